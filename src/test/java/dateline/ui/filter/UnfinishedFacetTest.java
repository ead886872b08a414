package dateline.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.TollStory;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of what is unfinished among the other filters. */
class UnfinishedFacetTest extends ReaderAtBundledCommentary {
    @BeforeEach
    void open() {
        ui.open(TollStory.commentary());
    }

    @Test
    void theKindsStandInTheirOrderWithTheirCounts() {
        hand.click("More filters \u25be");
        List<String> cells = sight.within(MoreFiltersTest.list("Unfinished"), FacetCell.class).stream()
                .map(sight::painted)
                .filter(words -> !words.isEmpty())
                .toList();
        assertEquals(
                List.of(
                        "Events without a date\n0",
                        "Items without a passage\n0",
                        "Quotes missing from the text\n0",
                        "Events without an actor\n4",
                        "Claims that rest on nothing\n5",
                        "Known from elsewhere, no note\n0"),
                cells);
    }

    @Test
    void aClickKeepsOnlyTheEventsAndClaimsThatAreUnfinishedSo() {
        hand.click("More filters \u25be");
        hand.click(sight.cell(".facet-cell", "Events without an actor"));
        assertEquals("Filter: events without an actor \u00b7 4 of 5 events, 0 of 7 claims", ui.status());
        hand.click(sight.cell(".facet-cell", "Claims that rest on nothing"));
        assertEquals(
                "Filter: claims that rest on nothing or events without an actor \u00b7 4 of 5 events, 5 of 7 claims",
                ui.status());
        assertTrue(sight.isShown("Unfinished (2)"));
        hand.key(KeyCode.ESCAPE);
        assertTrue(sight.isShown("events without an actor"));
        hand.click("Clear");
        assertTrue(ui.status().startsWith("No filter"), ui.status());
    }

    @Test
    void aDocumentInWhichNothingLacksItHasNoSuchFilter() {
        hand.click("More filters \u25be");
        hand.click(sight.cell(".facet-cell", "Claims that rest on nothing"));
        ui.open(TollStory.commentary().withClaims(List.of()));
        assertTrue(ui.status().startsWith("No filter"), ui.status());
    }
}
