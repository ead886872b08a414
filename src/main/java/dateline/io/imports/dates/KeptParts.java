package dateline.io.imports.dates;

import dateline.date.CivilDate;
import dateline.date.DateAndTime;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Endpoint;
import dateline.date.Interval;
import dateline.date.parse.EdtfParser;
import dateline.date.words.English;

/** Parts of a date that count in a table whose dates are written more finely than they are known. */
public enum KeptParts {
    /** Not chosen: all parts, with a question where all dates are the first of a year or month. */
    UNKNOWN,
    /** All parts. */
    DAYS,
    /** Years and months. */
    MONTHS,
    /** Years alone. */
    YEARS;

    /** Returns the word for it in a mapping's text, such as {@code years}. */
    public String word() {
        return English.word(this);
    }

    /** Returns a date without the parts that do not count, if it has a day; a set stays as it is. */
    Edtf of(Edtf date) {
        if (this == UNKNOWN || this == DAYS) {
            return date;
        }
        if (date instanceof Interval interval) {
            String start = side(interval.start());
            String end = side(interval.end());
            return EdtfParser.parse(start.equals(end) ? start : start + "/" + end);
        }
        if (date instanceof EdtfDate day) {
            return EdtfParser.parse(side(day));
        }
        return date instanceof DateAndTime moment ? EdtfParser.parse(side(moment.day())) : date;
    }

    private String side(Endpoint side) {
        boolean day = side instanceof EdtfDate date && date.isExact() && date.components() == 3;
        if (!day) {
            return side.canonical();
        }
        EdtfDate date = (EdtfDate) side;
        return YearDate.of(CivilDate.ofEpochDay(date.firstDay()), this == YEARS ? 1 : 2)
                + ParsedDate.symbol(date.endQualifier());
    }
}
