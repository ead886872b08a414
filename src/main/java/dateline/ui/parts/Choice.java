package dateline.ui.parts;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the values that a {@link Segmented} offers.
 *
 * @param value the value
 * @param name what its button says
 * @param tooltip what is said when the pointer rests on it
 * @param spoken what a screen reader says in place of the name
 * @param <T> the value's type
 */
public record Choice<T>(T value, String name, Optional<String> tooltip, Optional<String> spoken) {
    /** Checks for nulls. */
    public Choice {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tooltip, "tooltip");
        Objects.requireNonNull(spoken, "spoken");
    }

    /** Returns a choice whose name says all. */
    public static <T> Choice<T> named(T value, String name) {
        return new Choice<>(value, name, Optional.empty(), Optional.empty());
    }

    /** Returns a choice with a tooltip beside its name. */
    public static <T> Choice<T> withTooltip(T value, String name, String tooltip) {
        return new Choice<>(value, name, Optional.of(tooltip), Optional.empty());
    }

    /** Returns a choice whose name is too short to stand alone: the explanation is shown and spoken. */
    public static <T> Choice<T> explained(T value, String name, String explanation) {
        return new Choice<>(value, name, Optional.of(explanation), Optional.of(explanation));
    }
}
