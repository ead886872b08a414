package dateline.ui.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Item;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import dateline.ui.testing.Sight;
import dateline.ui.timeline.ShownTimeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The actors at the left of the window, which filter what is shown. */
class ActorsPanelTest extends ReaderAtBundledCommentary {
    private static final String KIM = "kim-jong-un";
    private static final String XI = "xi-jinping";

    private static CheckBox box(String actor) {
        return (CheckBox) sight.named("Filter by " + actor);
    }

    private static Set<String> concerning(String... actors) {
        Set<String> ids = new HashSet<>();
        for (Item item : ui.index().items()) {
            for (String actor : actors) {
                if (item.actors().contains(actor)
                        || (item instanceof Claim claim && claim.holder().equals(actor))) {
                    ids.add(item.id());
                }
            }
        }
        return ids;
    }

    private static long events(Set<String> ids) {
        return ui.index().commentary().events().stream()
                .filter(event -> ids.contains(event.id()))
                .count();
    }

    /** Looks at timeline, counts and claims for what the filter should leave. */
    private static void assertOnlyShown(Set<String> ids, String words) {
        Set<String> drawn = ui.shownTimeline().items();
        assertFalse(drawn.isEmpty());
        assertTrue(ids.containsAll(drawn), "the timeline shows others too");
        String counts = events(ids) + " of 91 events, " + (ids.size() - events(ids)) + " of 110 claims";
        assertEquals("Filter: " + words + " \u00b7 " + counts, ui.status());
        assertTrue(sight.words(".timeline-toolbar").contains(counts), sight.words(".timeline-toolbar"));
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertTrue(
                sight.words(".view-toolbar").contains((ids.size() - events(ids)) + " of 110 claims"),
                sight.words(".view-toolbar"));
        List<String> statements = ui.claims();
        assertFalse(statements.isEmpty());
        for (Claim claim : ui.index().commentary().claims()) {
            assertTrue(ids.contains(claim.id()) || !statements.contains(claim.statement()), claim.statement());
        }
    }

