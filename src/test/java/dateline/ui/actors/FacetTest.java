package dateline.ui.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Event;
import dateline.model.Item;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.ShownNodes;
import dateline.ui.testing.ShownWindow;
import dateline.ui.testing.UserInput;
import dateline.ui.testing.WindowUnderTest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lists below the actors, which filter by certainty, kind, holder and category. */
@ExtendWith(FxToolkit.class)
class FacetTest {
    private static WindowUnderTest ui;

    @BeforeAll
    static void open() {
        ui = WindowUnderTest.shared();
    }

    @BeforeEach
    void reset() {
        ui.reset();
    }

    private static void choose(String value) {
        UserInput.click(ShownNodes.named(value, ".facet-list"));
    }

    private static boolean isTicked(String value) {
        return ShownNodes.within(ShownWindow.cell(".facet-cell", value), CheckBox.class)
                .get(0)
                .isSelected();
    }

    /** Looks at timeline, counts and claims for what a filter should leave. */
    private static void assertOnlyShown(Predicate<Item> wanted, String words) {
        List<Item> left = ui.index().items().stream().filter(wanted).toList();
        long events = left.stream().filter(Event.class::isInstance).count();
        Set<String> ids = left.stream().map(Item::id).collect(Collectors.toSet());
        assertEquals(
                "Filter: " + words + " \u00b7 " + events + " of 107 events, " + (left.size() - events)
                        + " of 178 claims",
                ShownWindow.status());
        assertTrue(ids.containsAll(ui.shownTimeline().items()), "the timeline shows others too");
        UserInput.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        List<String> shown = ShownWindow.claims();
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
        assertEquals(List.of("Asserted", "Hedged", "Reported", "Speculative"), ShownWindow.firstLines(".facet-cell"));
        assertEquals("Hedged\n12", ShownNodes.words(ShownWindow.cell(".facet-cell", "Hedged")));
        assertEquals(
                "Hedged, 12 claims", ShownWindow.cell(".facet-cell", "Hedged").getAccessibleText());
    }

    @Test
    void aClickOnACertaintyKeepsOnlySuchClaims() {
        choose("Hedged");
        assertTrue(isTicked("Hedged"));
        assertOnlyShown(claims(claim -> claim.certainty() == Certainty.HEDGED), "claims hedged");
    }

    @Test
    void aSecondClickOnACertaintyBringsTheOthersBack() {
        choose("Hedged");
        choose("Hedged");
        assertTrue(ShownWindow.status().startsWith("No filter"), ShownWindow.status());
        assertFalse(isTicked("Hedged"));
    }

    @Test
    void spaceAndEnterChooseACertaintyAndTheArrowsWalkAmongThem() {
        UserInput.tabTo(ShownNodes.of(".facet-list"));
        UserInput.press(KeyCode.HOME);
        UserInput.press(KeyCode.DOWN);
        UserInput.press(KeyCode.SPACE);
        UserInput.press(KeyCode.DOWN);
        UserInput.press(KeyCode.ENTER);
        assertTrue(
                ShownWindow.status().startsWith("Filter: claims hedged or reported \u00b7 107 of 107 events, 18 of"));
        assertEquals(
                "Reported, 6 claims, in the filter",
                ShownWindow.cell(".facet-cell", "Reported").getAccessibleText());
    }

    @Test
    void aClickOnAKindKeepsOnlySuchClaims() {
        UserInput.click(ShownNodes.named("Kinds of claims"));
        assertEquals("Causal\n16", ShownNodes.words(ShownWindow.cell(".facet-cell", "Causal")));
        choose("Causal");
        assertTrue(isTicked("Causal"));
        assertOnlyShown(claims(claim -> claim.kind() == ClaimKind.CAUSAL), "claims causal");
    }

    @Test
    void aClickOnAHolderKeepsOnlyItsClaims() {
        UserInput.click(ShownNodes.named("Holders of claims"));
        assertEquals("The authors\n162", ShownNodes.words(ShownWindow.cell(".facet-cell", "The authors")));
        choose("Kim Jong Un");
        assertTrue(isTicked("Kim Jong Un"));
        assertOnlyShown(claims(claim -> claim.holder().equals("kim-jong-un")), "held by Kim Jong Un");
    }

    @Test
    void aClickOnACategoryKeepsOnlySuchEvents() {
        UserInput.click(ShownNodes.named("Categories of events"));
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
        Node heading = ShownNodes.named("Kinds of claims");
        UserInput.tabTo(ShownNodes.allOf(".facet").get(1));
        UserInput.press(KeyCode.SPACE);
        UserInput.tabTo(ShownNodes.of(".facet-list"));
        UserInput.press(KeyCode.HOME);
        UserInput.press(KeyCode.SPACE);
        assertTrue(ShownWindow.status().startsWith("Filter: claims factual "), ShownWindow.status());
        assertTrue(heading.isVisible());
    }

    @Test
    void aClosedListTellsHowManyOfItsValuesAreChosen() {
        choose("Hedged");
        choose("Reported");
        UserInput.click(ShownNodes.named("Kinds of claims"));
        assertTrue(ShownNodes.isShown("Certainty of claims (2)"));
        assertTrue(ShownNodes.isShown("Certainty of claims, 2 in the filter"));
    }

    @Test
    void countsFollowTheOtherChoices() {
        UserInput.click(ShownNodes.named("Filter by Kim Jong Un"));
        long hedged = ui.index().itemsOf("kim-jong-un").stream()
                .filter(item -> item instanceof Claim claim && claim.certainty() == Certainty.HEDGED)
                .count();
        assertEquals("Hedged\n" + hedged, ShownNodes.words(ShownWindow.cell(".facet-cell", "Hedged")));
    }

    @Test
    void clearTakesAllOfThemOutOfTheFilter() {
        choose("Hedged");
        UserInput.click(ShownNodes.named("Categories of events"));
        choose("Military");
        UserInput.click(ShownNodes.named("Clear"));
        assertEquals("No filter \u00b7 107 events, 178 claims", ShownWindow.status());
        assertFalse(isTicked("Military"));
    }
}
