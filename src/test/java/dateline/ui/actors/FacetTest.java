package dateline.ui.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Event;
import dateline.model.Item;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The lists below the actors, which filter by certainty, kind, holder and category. */
class FacetTest extends ReaderAtBundledCommentary {
    private static void choose(String value) {
        hand.click(value, ".facet-list");
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
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
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
        assertEquals(List.of("Asserted", "Hedged", "Reported", "Speculative"), sight.firstLines(".facet-cell"));
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
        hand.tabTo(sight.of(".facet-list"));
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
        hand.click("Kinds of claims");
        assertEquals("Causal\n15", sight.painted(sight.cell(".facet-cell", "Causal")));
        choose("Causal");
        assertTrue(isTicked("Causal"));
        assertOnlyShown(claims(claim -> claim.kind() == ClaimKind.CAUSAL), "claims causal");
    }

    @Test
    void aClickOnAHolderKeepsOnlyItsClaims() {
        hand.click("Holders of claims");
        assertEquals("The authors\n100", sight.painted(sight.cell(".facet-cell", "The authors")));
        choose("Kim Jong Un");
        assertTrue(isTicked("Kim Jong Un"));
        assertOnlyShown(claims(claim -> claim.holder().equals("kim-jong-un")), "held by Kim Jong Un");
    }

    @Test
    void aClickOnACategoryKeepsOnlySuchEvents() {
        hand.click("Categories of events");
        choose("Military");
        assertTrue(isTicked("Military"));
        assertOnlyShown(
                item -> item instanceof Claim
                        || (item instanceof Event event
                                && event.category().filter("military"::equals).isPresent()),
                "events of category military");
    }

    @Test
    void theKeyboardOpensAListAndChoosesInIt() {
        Node heading = sight.named("Kinds of claims");
        hand.tabTo(sight.fromTop(".facet").get(2));
        hand.key(KeyCode.SPACE);
        hand.tabTo(sight.of(".facet-list"));
        hand.key(KeyCode.HOME);
        hand.key(KeyCode.SPACE);
        assertTrue(ui.status().startsWith("Filter: claims factual "), ui.status());
        assertTrue(heading.isVisible());
    }

    @Test
    void aClosedListTellsHowManyOfItsValuesAreChosen() {
        choose("Hedged");
        choose("Reported");
        hand.click("Kinds of claims");
        assertTrue(sight.isShown("Certainty of claims (2)"));
        assertTrue(sight.isShown("Certainty of claims, 2 in the filter"));
    }

    @Test
    void countsFollowTheOtherChoices() {
        hand.click("Filter by Kim Jong Un");
        long hedged = ui.index().itemsOf("kim-jong-un").stream()
                .filter(item -> item instanceof Claim claim && claim.certainty() == Certainty.HEDGED)
                .count();
        assertEquals("Hedged\n" + hedged, sight.painted(sight.cell(".facet-cell", "Hedged")));
    }

    @Test
    void clearTakesAllOfThemOutOfTheFilter() {
        choose("Hedged");
        hand.click("Categories of events");
        choose("Military");
        hand.click("Clear");
        assertEquals("No filter \u00b7 91 events, 110 claims", ui.status());
        assertFalse(isTicked("Military"));
    }
}
