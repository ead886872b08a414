package dateline.io.imports.csv;

import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.io.imports.dates.KeptParts;

/** Finds out whether every date with a day is the first of a year or month, which a program may have made up. */
final class FirstDays {
    private static final int ENOUGH = 2;

    private int days;
    private boolean firstOfMonth = true;
    private boolean firstOfYear = true;

    /** Adds a date. */
    void see(Edtf date) {
        boolean isDay = date.precision() == Edtf.Precision.DAY || date.precision() == Edtf.Precision.TIME;
        if (!isDay || date.earliestDay().isEmpty()) {
            return;
        }
        CivilDate day = CivilDate.ofEpochDay(date.earliestDay().getAsLong());
        days++;
        firstOfMonth &= day.day() == 1;
        firstOfYear &= day.day() == 1 && day.month() == 1;
    }

    /** Tells whether a date was another day. */
    boolean isRefuted() {
        return !firstOfMonth;
    }

    /** Returns the parts that the dates seem to be known by; {@link KeptParts#UNKNOWN} if that is all. */
    KeptParts suggestion() {
        if (days < ENOUGH || !firstOfMonth) {
            return KeptParts.UNKNOWN;
        }
        return firstOfYear ? KeptParts.YEARS : KeptParts.MONTHS;
    }
}
