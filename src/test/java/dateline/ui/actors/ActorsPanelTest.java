package dateline.ui.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Item;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.ShownNodes;
import dateline.ui.testing.ShownWindow;
import dateline.ui.testing.UserInput;
import dateline.ui.testing.WindowUnderTest;
import dateline.ui.timeline.ShownTimeline;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The actors at the left of the window, which filter what is shown. */
@ExtendWith(FxToolkit.class)
class ActorsPanelTest {
    private static final String KIM = "kim-jong-un";
    private static final String XI = "xi-jinping";
    private static WindowUnderTest ui;

    @BeforeAll
    static void open() {
        ui = WindowUnderTest.shared();
    }

    @BeforeEach
    void reset() {
        ui.reset();
    }

    private static CheckBox box(String actor) {
        return (CheckBox) ShownNodes.named("Filter by " + actor);
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
        String counts = events(ids) + " of 107 events, " + (ids.size() - events(ids)) + " of 178 claims";
        assertEquals("Filter: " + words + " \u00b7 " + counts, ShownWindow.status());
        assertTrue(ShownNodes.words(".timeline-toolbar").contains(counts), ShownNodes.words(".timeline-toolbar"));
        UserInput.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertTrue(
                ShownNodes.words(".view-toolbar").contains((ids.size() - events(ids)) + " of 178 claims"),
                ShownNodes.words(".view-toolbar"));
        List<String> statements = ShownWindow.claims();
        assertFalse(statements.isEmpty());
        for (Claim claim : ui.index().commentary().claims()) {
            assertTrue(ids.contains(claim.id()) || !statements.contains(claim.statement()), claim.statement());
        }
    }

