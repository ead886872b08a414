package dateline.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the empty stretches that are worth folding away.
 *
 * <p>Empty is where nothing begins or ends: a bar of decades is drawn across a fold, and does not keep it open.
 * <p>From the longest gap downwards, a gap is folded while it takes more than a set share of what would remain.
 */
public final class FoldFinder {
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

    private FoldFinder() {}

    /**
     * Returns the folds for the items' range.
     *
     * @param items the columns
     * @return the folds; none where no gap takes its share
     */
    public static Folds find(TimelineItems items) {
        if (items.size() == 0) {
            return Folds.none();
        }
        List<Gap> gaps = gaps(items);
        gaps.sort((one, other) -> Double.compare(other.length(), one.length()));
        double remaining = items.lastDay() - items.firstDay();
        List<Gap> folded = new ArrayList<>();
        for (Gap gap : gaps) {
            if (folded.size() == MOST || gap.length() < SHORTEST || gap.length() < WORTHWHILE * remaining) {
                break;
            }
            folded.add(gap);
            remaining -= gap.length();
        }
        folded.sort((one, other) -> Double.compare(one.from(), other.from()));
        return toFolds(items, folded);
    }

    /**
     * Tells whether folding is worth having on from the start: more than a third of the range is empty.
     *
     * @param items the columns
     */
    public static boolean isAdvised(TimelineItems items) {
        double empty = 0;
        for (Gap gap : gaps(items)) {
            empty += gap.length();
        }
        return items.size() > 0 && empty > THIRD * (items.lastDay() - items.firstDay());
    }

    /** Returns the times in which nothing begins, ends or lasts less than a year and a bit. */
    private static List<Gap> gaps(TimelineItems items) {
        double[] longEnds = longEnds(items);
        List<Gap> gaps = new ArrayList<>();
        double reached = items.size() == 0 ? 0 : items.start(0);
        int passed = 0;
        for (int i = 0; i < items.size(); i++) {
            double from = items.start(i);
            for (; passed < longEnds.length && longEnds[passed] - 1 < from; passed++) {
                reached = addGap(gaps, reached, longEnds[passed] - 1, longEnds[passed]);
            }
            reached = addGap(gaps, reached, from, items.extent(i) > LONG ? from + 1 : items.end(i));
        }
        for (; passed < longEnds.length; passed++) {
            reached = addGap(gaps, reached, longEnds[passed] - 1, longEnds[passed]);
        }
        return gaps;
    }

    /** Returns where what lasts long ends, in order. */
    private static double[] longEnds(TimelineItems items) {
        double[] ends = new double[items.size()];
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            if (items.extent(i) > LONG) {
                ends[count++] = items.end(i);
            }
        }
        Arrays.sort(ends, 0, count);
        return Arrays.copyOf(ends, count);
    }

    /** Adds what is empty before something that lasts from a day to another; returns how far is filled then. */
    private static double addGap(List<Gap> gaps, double reached, double from, double to) {
        if (from > reached) {
            Gap gap = snapped(reached, from);
            if (gap.length() > 0) {
                gaps.add(gap);
            }
        }
        return Math.max(reached, to);
    }

    /** Moves a gap's ends inwards to the calendar, so that a stretch starts with a whole year, month or day. */
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

    private static Folds toFolds(TimelineItems items, List<Gap> folded) {
        int n = folded.size() + 1;
        double[] from = new double[n];
        double[] to = new double[n];
        int[] counts = new int[n];
        from[0] = hasCalendar(items.firstDay()) ? yearBefore(items.firstDay()) : items.firstDay();
        for (int k = 0; k < folded.size(); k++) {
            to[k] = folded.get(k).from();
            from[k + 1] = folded.get(k).to();
        }
        to[n - 1] = Math.max(items.lastDay(), from[n - 1] + Math.max(1, Math.ulp(from[n - 1])));
        int k = 0;
        for (int i = 0; i < items.size(); i++) {
            while (k < n - 1 && items.start(i) >= from[k + 1]) {
                k++;
            }
            counts[k]++;
        }
        return new Folds(from, to, counts);
    }
}
