package dateline.io.imports.dates;

import dateline.date.CivilDate;
import dateline.io.imports.dates.words.DateLanguage;
import dateline.io.imports.dates.words.Lexicon;
import dateline.io.imports.dates.words.Token;
import dateline.io.imports.dates.words.TokenKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes dates of EDTF from numbers. */
public final class YearDate {
    private static final Lexicon ENGLISH = Lexicon.of(Set.of(DateLanguage.ENGLISH));

    private YearDate() {}

    /** Returns the number of a month, 1 to 12, or 0 if it is no English name of one. */
    static int month(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return ENGLISH.find(lower)
                .filter(word -> word.is(TokenKind.MONTH))
                .map(Token::value)
                .orElse(0);
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

    /** Returns the year, month or day in which a day lies, by the number of parts that the result has. */
    static String of(CivilDate day, int components) {
        Optional<Integer> month = components > 1 ? Optional.of(day.month()) : Optional.empty();
        Optional<Integer> number = components > 2 ? Optional.of(day.day()) : Optional.empty();
        return of(year(day.year()), month, number);
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
