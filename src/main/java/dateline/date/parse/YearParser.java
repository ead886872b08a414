package dateline.date.parse;

import dateline.date.DigitPattern;
import dateline.date.Edtf;
import dateline.date.NumberedYear;
import dateline.date.PatternYear;
import dateline.date.Year;
import java.util.OptionalInt;

/** Parses a year in any of its notations. */
final class YearParser {
    private static final String TOO_FAR = "a year beyond 25 quadrillion has days too far to be counted";
    /** With more digits than this a year is beyond the limit, and might not fit a long. */
    private static final int MOST_DIGITS = 17;

    private final Cursor in;

    YearParser(Cursor in) {
        this.in = in;
    }

    /** Parses a year; stops behind it, in front of a qualifier. */
    Year parse() {
        int position = in.position();
        return in.take('Y') ? prefixed(position) : fourDigits(position);
    }

    private Year fourDigits(int position) {
        PatternYear.Sign sign = in.take('-') ? PatternYear.Sign.MINUS : PatternYear.Sign.NONE;
        DigitPattern digits = in.requirePattern(4, "a year of four digits");
        if (sign == PatternYear.Sign.MINUS && digits.isExact() && digits.value() == 0) {
            throw in.error("year 0 has no minus sign", position);
        }
        if (in.atDigit()) {
            throw in.error("a year of more than four digits has the prefix 'Y'", position);
        }
        PatternYear year = new PatternYear(sign, digits);
        if (!in.at('S')) {
            return year;
        }
        if (!digits.isExact()) {
            throw in.error("a year with unspecified digits has no significant digits", in.position());
        }
        return numbered(year.canonical(), year.first(), position);
    }

    private Year prefixed(int position) {
        boolean negative = in.take('-');
        int digitsPosition = in.position();
        String digits = in.takeDigits();
        if (digits.isEmpty()) {
            throw in.unexpected("a year");
        }
        if (digits.startsWith("0")) {
            throw in.error("a year with the prefix 'Y' does not start with 0", digitsPosition);
        }
        boolean exponential = in.take('E');
        if (!exponential && digits.length() <= 4) {
            throw in.error("only a year of more than four digits has the prefix 'Y'", position);
        }
        if (digits.length() > MOST_DIGITS) {
            throw in.error(TOO_FAR, position);
        }
        String exponent = exponential ? exponent() : "";
        long magnitude = scaled(Long.parseLong(digits), exponent, position);
        String notation = "Y" + (negative ? "-" : "") + digits + (exponential ? "E" + exponent : "");
        return numbered(notation, negative ? -magnitude : magnitude, position);
    }

    private String exponent() {
        int position = in.position();
        String exponent = in.takeDigits();
        if (exponent.isEmpty()) {
            throw in.unexpected("an exponent");
        }
        if (exponent.startsWith("0")) {
            throw in.error("the exponent is a positive number that does not start with 0", position);
        }
        return exponent;
    }

    private long scaled(long number, String exponent, int position) {
        if (exponent.length() > 2) {
            throw in.error(TOO_FAR, position);
        }
        long scaled = number;
        int times = exponent.isEmpty() ? 0 : Integer.parseInt(exponent);
        for (int i = 0; i < times; i++) {
            scaled *= 10;
            if (scaled > Edtf.YEAR_LIMIT) {
                throw in.error(TOO_FAR, position);
            }
        }
        return scaled;
    }

    private Year numbered(String notation, long estimate, int position) {
        OptionalInt significantDigits = in.take('S') ? OptionalInt.of(significantDigits()) : OptionalInt.empty();
        NumberedYear year = new NumberedYear(notation, estimate, significantDigits);
        if (year.first() < -Edtf.YEAR_LIMIT || year.last() > Edtf.YEAR_LIMIT) {
            throw in.error(TOO_FAR, position);
        }
        return year;
    }

    private int significantDigits() {
        int position = in.position();
        String digits = in.takeDigits();
        if (digits.isEmpty()) {
            throw in.unexpected("the number of significant digits");
        }
        if (digits.startsWith("0") || digits.length() > 2) {
            throw in.error("the number of significant digits is from 1 to 99", position);
        }
        return Integer.parseInt(digits);
    }
}
