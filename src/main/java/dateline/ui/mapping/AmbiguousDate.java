package dateline.ui.mapping;

import dateline.date.CivilDate;
import dateline.date.words.DateWords;
import dateline.io.imports.csv.CsvTrial.Attempt;
import dateline.io.imports.dates.DateContext;
import dateline.io.imports.dates.DateOrder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of two small numbers, of which each could be the month.
 *
 * @param text as the file has it
 * @param first the first number
 * @param second the second number
 */
record AmbiguousDate(String text, int first, int second) {
    /** The example where the first rows have none. */
    static final AmbiguousDate USUAL = new AmbiguousDate("3/5/2014", 3, 5);

    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{2,4}\\b");

    /** Returns the first such date of the rows that are shown. */
    static AmbiguousDate of(Attempt attempt) {
        return attempt.shown().stream()
                .map(row -> NUMBERS.matcher(row.dateText()))
                .filter(Matcher::find)
                .map(found -> new AmbiguousDate(
                        found.group(), Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                .filter(date -> isMonth(date.first()) && isMonth(date.second()) && date.first() != date.second())
                .findFirst()
                .orElse(USUAL);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    /** Returns the date with the day first: "3 May". */
    String dayFirst() {
        return first + " " + month(second);
    }

    /** Returns the date with the month first: "March 5". */
    String monthFirst() {
        return month(first) + " " + second;
    }

    /** Tells whether the date is written as 3.5.2014. */
    boolean hasDots() {
        return text.contains(".");
    }

    /** Returns the order by which the date is read where nobody has chosen one. */
    DateOrder orderBy(DateContext context) {
        if (!hasDots()) {
            return context.order();
        }
        return context.dotted() == DateOrder.UNKNOWN ? DateOrder.DAY_FIRST : context.dotted();
    }

    private static String month(int month) {
        String[] words = DateWords.of(new CivilDate(2000, month, 1)).split(" ", -1);
        return words[1];
    }
}