    @Test
    void eachActorStandsWithItsNumberOfEventsAndClaims() {
        Node cell = sight.cell(".actor-cell", "Kim Jong Un");
        Set<String> ids = concerning(KIM);
        assertEquals("Kim Jong Un\n" + events(ids) + "\n / " + (ids.size() - events(ids)), sight.painted(cell));
        assertEquals(
                "China",
                sight.painted(sight.fromTop(".actor-cell").get(0))
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void tickingAnActorWithTheMouseFiltersTimelineClaimsAndCounts() {
        hand.click(box("Kim Jong Un"));
        assertTrue(box("Kim Jong Un").isSelected());
        assertOnlyShown(concerning(KIM), "Kim Jong Un");
    }

    @Test
    void tickingAnActorWithSpaceFiltersTimelineClaimsAndCounts() {
        goToTheActor("kim jong un");
        hand.key(KeyCode.SPACE);
        assertTrue(box("Kim Jong Un").isSelected());
        assertOnlyShown(concerning(KIM), "Kim Jong Un");
    }

    /** Returns a number for the picture of the overview below the timeline. */
    private static int overview() {
        Image picture = Sight.picture(sight.of(".overview-strip"));
        List<Integer> colours = new ArrayList<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        return colours.hashCode();
    }

    @Test
    void theBarsOfTheOverviewFollowTheFilter() {
        int all = overview();
        hand.click(box("Kim Jong Un"));
        int filtered = overview();
        assertNotEquals(all, filtered);
        hand.click(box("Kim Jong Un"));
        assertEquals(all, overview());
    }

    /** Finds an actor by its name and leads the keyboard to it. */
    private static void goToTheActor(String name) {
        hand.key(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.type(name);
        hand.tabTo(sight.of(".actor-list"));
        hand.key(KeyCode.HOME);
    }

    @Test
    void aClickOnAnActorsRowTicksItAndASecondOneUnticksIt() {
        hand.click("Kim Jong Un", ".actor-list");
        assertTrue(ui.status().startsWith("Filter: Kim Jong Un "), ui.status());
        hand.click("Kim Jong Un", ".actor-list");
        assertTrue(ui.status().startsWith("No filter"), ui.status());
        assertFalse(box("Kim Jong Un").isSelected());
    }

    @Test
    void enterShowsAllAboutTheActor() {
        goToTheActor("kim jong un");
        hand.key(KeyCode.ENTER);
        assertEquals("Kim Jong Un", ui.detailTitle());
        assertTrue(ui.status().startsWith("No filter"));
    }

    @Test
    void anyKeepsWhatConcernsAnyOfTheActors() {
        hand.click(box("Kim Jong Un"));
        hand.click(box("Xi Jinping"));
        assertOnlyShown(concerning(KIM, XI), "any of Kim Jong Un, Xi Jinping");
    }

    @Test
    void allKeepsWhatConcernsAllOfThemAtOnceAndAnyBringsTheRestBack() {
        hand.click(box("Kim Jong Un"));
        hand.click(box("Xi Jinping"));
        hand.click("Items with all of the chosen actors");
        Set<String> both = concerning(KIM);
        both.retainAll(concerning(XI));
        assertOnlyShown(both, "all of Kim Jong Un, Xi Jinping");
        hand.click("Items with any of the chosen actors");
        assertTrue(ui.status().contains("any of"), ui.status());
    }

    @Test
    void onlyHidesTheRestAndDimKeepsItFaint() {
        String visit = "zhao-visits-pyongyang";
        Fx.run(() -> ui.window().state().selectItem(visit));
        ShownTimeline timeline = ui.shownTimeline();
        Set<String> before = timeline.items();
        findAndTick("zhao leji", "Zhao Leji");
        assertTrue(concerning("zhao-leji").containsAll(timeline.items()));
        hand.click("Show the rest faintly");
        assertEquals(before, timeline.items(), "Dim hides");
        assertTrue(timeline.strength(visit) > 0.35, "what the filter keeps is faint");
        List<Double> others = timeline.alone().stream()
                .filter(id -> !concerning("zhao-leji").contains(id))
                .map(timeline::strength)
                .toList();
        long faint = others.stream().filter(s -> s > 0.02 && s < 0.3).count();
        long strong = others.stream().filter(s -> s >= 0.3).count();
        assertTrue(faint > 4 && faint > strong, "the rest is not faint: " + others);
        hand.click("Show only what the filter keeps");
        assertTrue(concerning("zhao-leji").containsAll(timeline.items()), "Only keeps the rest");
    }

    private static void findAndTick(String typed, String name) {
        hand.key(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.type(typed);
        hand.click(box(name));
    }

    @Test
    void clearShowsEverythingAgain() {
        hand.click(box("Kim Jong Un"));
        hand.click("Clear");
        assertEverythingIsShown();
        assertFalse(sight.isShown("Clear"), "there is nothing left to clear");
    }

    @Test
    void ctrlShiftXShowsEverythingAgain() {
        hand.click(box("Kim Jong Un"));
        hand.key(KeyCode.X, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEverythingIsShown();
    }

    private static void assertEverythingIsShown() {
        assertEquals("No filter \u00b7 91 events, 110 claims", ui.status());
        assertFalse(box("Kim Jong Un").isSelected());
        assertFalse(concerning(KIM).containsAll(ui.shownTimeline().items()));
    }

    @Test
    void findAnActorFindsNames() {
        hand.key(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        // A name that is nobody's alias.
        hand.type("ukraine");
        assertEquals(List.of("Ukraine"), ui.actors());
    }

    @Test
    void findAnActorFindsOtherNamesToo() {
        hand.click("Find an actor");
        hand.type("dprk");
        assertEquals(List.of("North Korea"), ui.actors());
    }

    @Test
    void findAnActorSaysWhereThereIsNone() {
        hand.key(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.type("zzz");
        assertEquals("No actor has that name.", sight.words(".actor-list"));
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.key(KeyCode.DELETE);
        assertTrue(ui.actors().contains("North Korea"), "all actors are back");
    }
}
