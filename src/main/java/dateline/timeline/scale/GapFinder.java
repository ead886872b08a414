package dateline.timeline.scale;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the empty stretches that are worth leaving out.
 *
 * <p>A stretch is empty where nothing begins or ends: a bar of decades is drawn across a gap, and does not prevent it.
 * From the longest gap downwards, a gap is left out while it takes more than a set share of what would remain.
 */
public final class GapFinder {
    private static final double WORTHWHILE = 0.12;
    private static final int MOST = 8;
    private static final double LONG = 400;
    private static final double SHORTEST = 3;
    private static final double CALENDAR = 3e11;
    private static final double THIRD = 1.0 / 3;

    private record Gap(double from, double to) {
        double length() {
            return to - from;
        }
    }

    private final double[] starts;
    private final double[] ends;
    private final List<Gap> gaps = new ArrayList<>();
    private final double lastDay;

    /**
     * Finds the gaps between some times.
     *
     * @param starts the first day of each, ascending
     * @param ends the day after the last of each, in the same order
     */
    public GapFinder(double[] starts, double[] ends) {
        this.starts = starts;
        this.ends = ends;
        lastDay = Arrays.stream(ends).max().orElse(0);
        findGaps();
    }

    /** Returns the gaps that are worth leaving out. */
    public Gaps gaps() {
        if (starts.length == 0) {
            return Gaps.none();
        }
        List<Gap> longestFirst = new ArrayList<>(gaps);
        longestFirst.sort((one, other) -> Double.compare(other.length(), one.length()));
        double remaining = lastDay - starts[0];
        List<Gap> chosen = new ArrayList<>();
        for (Gap gap : longestFirst) {
            if (chosen.size() == MOST || gap.length() < SHORTEST || gap.length() < WORTHWHILE * remaining) {
                break;
            }
            chosen.add(gap);
            remaining -= gap.length();
        }
        chosen.sort((one, other) -> Double.compare(one.from(), other.from()));
        return toGaps(chosen);
    }

    /** Tells whether gaps should be left out at first, since more than a third of the range is empty. */
    public boolean isAdvised() {
        double empty = gaps.stream().mapToDouble(Gap::length).sum();
        return starts.length > 0 && empty > THIRD * (lastDay - starts[0]);
    }

    /** Finds the stretches in which nothing starts, ends or lasts for up to 400 days. */
    private void findGaps() {
        double[] longEnds = longEnds();
        double reached = starts.length == 0 ? 0 : starts[0];
        int passed = 0;
        for (int k = 0; k < starts.length; k++) {
            for (; passed < longEnds.length && longEnds[passed] - 1 < starts[k]; passed++) {
                reached = addGap(reached, longEnds[passed] - 1, longEnds[passed]);
            }
            reached = addGap(reached, starts[k], isLong(k) ? starts[k] + 1 : ends[k]);
        }
        for (; passed < longEnds.length; passed++) {
            reached = addGap(reached, longEnds[passed] - 1, longEnds[passed]);
        }
    }

    private boolean isLong(int k) {
        return ends[k] - starts[k] > LONG;
    }

    /** Returns the ends of long items, ascending. */
    private double[] longEnds() {
        return IntStream.range(0, starts.length)
                .filter(this::isLong)
                .mapToDouble(k -> ends[k])
                .sorted()
                .toArray();
    }

    /** Adds the gap before a stretch that is not empty, if any; returns the end of both. */
    private double addGap(double reached, double from, double to) {
        if (from > reached) {
            Gap gap = snapped(reached, from);
            if (gap.length() > 0) {
                gaps.add(gap);
            }
        }
        return Math.max(reached, to);
    }

    /** Moves a gap's ends inwards to the start of a year, month or day, according to its length. */
    private static Gap snapped(double from, double to) {
        if (!hasCalendar(from) || !hasCalendar(to)) {
            return new Gap(from, to);
        }
        if (to - from > 600) {
            return new Gap(yearAfter(from), yearBefore(to));
        }
        if (to - from > 75) {
            return new Gap(monthAfter(from), monthBefore(to));
        }
        return new Gap(from + 1, to - 1);
    }

    private static double yearBefore(double day) {
        return date(day).withDayOfYear(1).toEpochDay();
    }

    private static double yearAfter(double day) {
        LocalDate start = date(day).withDayOfYear(1);
        return (start.toEpochDay() >= day ? start : start.plusYears(1)).toEpochDay();
    }

    private static double monthBefore(double day) {
        return date(day).withDayOfMonth(1).toEpochDay();
    }

    private static double monthAfter(double day) {
        LocalDate start = date(day).withDayOfMonth(1);
        return (start.toEpochDay() >= day ? start : start.plus(1, ChronoUnit.MONTHS)).toEpochDay();
    }

    private static LocalDate date(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day));
    }

    // Beyond the calendar's reach, as in Y1E12, there is nothing to move an end to.
    private static boolean hasCalendar(double day) {
        return Math.abs(day) < CALENDAR;
    }

    private Gaps toGaps(List<Gap> chosen) {
        int n = chosen.size() + 1;
        double[] from = new double[n];
        double[] to = new double[n];
        int[] counts = new int[n];
        from[0] = hasCalendar(starts[0]) ? yearBefore(starts[0]) : starts[0];
        for (int k = 0; k < chosen.size(); k++) {
            to[k] = chosen.get(k).from();
            from[k + 1] = chosen.get(k).to();
        }
        to[n - 1] = Math.max(lastDay, from[n - 1] + Math.max(1, Math.ulp(from[n - 1])));
        int k = 0;
        for (double start : starts) {
            while (k < n - 1 && start >= from[k + 1]) {
                k++;
            }
            counts[k]++;
        }
        return new Gaps(from, to, counts);
    }
}
