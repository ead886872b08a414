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

    /** Returns whether there is a date, and if not, why. */
    Edtf.Bound endBound();

    /** Returns how finely the date is known. */
    Edtf.Precision precision();

    /** Returns what is said of any component of the date. */
    Qualifier endQualifier();
}
