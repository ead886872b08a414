package dateline.copy.align;

import dateline.copy.align.ExpectedSentences.ExpectedQuote;
import dateline.copy.facts.ComparableText;
import dateline.copy.facts.Fact;
import dateline.copy.facts.Fact.Kind;
import dateline.copy.facts.FactReader;
import dateline.copy.facts.SentenceFacts;
import dateline.copy.facts.SentenceStarts;
import dateline.copy.facts.TimeWords;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares the facts of a retelling with those of the sentences that were found in a copy, in both directions.
 *
 * <p>What stands in a quote is the article's. Around the quotes the copy has to have the names, numbers, months and
 * negations of the retelling; a known name, a year, a month, a negation or a frame such as "if" of its own contradicts the
 * retelling, and so does anything in the place of what the retelling has. A name may also stand in a sentence nearby, since either side may have
 * a pronoun for it.
 */
final class FactComparison {
    /** What a retelling keeps, if not in the same words. */
    private static final Set<Kind> STRICT = EnumSet.of(Kind.NUMBER, Kind.MONTH);

    /** What contradicts a fact of the same kind whose place it has. */
    private static final Set<Kind> REPLACED = EnumSet.of(
            Kind.NUMBER,
            Kind.NAME,
            Kind.CAPITAL,
            Kind.CLOCK,
            Kind.WEEKDAY,
            Kind.STAGE,
            Kind.UNIT,
            Kind.DIRECTION,
            Kind.SEASON,
            Kind.MEASURE,
            Kind.ORDER,
            Kind.SIDE,
            Kind.CERTAINTY);

