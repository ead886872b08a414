package dateline.timeline.chapters;

import dateline.date.Edtf;
import dateline.date.Edtf.Bound;
import dateline.date.Interval;
import java.util.OptionalLong;

/**
 * The days between which an event began and ended, as far as they are known. Days are epoch days, ends exclusive.
 *
 * @param firstStart the first day on which it may have begun; that of the end if the start is not given
 * @param lastStart the day after the last on which it may have begun
 * @param firstEnd the first day on which it may have ended; the end of the axis if it goes on
 * @param lastEnd the day after the last on which it may have ended
 * @param begins whether a start is given
 * @param ends whether an end is given
 * @param lasts whether it lasted from a start to an end; else it was at some time within
 */
public record EventTime(
        double firstStart,
        double lastStart,
        double firstEnd,
        double lastEnd,
        boolean begins,
        boolean ends,
        boolean lasts) {
    /**
     * Returns the time of an event that has a known day.
     *
     * @param time with a first or a last day
     * @param now the day after the last of the axis, at which what goes on is cut off
     */
    public static EventTime of(Edtf time, double now) {
        OptionalLong earliest = time.earliestDay();
        OptionalLong latest = time.latestDay();
        boolean begins = earliest.isPresent();
        boolean ends = latest.isPresent() && time.endBound() == Bound.DEFINITE;
        double first = begins ? earliest.getAsLong() : firstOfEnd(time, latest.getAsLong());
        double last = ends ? latest.getAsLong() + 1.0 : Math.max(now, first + 1);
        if (!(time instanceof Interval interval)) {
            return new EventTime(first, last, first, last, begins, ends, false);
        }
        double lastStart = begins ? interval.start().latestDay().orElse((long) first) + 1.0 : last;
        double firstEnd = ends ? interval.end().earliestDay().orElse((long) last - 1) : last;
        return new EventTime(first, lastStart, firstEnd, last, begins, ends, begins);
    }

    /** Returns the first day of the end of an interval that has no start. */
    private static double firstOfEnd(Edtf time, long latest) {
        return time instanceof Interval interval ? interval.end().earliestDay().orElse(latest) : latest;
    }

    /** Returns how long it may have been from its first to its last day, in days. */
    public double extent() {
        return lastEnd - firstStart;
    }

    /** Returns the day by which the event is sorted. */
    public double sortDay() {
        return begins ? firstStart : lastEnd;
    }
}
