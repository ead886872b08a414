package dateline.date;

import java.util.OptionalLong;

/** What stands between two commas of a set: a date, or all the dates between two. */
public sealed interface SetMember permits EdtfDate, DateRange {
    /** Returns the notation of the standard. */
    String canonical();

    /** Returns the first possible day; empty if the member reaches back without end. */
    OptionalLong earliestDay();

    /** Returns the last possible day; empty if the member reaches on without end. */
    OptionalLong latestDay();

    /** Returns how finely the coarsest date of the member is known. */
    Edtf.Precision precision();

    /** Returns what is said of any component of any date of the member. */
    Qualifier endQualifier();
}
