package dateline.copy.align;

import dateline.copy.facts.ComparableText;
import dateline.text.TextRange;
import java.util.List;

/** Finds where an edited quote stands in a sentence, and which of its words differ. */
final class QuoteNear {
    /** The share of the quote's words that must be there. */
    private static final double ENOUGH = 0.5;

    private static final int SLACK = 2;

    private QuoteNear() {}

    /**
     * Finds the words of a sentence that stand in a quote's place without being in the quote.
     *
     * @param quote the quote
     * @param sentence the sentence, which does not have it
     * @return the stretches of the sentence, ascending; none where nothing resembles the quote
     */
    static List<TextRange> differing(String quote, String sentence) {
        ComparableText comparable = ComparableText.of(sentence);
        int[] starts = comparable.wordStarts();
        int quoted = ComparableText.of(quote).words().length;
        List<TextRange> best = List.of();
        int bestCommon = (int) Math.ceil(quoted * ENOUGH) - 1;
        int bestOff = Integer.MAX_VALUE;
        for (int from = 0; from < starts.length; from++) {
            int shortest = Math.max(1, quoted - SLACK);
            for (int length = shortest; length <= quoted + SLACK && from + length <= starts.length; length++) {
                int end = from + length < starts.length
                        ? starts[from + length]
                        : comparable.letters().length();
                TextRange window = comparable.originalRange(starts[from], end);
                List<TextRange> right = WordDiff.differing(window.in(sentence), quote);
                int common = length
                        - right.stream()
                                .mapToInt(span -> words(span, window, sentence))
                                .sum();
                // Of equally good places the one as long as the quote: it takes in a first or last word that was
                // changed.
                int off = Math.abs(length - quoted);
                boolean nearer = common == bestCommon && bestOff < Integer.MAX_VALUE && off < bestOff;
                if (common > bestCommon || nearer) {
                    bestCommon = common;
                    bestOff = off;
                    best = right.stream()
                            .map(span -> new TextRange(window.start() + span.start(), window.start() + span.end()))
                            .toList();
                }
            }
        }
        return best;
    }

    private static int words(TextRange span, TextRange window, String sentence) {
        return ComparableText.of(span.in(window.in(sentence))).wordStarts().length;
    }
}
