package dateline.timeline.scale;

import dateline.date.CivilDate;
import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import java.util.Optional;

/**
 * Tells which date a drag along the axis means: never finer than the smallest unit of the calendar that the axis shows.
 *
 * <p>Stateless; any thread.
 */
public final class DraggedDate {
    /** The fewest pixels of a unit that can be told apart while dragging. */
    private static final double LEAST_PIXELS = 12;

    private static final long LAST_YEAR = 9999;

    private enum Unit {
        DAY(1),
        MONTH(30.436875),
        YEAR(365.2425),
        DECADE(3_652.425),
        CENTURY(36_524.25);

        private final double days;

        Unit(double days) {
            this.days = days;
        }

        /** Returns the unit that holds a day, in EDTF; empty for a year that has no four digits. */
        Optional<String> holding(double day) {
            CivilDate date = CivilDate.ofEpochDay((long) Math.floor(day));
            if (date.year() < 0 || date.year() > LAST_YEAR) {
                return Optional.empty();
            }
            String year = String.format("%04d", date.year());
            return Optional.of(
                    switch (this) {
                        case DAY -> date.toString();
                        case MONTH -> String.format("%s-%02d", year, date.month());
                        case YEAR -> year;
                        case DECADE -> year.substring(0, 3) + "X";
                        case CENTURY -> year.substring(0, 2) + "XX";
                    });
        }
    }

    private DraggedDate() {}

    /** Returns the unit in EDTF that holds a day, or empty where the axis shows no unit of the calendar that is fine enough. */
    private static Optional<String> unit(double day, double daysPerPixel) {
        for (Unit unit : Unit.values()) {
            if (unit.days >= LEAST_PIXELS * daysPerPixel) {
                return unit.holding(day);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the date that a drag covers.
     *
     * @param first the epoch day at its left end
     * @param last the epoch day at its right end
     * @param daysPerPixel the scale
     * @return one unit or an interval of two; empty for centuries by the dozen, and before the year 0 and after 9999
     */
    public static Optional<Edtf> of(double first, double last, double daysPerPixel) {
        return unit(first, daysPerPixel)
                .flatMap(start -> unit(last, daysPerPixel).flatMap(end -> interval(start, end)));
    }

    /**
     * Returns a date whose last day has been dragged; its start stays as precise as it was.
     *
     * @param present a single date or an interval
     * @param day the epoch day to which its end was dragged
     * @param daysPerPixel the scale
     * @return empty where the end would come before the start, and for a set of dates
     */
    public static Optional<Edtf> withEnd(Edtf present, double day, double daysPerPixel) {
        return unit(day, daysPerPixel).flatMap(end -> interval(parts(present)[0], end));
    }

    /** The same of a date whose first day has been dragged. */
    public static Optional<Edtf> withStart(Edtf present, double day, double daysPerPixel) {
        String[] parts = parts(present);
        return unit(day, daysPerPixel).flatMap(start -> interval(start, parts[parts.length - 1]));
    }

    private static String[] parts(Edtf date) {
        return date.canonical().split("/", -1);
    }

    private static Optional<Edtf> interval(String start, String end) {
        return parsed(start.equals(end) ? start : start + "/" + end);
    }

    private static Optional<Edtf> parsed(String text) {
        try {
            return Optional.of(EdtfParser.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
