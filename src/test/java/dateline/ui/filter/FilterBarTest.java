package dateline.ui.filter;

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
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The chips in the title row and the list of all actors, which filter what is shown. */
class FilterBarTest extends ReaderAtBundledCommentary {
    private static final String KIM = "kim-jong-un";

    private static final String XI = "xi-jinping";

    /** Returns the chip of an actor; fails where it has none. */
    private static ToggleButton chip(String actor) {
        return Fx.call(() -> sight.all(".filter-chip").stream()
                .map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().equals(actor))
                .findFirst()
                .orElseThrow(() -> new AssertionError(actor + " has no chip but " + sight.words(".filter-bar"))));
    }

    private static List<String> chips() {
        return Fx.call(() -> sight.all(".filter-chip").stream()
                .map(chip -> ((ToggleButton) chip).getText())
                .toList());
    }

    private static void find(String typed) {
        hand.key(KeyCode.F, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.type(typed);
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
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
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
    void theMostFrequentActorsStandAsChipsWithTheirNumberOfEvents() {
        assertEquals(List.of("North Korea", "China", "Kim Jong Un"), chips().subList(0, 3));
        assertEquals("Kim Jong Un\n" + events(concerning(KIM)), sight.painted(chip("Kim Jong Un")));
        assertTrue(sight.isShown("Filter by Kim Jong Un, " + events(concerning(KIM)) + " events"));
        assertTrue(sight.words(".filter-bar").startsWith("Show\n"), sight.words(".filter-bar"));
        assertTrue(sight.isShown("All 42 \u25be"));
    }

    @Test
    void aClickOnAChipFiltersTimelineClaimsAndCounts() {
        hand.click(chip("Kim Jong Un"));
        assertTrue(chip("Kim Jong Un").isSelected());
        assertEquals("Kim Jong Un", chips().get(0), "what is chosen stands first");
        assertTrue(sight.isShown("Filter by Kim Jong Un, " + events(concerning(KIM)) + " events, in the filter"));
        assertEquals(1, sight.all(".filter-chip .icon-check").size(), "a check marks it");
        assertOnlyShown(concerning(KIM), "Kim Jong Un");
    }

    @Test
    void aSecondClickTakesItOutAgain() {
        hand.click(chip("Kim Jong Un"));
        hand.click(chip("Kim Jong Un"));
        assertTrue(ui.status().startsWith("No filter "), ui.status());
        assertFalse(chip("Kim Jong Un").isSelected());
    }

    @Test
    void theKeyboardChoosesChipsAndStaysAtTheChip() {
        hand.tabTo(chip("China"));
        hand.key(KeyCode.SPACE);
        assertTrue(ui.status().startsWith("Filter: China "), ui.status());
        assertTrue(chip("China").isFocused());
        hand.key(KeyCode.SPACE);
        assertTrue(ui.status().startsWith("No filter "), ui.status());
    }

    @Test
    void countsAreOfWhatWouldBeLeft() {
        hand.click(chip("Kim Jong Un"));
        Set<String> both = concerning(KIM);
        both.retainAll(concerning(XI));
        find("xi jinping");
        assertEquals(
                "Xi Jinping\n" + events(both) + "\nof " + events(concerning(XI)),
                sight.painted(sight.cell(".actor-row", "Xi Jinping")));
        hand.key(KeyCode.ESCAPE);
        Set<String> korean = concerning(KIM);
        korean.retainAll(concerning("north-korea"));
        assertEquals(
                "North Korea\n" + events(korean) + "\nof " + events(concerning("north-korea")),
                sight.painted(chip("North Korea")));
        find("");
        long none = ui.index().commentary().actors().stream()
                .filter(actor -> {
                    Set<String> shared = concerning(actor.id());
                    shared.retainAll(concerning(KIM));
                    return events(shared) == 0;
                })
                .count();
        assertTrue(none > 3);
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.END);
        List<String> rows = sight.fromTop(".actor-row").stream()
                .map(sight::painted)
                .filter(words -> !words.isEmpty())
                .toList();
        String last = rows.get(rows.size() - 1);
        assertTrue(last.contains("\n0\nof ") || last.endsWith("\n0"), "those that leave nothing stand last: " + rows);
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
        hand.click(chip("Kim Jong Un"));
        int filtered = overview();
        assertNotEquals(all, filtered);
        hand.click(chip("Kim Jong Un"));
        assertEquals(all, overview());
    }

    @Test
    void aSecondActorIsJoinedByAndWhichIsTheSwitchToOr() {
        hand.click(chip("Kim Jong Un"));
        assertFalse(sight.isShown("and: all of the chosen actors at once"));
        ui.tick("Xi Jinping");
        assertEquals(List.of("Kim Jong Un", "Xi Jinping"), chips().subList(0, 2));
        assertTrue(sight.words(".filter-bar").startsWith("Show\nKim Jong Un\n"), "the word stands between the chips");
        Set<String> both = concerning(KIM);
        both.retainAll(concerning(XI));
        hand.click("and", ".filter-bar");
        assertOnlyShown(concerning(KIM, XI), "any of Kim Jong Un, Xi Jinping");
        hand.click("or", ".filter-bar");
        assertTrue(sight.isShown("and: all of the chosen actors at once"));
        hand.key(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertOnlyShown(both, "all of Kim Jong Un, Xi Jinping");
    }

    @Test
    void theSwitchCanBePressedByKeyboardAndKeepsIt() {
        hand.click(chip("Kim Jong Un"));
        ui.tick("Xi Jinping");
        hand.tabTo(sight.named("and: all of the chosen actors at once"));
        hand.key(KeyCode.SPACE);
        assertTrue(ui.status().contains("any of"), ui.status());
        assertTrue(sight.named("or: any of the chosen actors").isFocused());
    }

    @Test
    void onlyHidesTheRestAndDimKeepsItFaint() {
        String visit = "zhao-visits-pyongyang";
        Fx.run(() -> ui.window().state().selectItem(visit));
        ShownTimeline timeline = ui.shownTimeline();
        Set<String> before = timeline.items();
        ui.tick("Zhao Leji");
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

    @Test
    void clearShowsEverythingAgain() {
        hand.click(chip("Kim Jong Un"));
        hand.click("Clear");
        assertEverythingIsShown();
        assertFalse(sight.isShown("Clear"), "there is nothing left to clear");
    }

    @Test
    void ctrlShiftXShowsEverythingAgain() {
        hand.click(chip("Kim Jong Un"));
        hand.key(KeyCode.X, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEverythingIsShown();
    }

    private static void assertEverythingIsShown() {
        assertEquals("No filter \u00b7 91 events, 110 claims", ui.status());
        assertFalse(chip("Kim Jong Un").isSelected());
        assertFalse(concerning(KIM).containsAll(ui.shownTimeline().items()));
    }

    @Test
    void aNarrowWindowShowsFewerChipsAndNoneOfThemIsCut() {
        int wide = chips().size();
        Fx.run(() -> ui.stage().setWidth(1000));
        assertTrue(chips().size() < wide && !chips().isEmpty(), chips()::toString);
        ui.tick("Zhao Leji");
        ui.tick("Ukraine");
        ui.tick("National People\u2019s Congress");
        double right = Fx.call(() -> ui.stage().getScene().getWidth());
        for (Node chip : sight.all(".filter-bar .filter-chip")) {
            assertTrue(Fx.call(() -> chip.localToScene(chip.getLayoutBounds()).getMaxX()) <= right);
            assertTrue(Fx.call(() -> chip.getLayoutBounds().getWidth() >= chip.prefWidth(-1) - 1));
        }
        assertTrue(chips().containsAll(List.of("Zhao Leji", "Ukraine", "National People\u2019s Congress")));
    }
}
