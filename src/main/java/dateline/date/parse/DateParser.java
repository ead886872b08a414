package dateline.date.parse;

import dateline.date.DayRange;
import dateline.date.DigitPattern;
import dateline.date.EdtfDate;
import dateline.date.PatternYear;
import dateline.date.Qualifier;
import dateline.date.Qualifiers;
import dateline.date.SubYearGrouping;
import dateline.date.Year;
import java.util.Optional;

/** Parses one date: year, month or season, and day, each with its qualifiers. */
final class DateParser {
    private final Cursor in;
    private final YearParser years;

    DateParser(Cursor in) {
        this.in = in;
        this.years = new YearParser(in);
    }

    /** Parses a date and checks that it exists; stops behind it. */
    EdtfDate parse() {
        Qualifier left = in.takeQualifier();
        Year year = years.parse();
        Qualifier right = in.takeQualifier();
        if (!in.at('-')) {
            Qualifiers qualifiers = new Qualifiers(left.and(right), Qualifier.NONE, Qualifier.NONE);
            return EdtfDate.of(year, Optional.empty(), Optional.empty(), Optional.empty(), qualifiers);
        }
        if (!(year instanceof PatternYear)) {
            throw in.error("a year with 'Y' or 'S' takes no month", in.position());
        }
        in.take('-');
        return withMonth(year, left.and(right));
    }

    private EdtfDate withMonth(Year year, Qualifier ofYear) {
        Qualifier left = in.takeQualifier();
        int position = in.position();
        DigitPattern digits = in.requirePattern(2, "a month or season of two digits");
        Optional<SubYearGrouping> grouping =
                digits.isExact() ? SubYearGrouping.ofCode(digits.value()) : Optional.empty();
        if (grouping.isEmpty() && !digits.fitsAny(1, 12)) {
            throw in.error(ImpossibleDate.month(digits), position);
        }
        Qualifier right = in.takeQualifier();
        if (!in.at('-')) {
            Qualifiers qualifiers = new Qualifiers(ofYear.and(right), left.and(right), Qualifier.NONE);
            Optional<DigitPattern> month = grouping.isPresent() ? Optional.empty() : Optional.of(digits);
            return EdtfDate.of(year, month, grouping, Optional.empty(), qualifiers);
        }
        if (grouping.isPresent()) {
            throw in.error("a season or another part of a year has no days", in.position());
        }
        in.take('-');
        return withDay(year, digits, ofYear.and(right), left.and(right));
    }

    private EdtfDate withDay(Year year, DigitPattern month, Qualifier ofYear, Qualifier ofMonth) {
        Qualifier left = in.takeQualifier();
        int position = in.position();
        DigitPattern day = in.requirePattern(2, "a day of two digits");
        if (DayRange.of(year, month, Optional.of(day)).isEmpty()) {
            throw in.error(ImpossibleDate.day(year, month, day), position);
        }
        Qualifier right = in.takeQualifier();
        Qualifiers qualifiers = new Qualifiers(ofYear.and(right), ofMonth.and(right), left.and(right));
        return EdtfDate.of(year, Optional.of(month), Optional.empty(), Optional.of(day), qualifiers);
    }
}
