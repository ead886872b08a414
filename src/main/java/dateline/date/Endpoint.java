package dateline.date;

import java.util.OptionalLong;

/** One side of an interval: a date, or none. */
public sealed interface Endpoint permits EdtfDate, NoDate {
    /** Returns the notation of the standard. */
    String canonical();

    /** Returns the first possible day of this side; empty if there is no date. */
    OptionalLong earliestDay();

    /** Returns the last possible day of this side; empty if there is no date. */
    OptionalLong latestDay();

    /** Returns whether there is a date, or why there is none. */
    Edtf.Bound endBound();

    /** Returns the precision of the date. */
    Edtf.Precision precision();

    /** Returns the qualifiers of all components together. */
    Qualifier endQualifier();
}
