package dateline.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Dimension;
import dateline.index.Filter;
import dateline.index.TollStory;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Commentary;
import dateline.ui.parts.Theme;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The claims of a wide pane, in two columns. */
@ExtendWith(FxToolkit.class)
class ClaimColumnsTest {
    private static final double WIDE = 1500;

    private Stage stage;
    private ReadingState state;
    private Hand hand;
    private Sight sight;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            state = new ReadingState();
            stage = new Stage();
            Scene scene = new Scene(new ClaimsView(state), WIDE, 1000);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            hand = new Hand(stage);
            sight = hand.sight();
            stage.show();
        });
        show(TollStory.commentary());
    }

    private void show(Commentary commentary) {
        Fx.run(() -> state.open(OpenDocument.of(commentary, Optional.empty())));
        Fx.settle();
    }

    private void makeWide(double width) {
        Fx.run(() -> stage.setWidth(width));
        Fx.settle();
    }

    private static Bounds bounds(Node node) {
        return Fx.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    private List<Node> lists() {
        return sight.all(".claim-list").stream()
                .sorted((one, other) ->
                        Double.compare(bounds(one).getMinX(), bounds(other).getMinX()))
                .toList();
    }

    /** Returns the first lines of the rows in sight of a column, from its top. */
    private List<String> rows(int column) {
        Bounds list = bounds(lists().get(column));
        return sight.fromTop(".claim-cell").stream()
                .filter(cell ->
                        list.contains(bounds(cell).getCenterX(), bounds(cell).getMinY() + 1))
                .map(sight::firstLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String selected() {
        return Fx.call(() -> state.selectedItem().map(item -> item.label()).orElse("nothing"));
    }

    /** Returns the first lines of the rows that are painted as selected. */
    private List<String> highlighted() {
        return sight.fromTop(".claim-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                .map(sight::firstLine)
                .toList();
    }

    @Test
    void theGroupsStandInTwoColumnsOfAReadableWidth() {
        assertEquals(
                List.of(
                        "1. What the toll was for",
                        "The toll was meant to pay for the bridge.",
                        "A bridge of this size costs money every year.",
                        "2. What it did",
                        "Boats ran before the bridge stood.",
                        "Those who left the bridge took the boat."),
                rows(0));
        assertEquals("3. What should be done", rows(1).get(0));
        for (double width : new double[] {1500, 1700, 2100}) {
            makeWide(width);
            for (Node list : lists()) {
                assertTrue(bounds(list).getWidth() >= 560 && bounds(list).getWidth() <= 720, () -> list + " " + width);
            }
        }
    }

    @Test
    void belowTheWidthThereIsOneColumnAndTheSelectionStays() {
        hand.click("The toll on the bridge should go.");
        makeWide(1499);
        assertEquals(1, lists().size());
        assertEquals(1499, bounds(lists().get(0)).getWidth(), 1);
        assertEquals(List.of("The toll on the bridge should go."), highlighted());
        hand.key(KeyCode.DOWN);
        assertEquals(List.of("Half of it could stay as a deposit."), highlighted());
        makeWide(1500);
        assertEquals(2, lists().size());
        assertEquals(List.of("Half of it could stay as a deposit."), highlighted());
        hand.key(KeyCode.UP);
        assertEquals(List.of("The toll on the bridge should go."), highlighted());
    }

    @Test
    void downAndUpGoThroughBothColumnsInTheOrderOfReading() {
        hand.click("Boats ran before the bridge stood.");
        hand.key(KeyCode.DOWN);
        assertEquals(List.of("Those who left the bridge took the boat."), highlighted());
        hand.key(KeyCode.DOWN);
        assertEquals(List.of("3. What should be done"), highlighted());
        hand.key(KeyCode.DOWN);
        assertEquals(List.of("The toll on the bridge should go."), highlighted());
        assertEquals("Drop the toll", selected());
        hand.key(KeyCode.UP);
        hand.key(KeyCode.UP);
        assertEquals(List.of("Those who left the bridge took the boat."), highlighted());
    }

    @Test
    void endAndHomeGoToTheLastAndTheFirstRowOfAll() {
        hand.click("Boats ran before the bridge stood.");
        hand.key(KeyCode.END);
        assertEquals(List.of("Drop the toll"), highlighted());
        hand.key(KeyCode.HOME);
        assertEquals(List.of("1. What the toll was for"), highlighted());
    }

    @Test
    void rightAndLeftGoToTheRowBeside() {
        hand.click("A bridge of this size costs money every year.");
        hand.key(KeyCode.RIGHT);
        assertEquals(1, highlighted().size());
        String beside = highlighted().get(0);
        assertTrue(rows(1).contains(beside), beside);
        double left = middle("A bridge of this size costs money every year.");
        for (String other : rows(1)) {
            assertTrue(Math.abs(middle(beside) - left) <= Math.abs(middle(other) - left), other);
        }
        hand.key(KeyCode.LEFT);
        assertEquals(List.of("A bridge of this size costs money every year."), highlighted());
    }

    private double middle(String row) {
        return bounds(sight.cell(".claim-cell", row)).getCenterY();
    }

    @Test
    void aClickInAColumnTakesTheSelectionFromTheOther() {
        hand.click("Boats ran before the bridge stood.");
        Bounds heading = bounds(sight.cell(".claim-cell", "3. What should be done"));
        hand.click(stageAt(heading));
        assertEquals(List.of("3. What should be done"), highlighted());
    }

    private Point2D stageAt(Bounds bounds) {
        return Fx.call(() -> stage.getScene().getRoot().localToScreen(bounds.getCenterX(), bounds.getCenterY()));
    }

    @Test
    void enterOnATensionInTheSecondColumnSelectsItsClaim() {
        hand.click("Boats ran before the bridge stood.");
        hand.key(KeyCode.END);
        hand.key(KeyCode.ENTER);
        assertEquals("Drop the toll", selected());
        assertEquals(List.of("The toll on the bridge should go."), highlighted());
    }

    @Test
    void aSelectionFromElsewhereIsScrolledToAndTheArrowsGoOnFromIt() {
        show(BundledCommentary.load());
        hand.click(rows(0).get(1));
        String id = Fx.call(() -> {
            List<ClaimRow> far = list(1).getItems();
            ClaimRow.Entry claim = (ClaimRow.Entry) far.stream()
                    .filter(ClaimRow.Entry.class::isInstance)
                    .skip(30)
                    .findFirst()
                    .orElseThrow();
            state.selectItem(claim.claim().id());
            return claim.claim().statement();
        });
        Fx.settle();
        assertEquals(List.of(id), highlighted());
        assertTrue(rows(1).contains(id), "it is in sight");
        List<String> after = rows(1);
        hand.key(KeyCode.DOWN);
        assertEquals(List.of(after.get(after.indexOf(id) + 1)), highlighted());
    }

    @SuppressWarnings("unchecked")
    private ListView<ClaimRow> list(int column) {
        return (ListView<ClaimRow>) lists().get(column);
    }

    @Test
    void aLinkLeadsToAGroupInTheSecondColumn() {
        hand.click("Step 3  2", ".claim-groups");
        hand.key(KeyCode.DOWN);
        assertEquals(List.of("The toll on the bridge should go."), highlighted());
    }

    @Test
    void aGroupThatIsTooLongForAColumnGoesOnBelowItsHeading() {
        hand.click("By holder");
        assertEquals("The authors", rows(0).get(0));
        assertEquals("The authors (continued)", rows(1).get(0));
        assertEquals(4, rows(0).size());
        assertEquals(5, rows(1).size());
    }

    @Test
    void aScreenReaderHearsTheColumnsAndTheClaimsByTheirNames() {
        assertEquals("Claims, first column", lists().get(0).getAccessibleText());
        assertEquals("Claims, second column", lists().get(1).getAccessibleText());
        String wide = spoken();
        assertTrue(wide.startsWith("The toll on the bridge should go., "), wide);
        makeWide(1200);
        assertEquals("Claims", lists().get(0).getAccessibleText());
        assertEquals(wide, spoken());
    }

    private String spoken() {
        return sight.cell(".claim-cell", "The toll on the bridge should go.").getAccessibleText();
    }

    @Test
    void aFilterThatNoClaimPassesLeavesOneColumnThatSaysSo() {
        Fx.run(() -> state.filterProperty().set(Filter.NONE.withToggled(Dimension.CERTAINTY, "REPORTED")));
        Fx.settle();
        assertEquals(1, lists().size());
        assertTrue(sight.words(".claim-list").startsWith("No claim passes the filter"), sight.words(".claim-list"));
    }
}
