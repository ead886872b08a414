package dateline.copy.facts;

import dateline.copy.facts.Fact.Kind;
import dateline.text.TextRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of an English sentence: its names, numbers, times, negations and frames. */
public final class FactReader {
    /**
     * A day that is named otherwise than by month and number.
     *
     * @param words its name
     * @param month its month
     * @param day its number
     */
    private record Feast(List<String> words, String month, String day) {}

    private static final List<Feast> FEASTS = List.of(
            new Feast(List.of("new", "year", "s", "day"), "january", "1"),
            new Feast(List.of("new", "year", "s", "eve"), "december", "31"),
            new Feast(List.of("christmas", "day"), "december", "25"),
            new Feast(List.of("christmas", "eve"), "december", "24"));

    private static final List<String> ONE_AND_TWO = List.of("one", "two");

    private final KnownNames names;

    /**
     * Prepares the reading.
     *
     * @param names the names that mean the same
     */
    public FactReader(KnownNames names) {
        this.names = names;
    }

    /**
     * Reads a sentence.
     *
     * @param text its words
     */
    public SentenceFacts read(String text) {
        return new Reading(text).read();
    }

    /** Holds a sentence while it is read. */
    private final class Reading {
        private final String text;
        private final ComparableText comparable;
        private final List<String> words;
        private final int[] starts;
        /** Whether capitals tell names: not in a text that has only capitals, or none. */
        private final boolean isCased;

        private final BitSet taken = new BitSet();
        private final List<Fact> facts = new ArrayList<>();

        Reading(String text) {
            this.text = text;
            comparable = ComparableText.of(text);
            words = Arrays.asList(comparable.words());
            starts = comparable.wordStarts();
            isCased = text.chars().anyMatch(Character::isUpperCase)
                    && text.chars().anyMatch(Character::isLowerCase);
        }

        SentenceFacts read() {
            for (int at = 0; at < words.size(); at++) {
                addFeast(at);
            }
            for (int at = 0; at < words.size(); at++) {
                addName(at);
            }
            for (Numerals.Numeral numeral : Numerals.of(words.toArray(String[]::new))) {
                if (!taken.get(numeral.first())) {
                    addNumber(numeral);
                }
            }
            for (int at = 0; at < words.size(); at++) {
                if (!taken.get(at)) {
                    addWord(at);
                }
            }
            facts.sort(Comparator.comparingInt(fact -> fact.at().start()));
            return new SentenceFacts(facts, SentenceFacts.stemsOf(words));
        }

        private void add(Kind kind, String key, int first, int end) {
            taken.set(first, end);
            facts.add(new Fact(kind, key, range(first, end)));
        }

        private TextRange range(int first, int end) {
            return comparable.originalRange(
                    starts[first],
                    end < starts.length ? starts[end] : comparable.letters().length());
        }

        private void addFeast(int at) {
            for (Feast feast : FEASTS) {
                int end = at + feast.words().size();
                if (end <= words.size() && words.subList(at, end).equals(feast.words())) {
                    add(Kind.MONTH, feast.month(), at, end);
                    add(Kind.NUMBER, feast.day(), at, end);
                }
            }
        }

        private void addName(int at) {
            Optional<KnownNames.Known> known = taken.get(at) ? Optional.empty() : names.at(words, at);
            known.ifPresent(name -> {
                int end = at + name.words().size();
                if (!isCased || (name.isAcronym() ? isAllCapitals(at, end) : isCapital(at) && isCapital(end - 1))) {
                    add(Kind.NAME, name.key(), at, end);
                }
            });
        }

        private boolean isCapital(int word) {
            int first = text.codePointAt(range(word, word + 1).start());
            return Character.isUpperCase(first) || Character.isDigit(first);
        }

        private boolean isAllCapitals(int first, int end) {
            return range(first, end).in(text).chars().noneMatch(Character::isLowerCase);
        }

        private void addNumber(Numerals.Numeral numeral) {
            int first = numeral.first();
            int end = numeral.end();
            Optional<String> duration = duration(new BigDecimal(numeral.value()), end);
            if (isClock(first, end)) {
                add(Kind.CLOCK, numeral.value(), first, end);
            } else if (duration.isPresent()) {
                add(Kind.NUMBER, numeral.value() + "=" + duration.get(), first, end + 1);
            } else {
                add(Kind.NUMBER, numeral.value(), first, end);
                addUnit(first, end);
            }
        }

        /** Reads the currency or measure beside a number, and whether the number ends a span before it has begun. */
        private void addUnit(int first, int end) {
            int start = range(first, end).start();
            Optional<String> sign = start > 0 ? Opposites.currency(text.charAt(start - 1)) : Optional.empty();
            sign.ifPresent(currency -> facts.add(new Fact(Kind.MEASURE, currency, range(first, end))));
            for (int at = end; at < Math.min(words.size(), end + 2) && sign.isEmpty(); at++) {
                Optional<TimeWords.Meaning> unit = Opposites.besideNumber(words.get(at));
                if (unit.isPresent() && !taken.get(at)) {
                    add(unit.get().kind(), unit.get().key(), at, at + 1);
                    break;
                }
            }
            boolean isSpan = first > 2
                    && words.get(first - 3).equals("between")
                    && words.get(first - 1).equals("and");
            if (isSpan
                    && isNumber(first - 2)
                    && isNumber(first)
                    && words.get(first - 2).length() == words.get(first).length()
                    && words.get(first - 2).compareTo(words.get(first)) > 0) {
                facts.add(new Fact(Kind.ORDER, "reversed", range(first - 2, end)));
            }
        }

