package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.timeline.lanes.RowPlan;
import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.EdgeChip;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.scale.GapBreak;
import dateline.ui.testing.Fx;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What clicks on the timeline's signs, clusters and torn strips do, and the entries of the right button's menu. */
class TimelineClicksTest extends ReaderAtTimeline {
    private static final String SPEAKER = "Speaker visits Brackwater";

    @Test
    void aClickOnASignRingsIt() {
        Point2D sign = timeline.signOf(SPEAKER);
        Point2D ring = sign.add(0, -9);
        Color before = timeline.colourAt(ring);
        hand.click(sign);
        assertEquals(List.of(SPEAKER), timeline.selected());
        assertFalse(ShownTimeline.isSame(before, timeline.colourAt(ring)), "a ring is painted");
        assertTrue(announced().contains(SPEAKER), announced());
    }

    @Test
    void aClickOnItsWordsRingsASignToo() {
        hand.click(timeline.labelOf(SPEAKER));
        assertEquals(List.of(SPEAKER), timeline.selected());
    }

    @Test
    void aClickBesideEverythingDeselects() {
        hand.click(timeline.signOf(SPEAKER));
        assertEquals(List.of(SPEAKER), timeline.selected());
        hand.click(timeline.onScreen(100, 460));
        assertEquals(List.of(), timeline.selected());
    }

    @Test
    void aDoubleClickOnASignOpensIt() {
        hand.doubleClick(timeline.signOf(SPEAKER));
        assertEquals(List.of("e9"), opened);
    }

    private Cluster cluster() {
        return look().clusters().get(0);
    }

    @Test
    void aClickOnAClusterZoomsToIt() {
        show(many(day -> LocalDate.of(2023, 1, 1).plusDays(day).toString()));
        Cluster cluster = cluster();
        List<String> titles = timeline.titlesOf(cluster);
        assertTrue(titles.size() > 1);
        assertFalse(titles.stream().allMatch(timeline::draws));
        hand.click(timeline.placeOf(cluster));
        assertTrue(titles.stream().allMatch(timeline::draws), titles::toString);
    }

