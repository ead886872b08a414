package dateline.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Makes menu items of which exactly one is chosen: the value of a property. */
public final class RadioItems {
    private RadioItems() {}

    /**
     * Makes an item for each value.
     *
     * @param property the value; choosing an item sets it, and a change from elsewhere chooses its item
     * @param values what there is to choose from, in the order of the items
     * @param name what an item says
     * @param <T> the values' type
     */
    public static <T> List<RadioMenuItem> of(Property<T> property, T[] values, Function<T, String> name) {
        ToggleGroup group = new ToggleGroup();
        List<RadioMenuItem> items = new ArrayList<>();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(group);
            item.setSelected(value.equals(property.getValue()));
            item.setOnAction(event -> property.setValue(value));
            property.addListener((o, was, is) -> item.setSelected(value.equals(is)));
            items.add(item);
        }
        return items;
    }
}
