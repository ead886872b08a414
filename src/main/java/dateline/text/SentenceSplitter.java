package dateline.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a paragraph into sentences.
 *
 * <p>The platform's {@link BreakIterator} proposes the ends. It takes every point before a capital for an end, so that ends
 * after abbreviations and initials are removed here, and it misses ends before a digit or a footnote mark, which are added.
 */
public final class SentenceSplitter {
    private static final String CLOSERS = "\"'\u2019\u201d\u00bb\u203a)]}";
    /** Stops that the break iterator misses: before a number, before a footnote mark, an ellipsis. */
    private static final Pattern MISSED = Pattern.compile("(?:(?<=[\\p{L}\\p{N}%)\"'\u2019\u201d])[.!?]+|\u2026)"
            + "[\"'\u2019\u201d\u00bb)\\]]*(?:\\[\\d{1,3}\\]|(?<=\\p{Ll}\\.)\\d{1,2})*"
            + "\\s+(?=[\"'\u2018\u201c(\\[]*[\\p{Lu}\\p{N}])");

    private static final Pattern FOOTNOTES = Pattern.compile("(?:\\[\\d{1,3}\\]|(?<=\\p{Ll}[.!?])\\d{1,2})+$");
    private static final Pattern LIST_NUMBER = Pattern.compile("[\\p{N}]{1,3}|[A-Za-z]");

    private SentenceSplitter() {}

    /**
     * Splits a text into sentences.
     *
     * @param text a paragraph, in which line ends count as spaces
     * @return the ranges of the sentences, ascending, without the white space around each
     */
    public static List<TextRange> split(String text) {
        List<TextRange> sentences = new ArrayList<>();
        int start = 0;
        for (int end : proposals(text)) {
            if (end == text.length() || isEnd(text, start, end)) {
                add(text, start, end, sentences);
                start = end;
            }
        }
        return sentences;
    }

    private static SortedSet<Integer> proposals(String text) {
        SortedSet<Integer> ends = new TreeSet<>();
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        iterator.setText(text.replace('\n', ' ').replace('\r', ' '));
        iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            ends.add(end);
        }
        MISSED.matcher(text).results().forEach(missed -> ends.add(missed.end()));
        return ends;
    }

    private static void add(String text, int from, int to, List<TextRange> sentences) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new TextRange(start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isEnd(String text, int start, int end) {
        int next = end;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next == text.length() || Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        String before = text.substring(start, end).stripTrailing();
        Matcher footnotes = FOOTNOTES.matcher(before);
        if (footnotes.find() && footnotes.start() > 0) {
            before = before.substring(0, footnotes.start());
        }
        int stop = before.length();
        while (stop > 0 && CLOSERS.indexOf(before.charAt(stop - 1)) >= 0) {
            stop--;
        }
        if (stop == 0) {
            return false;
        }
        if (before.charAt(stop - 1) != '.') {
            return true;
        }
        boolean quoteClosed = stop < before.length() && before.charAt(before.length() - 1) != ')';
        return isEndAfterPoint(before.substring(0, stop - 1), quoteClosed, text.substring(next, wordEnd(text, next)));
    }

    private static boolean isEndAfterPoint(String before, boolean quoteClosed, String nextWord) {
        String word = lastWord(before);
        if (word.length() == before.strip().length()
                && LIST_NUMBER.matcher(word).matches()) {
            return false;
        }
        if (word.isEmpty() || word.endsWith(".")) {
            return true;
        }
        boolean number = Character.isDigit(nextWord.codePointAt(0));
        return switch (Abbreviations.read(word)) {
            case WORD -> true;
            case TITLE -> false;
            case HOUR -> !number && !Abbreviations.goesWithHour(nextWord);
            case BEFORE_NUMBER -> !number;
            case MONTH -> !number && (quoteClosed || Abbreviations.beginsSentences(nextWord));
            case EITHER -> quoteClosed || Abbreviations.beginsSentences(nextWord);
        };
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start);
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
