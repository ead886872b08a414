package dateline.copy.facts;

import dateline.copy.facts.Fact.Kind;
import dateline.copy.facts.TimeWords.Meaning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the English words of which another one of the same kind says the opposite, or something else. */
final class Opposites {
    private static final Map<String, Meaning> WORDS = new HashMap<>();
    private static final Map<String, Meaning> BESIDE_NUMBERS = new HashMap<>();
    private static final Map<String, Meaning> BEFORE_TIMES = new HashMap<>();
    private static final Map<Character, String> SIGNS =
            Map.of('$', "dollar", '€', "euro", '£', "pound", '¥', "yen", '₩', "won", '₽', "rouble");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "winter");
    /** The number of words behind "before", "after" or "in" among which its date begins. */
    private static final int REACH = 3;

    /** What cannot be said of one time; that something "took until May" may mean that it happened in May. */
    private static final Set<Set<String>> CONTRARY = Set.of(
            Set.of("before", "after"),
            Set.of("before", "in"),
            Set.of("before", "since"),
            Set.of("after", "in"),
            Set.of("after", "until"),
            Set.of("since", "until"));

    static {
        put(WORDS, Kind.SIDE, "opponent", "opponents critics adversaries detractors foes");
        put(WORDS, Kind.SIDE, "supporter", "supporters proponents advocates backers adherents champions");
        SEASONS.forEach(season -> put(WORDS, Kind.SEASON, season, season));
        put(WORDS, Kind.AFFIRMATION, "everybody", "everybody everyone");
        put(WORDS, Kind.AFFIRMATION, "somebody", "somebody someone");
        put(WORDS, Kind.AFFIRMATION, "always", "always");
        put(WORDS, Kind.CERTAINTY, "perhaps", "probably perhaps possibly presumably maybe");
        put(WORDS, Kind.CERTAINTY, "certainly", "certainly definitely undoubtedly surely unquestionably");
        for (String money : List.of("dollar", "euro", "pound", "franc", "rouble", "krone", "peso", "rupee")) {
            put(BESIDE_NUMBERS, Kind.MEASURE, money, money + " " + money + "s");
        }
        put(BESIDE_NUMBERS, Kind.MEASURE, "yen", "yen");
        put(BESIDE_NUMBERS, Kind.MEASURE, "won", "won");
        put(BESIDE_NUMBERS, Kind.MEASURE, "yuan", "yuan renminbi");
        put(BESIDE_NUMBERS, Kind.MEASURE, "rouble", "ruble rubles");
        put(BESIDE_NUMBERS, Kind.MEASURE, "metre", "metre metres meter meters");
        put(BESIDE_NUMBERS, Kind.MEASURE, "kilometre", "kilometre kilometres kilometer kilometers km");
        put(BESIDE_NUMBERS, Kind.MEASURE, "mile", "mile miles");
        put(BESIDE_NUMBERS, Kind.MEASURE, "foot", "foot feet");
        put(BESIDE_NUMBERS, Kind.MEASURE, "ton", "ton tons tonne tonnes");
        put(BESIDE_NUMBERS, Kind.MEASURE, "kilogram", "kilogram kilograms kilogramme kilogrammes kg");
        put(BESIDE_NUMBERS, Kind.MEASURE, "litre", "litre litres liter liters");
        put(BEFORE_TIMES, Kind.ORDER, "before", "before");
        put(BEFORE_TIMES, Kind.ORDER, "until", "until till");
        put(BEFORE_TIMES, Kind.ORDER, "after", "after following");
        put(BEFORE_TIMES, Kind.ORDER, "since", "since");
        put(BEFORE_TIMES, Kind.ORDER, "in", "in during on");
    }

    private Opposites() {}

    private static void put(Map<String, Meaning> meanings, Kind kind, String key, String words) {
        for (String word : words.split(" ", -1)) {
            meanings.put(word, new Meaning(kind, key));
        }
    }

    /**
     * Returns what a word says.
     *
     * @param words the words of a {@link ComparableText}
     * @param at the word's index
     */
    static Optional<Meaning> of(List<String> words, int at) {
        Meaning order = BEFORE_TIMES.get(words.get(at));
        if (order != null) {
            return isDenied(words, at)
                    ? Optional.empty()
                    : time(words, at).map(time -> new Meaning(order.kind(), order.key() + " " + time));
        }
        return Optional.ofNullable(WORDS.get(words.get(at)));
    }

    /**
     * Returns the currency or measure that a word behind a number is.
     *
     * @param word a word of a {@link ComparableText}
     */
    static Optional<Meaning> besideNumber(String word) {
        return Optional.ofNullable(BESIDE_NUMBERS.get(word));
    }

    /** Returns the currency that a sign stands for. */
    static Optional<String> currency(char sign) {
        return Optional.ofNullable(SIGNS.get(sign));
    }

    /** Tells whether two orders, such as "before may" and "in may", are of one time and contradict each other. */
    static boolean areContrary(String one, String other) {
        List<String> first = List.of(one.split(" ", -1));
        List<String> second = List.of(other.split(" ", -1));
        return first.subList(1, first.size()).equals(second.subList(1, second.size()))
                && CONTRARY.contains(Set.copyOf(List.of(first.get(0), second.get(0))));
    }

    /** Returns the month, season or year of which a word behind another one tells the order. */
    private static Optional<String> time(List<String> words, int at) {
        int end = Math.min(words.size(), at + 1 + REACH);
        return words.subList(at + 1, end).stream()
                .filter(word -> SEASONS.contains(word)
                        || (word.length() > 3 && TimeWords.month(word).isPresent() && !word.equals("march"))
                        || word.matches("[12]\\d{3}s?"))
                .findFirst()
                .map(word -> TimeWords.month(word).orElse(word));
    }

    /** Tells whether a negation stands before a word: "not until 2011" is "after 2011". */
    private static boolean isDenied(List<String> words, int at) {
        for (int before = 0; before < at; before++) {
            if (NegationWords.of(words, before).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
