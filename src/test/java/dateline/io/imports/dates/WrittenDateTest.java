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
    private static final WrittenDate DATES = WrittenDate.in(DateContext.UNKNOWN);

    private static String written(DateReading reading) {
        return reading.date().map(Edtf::canonical).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/5/2014|its day and month cannot be told apart",
                "late 1990s|“late” cannot be carried over",
                "1900s|it may be a decade or a century",
                "1904-05|it may also be 1904 to 1905",
                "2001/02|it may also be February 2001",
                "1066-7|it may also be July 1066",
                "2001-21|it may also be 2001 to 2021",
                "1641/42|it is taken for one date in two reckonings of the year",
                "10 February 1641/2|of the two reckonings of the year it is the later",
                "Monday 5 March 2014|it was a Wednesday, not a Monday",
                "1998–02|its end is taken to be in the next century",
                "Nov 2013 - Jan|the end is taken to be in the year after the start",
                "1861, printed 1869|what stands behind “printed” is passed over",
                "January 1648/1649|of the two reckonings of the year it is the later",
                "before 1904-05|it may also be 1904 to 1905",
                "1904-05 to 1908-09|it may also be 1904 to 1905; it may also be 1908 to 1909",
                "25 Oct./7 Nov. 1917|it may also be one day in two calendars",
                "24 Feb/8 Mar 1917|it may also be one day in two calendars",
                "1/13 March 1881|it may also be one day in two calendars",
                "12/24 July 1812|it may also be one day in two calendars",
                "Dec. 24/Jan. 5 1812|it may also be one day in two calendars",
                "1/9 March 1881|none",
                "1/15 March 1881|none",
                "1-13 March 1881|none",
                "2014-03-05 EST|“EST” cannot be carried over",
                "first third of the 19th century|such a part of it cannot be carried over"
            })
    void aDoubtfulReadingSaysWhatIsDoubtful(String text, String remark) {
        assertEquals(remark, DATES.read(text).remark().orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-03",
                "1998-02",
                "1914-18",
                "1904–05",
                "2014/15",
                "winter 2013-14",
                "summer 1914-18",
                "3000-2500 BC",
                "before 2014",
                "between 2014 and 2016",
                "c. 1860s",
                "5.3.2014",
                "Wed 5 March 2014",
                "44 BC",
                "the decade of 1900",
                "1990s-2000s",
                "??-05-1914",
                "b. c. 1850",
                "1904-05-??",
                "19th c."
            })
    void whatIsPlainIsReadWithoutARemark(String text) {
        assertTrue(DATES.read(text).date().isPresent());
        assertEquals("none", DATES.read(text).remark().orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14-Mar-14|the year 14 does not say its century or era",
                "99|the year 99 does not say its century or era",
                "30 February 2014|February 2014 has 28 days",
                "-2014|it may be a year before our era, or mean “until”",
                "0000|0000 stands for no date in most tables",
                "between 31 April and 5 May 1914|April 1914 has 30 days",
                "BC year 0|there is no year 0",
                "1918-1914|the interval ends before it starts",
                "5 March|there is no year",
                "0 BC|there is no year 0",
                "attica 1802|“attica” is not understood",
                "soon|this cannot be read as a date",
                "unknown|there is no date"
            })
    void whatIsLeftOutSaysWhy(String text, String fault) {
        assertEquals(fault, DATES.read(text).fault().orElse("none"));
    }

    @Test
    void aTimeWithoutSecondsIsKeptInWordsBecauseADateCannotHoldIt() {
        DateReading reading = DATES.read("2014-03-05T10:00");
        assertEquals("2014-03-05", written(reading));
        assertEquals(List.of("Time of day: 10:00."), reading.notes());
        assertEquals(
                List.of("Time of day: 10:00 to 12:00."),
                DATES.read("5 March 2014, 10:00 - 12:00").notes());
    }

    @Test
    void midnightIsNoTimeOfDay() {
        DateReading reading = DATES.read("2014-03-05 00:00:00");
        assertEquals("2014-03-05", written(reading));
        assertEquals(List.of(), reading.notes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014|May 2016|2014/2016-05",
                "2014||2014",
                "2014|unknown|2014/",
                "2014|?|2014/",
                "2014|n/a|2014",
                "1914-18|?|1914/1918",
                "2014|2014|2014",
                "2014|present|2014/..",
                "2014|..|2014/..",
                "199X|200X|199X/200X",
                "-0043|0014|-0043/0014",
                "3000|2500 BC|-2999/-2499",
                "500|400 BC|-0499/-0399",
                "28 Dec|3 Jan 2014|2013-12-28/2014-01-03",
                "1914|18|1914/1918",
                "2014|soon|2014/",
                "2014|2013|2014/",
                "soon|2014|none",
                "|2014|/2014",
                "?|2014|/2014",
                "|c. 1918|/1918~",
                "|soon|none",
                "|present|none",
                "|?|none",
                "0001-01-01|2014|none",
                "1/1/0001|2014|none",
                "-2014-03|2016|none",
                "2014%|winter 2015|2014%/2015-24",
                "winter 2013|2014%|2013-24/2014%",
                "1000|2000 BC|none"
            })
    void aStartAndAnEndMakeAnInterval(String start, String end, String expected) {
        assertEquals(expected, written(DATES.read(start == null ? "" : start, end == null ? "" : end)));
    }

    @Test
    void anEndThatCannotBeUsedIsUnknownAndSaid() {
        assertTrue(DATES.read("2014", "soon").remark().isPresent());
        assertTrue(DATES.read("2014", "2013").remark().isPresent());
        assertTrue(DATES.read("1914-18", "1920").remark().isPresent());
    }

    @Test
    void aMissingStartIsSaid() {
        assertEquals(
                "there is no start; it is left unknown",
                DATES.read("", "1918").remark().orElse("none"));
        assertEquals("none", DATES.read("?", "1918").remark().orElse("none"));
        assertEquals("there is no start", DATES.read("", "soon").fault().orElse("none"));
        assertEquals("there is no date", DATES.read("", "").fault().orElse("none"));
    }

    @Test
    void aPairInAColumnOfItsOwnIsAMonthOrARangeAsElsewhere() {
        WrittenDate ranges = WrittenDate.in(DateContext.UNKNOWN.with(YearPairs.RANGES));
        assertEquals("1904/1905", written(ranges.read("1904-05", "1908")));
        assertEquals("1904-05/1908", written(DATES.read("1904-05", "1908")));
        assertEquals(
                "it may also be 1904 to 1905",
                DATES.read("1904-05", "1908").remark().orElse("none"));
        WrittenDate months = WrittenDate.in(DateContext.UNKNOWN.with(YearPairs.MONTHS));
        assertEquals("none", months.read("1904-05", "1908-09").remark().orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "1899-02,it may also be 1899 to 1902",
        "1861-05,it may also be 1861 to 1905",
        "1795-05,it may also be 1795 to 1805",
        "1895-5,it may also be 1895 to 1905",
        "1998-2,it may also be 1998 to 2002",
        "1899/02,it may also be 1899 to 1902"
    })
    void amongRangesAMonthMayBeARangeOverTheEndOfACentury(String pair, String remark) {
        WrittenDate among = WrittenDate.in(DateContext.UNKNOWN.with(YearPairs.MIXED));
        assertEquals(remark, among.read(pair).remark().orElse("none"));
        assertEquals(remark, among.read(pair, "2013").remark().orElse("none"));
        assertEquals("none", DATES.read(pair).remark().orElse("none"));
    }

    @Test
    void dottedDatesAreReadAsDottedDatesAre() {
        DateEvidence evidence = new DateEvidence();
        evidence.see("3/25/2014");
        assertEquals("2014-03-05", written(WrittenDate.in(evidence.context()).read("05.03.2014 14:30")));
        evidence.see("03.25.2014");
        assertEquals("2014-05-03", written(WrittenDate.in(evidence.context()).read("05.03.2014 14:30")));
        assertEquals("2014-05-03", written(WrittenDate.in(DateOrder.MONTH_FIRST).read("05.03.2014")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-480", "-44", "-1914", "-9"})
    void aYearBelowZeroMayMeanUntil(String year) {
        assertEquals(
                "it may be a year before our era, or mean “until”",
                DATES.read(year).fault().orElse("none"));
    }

    @Test
    void theNameOfATimeZoneStaysWithItsTime() {
        assertEquals(
                List.of("Time of day: 2:30 pm est."),
                DATES.read("5 March 2014 2:30 pm EST").notes());
    }

    @Property(tries = 2000)
    void noTextMakesItThrow(@ForAll String text, @ForAll DateOrder order) {
        WrittenDate.in(order).read(text);
        WrittenDate.in(order).read(text, "2014");
        WrittenDate.in(order).read("2014", text);
    }
}
