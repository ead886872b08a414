package dateline.ui.detail;

import dateline.index.CommentaryIndex;
import dateline.model.Certainty;
import dateline.model.Item;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Draws a tick for each claim that rests on an item, pale where the claim is not asserted. */
final class ClaimTicks extends Pane {
    /** The most ticks that are drawn. */
    private static final int MOST = 30;

    private static final double STEP = 3;
    private static final double WIDTH = 1.3;
    private static final double HEIGHT = 6.5;

    /**
     * Draws the ticks of an item: those of asserted claims first.
     *
     * @param item the item
     * @param index where the claims are found
     */
    ClaimTicks(Item item, CommentaryIndex index) {
        getStyleClass().add("claim-ticks");
        setMouseTransparent(true);
        List<Item> claims = index.restingOn(item.id());
        long asserted = claims.stream()
                .filter(claim -> claim.certainty() == Certainty.ASSERTED)
                .count();
        for (int i = 0; i < Math.min(MOST, claims.size()); i++) {
            Rectangle tick = new Rectangle(i * STEP, 0, WIDTH, HEIGHT);
            tick.getStyleClass().add(i < asserted ? "tick" : "pale-tick");
            getChildren().add(tick);
        }
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxHeight(HEIGHT);
    }
}
