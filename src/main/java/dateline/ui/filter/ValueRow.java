package dateline.ui.filter;

import atlantafx.base.controls.Spacer;
import dateline.index.FacetValue;
import dateline.index.FacetValue.Choice;
import dateline.ui.parts.WrappedTip;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/** A value of the filter in a list: a check box, the value in words, and a count at the right; a click toggles it. */
abstract class ValueRow extends ListCell<FacetValue> {
    private final CheckBox check = new CheckBox();

    /**
     * Creates a row.
     *
     * @param styleClass of the row
     * @param toggle what a click does
     */
    ValueRow(String styleClass, Consumer<FacetValue> toggle) {
        getStyleClass().add(styleClass);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        check.setFocusTraversable(false);
        // The row answers the click, wherever it is.
        check.setMouseTransparent(true);
        setOnMouseClicked(event -> {
            if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                toggle.accept(getItem());
            }
        });
    }

    /** Shows a value, or nothing. */
    @Override
    protected final void updateItem(FacetValue value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || value == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            showNothing();
        } else {
            check.setSelected(value.chosen() == Choice.CHOSEN);
            show(value);
        }
    }

    /** Shows a value by {@link #show(String, String, String, Node)}. */
    abstract void show(FacetValue value);

    /** Forgets what was special of a value. */
    abstract void showNothing();

    /**
     * Shows words and what stands at their right.
     *
     * @param words the value
     * @param tip says more of it
     * @param spoken what a screen reader says
     * @param trailing at the right
     * @return the row, to which more can be added
     */
    final HBox show(String words, String tip, String spoken, Node trailing) {
        Label label = new Label(words);
        label.setMinWidth(0);
        HBox row = new HBox(6, check, label, new Spacer(), trailing);
        // A check box keeps room for words of its own, which it has not.
        HBox.setMargin(check, new Insets(0, -6, 0, 0));
        row.setAlignment(Pos.CENTER_LEFT);
        setTooltip(WrappedTip.of(tip));
        setAccessibleText(spoken);
        setGraphic(row);
        return row;
    }
}
