package dateline.date.words;

import dateline.date.DateAndTime;
import dateline.date.DateSet;
import dateline.date.Edtf;
import dateline.date.EdtfDate;
import dateline.date.Interval;

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

    private static String withTime(DateAndTime time) {
        String shift = time.shift();
        String zone = shift.isEmpty() ? "" : shift.equals("Z") ? " UTC" : " UTC" + shift;
        return DateWords.of(time.day()) + ", " + time.clock() + zone;
    }
}
