package dateline.edit.attributes;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One value of a kind of records, to be read and changed: {@link EventAttributes#TITLE} is the title of events.
 *
 * @param <R> the kind of records
 * @param <V> the type of the value
 * @param owner the class of the records
 * @param noun what the value is, in the singular and without an article, as a label names it
 * @param getter returns the value of a record
 * @param changer returns the same record with another value
 */
public record Attribute<R, V>(Class<R> owner, String noun, Function<R, V> getter, BiFunction<R, V, R> changer) {
    /** Checks that nothing is {@code null}. */
    public Attribute {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(noun, "noun");
        Objects.requireNonNull(getter, "getter");
        Objects.requireNonNull(changer, "changer");
    }

    /** Returns the value of a record. */
    public V of(R subject) {
        return getter.apply(subject);
    }

    /** Returns the same record with another value. */
    public R with(R subject, V value) {
        return changer.apply(subject, value);
    }
}
