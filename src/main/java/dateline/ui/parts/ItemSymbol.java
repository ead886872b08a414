package dateline.ui.parts;

import dateline.date.words.English;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.timeline.render.ClaimShape;
import dateline.timeline.render.Palette;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/**
 * The sign of an item in lists: a dot in the colour of its category for an event, the form of its kind for a claim.
 *
 * <p>Form alone tells status and certainty: struck where it did not happen, dashed where it lies ahead or is
 * hedged, dotted where an event is told with a reservation.
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
        getStyleClass().add(English.word(Palette.Family.of(event.category().orElse(""))));
        Circle dot = new Circle(RADIUS);
        boolean doubted = event.certainty() != Certainty.ASSERTED;
        boolean hollow = doubted || event.status().isAhead() || event.status() == EventStatus.ABSENT;
        dot.getStyleClass().add("event-dot");
        if (hollow) {
            dot.getStyleClass().add("hollow");
        }
        getChildren().add(dot);
        if (event.status() == EventStatus.ABSENT) {
            Line strike = new Line(-RADIUS * 0.7, RADIUS * 0.7, RADIUS * 0.7, -RADIUS * 0.7);
            strike.getStyleClass().add("strike");
            getChildren().add(strike);
        }
        if (event.status().isAhead()) {
            dash(dot, 2.5, 2.5);
        } else if (doubted) {
            dash(dot, 1.2, 2);
        }
    }

    private void draw(Claim claim) {
        double r = RADIUS + 1;
        double[] xs = ClaimShape.xs(claim.kind(), 0, r);
        double[] ys = ClaimShape.ys(claim.kind(), 0, r);
        Polygon form = new Polygon();
        for (int k = 0; k < xs.length; k++) {
            form.getPoints().addAll(xs[k], ys[k]);
        }
        boolean filled = claim.certainty() == Certainty.ASSERTED;
        form.getStyleClass().addAll("claim-form", filled ? "filled" : "hollow");
        switch (claim.certainty()) {
            case ASSERTED -> {}
            case HEDGED -> dash(form, 4, 2.5);
            case REPORTED -> dash(form, 1.2, 2);
            case SPECULATIVE -> dash(form, 1.2, 3.6);
        }
        getChildren().add(form);
    }

    private static void dash(Shape shape, double on, double off) {
        shape.getStrokeDashArray().setAll(on, off);
    }
}
