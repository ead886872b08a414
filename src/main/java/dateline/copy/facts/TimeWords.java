package dateline.copy.facts;

import dateline.copy.facts.Fact.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the English words for months, days, parts and units of time, and points of the compass. */
public final class TimeWords {
    /** The key of the number two, which a text often leaves to a plural. */
    public static final String TWO = "2";

    /**
     * What a word means.
     *
     * @param kind what it is
     * @param key its meaning
     */
    record Meaning(Kind kind, String key) {}

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> BEFORE_MONTHS =
            Set.of("in", "of", "since", "until", "till", "by", "from", "late", "early", "mid", "last", "next", "this");
    /** The units of time in minutes or months. */
    private static final Map<String, String> UNITS = Map.of(
            "minute", "1 minute",
            "hour", "60 minute",
            "day", "1440 minute",
            "week", "10080 minute",
            "fortnight", "20160 minute",
            "month", "1 month",
            "year", "12 month",
            "decade", "120 month",
            "century", "1200 month");

    private static final Map<String, Meaning> MEANINGS = new HashMap<>();

    static {
        List.of("trilateral", "triple", "trio")
                .forEach(word -> MEANINGS.put(word, new Meaning(Kind.IMPLIED_NUMBER, "3")));
        put(Kind.WEEKDAY, "sunday monday tuesday wednesday thursday friday saturday");
        UNITS.forEach((unit, length) -> {
            MEANINGS.put(unit, new Meaning(Kind.UNIT, unit));
            MEANINGS.put(plural(unit), new Meaning(Kind.UNIT, unit));
        });
        put(Kind.STAGE, "early mid late");
        MEANINGS.put("middle", new Meaning(Kind.STAGE, "mid"));
        for (String point :
                List.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")) {
            MEANINGS.put(point, new Meaning(Kind.DIRECTION, point));
            MEANINGS.put(point + "ern", new Meaning(Kind.DIRECTION, point));
        }
        List.of("second", "twice", "pair", "couple", "both", "dual", "double", "bilateral")
                .forEach(word -> MEANINGS.put(word, new Meaning(Kind.IMPLIED_NUMBER, "2")));
        MEANINGS.put("two", new Meaning(Kind.NUMBER, TWO));
        List.of("one", "first", "once", "single")
                .forEach(word -> MEANINGS.put(word, new Meaning(Kind.IMPLIED_NUMBER, "1")));
    }

    private TimeWords() {}

    private static void put(Kind kind, String words) {
        for (String word : words.split(" ", -1)) {
            MEANINGS.put(word, new Meaning(kind, word));
        }
    }

    /**
     * Returns what a word means.
     *
     * @param word a word of a {@link ComparableText}
     */
    static Optional<Meaning> of(String word) {
        return Optional.ofNullable(MEANINGS.get(word));
    }

    private static String plural(String unit) {
        return unit.equals("century") ? "centuries" : unit + "s";
    }

    /**
     * Returns a length of time in one of two units, so that 48 months are four years.
     *
     * @param count how many
     * @param word the unit, or another word
     * @return empty if it is no unit of time
     */
    static Optional<String> duration(BigDecimal count, String word) {
        return of(word).filter(meaning -> meaning.kind() == Kind.UNIT).map(meaning -> {
            String[] unit = UNITS.get(meaning.key()).split(" ", -1);
            return count.multiply(new BigDecimal(unit[0])).stripTrailingZeros().toPlainString() + " " + unit[1];
        });
    }

    /**
     * Returns the month of its name or abbreviation.
     *
     * @param word a word of a {@link ComparableText}
     */
    static Optional<String> month(String word) {
        boolean isAbbreviation = word.length() == 3 || word.equals("sept");
        return MONTHS.stream()
                .filter(month -> month.equals(word) || (isAbbreviation && month.startsWith(word)))
                .findFirst();
    }

    /** Tells whether a month often follows a word. */
    static boolean leadsToMonth(String word) {
        return BEFORE_MONTHS.contains(word);
    }
}
