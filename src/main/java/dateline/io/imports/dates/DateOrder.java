package dateline.io.imports.dates;

import dateline.date.words.English;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of the numbers in a date such as {@code 3/5/2014} is the day. */
public enum DateOrder {
    /** Nobody knows: such a date is read as its year alone. */
    UNKNOWN,
    /** The first, as in most of the world. */
    DAY_FIRST,
    /** The second, as in the United States. */
    MONTH_FIRST;

    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[/-](\\d{1,2})[/-]\\d{4}\\b");

    /** Returns the word for it in a mapping's text, such as {@code day-first}. */
    public String word() {
        return English.word(this);
    }

    /** What the dates of a column say about their order; mutable, for one thread. */
    public static final class Evidence {
        private boolean dayFirst;
        private boolean monthFirst;

        public void see(String text) {
            if (text.length() > WrittenDate.MAX_LENGTH) {
                return;
            }
            Matcher matcher = NUMBERS.matcher(text);
            while (matcher.find()) {
                int first = Integer.parseInt(matcher.group(1));
                int second = Integer.parseInt(matcher.group(2));
                dayFirst |= first > 12 && first <= 31 && second <= 12;
                monthFirst |= second > 12 && second <= 31 && first <= 12;
            }
        }

        public DateOrder order() {
            if (dayFirst == monthFirst) {
                return UNKNOWN;
            }
            return dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
    }
}
