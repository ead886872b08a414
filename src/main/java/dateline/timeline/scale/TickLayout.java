package dateline.timeline.scale;

import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.scale.TickStep.Unit;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two rows of calendar ticks for what a scale shows.
 *
 * <p>A line stands only on the true start of its unit; words never overlap and never leave their stretch. Each stretch
 * between two gaps has the finest units for which it has room. Covers all days of the
 * platform's calendar.
 */
public final class TickLayout {
    private static final double LAST_DAY = 3e11;
    private static final double GAP = 7;
    private static final double FINEST_LINES = 5;
    /** 1, 2, 5, 10 and so on, up to five hundred million years. */
    private static final int[] YEARS = IntStream.iterate(1, power -> power <= 100_000_000, power -> 10 * power)
            .flatMap(power -> IntStream.of(power, 2 * power, 5 * power))
            .toArray();

    private static final TickStep DAY = new TickStep(Unit.DAY, 1);
    private static final TickStep MONTH = new TickStep(Unit.MONTH, 1);
    private static final TickStep QUARTER = new TickStep(Unit.MONTH, 3);
    private static final TickStep YEAR = new TickStep(Unit.YEAR, 1);

    private final TimeScale scale;
    private final double width;
    private final TextMeasurer measurer;
    private final List<Tick> ticks = new ArrayList<>();

    /** The units of both rows in a stretch, and the labels of the lower one. */
    private record Division(TickStep upper, TickStep lower, TextStyle months, Wording wording) {}

    private enum Wording {
        NONE,
        BESIDE_LINE,
        IN_THE_MIDDLE
    }

    private TickLayout(TimeScale scale, double width, TextMeasurer measurer) {
        this.scale = scale;
        this.width = width;
        this.measurer = measurer;
    }

    /** Returns the ticks, row by row within each stretch, ascending. */
    public static List<Tick> ticks(TimeScale scale, double width, TextMeasurer measurer) {
        TickLayout layout = new TickLayout(scale, width, measurer);
        double from = Math.max(-LAST_DAY, scale.day(0));
        double to = Math.min(LAST_DAY, scale.day(width));
        for (int k = 0; k < scale.gaps().stretches(); k++) {
            double first = Math.max(from, scale.gaps().stretchStart(k));
            double last = Math.min(to, scale.gaps().stretchEnd(k));
            if (first < last) {
                layout.stretch(k, first, last);
            }
        }
        return List.copyOf(layout.ticks);
    }

    private void stretch(int k, double first, double last) {
        Division division = division(scale.pixelsPerDay(k), yearWidth(first, last));
        double right = scale.x(last);
        // Words may hang over into the break that follows, but not further.
        double limit = last < scale.gaps().stretchEnd(k) ? right : Math.min(width, right + Gaps.BREAK_WIDTH);
        int before = ticks.size();
        upperRow(division.upper(), first, last, limit);
        boolean named = ticks.subList(before, ticks.size()).stream().anyMatch(Tick::hasLabel);
        before = ticks.size();
        lowerRow(division, first, last, right);
        if (!named && division.wording() == Wording.NONE && scale.gaps().count() > 0) {
            double from = Math.max(first, scale.gaps().itemsStart(k));
            nameBelow(before, from, (scale.x(from) + right) / 2, right - scale.x(from) + Gaps.BREAK_WIDTH);
        }
    }

    /**
     * Labels the first whole year of a stretch in the lower row, where the upper one has no room.
     *
     * <p>The label may hang over half of the breaks on both sides.
     */
    private void nameBelow(int before, double from, double middle, double room) {
        for (int t = before; t < ticks.size(); t++) {
            Tick tick = ticks.get(t);
            if (tick.mark() == Tick.Mark.LINE && tick.day() >= from && YEAR.floor(tick.day()) == tick.day()) {
                String label = YEAR.context(tick.day());
                double labelWidth = measurer.width(label, Face.SMALL);
                double labelX = middle - labelWidth / 2;
                boolean clear = labelX >= endOfLower(t) + GAP;
                if (clear && labelWidth <= room && labelX >= 0 && labelX + labelWidth <= width) {
                    ticks.set(
                            t,
                            new Tick(tick.x(), tick.day(), Tick.Row.LOWER, label, labelX, labelWidth, Tick.Mark.LINE));
                }
                return;
            }
        }
    }

