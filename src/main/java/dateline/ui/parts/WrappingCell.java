package dateline.ui.parts;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A cell as high as its graphic is when that is as wide as the list, so that words wrap instead of being cut off.
 *
 * <p>A plain cell measures its graphic at the graphic's own width, and takes the height that a theme gives to cells.
 *
 * @param <T> the item's type
 */
public abstract class WrappingCell<T> extends ListCell<T> {
    private final double margins;

    /**
     * Creates a cell.
     *
     * @param margins what the list is wider than the graphic: padding at both sides and the scroll bar, in pixels
     */
    protected WrappingCell(double margins) {
        this.margins = margins;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /**
     * Shows a graphic as wide as the list allows.
     *
     * @param graphic what to show
     */
    protected final void showFitted(Region graphic) {
        graphic.prefWidthProperty().bind(getListView().widthProperty().subtract(margins));
        graphic.maxWidthProperty().bind(graphic.prefWidthProperty());
        setGraphic(graphic);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region graphic
                ? snappedTopInset() + graphic.prefHeight(graphic.prefWidth(-1)) + snappedBottomInset()
                : super.computePrefHeight(width);
    }
}
