package dateline.copy.align;

import dateline.copy.AlignedSentence;
import dateline.copy.Alignment;
import dateline.copy.Finding;
import dateline.copy.Mismatch;
import dateline.copy.QuotePlace;
import dateline.copy.Verdict;
import dateline.copy.align.CopySentences.Occurrence;
import dateline.copy.align.ExpectedSentences.ExpectedQuote;
import dateline.copy.align.ExpectedSentences.ExpectedSentence;
import dateline.model.Rendition;
import dateline.model.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Assembles the alignment and its verdict from the pairs that were found. */
final class AlignmentAssembler {
    private static final double ARTICLE = 0.95;
    private static final double EDITION = 0.5;
    /** The share of sentences that must be found where a commentary has no quotes. */
    private static final double EDITION_WITHOUT_QUOTES = 0.8;

    private final ExpectedSentences expected;
    private final CopySentences copy;
    private final PairScorer scorer;
    /** For each numbered sentence its pair, if any. */
    private final List<Optional<Pair>> pairs = new ArrayList<>();

    private final Finding[] findings;

    /**
     * Prepares the assembling.
     *
     * @param expected what the commentary says
     * @param copy the copy
     * @param scorer how well sentences go together
     * @param pairs the pairs in the order of the commentary
     * @param findings the result of each pair
     */
    AlignmentAssembler(
            ExpectedSentences expected, CopySentences copy, PairScorer scorer, List<Pair> pairs, Finding[] findings) {
        this.expected = expected;
        this.copy = copy;
        this.scorer = scorer;
        this.findings = new Finding[expected.sentences().size()];
        Arrays.fill(this.findings, Finding.MISSING);
        for (int i = 0; i < this.findings.length; i++) {
            this.pairs.add(Optional.empty());
        }
        for (int at = 0; at < findings.length; at++) {
            for (int our = pairs.get(at).oursFirst(); our <= pairs.get(at).oursLast(); our++) {
                this.pairs.set(our, Optional.of(pairs.get(at)));
                this.findings[our] = findings[at];
            }
        }
    }

    /** Returns the alignment. */
    Alignment alignment() {
        List<AlignedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < findings.length; i++) {
            sentences.add(sentence(i));
        }
        List<ExpectedQuote> missed = new ArrayList<>();
        for (int quote = 0; quote < expected.quotes().size(); quote++) {
            if (!isInPlace(quote)) {
                missed.add(expected.quotes().get(quote));
            }
        }
        int quotes = expected.quotes().size();
        int inPlace = quotes - missed.size();
        Verdict verdict = verdict(quotes, inPlace);
        List<Mismatch> nearest = verdict == Verdict.ARTICLE ? List.of() : NearestMisses.of(expected, copy, missed);
        return new Alignment(verdict, reason(verdict, quotes, inPlace), sentences, quotes, inPlace, nearest);
    }

    private AlignedSentence sentence(int index) {
        ExpectedSentence sentence = expected.sentences().get(index);
        String words = pairs.get(index).map(this::words).orElse("");
        ComparableText comparable = ComparableText.of(words);
        List<QuotePlace> places = new ArrayList<>();
        List<TextRange> differing = new ArrayList<>();
        for (int number : sentence.quotes()) {
            ExpectedQuote quote = expected.quotes().get(number);
            boolean whole =
                    expected.rendition() == Rendition.VERBATIM && quote.text().equals(sentence.text());
            Optional<TextRange> at = comparable.find(quote.letters());
            if (!whole) {
                places.add(new QuotePlace(quote.text(), at));
            }
            if (findings[index] == Finding.CHANGED && at.isEmpty() && quote.isOfOneSentence()) {
                differing.addAll(
                        whole ? WordDiff.differing(words, sentence.text()) : QuoteNear.differing(quote.text(), words));
            }
        }
        return new AlignedSentence(sentence.id(), findings[index], words, places, merged(differing));
    }

    private String words(Pair pair) {
        String first = copy.get(pair.copyFirst()).text();
        return pair.copyFirst() == pair.copyLast()
                ? first
                : first + " " + copy.get(pair.copyLast()).text();
    }

    private static List<TextRange> merged(List<TextRange> spans) {
        List<TextRange> merged = new ArrayList<>();
        for (TextRange span :
                spans.stream().sorted(Comparator.comparingInt(TextRange::start)).toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                TextRange before = merged.get(last);
                merged.set(last, new TextRange(before.start(), Math.max(before.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private boolean isInPlace(int number) {
        ExpectedQuote quote = expected.quotes().get(number);
        for (Occurrence place : scorer.quotes().occurrences(number)) {
            if (isWithin(quote, place.sentence()) && isWithin(quote, place.last())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(ExpectedQuote quote, int sentence) {
        return pairs.subList(quote.first(), quote.last() + 1).stream()
                .flatMap(Optional::stream)
                .anyMatch(pair -> pair.copyFirst() <= sentence && sentence <= pair.copyLast());
    }

    private Verdict verdict(int quotes, int inPlace) {
        if (quotes == 0) {
            boolean found = findings.length > 0 && found() >= EDITION_WITHOUT_QUOTES * findings.length;
            return found ? Verdict.EDITION : Verdict.OTHER;
        }
        double share = inPlace / (double) quotes;
        return share >= ARTICLE ? Verdict.ARTICLE : share >= EDITION ? Verdict.EDITION : Verdict.OTHER;
    }

    private long found() {
        return Arrays.stream(findings)
                .filter(finding -> finding != Finding.MISSING)
                .count();
    }

    private String reason(Verdict verdict, int quotes, int inPlace) {
        if (findings.length == 0) {
            return "The commentary holds no text with which a copy could be compared.";
        }
        String sentences = found() + " of " + findings.length + " sentences found";
        if (quotes == 0) {
            return "The commentary has no quotes to tell its article by; " + sentences + ".";
        }
        String what = expected.rendition() == Rendition.VERBATIM ? "sentences and quotes" : "quotes";
        String counts = inPlace + " of " + quotes + " " + what + " in place, " + sentences;
        return switch (verdict) {
            case ARTICLE -> "This is the article: " + counts + ".";
            case EDITION -> "This is another edition of the article, or a part of it: " + counts + ".";
            case OTHER -> "This is not the article: only " + counts + ".";
        };
    }
}
