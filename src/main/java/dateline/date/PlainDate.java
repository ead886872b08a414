package dateline.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates of digits alone, {@code 2004}, {@code 2004-06} and {@code 2004-06-11}, and the parts that all dates share.
 *
 * <p>Almost all dates are of this form, so it is taken without the general parser; whatever is not, or is wrong, is left to
 * that.
 */
final class PlainDate {
    private static final String DELIMITERS = "/,]}.T";
    private static final Qualifiers UNQUALIFIED = new Qualifiers(Qualifier.NONE, Qualifier.NONE, Qualifier.NONE);
    private static final List<Optional<DigitPattern>> PAIRS = pairs();

    /** The years met so far. Records may be published by a race; two equal ones do no harm. */
    private static final PatternYear[] YEARS = new PatternYear[10_000];

    private PlainDate() {}

    private static List<Optional<DigitPattern>> pairs() {
        List<Optional<DigitPattern>> pairs = new ArrayList<>(100);
        for (int i = 0; i < 100; i++) {
            pairs.add(Optional.of(new DigitPattern("" + (char) ('0' + i / 10) + (char) ('0' + i % 10))));
        }
        return List.copyOf(pairs);
    }

    /** Returns the two digits of a number from 0 to 99. */
    static Optional<DigitPattern> pair(int number) {
        return PAIRS.get(number);
    }

    private static PatternYear year(int number) {
        PatternYear year = YEARS[number];
        if (year == null) {
            String digits = "" + (char) ('0' + number / 1000) + (char) ('0' + number / 100 % 10);
            String rest = "" + (char) ('0' + number / 10 % 10) + (char) ('0' + number % 10);
            year = new PatternYear(PatternYear.Sign.NONE, new DigitPattern(digits + rest));
            YEARS[number] = year;
        }
        return year;
    }

    /** Takes such a date if one stands here and exists; otherwise leaves the cursor where it is. */
    static Optional<EdtfDate> take(Cursor in) {
        int century = in.number(0);
        int yearOfCentury = in.number(2);
        if (century < 0 || yearOfCentury < 0) {
            return Optional.empty();
        }
        int year = century * 100 + yearOfCentury;
        if (in.endsAt(4, DELIMITERS)) {
            in.skip(4);
            return Optional.of(
                    EdtfDate.of(year(year), Optional.empty(), Optional.empty(), Optional.empty(), UNQUALIFIED));
        }
        int month = in.at(4, '-') ? in.number(5) : -1;
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        if (in.endsAt(7, DELIMITERS)) {
            in.skip(7);
            return Optional.of(EdtfDate.of(year(year), pair(month), Optional.empty(), Optional.empty(), UNQUALIFIED));
        }
        int day = in.at(7, '-') ? in.number(8) : -1;
        if (day < 1 || day > CivilDate.lengthOfMonth(year, month) || !in.endsAt(10, DELIMITERS)) {
            return Optional.empty();
        }
        in.skip(10);
        long epochDay = CivilDate.epochDay(year, month, day);
        return Optional.of(
                new EdtfDate(year(year), pair(month), Optional.empty(), pair(day), UNQUALIFIED, epochDay, epochDay));
    }
}
