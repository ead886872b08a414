package dateline.io.imports.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    private static String read(String text) {
        return written(WrittenDate.in(DateOrder.UNKNOWN).read(text));
    }

    private static String written(DateReading reading) {
        return reading.date().map(Edtf::canonical).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014|2014",
                "2014-03|2014-03",
                "2014-03-05|2014-03-05",
                "2014/3/5|2014-03-05",
                "20140305|2014-03-05",
                "2014-03-05T10:00:30|2014-03-05T10:00:30",
                "2014-03-05 10:00:30Z|2014-03-05T10:00:30Z",
                "2014-03-05 10:00:30+0100|2014-03-05T10:00:30+01:00",
                "March 2014|2014-03",
                "Mar. 2014|2014-03",
                "march, 2014|2014-03",
                "2014 March|2014-03",
                "5 March 2014|2014-03-05",
                "5th of March, 2014|2014-03-05",
                "March 5, 2014|2014-03-05",
                "Wed, Mar 5 2014|2014-03-05",
                "Wednesday 5 March 2014|2014-03-05",
                "05-Mar-2014|2014-03-05",
                "25/3/2014|2014-03-25",
                "3/25/2014|2014-03-25",
                "5/5/2014|2014-05-05",
                "5.3.2014|2014-03-05",
                "03/2014|2014-03",
                "Mar 5 2014 2:30:10 pm|2014-03-05T14:30:10",
                "spring 2014|2014-21",
                "Fall of 2014|2014-23",
                "Q3 2014|2014-35",
                "2014 Q1|2014-33",
                "first half of 2014|2014-40",
                "third quarter of 2014|2014-35",
                "44 BC|-0043",
                "March 44 B.C.|-0043-03",
                "AD 79|0079",
                "800 CE|0800",
                "199X|199X",
                "-0043|-0043"
            })
    void aSingleDateIsReadAsFinelyAsItIsWritten(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "circa 1900|1900~",
                "c. 1900|1900~",
                "c1900|1900~",
                "about March 2014|2014-03~",
                "~1900|1900~",
                "1900?|1900?",
                "probably 1900|1900?",
                "ca. 1900?|1900%",
                "circa 1990s|199X~",
                "circa 1914-18|1914~/1918~",
                "since about 2014|2014~/..",
                "2014~|2014~"
            })
    void aDateCalledApproximateOrUncertainStaysSo(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1990s|199X",
                "the 1990's|199X",
                "19th century|1801/1900",
                "5th century BC|-0499/-0400",
                "2014-15|2014/2015",
                "2014/15|2014/2015",
                "1914–18|1914/1918",
                "2014-2016|2014/2016",
                "2014 to 2016|2014/2016",
                "March–May 2014|2014-03/2014-05",
                "5-9 March 2014|2014-03-05/2014-03-09",
                "March 5–9, 2014|2014-03-05/2014-03-09",
                "28 February - 3 March 2014|2014-02-28/2014-03-03",
                "from March 2014 to May 2015|2014-03/2015-05",
                "between 2014 and 2016|2014/2016",
                "Mar 2014-May 2015|2014-03/2015-05",
                "2014-03-05 - 2014-03-09|2014-03-05/2014-03-09",
                "2014 - present|2014/..",
                "since 2014|2014/..",
                "until 2014|../2014",
                "before 2014|[..2014]",
                "after March 2014|[2014-03..]",
                "2014/2015|2014/2015"
            })
    void aRangeOfDatesIsAnInterval(String text, String expected) {
        assertEquals(expected, read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/5/2014|2014",
                "early 2014|2014",
                "late 1990s|199X",
                "mid-March 2014|2014-03",
                "1900s|19XX",
                "2001/02|2001/2002"
            })
    void whatIsAmbiguousOrTooFineForAWordIsCoarserAndSaid(String text, String expected) {
        DateReading reading = WrittenDate.in(DateOrder.UNKNOWN).read(text);
        assertEquals(expected, written(reading));
        assertTrue(reading.remark().isPresent());
    }

    @Test
    void theDayAndMonthOfNumbersAreToldApartByTheirOrder() {
        assertEquals("2014-05-03", written(WrittenDate.in(DateOrder.DAY_FIRST).read("3/5/2014")));
        assertEquals("2014-03-05", written(WrittenDate.in(DateOrder.MONTH_FIRST).read("3/5/2014")));
    }

    private static DateOrder order(List<String> dates) {
        DateOrder.Evidence evidence = new DateOrder.Evidence();
        dates.forEach(evidence::see);
        return evidence.order();
    }

    @Test
    void theOrderIsThatOfDatesThatCanOnlyBeReadOneWay() {
        assertEquals(DateOrder.DAY_FIRST, order(List.of("3/5/2014", "25/3/2014")));
        assertEquals(DateOrder.MONTH_FIRST, order(List.of("3/5/2014", "3-25-2014")));
        assertEquals(DateOrder.UNKNOWN, order(List.of("25/3/2014", "3/25/2014")));
        assertEquals(DateOrder.UNKNOWN, order(List.of("3/5/2014", "2014")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "n/a",
                "?",
                "soon",
                "12",
                "99",
                "3/5/14",
                "41703",
                "2014-13-01",
                "31/31/2014",
                "2014-02-30",
                "30 February 2014",
                "5 Mai 2014",
                "32 March 2014",
                "2014-03-05 25:00",
                "0 BC",
                "2016-2014",
                "q5 2014",
                "the year 2014 or so",
                "March"
            })
    void whatIsNoDateIsNotReadAsOne(String text) {
        DateReading reading = WrittenDate.in(DateOrder.UNKNOWN).read(text);
        assertTrue(reading.date().isEmpty() || written(reading).equals("2016/"), () -> written(reading));
    }

    @Test
    void aTimeWithoutSecondsIsKeptInWordsBecauseADateCannotHoldIt() {
        DateReading reading = WrittenDate.in(DateOrder.UNKNOWN).read("2014-03-05T10:00");
        assertEquals("2014-03-05", written(reading));
        assertEquals(List.of("Time of day: 10:00."), reading.notes());
    }

    @Test
    void midnightIsNoTimeOfDay() {
        DateReading reading = WrittenDate.in(DateOrder.UNKNOWN).read("2014-03-05 00:00:00");
        assertEquals("2014-03-05", written(reading));
        assertEquals(List.of(), reading.notes());
    }

    @Test
    void aStartAndAnEndMakeAnInterval() {
        WrittenDate dates = WrittenDate.in(DateOrder.UNKNOWN);
        assertEquals("2014/2016-05", written(dates.read("2014", "May 2016")));
        assertEquals("2014", written(dates.read("2014", "")));
        assertEquals("2014", written(dates.read("2014", "2014")));
        assertEquals("2014/..", written(dates.read("2014", "present")));
        assertEquals("199X/200X", written(dates.read("199X", "200X")));
    }

    @Test
    void anEndThatCannotBeUsedIsUnknownAndSaid() {
        WrittenDate dates = WrittenDate.in(DateOrder.UNKNOWN);
        for (String end : List.of("soon", "2013")) {
            DateReading reading = dates.read("2014", end);
            assertEquals("2014/", written(reading));
            assertTrue(reading.remark().isPresent());
        }
    }

    @Property(tries = 2000)
    void noTextMakesItThrow(@ForAll String text, @ForAll DateOrder order) {
        WrittenDate.in(order).read(text);
        WrittenDate.in(order).read(text, "2014");
        WrittenDate.in(order).read("2014", text);
    }
}