    private static Commentary many(IntFunction<String> date) {
        // Lanes enough that each has few rows.
        List<Actor> actors = IntStream.range(0, 5)
                .mapToObj(k -> new Actor(
                        "a" + k, "Actor " + k, ActorKind.PERSON, List.of(), Optional.empty(), Optional.empty()))
                .toList();
        List<Event> events = IntStream.range(0, RowPlan.MOST_EVENTS + 50)
                .mapToObj(k -> new Event(
                        "s" + k,
                        "Same day " + k,
                        EdtfParser.parse(date.apply(k)),
                        Basis.STATED,
                        EventStatus.HAPPENED,
                        Optional.empty(),
                        List.of(actors.get(k % actors.size()).id()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .toList();
        return new Commentary("day", SampleStory.commentary().source(), actors, events, List.of());
    }

    private static Commentary sameDay() {
        return many(day -> "2024-05-05");
    }

    /** Returns the titles in the list of a cluster. */
    private List<String> listed() {
        return sight().text(".cluster-list")
                .lines()
                .filter(line -> line.startsWith("Same day"))
                .toList();
    }

    @Test
    void theTipOfAClusterNamesSomeOfItsItems() {
        show(sameDay());
        hand.move(timeline.placeOf(cluster()));
        Fx.await("a tip is shown", () -> sight().find(".timeline-tip").isPresent());
        String tip = sight().text(".timeline-tip");
        assertTrue(
                tip.matches("84 events: Same day \\d+, Same day \\d+, Same day \\d+ and 81 more\\.\nClick to list\\."),
                tip);
    }

    @Test
    void theListOfAClusterTellsDatesAndWhetherTheyLieAhead() {
        show(sameDay());
        hand.click(timeline.placeOf(cluster()));
        List<String> past = sight().text(".cluster-list").lines().toList();
        assertEquals("Dated", past.get(0));
        assertTrue(past.contains("5 May 2024"), past::toString);
        hand.key(KeyCode.ESCAPE);
        show(many(day -> "2026-06-06"));
        hand.click(timeline.placeOf(cluster()));
        assertEquals("Ahead", sight().text(".cluster-list").lines().toList().get(0));
    }

    @Test
    void aClickOnAClusterOfOneDayListsItsItemsAndAClickChoosesOne() {
        show(sameDay());
        Cluster cluster = cluster();
        double days = timeline.days();
        hand.click(timeline.placeOf(cluster));
        assertEquals(days, timeline.days(), "no zooming would part them");
        List<String> listed = listed();
        assertTrue(listed.size() >= 10, listed::toString);
        hand.click(listed.get(3));
        assertFalse(sight().shows(listed.get(4)), "the list is closed");
        assertTrue(announced().contains(listed.get(3)), announced());
    }

    @Test
    void theListOfAClusterIsWorkedByKeysToo() {
        show(sameDay());
        hand.click(timeline.placeOf(cluster()));
        List<String> listed = listed();
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.ENTER);
        assertTrue(announced().contains(listed.get(2)), announced());
    }

    @Test
    void aClickOnTheCountBeyondAnEdgeMovesThere() {
        hand.click("+");
        hand.click("+");
        EdgeChip chip = look().edges().get(0);
        assertEquals(EdgeChip.Edge.BEFORE, chip.edge());
        double first = timeline.dayAt(0);
        hand.click(timeline.onScreen(chip.x() + 4, chip.y()));
        assertTrue(timeline.dayAt(0) < first);
    }

    @Test
    void thePlotHasNoSignOfAGapToClickOn() {
        GapBreak gap = look().breaks().get(1);
        hand.click(timeline.onScreen((gap.x0() + gap.x1()) / 2, 470));
        assertEquals(3, look().breaks().size());
    }

    @Test
    void aClickOnATornStripShowsItAtLength() {
        List<GapBreak> strips = look().breaks();
        hand.click(timeline.placeOf(strips.get(1)));
        assertEquals(strips.size() - 1, look().breaks().size());
        assertFalse(look().breaks().stream()
                .anyMatch(b -> b.firstDay() == strips.get(1).firstDay()));
        assertTrue(timeline.ticks().contains("2016"), timeline.ticks()::toString);
    }

    @Test
    void theGapsButtonSwitchesAllTornStrips() {
        assertEquals(3, look().breaks().size());
        hand.click("Gaps: left out");
        assertEquals(List.of(), look().breaks());
        hand.click("Gaps: shown");
        assertEquals(3, look().breaks().size());
    }

    private void ask(Point2D at, String entry) {
        hand.rightClick(at);
        hand.chooseEntry(entry);
    }

    @Test
    void theMenuOfAnItemOpensIt() {
        ask(timeline.signOf(SPEAKER), "Open");
        assertEquals(List.of("e9"), opened);
        assertEquals(List.of(SPEAKER), timeline.selected());
    }

    @Test
    void theMenuOfAnItemZoomsToIt() {
        ask(timeline.signOf(SPEAKER), "Zoom to It");
        assertTrue(timeline.days() < 100, timeline.days() + " days in view");
        assertTrue(timeline.draws(SPEAKER));
    }

    @Test
    void theMenuOfAnItemHasTheEntriesThatAreGivenForIt() {
        offer(id -> List.of(new MenuItem("Copy " + id)));
        hand.rightClick(timeline.signOf(SPEAKER));
        assertTrue(
                hand.sight().entries().contains("Copy e9"),
                () -> hand.sight().entries().toString());
    }

    @Test
    void theMenuOfAClusterZoomsToIt() {
        show(many(day -> LocalDate.of(2023, 1, 1).plusDays(day).toString()));
        Cluster cluster = cluster();
        List<String> titles = timeline.titlesOf(cluster);
        ask(timeline.placeOf(cluster), "Zoom to the " + cluster.count() + " items");
        assertTrue(titles.stream().allMatch(timeline::draws), titles::toString);
    }

    @Test
    void theMenuOfAClusterListsItsItems() {
        show(sameDay());
        Cluster cluster = cluster();
        List<String> titles = timeline.titlesOf(cluster);
        ask(timeline.placeOf(cluster), "List the " + cluster.count() + " items");
        assertTrue(listed().size() >= 10);
        assertTrue(titles.containsAll(listed()), listed()::toString);
    }

    @Test
    void theMenuOfATornStripShowsItAtLength() {
        ask(timeline.placeOf(look().breaks().get(1)), "Show This Stretch at Length");
        assertEquals(2, look().breaks().size());
        assertTrue(timeline.ticks().contains("2016"), timeline.ticks()::toString);
    }

    @Test
    void theMenuZoomsInAndOutHereAndFits() {
        List<String> all = timeline.ticks();
        double days = timeline.days();
        double day = timeline.dayAt(400);
        ask(timeline.onScreen(400, 3), "Zoom In Here");
        assertTrue(timeline.days() < days / 1.5);
        assertEquals(day, timeline.dayAt(400), 1);
        double closer = timeline.days();
        ask(timeline.onScreen(400, 3), "Zoom Out Here");
        assertTrue(timeline.days() > closer * 1.5);
        ask(timeline.onScreen(400, 3), "Zoom In Here");
        ask(timeline.onScreen(400, 3), "Fit All (0)");
        assertEquals(all, timeline.ticks());
    }

    @Test
    void theMenuSwitchesTornStrips() {
        ask(timeline.onScreen(3, 3), "Leave Out Gaps (F)");
        assertEquals(List.of(), look().breaks());
        ask(timeline.onScreen(3, 3), "Leave Out Gaps (F)");
        assertEquals(3, look().breaks().size());
    }
}