    /** Returns the right edge of the last label of the lower row before a tick. */
    private double endOfLower(int before) {
        for (int t = before - 1; t >= 0; t--) {
            if (ticks.get(t).row() == Tick.Row.LOWER && ticks.get(t).hasLabel()) {
                return ticks.get(t).labelX() + ticks.get(t).labelWidth();
            }
        }
        return Double.NEGATIVE_INFINITY;
    }

    private void upperRow(TickStep step, double first, double last, double limit) {
        int sticky = ticks.size();
        double end = Double.NEGATIVE_INFINITY;
        double start = step.floor(first);
        for (double day = start < first ? step.next(start) : start; day < last; day = step.next(day)) {
            double x = scale.x(day);
            String label = step.context(day);
            double labelWidth = measurer.width(label, Face.STRONG);
            boolean fits = x + 4 >= end + GAP && x + 4 + labelWidth <= limit;
            end = fits ? x + 4 + labelWidth : end;
            ticks.add(
                    new Tick(x, day, Tick.Row.UPPER, fits ? label : "", x + 4, fits ? labelWidth : 0, Tick.Mark.LINE));
        }
        if (start < first) {
            addSticky(sticky, step, first, last, limit);
        }
    }

    /**
     * Labels the unit at the left edge of a stretch, which started further left, if there is room.
     *
     * <p>Where years are counted in fives or more, the stretch's first whole year is named at its start instead.
     */
    private void addSticky(int position, TickStep step, double first, double last, double limit) {
        boolean years = step.unit() == Unit.YEAR && step.every() > 1;
        TickStep named = years ? YEAR : step;
        double day = years && YEAR.floor(first) < first ? YEAR.next(YEAR.floor(first)) : first;
        if (day >= last) {
            return;
        }
        String label = named.context(day);
        double x = scale.x(day);
        double labelWidth = measurer.width(label, Face.STRONG);
        double room = limit;
        for (int t = position; t < ticks.size(); t++) {
            // An earlier unit's name beside a line that has no room for its own would be taken for it.
            boolean close = ticks.get(t).hasLabel() || ticks.get(t).x() - x < labelWidth;
            if (close) {
                room = ticks.get(t).labelX() - GAP;
                break;
            }
        }
        boolean needless = years && scale.x(first) <= 0 && room < limit;
        if (x + 4 + labelWidth <= room && !needless) {
            Tick.Mark mark = years ? Tick.Mark.LINE : Tick.Mark.NONE;
            ticks.add(position, new Tick(x, day, Tick.Row.UPPER, label, x + 4, labelWidth, mark));
        }
    }

    private void lowerRow(Division division, double first, double last, double right) {
        TickStep step = division.lower();
        double left = scale.x(first);
        double end = Double.NEGATIVE_INFINITY;
        for (double day = step.floor(first); day < last; day = step.next(day)) {
            double x = scale.x(day);
            String label = division.wording() == Wording.NONE ? "" : step.label(day, division.months());
            double labelWidth = label.isEmpty() ? 0 : measurer.width(label, Face.SMALL);
            double labelX = division.wording() == Wording.IN_THE_MIDDLE
                    ? (x + xWithin(step.next(day), last, right) - labelWidth) / 2
                    : x + 4;
            boolean fits = labelX >= Math.max(left, end + 1) && labelX + labelWidth <= right && !label.isEmpty();
            end = fits ? labelX + labelWidth : end;
            if (day >= first || fits) {
                ticks.add(new Tick(
                        x,
                        day,
                        Tick.Row.LOWER,
                        fits ? label : "",
                        labelX,
                        fits ? labelWidth : 0,
                        day >= first ? Tick.Mark.LINE : Tick.Mark.NONE));
            }
        }
    }

