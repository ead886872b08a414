package dateline.io.imports.dates.entered;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers as they are written before a unit of time: {@code 75}, {@code twenty-five}, {@code a couple of}. */
final class CountWords {
    private static final Map<String, Integer> WORDS = words();

    private static final String WORD = "(?:" + String.join("|", WORDS.keySet()) + ")";

    /** A regular expression without groups that finds a number. */
    static final String PATTERN = "(?:\\d{1,4}|" + WORD + "(?:(?: and |[- ])" + WORD + ")*(?: of)?)";

    private CountWords() {}

    private static Map<String, Integer> words() {
        String[] small = {
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen"
        };
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        Map<String, Integer> words = new LinkedHashMap<>();
        // A longer word comes first, because a regular expression takes the first one that fits.
        for (int i = small.length - 1; i >= 0; i--) {
            words.put(small[i], i + 1);
        }
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], (i + 2) * 10);
        }
        words.put("hundred", 100);
        words.put("thousand", 1000);
        words.put("couple", 2);
        words.put("dozen", 12);
        words.put("an", 1);
        words.put("a", 1);
        return words;
    }

    /** Returns the number, above 0; empty if the words are none. */
    static Optional<Integer> read(String text) {
        if (text.matches("\\d{1,4}")) {
            return Optional.of(Integer.parseInt(text)).filter(number -> number > 0);
        }
        long whole = 0;
        long part = 0;
        for (String word : text.split("[- ]+", -1)) {
            int value = WORDS.getOrDefault(word, 0);
            if (value == 1000) {
                whole += Math.max(1, part) * value;
                part = 0;
            } else if (value == 100) {
                part = Math.max(1, part) * value;
            } else if (word.equals("dozen") || word.equals("couple")) {
                part = Math.max(1, part) * value;
            } else {
                part += value;
            }
            if (whole + part > 9999) {
                return Optional.empty();
            }
        }
        return Optional.of((int) (whole + part)).filter(number -> number > 0);
    }
}
