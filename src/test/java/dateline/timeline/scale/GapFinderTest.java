package dateline.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapFinderTest {
    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    /** Finds the gaps between items such as {@code 2000-01-01} or {@code 2000-01-01/2000-02-01}, by their start. */
    private static GapFinder finder(String items) {
        String[] times = items.split(" ", -1);
        double[] starts = new double[times.length];
        double[] ends = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            String[] dates = times[i].split("/", -1);
            starts[i] = day(dates[0]);
            ends[i] = day(dates[dates.length - 1]) + 1;
        }
        return new GapFinder(starts, ends);
    }

    private static String gaps(Gaps gaps) {
        List<String> found = new ArrayList<>();
        for (int gap = 0; gap < gaps.count(); gap++) {
            found.add(LocalDate.ofEpochDay((long) gaps.gapStart(gap)) + "/"
                    + LocalDate.ofEpochDay((long) gaps.gapEnd(gap)));
        }
        return String.join(" ", found);
    }

    @ParameterizedTest
    @CsvSource({
        // Years, months and days are left out whole.
        "2000-01-01 2020-06-15, 2001-01-01/2020-01-01",
        "1999-12-31 2020-06-15, 2000-01-01/2020-01-01",
        "2020-01-10 2020-11-20, 2020-02-01/2020-11-01",
        "2020-01-31 2020-11-20, 2020-02-01/2020-11-01",
        "2020-01-10 2020-03-01, 2020-01-12/2020-02-29",
        // Less than three days are not worth it.
        "2020-01-10 2020-01-15, ''",
        "2020-01-10 2020-01-16, 2020-01-12/2020-01-15",
        // Nor is what takes little of the whole.
        "2000-01-01/2000-12-31 2001-01-01/2001-12-31 2002-02-10, ''",
        // What lasts for decades does not keep a gap open, but its end does.
        "1990-01-01/2019-12-31, 1991-01-01/2019-01-01",
        "1990-01-01/2019-12-31 1990-01-05 2005-05-05, 1991-01-01/2005-01-01 2006-01-01/2019-01-01",
        "1990-01-01/2000-06-30 2010-05-05, 1991-01-01/2000-01-01 2001-01-01/2010-01-01",
        // What lasts for a year does.
        "1990-01-01/1990-12-31 1991-01-01, ''",
        // A short item within a longer one opens none.
        "1990-01-01/1990-12-31 1990-02-01 1990-11-01, ''"
    })
    void emptyStretchesAreFound(String items, String expected) {
        assertEquals(expected, gaps(finder(items).gaps()));
    }

    @Test
    void nothingHasNoGaps() {
        GapFinder nothing = new GapFinder(new double[0], new double[0]);
        assertEquals(Gaps.none(), nothing.gaps());
        assertEquals(false, nothing.isAdvised());
    }

    @Test
    void atMostEightGapsAreLeftOutTheLongestOfThem() {
        double[] starts = new double[13];
        double[] ends = new double[13];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0 ? 0 : starts[i - 1] + 1000 * Math.pow(1.5, i);
            ends[i] = starts[i] + 1;
        }
        Gaps gaps = new GapFinder(starts, ends).gaps();
        assertEquals(8, gaps.count());
        assertEquals(LocalDate.ofEpochDay((long) starts[4]).getYear() + 1, year(gaps.gapStart(0)));
        assertEquals(year(starts[12]), year(gaps.gapEnd(7)));
    }

    private static int year(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day)).getYear();
    }

    @Test
    void stretchesStartWithAYearAndCountTheirItems() {
        Gaps gaps =
                finder("2000-03-01 2000-03-02 2000-03-03 2000-03-04 2020-01-01").gaps();
        assertEquals(day("2000-01-01"), gaps.itemsStart(0));
        assertEquals(1, gaps.density(1), "one item on one day is denser than four in a year");
        assertEquals(0.3, gaps.density(0));
        Gaps even = finder("2000-03-01 2000-03-02 2000-03-03 2000-03-04 2020-06-01/2020-12-30 2020-12-31")
                .gaps();
        assertEquals(1, even.density(0));
        assertEquals(Math.sqrt(0.5), even.density(1), 1e-9);
    }

    @Test
    void beyondTheCalendarGapsAreLeftAsTheyAre() {
        Gaps gaps = new GapFinder(new double[] {-4e11, 0}, new double[] {-4e11 + 1, 1}).gaps();
        assertEquals(1, gaps.count());
        assertEquals(-4e11 + 1, gaps.gapStart(0));
        assertEquals(0, gaps.gapEnd(0));
        assertEquals(-4e11, gaps.itemsStart(0));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01/2000-12-31 2002-01-01/2002-12-31, false",
        "2000-01-01/2000-12-31 2004-01-01/2004-12-31, true",
        "2000-01-01, false"
    })
    void leavingGapsOutIsAdvisedWhereMoreThanAThirdIsEmpty(String items, boolean advised) {
        assertEquals(advised, finder(items).isAdvised());
    }
}
