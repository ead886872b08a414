package dateline.date;

import java.util.List;

/** Numbers and lists in English, whatever the default locale. */
final class English {
    private English() {}

    /** Returns a number from 0, with commas between thousands where it has more than four digits. */
    static String grouped(long number) {
        String digits = Long.toString(number);
        if (digits.length() <= 4) {
            return digits;
        }
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    /** Returns {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 4th}, {@code 11th} and so on. */
    static String ordinal(int number) {
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
    static String list(List<String> words, String conjunction) {
        if (words.size() == 1) {
            return words.get(0);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }
}
