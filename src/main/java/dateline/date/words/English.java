package dateline.date.words;

import java.util.List;
import java.util.Locale;

/** Numbers, counts, words and lists in English, whatever the default locale. */
public final class English {
    private English() {}

    /** Returns a number from 0, with commas between thousands where it has more than four digits. */
    public static String grouped(long number) {
        return number <= 9999 ? Long.toString(number) : withCommas(number);
    }

    private static String withCommas(long number) {
        StringBuilder out = new StringBuilder(Long.toString(number));
        for (int at = out.length() - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    /**
     * Returns a count with its noun: "1 event", "1,234 events".
     *
     * @param count how many, at least 0
     * @param noun the noun in the singular, with a regular plural
     */
    public static String count(long count, String noun) {
        return withCommas(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** Returns how many of a number of things, such as "18 of 42 events". */
    public static String share(long count, long total, String noun) {
        return withCommas(count) + " of " + count(total, noun);
    }

    /** Returns a constant's name in lower case, with hyphens: "day-first". */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns words with their first letter in upper case. */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 4th}, {@code 11th} and so on. */
    public static String ordinal(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** Joins words as in {@code a, b or c}; the conjunction stands between the last two. */
    public static String list(List<String> words, String conjunction) {
        if (words.size() == 1) {
            return words.get(0);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }
}
