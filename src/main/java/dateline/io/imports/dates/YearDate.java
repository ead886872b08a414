package dateline.io.imports.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes dates of EDTF from numbers. */
public final class YearDate {
    /** Pattern of the English name of a month, without groups, for use within larger patterns. */
    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final Pattern NAME = Pattern.compile(MONTH + "\\.?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private YearDate() {}

    /** Returns the number of a month, 1 to 12, or 0 if it is no name of one. */
    static int month(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return NAME.matcher(lower).matches() ? MONTHS.indexOf(lower.substring(0, 3)) + 1 : 0;
    }

    /** Returns a year of our era as the standard writes it. */
    public static String year(long year) {
        if (year > 9999 || year < -9999) {
            return "Y" + year;
        }
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }

    /** Returns a year before our era, counted from 1, as the standard writes it: 1 is {@code 0000}. */
    static String yearBefore(long year) {
        return year(1 - year);
    }

    /**
     * Returns a date of as many parts as there are.
     *
     * @param year as the standard writes it
     * @param month 1 to 12
     * @param day 1 to 31, which counts only with a month
     */
    public static String of(String year, Optional<Integer> month, Optional<Integer> day) {
        return year
                + month.map(YearDate::part).orElse("")
                + (month.isPresent() ? day.map(YearDate::part).orElse("") : "");
    }

    /** Returns a month or day; other languages of the system have other digits. */
    private static String part(int number) {
        return String.format(Locale.ROOT, "-%02d", number);
    }

    /** Returns a month. */
    public static String of(String year, int month) {
        return of(year, Optional.of(month), Optional.empty());
    }

    /** Returns a day. */
    public static String of(String year, int month, int day) {
        return of(year, Optional.of(month), Optional.of(day));
    }
}
