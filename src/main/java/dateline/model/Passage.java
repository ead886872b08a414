package dateline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A reference to one or a few consecutive sentences of the source, with an optional short quote.
 *
 * @param first the first sentence
 * @param last the last sentence, inclusive; the same as {@code first} for one sentence
 * @param quote at most {@value #MAX_QUOTE_WORDS} consecutive words of the original
 */
public record Passage(SentenceId first, SentenceId last, Optional<String> quote) {
    /** Maximum words of a quote. */
    public static final int MAX_QUOTE_WORDS = 8;

    /** White space beyond ASCII's in the schema's pattern for quotes, so that both count the same words. */
    private static final String WIDE_SPACE = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
            + "\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    /**
     * Checks the order of the sentences.
     *
     * @throws IllegalArgumentException if the last sentence stands before the first
     */
    public Passage {
        Objects.requireNonNull(quote, "quote");
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("a passage ends before it starts: " + first + "-" + last);
        }
    }

    /** Parses {@code 5.1} or {@code 5.1-5.2}; empty if the reference has another form or runs backwards. */
    public static Optional<Passage> parse(String at, Optional<String> quote) {
        int dash = at.indexOf('-');
        Optional<SentenceId> first = SentenceId.parse(dash < 0 ? at : at.substring(0, dash));
        Optional<SentenceId> last = dash < 0 ? first : SentenceId.parse(at.substring(dash + 1));
        if (first.isEmpty() || last.isEmpty() || last.get().compareTo(first.get()) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Passage(first.get(), last.get(), quote));
    }

    /** Returns the reference in the form of the file, {@code 5.1} or {@code 5.1-5.2}. */
    public String at() {
        return first.equals(last) ? first.toString() : first + "-" + last;
    }

    /** Returns the number of words of a quote, words being what white space separates. */
    public static int countWords(String quote) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < quote.length(); i++) {
            boolean space = isSpace(quote.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    /** Returns the beginning of a text that is no longer than a quote may be, with the white space between its words as it is. */
    public static String firstWords(String text) {
        int words = 0;
        int end = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
            if (words > MAX_QUOTE_WORDS) {
                break;
            }
            end = inWord ? i + 1 : end;
        }
        return text.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : WIDE_SPACE.indexOf(c) >= 0;
    }

    /** Tells whether a sentence belongs to this passage. */
    public boolean covers(SentenceId sentence) {
        return first.compareTo(sentence) <= 0 && sentence.compareTo(last) <= 0;
    }
}
