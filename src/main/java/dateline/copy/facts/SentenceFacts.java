package dateline.copy.facts;

import dateline.copy.facts.Fact.Kind;
import dateline.text.TextRange;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts of a sentence.
 *
 * @param facts the facts in order
 * @param stems the beginnings of its words in order, without single letters
 */
public record SentenceFacts(List<Fact> facts, List<String> stems) {
    private static final int STEM = 5;
    private static final Set<Kind> WORDS = EnumSet.of(Kind.NAME, Kind.CAPITAL, Kind.OPENING);

    /** Copies the lists. */
    public SentenceFacts {
        facts = List.copyOf(facts);
        stems = List.copyOf(stems);
    }

    /** Returns the beginning of a word, which most of its forms share. */
    static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    /**
     * Returns the beginnings of words, without single letters.
     *
     * @param words the words of a {@link ComparableText}
     */
    static List<String> stemsOf(List<String> words) {
        return words.stream()
                .filter(word -> word.length() > 1)
                .map(SentenceFacts::stem)
                .toList();
    }

    /** Returns the facts of a kind. */
    public List<Fact> of(Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** Tells whether this sentence has the meaning of a phrase around another one, be it in a single word. */
    public boolean hasFrame(Fact frame) {
        return count(frame) > 0 || Frames.isImplied(stems, frame.key());
    }

    /** Returns the words that deny as surely as "not", such as "hardly" and "refused". */
    public List<Fact> denials() {
        return of(Kind.IMPLIED_NEGATION).stream()
                .filter(fact -> NegationWords.isDenial(fact.key()))
                .toList();
    }

    /** Counts the negations of both kinds. */
    public int negations() {
        return of(Kind.NEGATION).size() + of(Kind.IMPLIED_NEGATION).size();
    }

    /** Counts the words that imply a negation and that another sentence does not have. */
    public int impliedBeyond(SentenceFacts other) {
        List<Fact> implied = of(Kind.IMPLIED_NEGATION);
        Set<String> keys = implied.stream().map(Fact::key).collect(Collectors.toSet());
        return implied.stream()
                .filter(fact -> keys.remove(fact.key()))
                .mapToInt(fact -> Math.max(0, count(fact) - other.count(fact)))
                .sum();
    }

    /** Returns the facts that lie within one of some ranges. */
    public SentenceFacts within(List<TextRange> ranges) {
        return new SentenceFacts(
                facts.stream().filter(fact -> isWithin(fact, ranges)).toList(), stems);
    }

    /** Returns the facts that lie within none of some ranges. */
    public SentenceFacts outside(List<TextRange> ranges) {
        return new SentenceFacts(
                facts.stream().filter(fact -> !isWithin(fact, ranges)).toList(), stems);
    }

    private static boolean isWithin(Fact fact, List<TextRange> ranges) {
        return ranges.stream()
                .anyMatch(
                        range -> range.start() <= fact.at().start() && fact.at().end() <= range.end());
    }

    /**
     * Tells whether this sentence has a fact of another one, or at least the words of its name.
     *
     * @param fact the other sentence's fact
     * @param words that sentence
     */
    public boolean has(Fact fact, String words) {
        return count(fact) > 0
                || (WORDS.contains(fact.kind())
                        && hasInOrder(stemsOf(Arrays.asList(
                                ComparableText.of(fact.at().in(words)).words()))));
    }

    /** Counts the facts of the same meaning as one. */
    public int count(Fact fact) {
        return (int) facts.stream()
                .filter(own -> isSameKind(own.kind(), fact.kind()) && isSame(own.key(), fact.key()))
                .count();
    }

    private static boolean isSameKind(Kind own, Kind other) {
        boolean areNumbers = (own == Kind.NUMBER || own == Kind.CLOCK) && (other == Kind.NUMBER || other == Kind.CLOCK);
        return own == other || areNumbers || (own == Kind.IMPLIED_NUMBER && other == Kind.NUMBER);
    }

    /** Compares keys; a number with a unit of time, such as "4=48 month", is the same number without, or the same time. */
    private static boolean isSame(String own, String other) {
        int ownUnit = own.indexOf('=');
        int otherUnit = other.indexOf('=');
        if (ownUnit >= 0 && otherUnit >= 0) {
            return own.substring(ownUnit).equals(other.substring(otherUnit));
        }
        return value(own).equals(value(other));
    }

    private static String value(String key) {
        int unit = key.indexOf('=');
        return unit < 0 ? key : key.substring(0, unit);
    }

    private boolean hasInOrder(List<String> wanted) {
        for (int start = 0; !wanted.isEmpty() && start + wanted.size() <= stems.size(); start++) {
            if (isAt(start, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int start, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!isSameWord(stems.get(start + i), wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Compares beginnings of words: "Asia" and "Asian" are the same. */
    private static boolean isSameWord(String a, String b) {
        return a.equals(b) || (Math.min(a.length(), b.length()) >= STEM - 1 && (a.startsWith(b) || b.startsWith(a)));
    }
}
