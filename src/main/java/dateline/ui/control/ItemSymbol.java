package dateline.ui.control;

import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/**
 * The sign of an item in lists: a dot for an event, a diamond for a claim, drawn as on the timeline.
 *
 * <p>Form alone tells status and certainty: struck where it did not happen, dashed where it is imagined or hedged.
 */
public final class ItemSymbol extends StackPane {
    private static final double RADIUS = 5;

    /**
     * Draws an item's sign.
     *
     * @param item the item
     */
    public ItemSymbol(Item item) {
        getStyleClass().add("item-symbol");
        setMinSize(16, 16);
        setMaxSize(16, 16);
        setMouseTransparent(true);
        if (item instanceof Event event) {
            draw(event);
        } else if (item instanceof Claim claim) {
            draw(claim);
        }
    }

    private void draw(Event event) {
        Circle dot = new Circle(RADIUS);
        dot.getStyleClass().addAll("event-dot", event.status().name().toLowerCase(Locale.ROOT));
        getChildren().add(dot);
        if (event.status() == EventStatus.ABSENT) {
            Line strike = new Line(-RADIUS * 0.7, RADIUS * 0.7, RADIUS * 0.7, -RADIUS * 0.7);
            strike.getStyleClass().add("strike");
            getChildren().add(strike);
        }
        if (event.status() == EventStatus.HYPOTHETICAL) {
            dash(dot, 2.5, 2.5);
        }
    }

    private void draw(Claim claim) {
        double r = RADIUS + 1;
        Polygon diamond = new Polygon(0, -r, r, 0, 0, r, -r, 0);
        boolean filled = claim.certainty() == Certainty.ASSERTED;
        diamond.getStyleClass().addAll("claim-diamond", filled ? "filled" : "hollow");
        switch (claim.certainty()) {
            case ASSERTED -> {}
            case HEDGED -> dash(diamond, 4, 2.5);
            case REPORTED -> dash(diamond, 1.5, 2);
            case SPECULATIVE -> dash(diamond, 1, 3.5);
        }
        getChildren().add(diamond);
    }

    private static void dash(Shape shape, double on, double off) {
        shape.getStrokeDashArray().setAll(on, off);
    }
}