    /** Returns the end of a unit in pixels; beyond a gap it is continued at the stretch's own scale. */
    private double xWithin(double day, double last, double right) {
        return day <= last ? scale.x(day) : Math.max(scale.x(day), right);
    }

    /** Returns the width of the longest year of a stretch. */
    private double yearWidth(double first, double last) {
        double widest = measurer.width("0000", Face.STRONG);
        for (double day : new double[] {first, last}) {
            String year = YEAR.context(day);
            widest = year.length() > 4 ? Math.max(widest, measurer.width(year, Face.STRONG)) : widest;
        }
        return widest;
    }

    private Division division(double pixelsPerDay, double yearWidth) {
        double twoDigits = measurer.width("00", Face.SMALL);
        double hours = measurer.width("00:00", Face.SMALL) + GAP + 4;
        for (int every : new int[] {1, 3, 6, 12}) {
            if (pixelsPerDay * every / 24 >= hours) {
                return new Division(DAY, new TickStep(Unit.HOUR, every), TextStyle.SHORT, Wording.BESIDE_LINE);
            }
        }
        for (int every : new int[] {1, 5, 10}) {
            if (pixelsPerDay * every >= twoDigits + GAP + (every > 1 ? 4 : 0)) {
                Wording wording = every == 1 ? Wording.IN_THE_MIDDLE : Wording.BESIDE_LINE;
                return new Division(MONTH, new TickStep(Unit.DAY, every), TextStyle.SHORT, wording);
            }
        }
        // The names of months are looked up only where they may have room: the widest short one is no narrower than two
        // digits, the widest single letter no narrower than one.
        double quarterRoom = pixelsPerDay * 90 - GAP - 4;
        if (quarterRoom < twoDigits) {
            return years(pixelsPerDay, yearWidth);
        }
        for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT, TextStyle.NARROW}) {
            if (pixelsPerDay * 28 >= widestMonth(style) + (style == TextStyle.NARROW ? 2 : GAP)) {
                return new Division(YEAR, MONTH, style, Wording.IN_THE_MIDDLE);
            }
        }
        if (quarterRoom >= widestMonth(TextStyle.SHORT)) {
            return new Division(YEAR, QUARTER, TextStyle.SHORT, Wording.BESIDE_LINE);
        }
        return years(pixelsPerDay, yearWidth);
    }

    private Division years(double pixelsPerDay, double yearWidth) {
        double label = yearWidth + GAP + 4;
        TickStep upper = new TickStep(Unit.YEAR, YEARS[YEARS.length - 1]);
        for (int i = YEARS.length - 1; i >= 0 && pixelsPerDay * 365 * YEARS[i] >= label; i--) {
            upper = new TickStep(Unit.YEAR, YEARS[i]);
        }
        TickStep lower = upper;
        if (upper.every() == 1 && pixelsPerDay * 90 >= FINEST_LINES) {
            lower = QUARTER;
        }
        for (int i = YEARS.length - 1; i >= 0; i--) {
            boolean divides = YEARS[i] < upper.every() && upper.every() % YEARS[i] == 0;
            if (divides && pixelsPerDay * 365 * YEARS[i] >= FINEST_LINES) {
                lower = new TickStep(Unit.YEAR, YEARS[i]);
            }
        }
        return new Division(upper, lower, TextStyle.SHORT, Wording.NONE);
    }

    private double widestMonth(TextStyle style) {
        double widest = 0;
        for (int month = 0; month < 12; month++) {
            String label = MONTH.label(31.0 * month, style);
            widest = Math.max(widest, measurer.width(label, Face.SMALL));
        }
        return widest;
    }
}
