package dateline.ui.actors;

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

/** The list of roles below the actors. */
class RoleFacetTest extends ReaderAtBundledCommentary {
    @BeforeEach
    void open() {
        ui.open(TollStory.commentary());
    }

    @Test
    void rolesStandInTheirOrderWithTheirCounts() {
        hand.click("Roles of claims");
        List<String> cells = sight.fromTop(".facet-cell").stream()
                .map(sight::painted)
                .filter(words -> !words.isEmpty())
                .toList();
        assertEquals(List.of("Thesis\n1", "Reason\n1", "Evidence\n0", "Explanation\n0"), cells.subList(0, 4));
    }

    @Test
    void aClickOnARoleKeepsOnlySuchClaims() {
        hand.click("Roles of claims");
        hand.click("Reason", ".facet-list");
        assertEquals("Filter: claims of the role reason · 5 of 5 events, 1 of 7 claims", ui.status());
        assertTrue(sight.isShown("Roles of claims (1)"));
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertEquals(List.of("Those who left the bridge took the boat."), ui.claims());
        hand.click("Reason", ".facet-list");
        assertTrue(ui.status().startsWith("No filter"), ui.status());
    }

    @Test
    void aDocumentWithoutRolesHasNoSuchListAndNoSuchFilter() {
        hand.click("Roles of claims");
        hand.click("Thesis", ".facet-list");
        ui.open(QueryFixtures.harbour().commentary());
        assertFalse(sight.isShown("Roles of claims"));
        assertTrue(ui.status().startsWith("No filter"), ui.status());
        assertEquals(List.of("Asserted", "Hedged", "Reported", "Speculative"), sight.firstLines(".facet-cell"));
    }
}
