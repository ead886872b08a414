package dateline.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Event;
import dateline.model.Item;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The popup with the other filters: certainty, kind, holder and category. */
class MoreFiltersTest extends ReaderAtBundledCommentary {
    @BeforeEach
    void openThePopup() {
        hand.click("More filters \u25be");
    }

    private static void choose(String value) {
        hand.click(sight.cell(".facet-cell", value));
    }

    /** Returns the list with a name; its heading says the same. */
    static Node list(String name) {
        return Fx.call(() -> sight.all(".facet-list").stream()
                .filter(list -> name.equals(list.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    private static boolean isTicked(String value) {
        return sight.within(sight.cell(".facet-cell", value), CheckBox.class)
                .get(0)
                .isSelected();
    }

    /** Looks at timeline, counts and claims for what a filter should leave. */
    private static void assertOnlyShown(Predicate<Item> wanted, String words) {
        List<Item> left = ui.index().items().stream().filter(wanted).toList();
        long events = left.stream().filter(Event.class::isInstance).count();
        Set<String> ids = left.stream().map(Item::id).collect(Collectors.toSet());
        assertEquals(
                "Filter: " + words + " \u00b7 " + events + " of 91 events, " + (left.size() - events)
                        + " of 110 claims",
                ui.status());
        assertTrue(ids.containsAll(ui.shownTimeline().items()), "the timeline shows others too");
        hand.key(KeyCode.ESCAPE);
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
        List<String> shown = ui.claims();
        assertFalse(shown.isEmpty());
        for (Claim claim : ui.index().commentary().claims()) {
            assertTrue(ids.contains(claim.id()) || !shown.contains(claim.statement()), claim.statement());
        }
    }

    private static Predicate<Item> claims(Predicate<Claim> wanted) {
        return item -> item instanceof Event || (item instanceof Claim claim && wanted.test(claim));
    }

    @Test
    void certaintiesStandInTheirOrderWithTheirCounts() {
        assertEquals(
                List.of("Asserted", "Hedged", "Reported", "Speculative"),
                sight.within(list("Certainty of claims"), FacetCell.class).stream()
                        .map(sight::firstLine)
                        .filter(words -> !words.isEmpty())
                        .toList());
        assertEquals("Hedged\n12", sight.painted(sight.cell(".facet-cell", "Hedged")));
        assertEquals("Hedged, 12 claims", sight.cell(".facet-cell", "Hedged").getAccessibleText());
    }

    @Test
    void aClickOnACertaintyKeepsOnlySuchClaims() {
        choose("Hedged");
        assertTrue(isTicked("Hedged"));
        assertOnlyShown(claims(claim -> claim.certainty() == Certainty.HEDGED), "claims hedged");
    }

    @Test
    void theHeadingTellsHowManyValuesAreChosen() {
        assertTrue(sight.isShown("Certainty of claims"));
        choose("Hedged");
        assertTrue(sight.isShown("Certainty of claims (1)"));
        choose("Reported");
        assertTrue(sight.isShown("Certainty of claims (2)"));
    }

    @Test
    void aSecondClickOnACertaintyBringsTheOthersBack() {
        choose("Hedged");
        choose("Hedged");
        assertTrue(ui.status().startsWith("No filter"), ui.status());
        assertFalse(isTicked("Hedged"));
    }

    @Test
    void spaceAndEnterChooseACertaintyAndTheArrowsWalkAmongThem() {
        hand.key(KeyCode.HOME);
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.SPACE);
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.ENTER);
        assertTrue(ui.status().startsWith("Filter: claims hedged or reported \u00b7 91 of 91 events, 18 of"));
        assertEquals(
                "Reported, 6 claims, in the filter",
                sight.cell(".facet-cell", "Reported").getAccessibleText());
    }

    @Test
    void aClickOnAKindKeepsOnlySuchClaims() {
        assertEquals("Causal\n15", sight.painted(sight.cell(".facet-cell", "Causal")));
        choose("Causal");
        assertTrue(isTicked("Causal"));
        assertOnlyShown(claims(claim -> claim.kind() == ClaimKind.CAUSAL), "claims causal");
    }

    @Test
    void aClickOnAHolderKeepsOnlyItsClaims() {
        assertEquals("The authors\n100", sight.painted(sight.cell(".facet-cell", "The authors")));
        choose("Kim Jong Un");
        assertTrue(isTicked("Kim Jong Un"));
        assertOnlyShown(claims(claim -> claim.holder().equals("kim-jong-un")), "held by Kim Jong Un");
    }

    @Test
    void aClickOnACategoryKeepsOnlySuchEvents() {
        choose("Military");
        assertTrue(isTicked("Military"));
        assertOnlyShown(
                item -> item instanceof Claim
                        || (item instanceof Event event
                                && event.category().filter("military"::equals).isPresent()),
                "events of category military");
    }

    @Test
    void theKeyboardOpensThePopupAndGoesFromListToList() {
        hand.key(KeyCode.ESCAPE);
        hand.tabTo(sight.named("More filters"));
        hand.key(KeyCode.SPACE);
        hand.key(KeyCode.TAB);
        hand.key(KeyCode.HOME);
        hand.key(KeyCode.SPACE);
        assertTrue(ui.status().startsWith("Filter: claims factual "), ui.status());
        hand.key(KeyCode.ESCAPE);
        assertTrue(sight.named("More filters, 1 chosen").isFocused(), "the keyboard is back at the button");
    }

    @Test
    void theButtonTellsHowManyAreChosenAndEachHasAChipThatTakesItOut() {
        choose("Hedged");
        choose("Military");
        assertTrue(sight.isShown("More filters 2 \u25be"));
        hand.key(KeyCode.ESCAPE);
        hand.click("Filter by hedged claims, in the filter");
        assertTrue(ui.status().startsWith("Filter: events of category military "), ui.status());
        hand.click("Filter by events: military, in the filter");
        assertTrue(ui.status().startsWith("No filter"), ui.status());
    }

    @Test
    void thePopupOpensBelowItsButtonWithinTheWindow() {
        Bounds button = screen(sight.named("More filters"));
        Bounds popup = screen(sight.of(".filter-popup"));
        assertTrue(popup.getMinY() >= button.getMaxY(), popup + " below " + button);
        Bounds window = screen(sight.of(".window"));
        assertTrue(popup.getMinX() >= window.getMinX() && popup.getMaxX() <= window.getMaxX(), popup::toString);
    }

    private static Bounds screen(Node node) {
        return Fx.call(() -> node.localToScreen(node.getLayoutBounds()));
    }

    @Test
    void countsFollowTheOtherChoices() {
        hand.key(KeyCode.ESCAPE);
        ui.tick("Kim Jong Un");
        hand.click("More filters \u25be");
        long hedged = ui.index().itemsOf("kim-jong-un").stream()
                .filter(item -> item instanceof Claim claim && claim.certainty() == Certainty.HEDGED)
                .count();
        assertEquals("Hedged\n" + hedged, sight.painted(sight.cell(".facet-cell", "Hedged")));
    }

    @Test
    void clearTakesAllOfThemOutOfTheFilter() {
        choose("Hedged");
        choose("Military");
        hand.key(KeyCode.ESCAPE);
        hand.click("Clear");
        assertEquals("No filter \u00b7 91 events, 110 claims", ui.status());
        hand.click("More filters \u25be");
        assertFalse(isTicked("Military"));
    }
}
