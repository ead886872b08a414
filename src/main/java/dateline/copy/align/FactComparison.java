package dateline.copy.align;

import dateline.copy.align.ExpectedSentences.ExpectedQuote;
import dateline.copy.align.Fact.Kind;
import dateline.model.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compares the facts of a retelling with those of the sentences that were found in a copy, in both directions.
 *
 * <p>What stands in a quote is the article's. Around the quotes, a name, number or month that only one side has contradicts
 * the other one, and so does a negation. A name may also stand in a sentence nearby, since either side may have a
 * pronoun for it, unless another name has its place.
 */
final class FactComparison {
    private static final Set<Kind> STRICT = EnumSet.of(Kind.NUMBER, Kind.MONTH);
    private static final Set<Kind> REPLACED = EnumSet.of(
            Kind.NUMBER, Kind.NAME, Kind.CAPITAL, Kind.CLOCK, Kind.WEEKDAY, Kind.STAGE, Kind.UNIT, Kind.DIRECTION);
    /** The share of a sentence in quotes from which on it cannot have lost a negation. */
    private static final double MOSTLY_QUOTED = 0.8;
    /** The number of sentences of the copy before and behind in which a name may stand for which there is a pronoun. */
    private static final int NEIGHBOURS = 3;

    /**
     * The result for a pair of sentences.
     *
     * @param isContradicted whether a fact of the retelling is contradicted
     * @param foreign the ranges of the copy's words that the retelling does not have
     */
    record Difference(boolean isContradicted, List<TextRange> foreign) {}

    private final ExpectedSentences expected;
    private final CopySentences copy;
    private final FactReader reader;
    private int unquoted;
    private int unquotedFound;

    /**
     * Prepares the comparing.
     *
     * @param expected what the commentary says
     * @param copy the copy
     * @param reader reads facts
     */
    FactComparison(ExpectedSentences expected, CopySentences copy, FactReader reader) {
        this.expected = expected;
        this.copy = copy;
        this.reader = reader;
    }

    /**
     * Compares the two sides of a pair.
     *
     * @param pair the pair
     */
    Difference compare(Pair pair) {
        String ourWords = ourWords(pair.oursFirst(), pair.oursLast());
        String theirWords = copy.words(pair);
        SentenceFacts ours = reader.read(ourWords);
        SentenceFacts theirs = reader.read(theirWords);
        List<TextRange> quotes = quotes(pair, theirWords);
        SentenceFacts quoted = theirs.within(quotes);
        SentenceFacts free = theirs.outside(quotes);
        count(ours, ourWords, theirs, quoted);
        SentenceFacts lostQuotes = lostQuotes(pair, theirWords);
        SentenceFacts ourNeighbours = reader.read(ourWords(pair.oursFirst() - 1, pair.oursLast() + 1));
        SentenceFacts theirNeighbours =
                reader.read(copy.words(pair.copyFirst() - NEIGHBOURS, pair.copyLast() + NEIGHBOURS));

        List<Fact> missing = ours.facts().stream()
                .filter(fact -> !theirs.has(fact, ourWords))
                .toList();
        List<Fact> foreign = new ArrayList<>();
        for (Fact fact : free.facts()) {
            boolean replaces = REPLACED.contains(fact.kind())
                    && theirs.count(fact) > ours.count(fact)
                    && missing.stream().anyMatch(lost -> replaces(fact, lost));
            boolean isKnown = ours.has(fact, theirWords) || quoted.count(fact) > 0 || lostQuotes.count(fact) > 0;
            boolean isNew = isDate(fact) || (fact.kind() == Kind.NAME && !ourNeighbours.has(fact, theirWords));
            if (isKnown ? replaces && fact.kind() == Kind.NAME : replaces || isNew) {
                foreign.add(fact);
            }
        }
        boolean lost = missing.stream()
                .anyMatch(fact -> (STRICT.contains(fact.kind()) && !fact.key().equals(TimeWords.TWO))
                        || (fact.kind() == Kind.NAME && !theirNeighbours.has(fact, ourWords)));
        boolean denies = free.of(Kind.NEGATION).size() > 0
                && free.of(Kind.NEGATION).size() + quoted.negations() > ours.negations() + lostQuotes.negations();
        if (denies) {
            foreign.addAll(free.of(Kind.NEGATION));
        }
        boolean affirms =
                ours.of(Kind.NEGATION).size() > theirs.negations() && share(quotes, theirWords) < MOSTLY_QUOTED;
        return new Difference(
                lost || affirms || !foreign.isEmpty(),
                foreign.stream().map(Fact::at).toList());
    }

    /** Tells whether a fact is a month or looks like a year. */
    private static boolean isDate(Fact fact) {
        return fact.kind() == Kind.MONTH
                || (fact.kind() == Kind.NUMBER && fact.key().matches("[12]\\d{3}"));
    }

    private static boolean replaces(Fact fact, Fact lost) {
        boolean areNames = (fact.kind() == Kind.NAME || fact.kind() == Kind.CAPITAL)
                && (lost.kind() == Kind.NAME || lost.kind() == Kind.CAPITAL);
        return areNames || fact.kind() == lost.kind();
    }

    private void count(SentenceFacts ours, String ourWords, SentenceFacts theirs, SentenceFacts quoted) {
        for (Fact fact : ours.facts()) {
            boolean counts = fact.kind() == Kind.NAME || STRICT.contains(fact.kind());
            if (counts && quoted.count(fact) == 0) {
                unquoted++;
                unquotedFound += theirs.has(fact, ourWords) ? 1 : 0;
            }
        }
    }

    /** Returns how many facts of the retelling stand in none of its quotes, in the pairs compared so far. */
    int unquoted() {
        return unquoted;
    }

    /** Returns how many of these the copy has. */
    int unquotedFound() {
        return unquotedFound;
    }

    private String ourWords(int first, int last) {
        List<String> words = new ArrayList<>();
        for (int i = Math.max(0, first);
                i <= Math.min(last, expected.sentences().size() - 1);
                i++) {
            words.add(expected.sentences().get(i).text());
        }
        return String.join(" ", words);
    }

    /** Returns the facts of the quotes that the copy's sentences do not have word for word. */
    private SentenceFacts lostQuotes(Pair pair, String words) {
        ComparableText comparable = ComparableText.of(words);
        return reader.read(IntStream.rangeClosed(pair.oursFirst(), pair.oursLast())
                .boxed()
                .flatMap(our -> expected.sentences().get(our).quotes().stream())
                .map(expected.quotes()::get)
                .filter(quote -> comparable.find(quote.letters()).isEmpty())
                .map(ExpectedQuote::text)
                .collect(Collectors.joining(" ")));
    }

    private List<TextRange> quotes(Pair pair, String words) {
        ComparableText comparable = ComparableText.of(words);
        List<TextRange> ranges = new ArrayList<>();
        for (int our = pair.oursFirst(); our <= pair.oursLast(); our++) {
            for (int number : expected.sentences().get(our).quotes()) {
                comparable.find(expected.quotes().get(number).letters()).ifPresent(ranges::add);
            }
        }
        return ranges;
    }

    private static double share(List<TextRange> ranges, String words) {
        BitSet quoted = new BitSet();
        ranges.forEach(range -> quoted.set(range.start(), range.end()));
        return quoted.cardinality() / (double) Math.max(1, words.length());
    }
}
