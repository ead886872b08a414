package dateline.ui.timeline;

import dateline.timeline.render.Legend;
import dateline.timeline.render.Palette;
import dateline.ui.canvas.CanvasDrawing;
import dateline.ui.canvas.PillImages;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Explains the signs of the timeline beside it, until the reader clicks elsewhere or presses Escape. */
final class LegendPopup {
    private static final double SIGN_WIDTH = 64;
    private static final double SIGN_HEIGHT = 20;
    private static final int LONG_GROUP = 5;

    private final TimelineControl control;
    private final Popup popup = new Popup();

    LegendPopup(TimelineControl control) {
        this.control = control;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Shows the legend below a button, or hides it where it is shown. */
    void toggle(Node owner) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        popup.getContent().setAll(content());
        Bounds below = owner.localToScreen(owner.getLayoutBounds());
        popup.show(owner, below.getMaxX(), below.getMaxY() + 4);
        // The right edges meet, once it is known how wide the legend is.
        popup.setX(below.getMaxX() - popup.getWidth());
    }

    private Node content() {
        VBox left = new VBox(14);
        VBox right = new VBox(14);
        for (Legend.Group group : Legend.groups()) {
            VBox column =
                    group.entries().size() > LONG_GROUP || left.getChildren().size() < 2 ? left : right;
            column.getChildren().add(group(group));
        }
        right.getChildren().add(other());
        HBox box = new HBox(28, left, right);
        box.setPadding(new Insets(16));
        box.getStyleClass().add("legend");
        box.getStylesheets()
                .add(Objects.requireNonNull(LegendPopup.class.getResource("timeline.css"))
                        .toExternalForm());
        box.setStyle("-fx-font-size: " + control.fontSizeProperty().get() + "px;");
        return box;
    }

    private VBox group(Legend.Group group) {
        Label title = new Label(group.title());
        title.getStyleClass().add("panel-title");
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(3);
        for (int row = 0; row < group.entries().size(); row++) {
            Legend.Entry entry = group.entries().get(row);
            grid.addRow(row, sign(entry), new Label(entry.meaning()));
        }
        return new VBox(5, title, grid);
    }

    private Canvas sign(Legend.Entry entry) {
        Palette palette = control.paletteProperty().get();
        Canvas canvas = new Canvas(SIGN_WIDTH, SIGN_HEIGHT);
        CanvasDrawing drawing = new CanvasDrawing(
                canvas.getGraphicsContext2D(),
                control.measurer(),
                new PillImages(),
                control.getScene().getWindow().getOutputScaleX());
        Legend.draw(
                entry,
                drawing,
                SIGN_WIDTH,
                SIGN_HEIGHT,
                control.fontSizeProperty().get(),
                palette);
        return canvas;
    }

    private static Node other() {
        Label title = new Label("And besides");
        title.getStyleClass().add("panel-title");
        FlowPane lines = new FlowPane();
        lines.setPrefWrapLength(300);
        for (String line : new String[] {
            "A number in a pill: so many events (blue) or claims (violet) of this time; a click parts or lists them.",
            "A line across lanes joins the selected event on the lanes of its actors.",
            "A violet ring: rests on the selected item, or bears it.",
            "Two strokes on the axis: a stretch without anything, left out; a click shows it at length.",
            "A thin line through a claim: the whole time that it is about."
        }) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.setPrefWidth(300);
            lines.getChildren().add(label);
        }
        lines.setVgap(4);
        return new VBox(5, title, lines);
    }
}
