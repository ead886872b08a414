package dateline.io.imports.dates.entered;

import dateline.date.CivilDate;
import dateline.date.words.DateWords;
import dateline.date.words.English;
import java.util.List;
import java.util.Optional;

/** Units of the calendar by which people count; each has a number for its days, from past to future. */
enum CalendarUnit {
    DAY,
    /** From Monday to Sunday. */
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY;

    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

    /** The Monday before 1970-01-01, as a number of days. */
    private static final long A_MONDAY = -3;

    /** Returns the unit of a noun in the singular or plural. */
    static Optional<CalendarUnit> named(String noun) {
        return switch (noun.replaceFirst("s$", "")) {
            case "day" -> Optional.of(DAY);
            case "week" -> Optional.of(WEEK);
            case "month" -> Optional.of(MONTH);
            case "quarter" -> Optional.of(QUARTER);
            case "year" -> Optional.of(YEAR);
            case "decade" -> Optional.of(DECADE);
            case "century", "centurie" -> Optional.of(CENTURY);
            default -> Optional.empty();
        };
    }

    /** Returns the number of the unit in which a day lies. */
    long indexOf(long epochDay) {
        CivilDate day = CivilDate.ofEpochDay(epochDay);
        return switch (this) {
            case DAY -> epochDay;
            case WEEK -> Math.floorDiv(epochDay - A_MONDAY, 7L);
            case MONTH -> day.year() * 12 + day.month() - 1;
            case QUARTER -> day.year() * 4 + (day.month() - 1) / 3;
            case YEAR -> day.year();
            case DECADE -> Math.floorDiv(day.year(), 10L);
            case CENTURY -> Math.floorDiv(day.year() - 1, 100L) + 1;
        };
    }

    /** Returns a unit in words that {@link dateline.io.imports.dates.WrittenDate} reads. */
    String words(long index) {
        return switch (this) {
            case DAY -> day(index);
            case WEEK -> "between " + firstDay(index) + " and " + lastDay(index);
            case MONTH -> month(index);
            case QUARTER ->
                "the " + QUARTERS.get((int) Math.floorMod(index, 4L)) + " quarter of "
                        + YEAR.words(Math.floorDiv(index, 4L));
            case YEAR -> year(index);
            case DECADE -> "the decade of " + YEAR.words(index * 10);
            case CENTURY ->
                index > 0
                        ? "the " + English.ordinal((int) index) + " century"
                        : "the " + English.ordinal((int) (1 - index)) + " century BC";
        };
    }

    /** Returns the first part of a unit that EDTF can name: a week's first day, or else the unit itself. */
    String firstPart(long index) {
        return this == WEEK ? firstDay(index) : words(index);
    }

    /** Returns the last part of a unit that EDTF can name: a week's last day, or else the unit itself. */
    String lastPart(long index) {
        return this == WEEK ? lastDay(index) : words(index);
    }

    private static String firstDay(long week) {
        return day(week * 7 + A_MONDAY);
    }

    private static String lastDay(long week) {
        return day(week * 7 + A_MONDAY + 6);
    }

    private static String day(long epochDay) {
        return DateWords.of(CivilDate.ofEpochDay(epochDay));
    }

    private static String month(long index) {
        CivilDate first = new CivilDate(Math.floorDiv(index, 12L), (int) Math.floorMod(index, 12L) + 1, 1);
        return day(first.toEpochDay()).replaceFirst("^1 ", "");
    }

    private static String year(long year) {
        if (year < 1) {
            return (1 - year) + " BC";
        }
        return (year < 1000 ? "AD " : "") + year;
    }
}
