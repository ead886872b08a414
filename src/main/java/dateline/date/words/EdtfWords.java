package dateline.date.words;

import dateline.date.DateAndTime;
import dateline.date.DateSet;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Interval;
import dateline.date.NoDate;

/** Puts dates into English: {@code 17 December 2024}, {@code late September 2023}, {@code one of 1667 or 1668}. */
public final class EdtfWords {
    private EdtfWords() {}

    /** Returns a date in English, without a capital letter in front or a full stop behind. */
    public static String of(Edtf date) {
        if (date instanceof EdtfDate day) {
            return DateWords.of(day);
        }
        if (date instanceof Interval interval) {
            return IntervalWords.of(interval);
        }
        return date instanceof DateSet set ? SetWords.of(set) : withTime((DateAndTime) date);
    }

    /**
     * Returns the time of what was going on when a text was written, in English.
     *
     * <p>For example "going on by 17 December 2024; its beginning is not given" or "from February 2013, going on by 17
     * December 2024". A time that does not end on a day, which is then that of the writing, has the words of {@link #of}.
     */
    public static String ofOngoing(Edtf date) {
        if (!(date instanceof Interval interval)
                || !(interval.end() instanceof EdtfDate end)
                || end.precision() != Edtf.Precision.DAY) {
            return of(date);
        }
        String goingOn = "going on by " + DateWords.of(end);
        return interval.start() instanceof EdtfDate start
                ? "from " + DateWords.of(start) + ", " + goingOn
                : goingOn + "; its beginning is not " + (interval.start() == NoDate.OPEN ? "given" : "known");
    }

    private static String withTime(DateAndTime time) {
        String shift = time.shift();
        String zone = shift.isEmpty() ? "" : shift.equals("Z") ? " UTC" : " UTC" + shift;
        return DateWords.of(time.day()) + ", " + time.clock() + zone;
    }
}
