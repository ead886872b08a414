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
import dateline.copy.align.FactComparison.Difference;
import dateline.copy.facts.ComparableText;
import dateline.model.Rendition;
import dateline.text.TextRange;
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
    /** The share of names and numbers around its quotes that a copy has at least; otherwise it is made up of the quotes. */
    private static final double UNQUOTED = 0.5;
    /** With fewer names and numbers around the quotes, that share tells nothing. */
    private static final int FEWEST_UNQUOTED = 8;

    private final ExpectedSentences expected;
    private final CopySentences copy;
    private final PairScorer scorer;
    /** For each numbered sentence its pair, if any. */
    private final List<Optional<Pair>> pairs = new ArrayList<>();

    private final Finding[] findings;
    /** For each numbered sentence the ranges of the copy's words that contradict it. */
    private final List<List<TextRange>> contradicting = new ArrayList<>();

    private final FactComparison facts;
    /** Whether the copy has little of the article but its quotes. */
    private final boolean isPutTogether;

    /**
     * Prepares the assembling.
     *
     * @param expected what the commentary says
     * @param copy the copy
     * @param scorer how well sentences go together
     * @param pairs the pairs in the order of the commentary
     * @param findings the result of each pair
     * @param facts compares names, numbers and negations
     */
    AlignmentAssembler(
            ExpectedSentences expected,
            CopySentences copy,
            PairScorer scorer,
            List<Pair> pairs,
            Finding[] findings,
            FactComparison facts) {
        this.expected = expected;
        this.copy = copy;
        this.scorer = scorer;
        this.facts = facts;
        this.findings = new Finding[expected.sentences().size()];
        Arrays.fill(this.findings, Finding.MISSING);
        for (int i = 0; i < this.findings.length; i++) {
            this.pairs.add(Optional.empty());
            contradicting.add(List.of());
        }
        for (int at = 0; at < findings.length; at++) {
            place(pairs.get(at), findings[at]);
        }
        isPutTogether = facts.unquoted() >= FEWEST_UNQUOTED && facts.unquotedFound() < UNQUOTED * facts.unquoted();
        if (isPutTogether) {
            Arrays.asList(this.findings).replaceAll(finding -> finding == Finding.EXACT ? Finding.CHANGED : finding);
        }
    }

    private void place(Pair pair, Finding finding) {
        boolean isRetold = expected.rendition() == Rendition.RETELLING;
        Difference difference = isRetold ? facts.compare(pair) : new Difference(false, List.of());
        for (int our = pair.oursFirst(); our <= pair.oursLast(); our++) {
            pairs.set(our, Optional.of(pair));
            findings[our] = difference.isContradicted() ? Finding.CHANGED : finding;
            contradicting.set(our, difference.foreign());
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
        String words = pairs.get(index).map(copy::words).orElse("");
        ComparableText comparable = ComparableText.of(words);
        List<QuotePlace> places = new ArrayList<>();
        List<TextRange> differing = new ArrayList<>(contradicting.get(index));
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
        if (isPutTogether) {
            return Verdict.OTHER;
        }
        return share >= ARTICLE ? Verdict.ARTICLE : share >= EDITION ? Verdict.EDITION : Verdict.OTHER;
    }

    private int count(Finding wanted) {
        return (int)
                Arrays.stream(findings).filter(finding -> finding == wanted).count();
    }

    private int found() {
        return findings.length - count(Finding.MISSING);
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
        String kinds = count(Finding.CHANGED) == 0
                ? ", all exact."
                : ", " + count(Finding.EXACT) + " exact, " + count(Finding.CHANGED) + " with differences.";
        return switch (verdict) {
            case ARTICLE -> "This is the article: " + counts + kinds;
            case EDITION -> "This is another edition of the article, or a part of it: " + counts + kinds;
            case OTHER ->
                "This is not the article: "
                        + (inPlace < EDITION * quotes
                                ? "only " + counts + "."
                                : "it has " + inPlace + " of " + quotes + " " + what
                                        + ", but hardly a name or number of what stands around them.");
        };
    }
}
