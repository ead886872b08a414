package dateline.io.commentary;

import dateline.io.problems.Problems;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Counts the parts of items, and of the source, that have to be left out because of errors.
 *
 * <p>An item is left out as a whole if it lacks what it cannot do without, or would say something that the file does not: its
 * id, words, date, holder, and words of closed vocabularies. Of any other error only the part that has it is left out, and
 * the error no longer counts against the item.
 */
final class InvalidParts {
    /** Parts of items, and of the source. */
    enum Part {
        /** A passage. */
        PASSAGE,
        /** A reference to an actor, event or claim. */
        REFERENCE,
        /** Any other value: an alias, a note, a whole list that is none. */
        DETAIL
    }

    private final Problems problems;
    private final Map<Part, Long> counts = new EnumMap<>(Part.class);
    private long errorsOfParts;

    InvalidParts(Problems problems) {
        this.problems = problems;
    }

    /** Returns how many errors there are so far, without those in parts that are left out. */
    long otherErrors() {
        return problems.errors() - errorsOfParts;
    }

    /** Reads a part; returns the replacement, and counts the part as left out, if it has errors. */
    <T> T read(Part part, Supplier<T> reader, T replacement) {
        long before = otherErrors();
        T read = reader.get();
        long errors = otherErrors() - before;
        if (errors == 0) {
            return read;
        }
        errorsOfParts += errors;
        counts.merge(part, 1L, Long::sum);
        return replacement;
    }

    long count(Part part) {
        return counts.getOrDefault(part, 0L);
    }
}
