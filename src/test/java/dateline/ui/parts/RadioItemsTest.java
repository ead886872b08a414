package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkit.class)
class RadioItemsTest {
    private final ObjectProperty<Integer> property = new SimpleObjectProperty<>(2);
    private final List<RadioMenuItem> items =
            Fx.call(() -> RadioItems.of(property, new Integer[] {1, 2, 3}, number -> "Number " + number));

    private List<String> chosen() {
        return items.stream()
                .filter(RadioMenuItem::isSelected)
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void theValueIsChosenAtFirst() {
        assertEquals(List.of("Number 2"), chosen());
    }

    @Test
    void choosingSetsTheValue() {
        Fx.run(() -> items.get(2).setSelected(true));
        Fx.run(() -> items.get(2).fire());
        assertEquals(3, property.get());
        assertEquals(List.of("Number 3"), chosen());
    }

    @Test
    void aChangeFromElsewhereChoosesItsItem() {
        Fx.run(() -> property.set(1));
        assertEquals(List.of("Number 1"), chosen());
    }
}
