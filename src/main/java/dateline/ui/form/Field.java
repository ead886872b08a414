package dateline.ui.form;

import dateline.edit.attributes.Attribute;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value of what a form edits.
 *
 * @param getter returns the present value; empty if its record is there no longer, or several records have several values
 * @param setter changes the value by one edit, and returns why the edit is refused; empty if it is not
 * @param <V> the type of the value
 */
public record Field<V>(Supplier<Optional<V>> getter, Function<V, Optional<String>> setter) {
    /** What stands in the place of a value where there are several. */
    static final String SEVERAL = "several values";

    /** Returns an attribute of a record. */
    public static <R, V> Field<V> of(FormEditor editor, Subject<R> subject, Attribute<R, V> attribute) {
        return new Field<>(
                () -> editor.commentary().flatMap(subject::in).map(attribute::of),
                value -> editor.attempt(commentary -> subject.set(commentary, attribute, value)));
    }

    /** Returns an optional text, for which the empty text stands if there is none. */
    public static <R> Field<String> ofText(
            FormEditor editor, Subject<R> subject, Attribute<R, Optional<String>> attribute) {
        return of(editor, subject, attribute)
                .as(text -> text.orElse(""), text -> Optional.of(text).filter(words -> !words.isEmpty()));
    }

    /** Returns the same value in another form. */
    public <W> Field<W> as(Function<V, W> to, Function<W, V> from) {
        return new Field<>(() -> getter.get().map(to), value -> setter.apply(from.apply(value)));
    }

    /** Returns the present value; empty if its record is there no longer, or several records have several values. */
    public Optional<V> value() {
        return getter.get();
    }

    /**
     * Changes the value by one edit.
     *
     * @return why the edit is refused; empty if it is not
     */
    public Optional<String> set(V value) {
        return setter.apply(value);
    }
}
