package dateline.ui.textedit;

import dateline.model.SentenceId;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A place in the text, at the caret or the pointer.
 *
 * @param id the sentence
 * @param column the index of a character of the commentary's words; empty where the words of the reader's copy are shown
 */
public record SentencePlace(SentenceId id, OptionalInt column) {
    /** Checks that no part is null. */
    public SentencePlace {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(column, "column");
    }

    /** Returns where a sentence is split: between the two words next to the column; empty if the place has none. */
    OptionalInt split(String words) {
        if (column.isEmpty()) {
            return OptionalInt.empty();
        }
        return IntStream.range(1, words.length())
                .filter(i -> isSpace(words.charAt(i)) && !isSpace(words.charAt(i - 1)))
                .boxed()
                .min(Comparator.comparingInt(end -> Math.abs(end - column.getAsInt())))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
