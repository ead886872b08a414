package dateline.ui.parts;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A row of joined buttons, of which exactly one is pressed: the value of a property.
 *
 * @param <T> the values' type
 */
public final class Segmented<T> extends HBox {
    /**
     * Creates the row.
     *
     * @param property the value; a press sets it, and a change from elsewhere presses its button
     * @param choices what there is to choose from, in the order of the buttons
     */
    public Segmented(ObjectProperty<T> property, List<Choice<T>> choices) {
        getStyleClass().add("segmented");
        setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < choices.size(); i++) {
            ToggleButton button = button(property, choices.get(i));
            button.setToggleGroup(group);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == choices.size() - 1 ? "right-pill" : "center-pill");
            getChildren().add(button);
        }
    }

    private ToggleButton button(ObjectProperty<T> property, Choice<T> choice) {
        ToggleButton button = new ToggleButton(choice.name());
        button.setMinWidth(Region.USE_PREF_SIZE);
        choice.tooltip().ifPresent(text -> button.setTooltip(new Tooltip(text)));
        choice.spoken().ifPresent(button::setAccessibleText);
        button.setSelected(choice.value().equals(property.get()));
        // The arrow keys select a button of the group without an action.
        button.selectedProperty().addListener((o, was, is) -> {
            if (is) {
                property.set(choice.value());
            }
        });
        // The pressed button stays pressed when it is pressed again.
        button.setOnAction(event -> button.setSelected(true));
        property.addListener((o, was, is) -> button.setSelected(choice.value().equals(is)));
        return button;
    }

    /** Lets the names of the buttons be shortened where the row has no room for them. */
    public void letShrink() {
        setMinWidth(0);
        getChildren().forEach(button -> ((ToggleButton) button).setMinWidth(0));
    }

    /** Makes the buttons small, for toolbars within a view. */
    public void makeSmall() {
        getChildren().forEach(button -> button.getStyleClass().add("small"));
    }
}
