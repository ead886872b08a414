package dateline.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.QueryFixtures;
import dateline.index.TollStory;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of roles among the other filters. */
class RoleFacetTest extends ReaderAtBundledCommentary {
    @BeforeEach
    void open() {
        ui.open(TollStory.commentary());
    }

    @Test
    void rolesStandInTheirOrderWithTheirCounts() {
        hand.click("More filters \u25be");
        List<String> cells = sight.within(MoreFiltersTest.list("Roles of claims"), FacetCell.class).stream()
                .map(sight::painted)
                .filter(words -> !words.isEmpty())
                .toList();
        assertEquals(List.of("Thesis\n1", "Reason\n1", "Evidence\n0", "Explanation\n0"), cells.subList(0, 4));
    }

    @Test
    void aClickOnARoleKeepsOnlySuchClaims() {
        hand.click("More filters \u25be");
        hand.click(sight.cell(".facet-cell", "Reason"));
        assertEquals("Filter: claims of the role reason · 5 of 5 events, 1 of 7 claims", ui.status());
        assertTrue(sight.isShown("Roles of claims (1)"));
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertEquals(List.of("Those who left the bridge took the boat."), ui.claims());
        hand.click(sight.cell(".facet-cell", "Reason"));
        assertTrue(ui.status().startsWith("No filter"), ui.status());
    }

    @Test
    void aDocumentWithoutRolesHasNoSuchListAndNoSuchFilter() {
        hand.click("More filters \u25be");
        hand.click(sight.cell(".facet-cell", "Thesis"));
        ui.open(QueryFixtures.harbour().commentary());
        hand.key(KeyCode.ESCAPE);
        hand.click("More filters \u25be");
        assertFalse(sight.isShown("Roles of claims"));
        assertTrue(ui.status().startsWith("No filter"), ui.status());
        assertTrue(sight.isShown("Certainty of claims"));
    }
}
