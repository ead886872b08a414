package dateline.copy.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers of a text as values, in digits or in English words.
 *
 * <p>"seventy-fifth", "75th" and "75" are the same.
 */
public final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:st|nd|rd|th|s)?");
    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, Long> MULTIPLIERS =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    static {
        String[] cardinals = ("three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen")
                .split(" ", -1);
        String[] ordinals =
                ("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                                + " fifteenth sixteenth seventeenth eighteenth nineteenth")
                        .split(" ", -1);
        // One and two are left out: "one", "first" and "second" are seldom meant as numbers.
        for (int i = 0; i < cardinals.length; i++) {
            WORDS.put(cardinals[i], i + 3);
            WORDS.put(ordinals[i], i + 3);
        }
        String[] tens = {"twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"};
        for (int i = 0; i < tens.length; i++) {
            WORDS.put(tens[i] + "y", (i + 2) * 10);
            WORDS.put(tens[i] + "ieth", (i + 2) * 10);
        }
        WORDS.put("dozen", 12);
    }

    private Numerals() {}

    /**
     * A number of a text.
     *
     * @param value the value in a canonical form
     * @param first the index of its first word
     * @param end the index after its last word
     */
    public record Numeral(String value, int first, int end) {}

    /**
     * Reads all numbers of a text.
     *
     * @param words the words of a {@link ComparableText}
     * @return the numbers in order
     */
    public static List<Numeral> of(String[] words) {
        List<Numeral> numerals = new ArrayList<>();
        int at = 0;
        while (at < words.length) {
            Optional<Numeral> numeral = at(words, at);
            numeral.ifPresent(numerals::add);
            at = numeral.map(Numeral::end).orElse(at + 1);
        }
        return numerals;
    }

    private static Optional<Numeral> at(String[] words, int start) {
        boolean isArticle = words[start].equals("a") || units(words[start]) > 0;
        Optional<BigDecimal> first = read(words[start])
                .or(() -> isArticle && start + 1 < words.length && MULTIPLIERS.containsKey(words[start + 1])
                        ? Optional.of(BigDecimal.valueOf(Math.max(1, units(words[start]))))
                        : Optional.empty());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = first.get();
        int at = start + 1;
        if (at < words.length && isTens(value) && units(words[at]) > 0) {
            value = value.add(BigDecimal.valueOf(units(words[at])));
            at++;
        }
        while (at < words.length && isThousandsGroup(words[at - 1], words[at])) {
            value = value.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(words[at]));
            at++;
        }
        while (at < words.length && MULTIPLIERS.containsKey(words[at])) {
            value = value.multiply(BigDecimal.valueOf(MULTIPLIERS.get(words[at])));
            at++;
        }
        if (Set.of("hundred", "thousand").contains(words[at - 1]) && at + 1 < words.length && words[at].equals("and")) {
            BigDecimal least = BigDecimal.valueOf(MULTIPLIERS.get(words[at - 1]));
            Optional<Numeral> rest = WORDS.containsKey(words[at + 1]) ? at(words, at + 1) : Optional.empty();
            if (rest.isPresent() && new BigDecimal(rest.get().value()).compareTo(least) < 0) {
                value = value.add(new BigDecimal(rest.get().value()));
                at = rest.get().end();
            }
        }
        return Optional.of(new Numeral(value.stripTrailingZeros().toPlainString(), start, at));
    }

    /**
     * Tells whether a word is, or belongs to, a number.
     *
     * @param word a word of a {@link ComparableText}
     */
    public static boolean isNumeral(String word) {
        return read(word).isPresent() || MULTIPLIERS.containsKey(word);
    }

    private static Optional<BigDecimal> read(String word) {
        Integer spelled = WORDS.get(word);
        if (spelled != null) {
            return Optional.of(BigDecimal.valueOf(spelled));
        }
        if (!Character.isDigit(word.charAt(0)) || word.length() > 18) {
            return Optional.empty();
        }
        Matcher digits = DIGITS.matcher(word);
        return digits.matches() ? Optional.of(new BigDecimal(digits.group(1))) : Optional.empty();
    }

    private static boolean isTens(BigDecimal value) {
        return value.scale() <= 0 && value.longValue() % 10 == 0 && value.longValue() >= 20 && value.longValue() < 100;
    }

    private static int units(String word) {
        int value =
                switch (word) {
                    case "one", "first" -> 1;
                    case "two", "second" -> 2;
                    default -> WORDS.getOrDefault(word, 0);
                };
        return value < 10 ? value : 0;
    }

    /** The comma of 10,000 is no letter: its groups arrive as two words. */
    private static boolean isThousandsGroup(String before, String word) {
        return word.matches("\\d{3}") && before.matches("\\d{1,3}");
    }
}
