package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the quick entry says while lines are typed, and how it follows the window. */
class QuickEntryPreviewTest extends ReaderAtQuickEntry {
    @Test
    void thePassageFollowsTheSelection() {
        hand.type("2018: One");
        Fx.run(() -> first().state().selectItem("last"));
        assertTrue(understood().contains("Passage 1.2, of the selected item."), this::understood);
    }

    @Test
    void withoutASelectionDatesAreCountedFromTheLastEvent() {
        hand.type("two years later: One");
        assertTrue(understood().contains("2021"), this::understood);
        assertTrue(Fx.call(() -> field().getAccessibleHelp()).contains("2021"));
    }

    @Test
    void theFieldGrowsWithItsLines() {
        double before = Fx.call(() -> field().getHeight());
        paste("2011: A\n2012: B\n2013: C");
        assertTrue(Fx.call(() -> field().getHeight()) > before + 20);
    }

    @Test
    void upGoesBackToTheProposalBefore() {
        hand.type("2018: One @");
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.UP);
        hand.key(KeyCode.ENTER);
        assertEquals("2018: One @\"Ines Calder\" ", typed());
    }

    @Test
    void ofManyLinesThoseThatAreNotUnderstoodComeFirst() {
        paste("2011: A\n2012: B\n2013: C\n2014: D\n2015: E\nsoon: F");
        assertTrue(understood().contains("soon: F"), this::understood);
    }
}
