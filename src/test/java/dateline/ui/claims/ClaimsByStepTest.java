package dateline.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.QueryFixtures;
import dateline.index.TollStory;
import dateline.ui.state.OpenDocument;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtTallWindow;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The claims of each step of the argument, and the tensions. */
class ClaimsByStepTest extends ReaderAtTallWindow {
    @BeforeEach
    void openWhatIsLookedAt() {
        ui.open(TollStory.commentary());
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
    }

    /** Returns the rows from the top: the first line of each, of headings all words. */
    private static List<String> rows() {
        return sight.fromTop(".claim-cell").stream()
                .filter(cell -> !sight.painted(cell).isEmpty())
                .map(cell ->
                        sight.within(cell, Label.class).get(0).getStyleClass().contains("panel-title")
                                ? "# " + sight.painted(cell).replace("\n", " ")
                                : sight.firstLine(cell))
                .toList();
    }

    private static List<String> groupings() {
        return Fx.call(() -> sight.fromTop(".view-toolbar .toggle-button").stream()
                .sorted(Comparator.comparingDouble(
                        node -> node.localToScene(0, 0).getX()))
                .map(sight::painted)
                .toList());
    }

    @Test
    void theStepsStandInTheirOrderEachWithItsThesisFirst() {
        assertEquals(
                List.of(
                        "# 1. What the toll was for 2 1.1-1.2",
                        "The toll was meant to pay for the bridge.",
                        "A bridge of this size costs money every year.",
                        "# 2. What it did 2 2.1-2.2",
                        "Boats ran before the bridge stood.",
                        "Those who left the bridge took the boat.",
                        "# 3. What should be done 2 3.1",
                        "The toll on the bridge should go.",
                        "Half of it could stay as a deposit.",
                        "# Without a step 1",
                        "Nobody likes tolls.",
                        "# Tensions 2 as the annotation finds them",
                        "The toll pays",
                        "Drop the toll"),
                rows());
        assertEquals("Without a step, 1 claim", spoken("Without a step"));
        assertEquals("Tensions, 2 tensions", spoken("Tensions"));
    }

    private static String spoken(String firstLine) {
        return sight.cell(".claim-cell", firstLine).getAccessibleText();
    }

    @Test
    void theThesisIsBoldAndItsRoleNamed() {
        Node thesis = sight.cell(".claim-cell", "The toll was meant to pay for the bridge.");
        Node other = sight.cell(".claim-cell", "A bridge of this size costs money every year.");
        assertTrue(isBold(thesis));
        assertFalse(isBold(other));
        assertTrue(thesis.getAccessibleText().endsWith("the authors, asserted · interpretive · thesis"));
        assertTrue(sight.painted(other).contains("\ntaken for granted\n"), sight.painted(other));
    }

    private static boolean isBold(Node cell) {
        return sight.within(cell, Label.class).get(0).getFont().getStyle().contains("Bold");
    }

    @Test
    void bothEndsOfATensionLeadToTheirItemsAndItsNoteStandsBelow() {
        Node tension = sight.cell(".claim-cell", "The toll pays");
        assertEquals("The toll pays\nin tension with\nTraffic falls\nFewer cars pay less.", sight.painted(tension));
        assertEquals("The toll pays in tension with Traffic falls: Fewer cars pay less.", tension.getAccessibleText());
        hand.click("Traffic falls", ".tension");
        assertEquals("Traffic falls", ui.detailTitle());
        hand.click("The toll pays", ".tension");
        assertEquals("The toll was meant to pay for the bridge.", ui.detailTitle());
    }

    @Test
    void enterOnATensionSelectsItsClaim() {
        hand.click("Nobody likes tolls.", ".claim-list");
        hand.key(KeyCode.END);
        hand.key(KeyCode.ENTER);
        assertEquals("The toll on the bridge should go.", ui.detailTitle());
        ListView<?> list = (ListView<?>) sight.of(".claim-list");
        assertTrue(list.getSelectionModel().getSelectedItem() instanceof ClaimRow.Entry);
    }

    @Test
    void theFilterLeavesOutTensionsWithoutAClaimThatItKeeps() {
        ui.filter("Normative");
        assertEquals(
                List.of(
                        "# 3. What should be done 2 3.1",
                        "The toll on the bridge should go.",
                        "Half of it could stay as a deposit.",
                        "# Tensions 1 as the annotation finds them",
                        "Drop the toll"),
                rows());
    }

    @Test
    void dimShowsTensionsWithoutAClaimThatTheFilterKeepsFaintly() {
        ui.filter("Normative");
        hand.click("Show the rest faintly");
        assertEquals(0.55, opacity("The toll pays"), 0.01);
        assertEquals(1, opacity("Drop the toll"), 0.01);
    }

    private static double opacity(String firstLine) {
        return sight.within(sight.cell(".claim-cell", firstLine), Hyperlink.class)
                .get(0)
                .getOpacity();
    }

    @Test
    void stepsAreOfferedFirstAndOnlyWhereTheDocumentHasAny() {
        assertEquals(List.of("By step", "By kind", "By holder", "By certainty"), groupings());
        ui.open(QueryFixtures.harbour().commentary());
        assertEquals(List.of("By kind", "By holder", "By certainty"), groupings());
        assertEquals("# Factual 1 says that something is the case", rows().get(0));
        ui.open(TollStory.commentary());
        assertEquals("# 1. What the toll was for 2 1.1-1.2", rows().get(0));
    }

    @Test
    void aChangedFileKeepsTheGroupingThatTheReaderChose() {
        hand.click("By holder");
        Fx.run(() -> ui.window()
                .state()
                .reload(OpenDocument.of(TollStory.commentary(), Optional.of(Path.of("toll.dateline.json")))));
        Fx.settle();
        assertEquals("# The authors 7", rows().get(0));
    }
}
