package dateline.io.imports.dates;

import dateline.date.words.English;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders of day and month in dates such as {@code 3/5/2014}. */
public enum DateOrder {
    /** An unknown order: such a date is read as its year alone. */
    UNKNOWN,
    /** The day first, as in most of the world. */
    DAY_FIRST,
    /** The month first, as in the United States. */
    MONTH_FIRST;

    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[/-](\\d{1,2})[/-]\\d{4}\\b");

    /** Returns the word for it in a mapping's text, such as {@code day-first}. */
    public String word() {
        return English.word(this);
    }

    /** Collects evidence for the order from the dates of a column. */
    public static final class Evidence {
        private boolean dayFirst;
        private boolean monthFirst;

        /** Adds the text of a date. */
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

        /** Returns the order of dates such as 25/3/2014; unknown without such a date, or if two disagree. */
        public DateOrder order() {
            if (dayFirst == monthFirst) {
                return UNKNOWN;
            }
            return dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
    }
}
