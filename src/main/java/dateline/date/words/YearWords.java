package dateline.date.words;

import dateline.date.DigitPattern;
import dateline.date.NumberedYear;
import dateline.date.PatternYear;
import dateline.date.Year;

/** Years in English: {@code 2024}, {@code 45 BC}, {@code the 1560s}, {@code the 2nd millennium}. */
public final class YearWords {
    private static final String THE_YEAR = "the year ";

    private YearWords() {}

    /** Returns a year that stands alone. */
    static String of(Year year) {
        if (year.isExact()) {
            return of(year.first());
        }
        if (year instanceof PatternYear pattern) {
            return of(pattern);
        }
        long estimate = ((NumberedYear) year).estimate();
        return between(year) + ", estimated as " + of(estimate).replace(THE_YEAR, "");
    }

    /** Returns one astronomical year. */
    static String of(long year) {
        if (year <= 0) {
            return English.grouped(1 - year) + " BC";
        }
        if (year > 9999) {
            return THE_YEAR + English.grouped(year);
        }
        return (year < 1000 ? "AD " : "") + year;
    }

    /** Returns one astronomical year as briefly as an axis needs it: {@code 476}, {@code 10,010 BC}, {@code 12,000}. */
    public static String brief(long year) {
        return year <= 0 ? of(year) : English.grouped(year);
    }

    /** Returns the years from one to another: {@code 2014 to 2024}, {@code 45 BC to AD 2024}. */
    public static String span(long first, long last) {
        if (first == last) {
            return brief(first);
        }
        return brief(first) + " to " + (first <= 0 && last > 0 ? "AD " : "") + brief(last);
    }

    private static String of(PatternYear year) {
        String digits = year.digits().text();
        int given = digits.indexOf(DigitPattern.UNSPECIFIED);
        boolean unspecifiedFromTheRight = new DigitPattern(digits.substring(given)).isBlank();
        boolean beforeChrist = year.sign() == PatternYear.Sign.MINUS;
        String era = beforeChrist ? " BC" : "";
        if (given == 0 && unspecifiedFromTheRight) {
            return "an unknown year" + era;
        }
        if (!unspecifiedFromTheRight) {
            return "a year with the digits " + year.canonical();
        }
        int value = Integer.parseInt(digits.substring(0, given));
        return switch (given) {
            case 1 -> "the " + English.ordinal(value + 1) + " millennium" + era;
            case 2 -> "the " + English.ordinal(value + 1) + " century" + era;
            default -> beforeChrist || value == 0 ? between(year) : decade(value);
        };
    }

    private static String decade(int value) {
        return "the " + (value < 10 ? "AD " : "") + value + "0s";
    }

    private static String between(Year year) {
        if (year.first() > 9999) {
            return "between the years " + English.grouped(year.first()) + " and " + English.grouped(year.last());
        }
        boolean bothBeforeChrist = year.last() <= 0;
        String from = bothBeforeChrist ? English.grouped(1 - year.first()) : of(year.first());
        return "between " + from + " and " + of(year.last());
    }

    /** Returns the year behind a month or season: {@code " 2024"}, {@code " of a year in the 1560s"}. */
    public static String behindMonth(Year year) {
        return year.isExact() ? " " + of(year) : " of " + anyOf(year);
    }

    /** Returns the year behind {@code of}: {@code 2024}, {@code a year in the 1560s}. */
    static String anyOf(Year year) {
        String words = of(year);
        if (words.startsWith("the ") && !year.isExact()) {
            return "a year in " + words;
        }
        return words.startsWith("between ") ? "a year " + words : words;
    }

    /** Returns the year behind {@code a month}: {@code in 2024}, {@code between 50 and 41 BC}. */
    static String within(Year year) {
        String words = of(year);
        return words.startsWith("between ") ? words : "in " + words;
    }
}
