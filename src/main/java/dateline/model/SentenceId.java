package dateline.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a sentence: {@code 5.1} is the first sentence of the fifth paragraph.
 *
 * @param paragraph the paragraph, from 1
 * @param sentence the sentence within its paragraph, from 1
 */
public record SentenceId(int paragraph, int sentence) implements Comparable<SentenceId> {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})\\.([1-9][0-9]{0,8})");

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a number is below 1
     */
    public SentenceId {
        if (paragraph < 1 || sentence < 1) {
            throw new IllegalArgumentException("sentences are numbered from 1.1: " + paragraph + "." + sentence);
        }
    }

    /** Parses a number such as {@code 5.1}; empty if the text has another form. */
    public static Optional<SentenceId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new SentenceId(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Compares by reading order. */
    @Override
    public int compareTo(SentenceId other) {
        return paragraph == other.paragraph
                ? Integer.compare(sentence, other.sentence)
                : Integer.compare(paragraph, other.paragraph);
    }

    @Override
    public String toString() {
        return paragraph + "." + sentence;
    }
}
