package dateline.date.parse;

import dateline.date.CivilDate;
import dateline.date.DigitPattern;
import dateline.date.Year;
import dateline.date.words.DateWords;
import dateline.date.words.YearWords;
import java.util.List;

/** Says why there is no such month or day. */
final class ImpossibleDate {
    private ImpossibleDate() {}

    /** Returns why a number stands neither for a month nor for a season or another part of a year. */
    static String month(DigitPattern month) {
        return month.isExact()
                ? "there is no month " + month.text()
                        + "; months are 01 to 12, seasons and other parts of a year 21 to 41"
                : "no month from 01 to 12 has the digits " + month.text();
    }

    /** Returns why the day does not exist in any of the months. */
    static String day(Year year, DigitPattern month, DigitPattern day) {
        if (day.candidates(1, 31).isEmpty()) {
            return day.isExact() ? "there is no day " + day.text() : "no day has the digits " + day.text();
        }
        List<Integer> months = month.candidates(1, 12);
        if (months.size() > 1) {
            return "no month with the digits " + month.text() + " has a day " + day.text();
        }
        int only = months.get(0);
        String name = DateWords.months(month);
        if (year.isExact()) {
            return name + YearWords.behindMonth(year) + " has " + CivilDate.lengthOfMonth(year.first(), only) + " days";
        }
        if (only == 2 && day.isExact() && day.value() == 29) {
            return "no year with the digits " + year.canonical() + " is a leap year";
        }
        return name + " has at most " + CivilDate.lengthOfMonth(0, only) + " days";
    }
}
