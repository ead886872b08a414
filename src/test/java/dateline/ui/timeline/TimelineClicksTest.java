package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.scale.GapBreak;
import dateline.ui.testing.Fx;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What clicks on the timeline's signs, clusters and torn strips do, and the entries of the right button's menu. */
class TimelineClicksTest extends ReaderAtTimeline {
    private static final String RIVER = "First visit goes to the river";
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
        Cluster cluster = cluster();
        List<String> titles = timeline.titlesOf(cluster);
        assertTrue(titles.size() > 1);
        assertFalse(titles.stream().allMatch(timeline::draws));
        hand.click(timeline.placeOf(cluster));
        assertTrue(titles.stream().allMatch(timeline::draws), titles::toString);
    }

    private static Commentary sameDay() {
        List<Event> events = IntStream.range(0, 30)
                .mapToObj(k -> new Event(
                        "s" + k,
                        "Same day " + k,
                        EdtfParser.parse("2024-05-05"),
                        Basis.STATED,
                        EventStatus.HAPPENED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .toList();
        return new Commentary("day", SampleStory.commentary().source(), List.of(), events, List.of());
    }

    @Test
    void aClickOnAClusterOfOneDayListsItsItemsAndAClickChoosesOne() {
        show(sameDay());
        Cluster cluster = cluster();
        double days = timeline.days();
        hand.click(timeline.placeOf(cluster));
        assertEquals(days, timeline.days(), "no zooming would part them");
        List<String> listed = sight().text(".cluster-list").lines().toList();
        assertTrue(listed.size() >= 10, listed::toString);
        hand.click(listed.get(3));
        assertFalse(sight().shows(listed.get(4)), "the list is closed");
        assertTrue(announced().contains(listed.get(3)), announced());
    }

    @Test
    void theListOfAClusterIsWorkedByKeysToo() {
        show(sameDay());
        hand.click(timeline.placeOf(cluster()));
        List<String> listed = sight().text(".cluster-list").lines().toList();
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.ENTER);
        assertTrue(announced().contains(listed.get(2)), announced());
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
    void theMenuOfAnItemCopiesTitleAndDate() {
        ask(timeline.signOf(RIVER), "Copy Title and Date");
        String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith(RIVER + " (") && copied.contains("2014"), copied);
    }

    @Test
    void theMenuOfAClusterZoomsToIt() {
        Cluster cluster = cluster();
        List<String> titles = timeline.titlesOf(cluster);
        ask(timeline.placeOf(cluster), "Zoom to the " + cluster.count() + " items");
        assertTrue(titles.stream().allMatch(timeline::draws), titles::toString);
    }

    @Test
    void theMenuOfAClusterListsItsItems() {
        Cluster cluster = cluster();
        List<String> titles = timeline.titlesOf(cluster);
        ask(timeline.placeOf(cluster), "List the " + cluster.count() + " items");
        assertEquals(titles, sight().text(".cluster-list").lines().toList());
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
