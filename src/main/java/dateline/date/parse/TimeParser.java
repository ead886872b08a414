package dateline.date.parse;

import dateline.date.DateAndTime;
import dateline.date.EdtfDate;
import dateline.date.Qualifier;

/** Parses the time of day behind a date, from its {@code T} on. */
final class TimeParser {
    private static final int MINUTES_PER_DAY = 24 * 60;
    /** The time shifts in civil use, from Baker Island to the Line Islands. */
    private static final int FIRST_SHIFT = -12 * 60;

    private static final int LAST_SHIFT = 14 * 60;

    private final Cursor in;

    TimeParser(Cursor in) {
        this.in = in;
    }

    /** Parses the time and its shift, and checks that they exist. */
    DateAndTime parseAfter(EdtfDate date) {
        if (date.components() != 3 || !date.isExact() || date.startQualifier() != Qualifier.NONE) {
            throw in.error("a time of day needs a complete date without qualifiers", in.position());
        }
        in.take('T');
        int hourPosition = in.position();
        int hour = twoDigits("an hour");
        if (hour > 24) {
            throw in.error("there is no hour " + hour, hourPosition);
        }
        in.require(':', "':'");
        int minutePosition = in.position();
        int minute = twoDigits("a minute");
        refuseBeyond59(minute, "minute", minutePosition);
        in.require(':', "':'");
        int secondPosition = in.position();
        int second = twoDigits("a second");
        if (hour == 24 && (minute > 0 || second > 0)) {
            throw in.error("the day ends at 24:00:00", hourPosition);
        }
        if (in.at('.') || in.at(',')) {
            throw in.error("the time of day has whole seconds", in.position());
        }
        int shiftPosition = in.position();
        String shift = shift();
        int minuteOfUtcDay = hour * 60 + minute - minutes(shift, shiftPosition);
        if (second != 60 || !isLastOfDay(minuteOfUtcDay)) {
            refuseBeyond59(second, "second", secondPosition);
        }
        return new DateAndTime(date, pair(hour) + ":" + pair(minute) + ":" + pair(second), shift);
    }

    /** A leap second is only ever inserted at the end of a day in UTC; local time is given the benefit of the doubt. */
    private static boolean isLastOfDay(int minuteOfUtcDay) {
        return Math.floorMod(minuteOfUtcDay, MINUTES_PER_DAY) == MINUTES_PER_DAY - 1;
    }

    private int twoDigits(String what) {
        return Integer.parseInt(in.requireDigits(2, what + " of two digits"));
    }

    private void refuseBeyond59(int value, String what, int position) {
        if (value > 59) {
            throw in.error("there is no " + what + " " + value, position);
        }
    }

    private static String pair(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    private String shift() {
        if (in.take('Z')) {
            return "Z";
        }
        if (in.take('+')) {
            return "+" + hoursAndMinutes();
        }
        return in.take('-') ? "-" + hoursAndMinutes() : "";
    }

    private String hoursAndMinutes() {
        String hours = in.requireDigits(2, "an hour of two digits");
        if (!in.take(':')) {
            return hours;
        }
        int minutePosition = in.position();
        String minutes = in.requireDigits(2, "a minute of two digits");
        refuseBeyond59(Integer.parseInt(minutes), "minute", minutePosition);
        return hours + ":" + minutes;
    }

    /** Returns a time shift in minutes, and checks that it is in civil use. */
    private int minutes(String shift, int position) {
        if (shift.isEmpty() || shift.equals("Z")) {
            return 0;
        }
        int minutes = Integer.parseInt(shift.substring(1, 3)) * 60;
        minutes += shift.length() > 3 ? Integer.parseInt(shift.substring(4)) : 0;
        boolean negative = shift.startsWith("-");
        if (negative && minutes == 0) {
            throw in.error("a time shift of 0 has a plus sign", position);
        }
        int signed = negative ? -minutes : minutes;
        if (signed < FIRST_SHIFT || signed > LAST_SHIFT) {
            throw in.error("time shifts are from -12:00 to +14:00", position);
        }
        return signed;
    }
}