    @Test
    void eachActorStandsWithItsNumberOfEventsAndClaims() {
        Node cell = ShownWindow.cell(".actor-cell", "Kim Jong Un");
        Set<String> ids = concerning(KIM);
        assertEquals("Kim Jong Un\n" + events(ids) + "\n / " + (ids.size() - events(ids)), ShownNodes.words(cell));
        assertEquals(
                "North Korea",
                ShownNodes.words(ShownNodes.allOf(".actor-cell").get(0))
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void tickingAnActorWithTheMouseFiltersTimelineClaimsAndCounts() {
        UserInput.click(box("Kim Jong Un"));
        assertTrue(box("Kim Jong Un").isSelected());
        assertOnlyShown(concerning(KIM), "Kim Jong Un");
    }

    @Test
    void tickingAnActorWithSpaceFiltersTimelineClaimsAndCounts() {
        goToTheActor("kim jong un");
        UserInput.press(KeyCode.SPACE);
        assertTrue(box("Kim Jong Un").isSelected());
        assertOnlyShown(concerning(KIM), "Kim Jong Un");
    }

    /** Finds an actor by its name and leads the keyboard to it. */
    private static void goToTheActor(String name) {
        UserInput.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        UserInput.type(name);
        UserInput.tabTo(ShownNodes.of(".actor-list"));
        UserInput.press(KeyCode.HOME);
    }

    @Test
    void aClickOnAnActorsRowTicksItAndASecondOneUnticksIt() {
        UserInput.click(ShownNodes.named("Kim Jong Un", ".actor-list"));
        assertTrue(ShownWindow.status().startsWith("Filter: Kim Jong Un "), ShownWindow.status());
        UserInput.click(ShownNodes.named("Kim Jong Un", ".actor-list"));
        assertTrue(ShownWindow.status().startsWith("No filter"), ShownWindow.status());
        assertFalse(box("Kim Jong Un").isSelected());
    }

    @Test
    void enterShowsAllAboutTheActor() {
        goToTheActor("kim jong un");
        UserInput.press(KeyCode.ENTER);
        assertEquals("Kim Jong Un", ShownWindow.detailTitle());
        assertTrue(ShownWindow.status().startsWith("No filter"));
    }

    @Test
    void anyKeepsWhatConcernsAnyOfTheActors() {
        UserInput.click(box("Kim Jong Un"));
        UserInput.click(box("Xi Jinping"));
        assertOnlyShown(concerning(KIM, XI), "any of Kim Jong Un, Xi Jinping");
    }

    @Test
    void allKeepsWhatConcernsAllOfThemAtOnceAndAnyBringsTheRestBack() {
        UserInput.click(box("Kim Jong Un"));
        UserInput.click(box("Xi Jinping"));
        UserInput.click(ShownNodes.named("Items with all of the chosen actors"));
        Set<String> both = concerning(KIM);
        both.retainAll(concerning(XI));
        assertOnlyShown(both, "all of Kim Jong Un, Xi Jinping");
        UserInput.click(ShownNodes.named("Items with any of the chosen actors"));
        assertTrue(ShownWindow.status().contains("any of"), ShownWindow.status());
    }

    @Test
    void onlyHidesTheRestAndDimKeepsItFaint() {
        String visit = "zhao-visits-pyongyang";
        Fx.run(() -> ui.window().state().selectItem(visit));
        ShownTimeline timeline = ui.shownTimeline();
        Set<String> before = timeline.items();
        findAndTick("zhao leji", "Zhao Leji");
        assertTrue(concerning("zhao-leji").containsAll(timeline.items()));
        UserInput.click(ShownNodes.named("Show the rest faintly"));
        assertEquals(before, timeline.items(), "Dim hides");
        assertTrue(timeline.strength(visit) > 0.35, "what the filter keeps is faint");
        List<Double> others = timeline.alone().stream()
                .filter(id -> !concerning("zhao-leji").contains(id))
                .map(timeline::strength)
                .toList();
        long faint = others.stream().filter(s -> s > 0.02 && s < 0.3).count();
        long strong = others.stream().filter(s -> s >= 0.3).count();
        assertTrue(faint > 4 && faint > strong, "the rest is not faint: " + others);
        UserInput.click(ShownNodes.named("Show only what the filter keeps"));
        assertTrue(concerning("zhao-leji").containsAll(timeline.items()), "Only keeps the rest");
    }

    private static void findAndTick(String typed, String name) {
        UserInput.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        UserInput.type(typed);
        UserInput.click(box(name));
    }

    @Test
    void clearShowsEverythingAgain() {
        UserInput.click(box("Kim Jong Un"));
        UserInput.click(ShownNodes.named("Clear"));
        assertEverythingIsShown();
        assertFalse(ShownNodes.isShown("Clear"), "there is nothing left to clear");
    }

    @Test
    void ctrlShiftXShowsEverythingAgain() {
        UserInput.click(box("Kim Jong Un"));
        UserInput.press(KeyCode.X, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEverythingIsShown();
    }

    private static void assertEverythingIsShown() {
        assertEquals("No filter \u00b7 107 events, 178 claims", ShownWindow.status());
        assertFalse(box("Kim Jong Un").isSelected());
        assertFalse(concerning(KIM).containsAll(ui.shownTimeline().items()));
    }

    @Test
    void findAnActorFindsNames() {
        UserInput.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        // A name that is nobody's alias.
        UserInput.type("ukraine");
        assertEquals(List.of("Ukraine"), ShownWindow.actors());
    }

    @Test
    void findAnActorFindsOtherNamesToo() {
        UserInput.click(ShownNodes.named("Find an actor"));
        UserInput.type("dprk");
        assertEquals(List.of("North Korea"), ShownWindow.actors());
    }

    @Test
    void findAnActorSaysWhereThereIsNone() {
        UserInput.press(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        UserInput.type("zzz");
        assertEquals("No actor of that name", ShownNodes.words(".actor-list"));
        UserInput.press(KeyCode.A, KeyCode.CONTROL);
        UserInput.press(KeyCode.DELETE);
        assertTrue(ShownWindow.actors().contains("North Korea"), "all actors are back");
    }
}