    /** The answer to a question; "No ship sailed" is none. */
    private static final Pattern ANSWER = Pattern.compile("No\\s*[\\p{Punct}\u2013\u2014]");

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
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
    private final SentenceStarts starts;
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
        starts = new SentenceStarts(List.of(ourWords(0, expected.sentences().size()), copy.words(0, copy.size())));
    }

    /**
     * Compares the two sides of a pair.
     *
     * @param pair the pair
     */
    Difference compare(Pair pair) {
        return new Sides(pair).compare();
    }

    /** Holds the facts of both sides of a pair. */
    private final class Sides {
        private final Pair pair;
        private final String ourWords;
        private final String theirWords;
        private final SentenceFacts ours;
        private final SentenceFacts theirs;
        /** The ranges of the copy's words that are quotes. */
        private final List<TextRange> quotes = new ArrayList<>();
        /** The facts of the copy in quotes. */
        private final SentenceFacts quoted;
        /** The facts of the copy around the quotes. */
        private final SentenceFacts free;
        /** The facts of the quotes that the copy does not have word for word. */
        private final SentenceFacts lostQuotes;
        /** The facts of the retelling that the copy's sentences do not have. */
        private final List<Fact> missing;

        Sides(Pair pair) {
            this.pair = pair;
            ourWords = ourWords(pair.oursFirst(), pair.oursLast());
            theirWords = copy.words(pair);
            ours = reader.read(ourWords);
            theirs = reader.read(theirWords);
            lostQuotes = reader.read(String.join(" ", placeQuotes()));
            quoted = theirs.within(quotes);
            free = theirs.outside(quotes);
            missing = ours.facts().stream()
                    .filter(fact -> !theirs.has(fact, ourWords))
                    .toList();
        }

        /** Finds the quotes, and returns those that are not there. */
        private List<String> placeQuotes() {
            ComparableText comparable = ComparableText.of(theirWords);
            List<String> lost = new ArrayList<>();
            for (int our = pair.oursFirst(); our <= pair.oursLast(); our++) {
                for (int number : expected.sentences().get(our).quotes()) {
                    ExpectedQuote quote = expected.quotes().get(number);
                    comparable.find(quote.letters()).ifPresentOrElse(quotes::add, () -> lost.add(quote.text()));
                }
            }
            return lost;
        }

        Difference compare() {
            count();
            List<Fact> foreign = new ArrayList<>(
                    free.facts().stream().filter(this::isForeign).toList());
            if (denies()) {
                foreign.addAll(free.of(Kind.NEGATION));
            }
            if (deniesInWords()) {
                foreign.addAll(free.denials());
            }
            if (affirmsInWords()) {
                free.of(Kind.AFFIRMATION).stream()
                        .filter(fact -> ours.count(fact) == 0)
                        .forEach(foreign::add);
            }
            free.facts().stream().filter(this::isTurnedRound).forEach(foreign::add);
            boolean isContradicted = !foreign.isEmpty()
                    || affirms()
                    || isAnsweredWithNo()
                    || missing.stream().anyMatch(this::isLost);
            return new Difference(isContradicted, foreign.stream().map(Fact::at).toList());
        }

        private void count() {
            for (Fact fact : ours.facts()) {
                boolean counts = fact.kind() == Kind.NAME || STRICT.contains(fact.kind());
                if (counts && quoted.count(fact) == 0) {
                    unquoted++;
                    unquotedFound += missing.contains(fact) ? 0 : 1;
                }
            }
        }

        private boolean isForeign(Fact fact) {
            if (fact.kind() == Kind.OPENING) {
                return starts.mayBeName(fact)
                        && !isNearOurs(fact)
                        && missing.stream().anyMatch(this::isName);
            }
            if (fact.kind() == Kind.FRAME) {
                return !ours.hasFrame(fact) && !lostQuotes.hasFrame(fact);
            }
            if (fact.kind() == Kind.ORDER && fact.key().equals("reversed")) {
                return ours.count(fact) == 0;
            }
            boolean replaces = REPLACED.contains(fact.kind())
                    && theirs.count(fact) > ours.count(fact)
                    && missing.stream().anyMatch(lost -> fact.canReplace(lost));
            boolean isKnown = ours.has(fact, theirWords) || quoted.count(fact) > 0 || lostQuotes.count(fact) > 0;
            if (isKnown) {
                return replaces && fact.kind() == Kind.NAME;
            }
            return replaces || isDate(fact) || isRepetition(fact) || (fact.kind() == Kind.NAME && !isNearOurs(fact));
        }

        /** Tells whether a fact is the number of "five times", which changes what is said to have happened. */
        private boolean isRepetition(Fact fact) {
            return fact.kind() == Kind.NUMBER
                    && theirWords.startsWith(" times", fact.at().end());
        }

        private boolean isName(Fact fact) {
            return fact.isName() || (fact.kind() == Kind.OPENING && starts.isName(fact));
        }

        private boolean isNearTheirs(Fact name) {
            return reader.read(copy.words(pair.copyFirst() - NEIGHBOURS, pair.copyLast() + NEIGHBOURS))
                    .has(name, ourWords);
        }

        private boolean isNearOurs(Fact name) {
            return reader.read(ourWords(pair.oursFirst() - 1, pair.oursLast() + 1))
                    .has(name, theirWords);
        }

        /** Tells whether a fact of the retelling has to be in the copy's sentence, and is not. */
        private boolean isLost(Fact fact) {
            if (fact.kind() == Kind.NAME) {
                return !isNearTheirs(fact);
            }
            return STRICT.contains(fact.kind()) && !fact.key().equals(TimeWords.TWO);
        }

        /** Tells whether the copy has a negation around its quotes that the retelling does not have. */
        private boolean denies() {
            int negations = free.of(Kind.NEGATION).size();
            int stated = theirs.of(Kind.NEGATION).size() + quoted.impliedBeyond(ours);
            int allowed = ours.of(Kind.NEGATION).size() + ours.impliedBeyond(theirs) + lostQuotes.negations();
            return negations > 0 && stated > allowed;
        }

        /** Tells whether the copy denies by words such as "refused", and the retelling denies nothing at all. */
        private boolean deniesInWords() {
            boolean isPlain = theirs.of(Kind.NEGATION).isEmpty()
                    && theirs.of(Kind.UNDONE_NEGATION).isEmpty();
            return isPlain && ours.negations() == 0 && lostQuotes.negations() == 0;
        }

        /** Tells whether the copy lacks a negation of the retelling. */
        private boolean affirms() {
            int stated = theirs.of(Kind.NEGATION).size() + theirs.impliedBeyond(ours);
            return ours.of(Kind.NEGATION).size() > stated && quotedShare() < MOSTLY_QUOTED;
        }

        /** Tells whether the copy denies nothing, in whatever words, of what the retelling denies. */
        private boolean affirmsInWords() {
            boolean isPlain =
                    theirs.negations() == 0 && theirs.of(Kind.UNDONE_NEGATION).isEmpty();
            return isPlain && ours.negations() > 0;
        }

        /** Tells whether the copy asks what the retelling states, and says no. */
        private boolean isAnsweredWithNo() {
            int next = pair.copyLast() + 1;
            return theirWords.endsWith("?")
                    && !ourWords.endsWith("?")
                    && ANSWER.matcher(copy.words(next, next)).lookingAt();
        }

        /** Tells whether one side alone has a "not" before a word such as "decline" that both have. */
        private boolean isTurnedRound(Fact fact) {
            if (fact.kind() != Kind.IMPLIED_NEGATION && fact.kind() != Kind.UNDONE_NEGATION) {
                return false;
            }
            Kind other = fact.kind() == Kind.UNDONE_NEGATION ? Kind.IMPLIED_NEGATION : Kind.UNDONE_NEGATION;
            Fact opposite = new Fact(other, fact.key(), fact.at());
            return theirs.count(fact) > ours.count(fact) && ours.count(opposite) > theirs.count(opposite);
        }

        private double quotedShare() {
            BitSet chars = new BitSet();
            quotes.forEach(range -> chars.set(range.start(), range.end()));
            return chars.cardinality() / (double) theirWords.length();
        }
    }

    /** Tells whether a fact is a month or looks like a year. */
    private static boolean isDate(Fact fact) {
        return fact.kind() == Kind.MONTH
                || (fact.kind() == Kind.NUMBER && YEAR.matcher(fact.key()).matches());
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
}
