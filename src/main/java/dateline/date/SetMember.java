package dateline.date;

import java.util.OptionalLong;

/** A member of a set: a date, or a range of dates. */
public sealed interface SetMember permits EdtfDate, DateRange {
    /** Returns the notation of the standard. */
    String canonical();

    /** Returns the first possible day; empty if the start is open. */
    OptionalLong earliestDay();

    /** Returns the last possible day; empty if the end is open. */
    OptionalLong latestDay();

    /** Returns the precision of the coarsest date of the member. */
    Edtf.Precision precision();

    /** Returns the qualifiers of all components of all dates of the member together. */
    Qualifier endQualifier();
}
