package dateline.date;

import java.util.Optional;

/**
 * The parts of a year that stand in place of a month: the codes 21 to 41 of the standard.
 *
 * <p>The standard gives the seasons no months. Here they are whole months; those independent of location are the northern
 * ones, as in other implementations.
 */
public enum SubYearGrouping {
    SPRING(21, 3, 3, "spring"),
    SUMMER(22, 6, 3, "summer"),
    AUTUMN(23, 9, 3, "autumn"),
    WINTER(24, 12, 3, "winter"),
    NORTHERN_SPRING(25, 3, 3, "northern-hemisphere spring"),
    NORTHERN_SUMMER(26, 6, 3, "northern-hemisphere summer"),
    NORTHERN_AUTUMN(27, 9, 3, "northern-hemisphere autumn"),
    NORTHERN_WINTER(28, 12, 3, "northern-hemisphere winter"),
    SOUTHERN_SPRING(29, 9, 3, "southern-hemisphere spring"),
    SOUTHERN_SUMMER(30, 12, 3, "southern-hemisphere summer"),
    SOUTHERN_AUTUMN(31, 3, 3, "southern-hemisphere autumn"),
    SOUTHERN_WINTER(32, 6, 3, "southern-hemisphere winter"),
    QUARTER_1(33, 1, 3, "the first quarter of"),
    QUARTER_2(34, 4, 3, "the second quarter of"),
    QUARTER_3(35, 7, 3, "the third quarter of"),
    QUARTER_4(36, 10, 3, "the fourth quarter of"),
    QUADRIMESTER_1(37, 1, 4, "the first third of"),
    QUADRIMESTER_2(38, 5, 4, "the second third of"),
    QUADRIMESTER_3(39, 9, 4, "the last third of"),
    SEMESTER_1(40, 1, 6, "the first half of"),
    SEMESTER_2(41, 7, 6, "the second half of");

    static final int FIRST_CODE = 21;
    static final int LAST_CODE = 41;

    private final int code;
    private final int firstMonth;
    private final int months;
    private final String words;

    SubYearGrouping(int code, int firstMonth, int months, String words) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
        this.words = words;
    }

    /** Returns the grouping with a code of the standard; empty if there is none. */
    public static Optional<SubYearGrouping> ofCode(int code) {
        return code < FIRST_CODE || code > LAST_CODE ? Optional.empty() : Optional.of(values()[code - FIRST_CODE]);
    }

    /** Returns the code of the standard, 21 to 41. */
    int code() {
        return code;
    }

    /** Returns the first day in the given year. */
    CivilDate firstDay(long year) {
        return new CivilDate(year, firstMonth, 1);
    }

    /** Returns the last day of the grouping that starts in the given year. */
    CivilDate lastDay(long year) {
        int lastMonth = firstMonth + months - 1;
        long lastYear = lastMonth > 12 ? year + 1 : year;
        int month = lastMonth > 12 ? lastMonth - 12 : lastMonth;
        return new CivilDate(lastYear, month, CivilDate.lengthOfMonth(lastYear, month));
    }

    /** Tells whether it is one of the four seasons, in whichever hemisphere. */
    public boolean isSeason() {
        return code < QUARTER_1.code;
    }

    /** Returns the words in front of the year: {@code spring}, {@code the first quarter of}. */
    public String words() {
        return words;
    }

    /** Returns what kind of part it is, as in {@code quarter approximate}. */
    public String noun() {
        if (isSeason()) {
            return "season";
        }
        return switch (months) {
            case 3 -> "quarter";
            case 4 -> "third";
            default -> "half";
        };
    }
}