        private Optional<String> duration(BigDecimal count, int unit) {
            return unit < words.size() ? TimeWords.duration(count, words.get(unit)) : Optional.empty();
        }

        /** Tells whether a number belongs to a time such as 1:30, half past five, ten to six or 9 p.m. */
        private boolean isClock(int first, int end) {
            String before = first > 0 ? words.get(first - 1) : "";
            String after = end < words.size() ? words.get(end) : "";
            boolean isColon = isJoinedByColon(first - 1) || isJoinedByColon(end - 1);
            boolean isNamed = before.equals("past") || after.equals("past") || after.equals("o");
            boolean isHalf = (after.equals("a") || after.equals("p"))
                    && end + 1 < words.size()
                    && words.get(end + 1).equals("m");
            return isColon || isNamed || isHalf;
        }

        private boolean isJoinedByColon(int word) {
            return word >= 0
                    && word + 1 < words.size()
                    && text.substring(
                                    range(word, word + 1).end(),
                                    range(word + 1, word + 2).start())
                            .equals(":");
        }

        /** Reads a part of a unit of time: half a year, a quarter of an hour. */
        private boolean addPart(int at) {
            boolean isHalf = words.get(at).equals("half");
            int article = isHalf ? at + 1 : at + 2;
            boolean isPart = (isHalf
                            || (words.get(at).equals("quarter")
                                    && at + 1 < words.size()
                                    && words.get(at + 1).equals("of")))
                    && article < words.size()
                    && (words.get(article).equals("a") || words.get(article).equals("an"));
            BigDecimal part = new BigDecimal(isHalf ? "0.5" : "0.25");
            Optional<String> duration = isPart ? duration(part, article + 1) : Optional.empty();
            duration.ifPresent(time -> add(Kind.IMPLIED_NUMBER, part + "=" + time, at, article + 2));
            return duration.isPresent();
        }

        private void addWord(int at) {
            if (addPart(at)) {
                return;
            }
            String word = words.get(at);
            int small = ONE_AND_TWO.indexOf(word) + 1;
            Optional<String> duration = duration(BigDecimal.valueOf(Math.max(1, small)), at + 1);
            if (duration.isPresent() && (small > 0 || word.equals("a") || word.equals("an"))) {
                Kind kind = small > 0 ? Kind.NUMBER : Kind.IMPLIED_NUMBER;
                add(kind, Math.max(1, small) + "=" + duration.get(), at, at + 2);
                return;
            }
            Optional<String> frame = Frames.of(words, at, startsSentence(at));
            if (frame.isPresent()) {
                add(Kind.FRAME, frame.get(), at, at + 1);
                return;
            }
            Optional<TimeWords.Meaning> opposite = Opposites.of(words, at);
            if (opposite.isPresent()) {
                add(opposite.get().kind(), opposite.get().key(), at, at + 1);
                return;
            }
            Optional<TimeWords.Meaning> negation = NegationWords.of(words, at);
            if (negation.isPresent()) {
                add(negation.get().kind(), negation.get().key(), at, at + 1);
                return;
            }
            Optional<String> month = month(at);
            if (month.isPresent()) {
                add(Kind.MONTH, month.get(), at, at + 1);
                return;
            }
            TimeWords.of(word).ifPresent(fact -> add(fact.kind(), fact.key(), at, at + 1));
            if (!taken.get(at) && isCased && word.length() > 2 && isCapital(at)) {
                add(startsSentence(at) ? Kind.OPENING : Kind.CAPITAL, SentenceFacts.stem(word), at, at + 1);
            }
        }

        /** Returns the month that a word names; "may" and "march" only with a capital and beside a number or preposition. */
        private Optional<String> month(int at) {
            Optional<String> month = TimeWords.month(words.get(at));
            boolean isOther =
                    Set.of("may", "march", "mar", "jan", "jun", "dec", "sep").contains(words.get(at));
            return month.filter(name -> !isOther || ((!isCased || isCapital(at)) && isBesideTime(at)));
        }

        private boolean isBesideTime(int at) {
            return (at > 0 && (isNumber(at - 1) || TimeWords.leadsToMonth(words.get(at - 1))))
                    || (at + 1 < words.size() && isNumber(at + 1));
        }

        private boolean isNumber(int at) {
            return Character.isDigit(words.get(at).charAt(0));
        }

        /** Tells whether a word has its capital from its place: at the start, behind a stop or an opening quotation mark. */
        private boolean startsSentence(int at) {
            if (at == 0) {
                return true;
            }
            String between =
                    text.substring(range(at - 1, at).end(), range(at, at + 1).start());
            return between.chars().anyMatch(c -> ".!?:\"\u201c\u2018\u00ab".indexOf(c) >= 0);
        }
    }
}
