package dateline.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.TollStory;
import dateline.ui.parts.Theme;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Selecting several claims, in two columns. */
@ExtendWith(FxToolkit.class)
class ClaimChoiceTest {
    private ReadingState state;
    private Hand hand;
    private Sight sight;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            state = new ReadingState();
            Stage stage = new Stage();
            Scene scene = new Scene(new ClaimsView(state), 1500, 1000);
            Theme.LIGHT.apply(scene);
            stage.setScene(scene);
            hand = new Hand(stage);
            sight = hand.sight();
            stage.show();
        });
        Fx.run(() -> state.open(OpenDocument.of(TollStory.commentary(), Optional.empty())));
        Fx.settle();
    }

    /** Returns the cells of claims, those of the first column first. */
    private List<Node> claims() {
        return sight.fromTop(".claim-cell").stream()
                .filter(cell -> !sight.within(cell, Node.class).stream()
                        .filter(node -> node.getStyleClass().contains("claim-words"))
                        .toList()
                        .isEmpty())
                .sorted((one, other) -> Double.compare(left(one), left(other)))
                .toList();
    }

    private static double left(Node node) {
        Bounds bounds = Fx.call(() -> node.localToScene(node.getLayoutBounds()));
        return bounds.getMinX();
    }

    private List<Node> ticked() {
        return claims().stream().filter(ClaimChoiceTest::hasTick).toList();
    }

    private static boolean hasTick(Node cell) {
        return Fx.call(() -> cell.lookup(".chosen-tick").isVisible());
    }

    private void click(Node cell, KeyCode... held) {
        hand.click(Fx.call(() -> cell.localToScreen(4, 4)), held);
    }

    @Test
    void ctrlClickAddsAClaimAndTakesItOut() {
        List<Node> claims = claims();
        click(claims.get(0));
        click(claims.get(2), KeyCode.CONTROL);
        assertEquals(List.of(claims.get(0), claims.get(2)), ticked());
        assertTrue(claims.get(2).getAccessibleText().startsWith("marked, "));
        click(claims.get(2), KeyCode.CONTROL);
        assertEquals(List.of(), ticked());
        click(claims.get(2), KeyCode.CONTROL);
        click(claims.get(2));
        assertEquals(List.of(), ticked());
        assertEquals(1, Fx.call(() -> state.selectedItems().size()));
    }

    @Test
    void aRangeGoesFromOneColumnToTheOther() {
        List<Node> claims = claims();
        click(claims.get(1));
        click(claims.get(claims.size() - 1), KeyCode.SHIFT);
        assertEquals(claims.subList(1, claims.size()), ticked());
        hand.key(KeyCode.UP, KeyCode.SHIFT);
        assertEquals(claims.subList(1, claims.size() - 1), ticked());
        hand.key(KeyCode.HOME, KeyCode.SHIFT);
        assertEquals(claims.subList(0, 2), ticked());
        hand.key(KeyCode.A, KeyCode.CONTROL);
        assertEquals(claims, ticked());
    }

    @Test
    void theKeyboardMovesByCtrlAndSpaceAddsAClaim() {
        List<Node> claims = claims();
        click(claims.get(0));
        hand.key(KeyCode.DOWN, KeyCode.CONTROL);
        assertEquals(List.of(), ticked());
        hand.key(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(claims.subList(0, 2), ticked());
    }
}
