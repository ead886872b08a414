package dateline.ui.form;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/**
 * One of the values of a row that holds several.
 *
 * @param key tells it from the others of its row
 * @param name what a screen reader calls it
 * @param node makes what shows it
 * @param note makes a row below it; empty for none
 * @param remove takes it out, and returns why that is refused; empty if it is not
 */
public record Entry(
        String key,
        String name,
        Supplier<Region> node,
        Optional<Supplier<FormRow>> note,
        Supplier<Optional<String>> remove) {}
