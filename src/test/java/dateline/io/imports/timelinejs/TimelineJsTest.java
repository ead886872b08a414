package dateline.io.imports.timelinejs;

import static dateline.io.imports.Samples.event;
import static dateline.io.imports.Samples.problems;
import static dateline.io.imports.Samples.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.ImportFormat;
import dateline.io.imports.Samples;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import dateline.model.Event;
import dateline.model.Paragraph;
import dateline.model.Source;
import dateline.model.TitleBasis;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineJsTest {
    private final ReadResult slides = Samples.read("slides.json", ImportFormat.TIMELINE_JS);
    private final ReadResult sheet = Samples.read("sheet.csv", ImportFormat.TIMELINE_JS_CSV);

    private static ReadResult ofDate(String date) {
        return Samples.readText(
                "{\"events\": [{\"start_date\": " + date + ", \"text\": {\"headline\": \"One\"}}]}",
                ImportFormat.TIMELINE_JS);
    }

    @Test
    void datesAreAsFineAsTheirParts() {
        assertEquals("1890", when(slides, "first-plans"));
        assertEquals("1894-03/1897-05-12", when(slides, "building"));
        assertEquals("1880/1899", when(slides, "age-of-iron"));
    }

    @Test
    void aTimeWithoutSecondsGoesToTheNote() {
        assertEquals("1897-05-13", when(slides, "opening-day"));
        assertEquals(
                Optional.of("Time of day: 15:30."), event(slides, "opening-day").note());
        assertEquals(
                "1897-05-13T15:30:10",
                when(ofDate("{\"year\":1897,\"month\":5,\"day\":13,\"hour\":15,\"minute\":30,\"second\":10}"), "one"));
    }

    @Test
    void numbersWithZerosForDecimalsAreWhole() {
        assertEquals(
                "1897-05-13T15:30:10",
                when(
                        ofDate("{\"year\":1897.0,\"month\":\"5.0\",\"day\":13.00,\"hour\":15.0,\"minute\":30.0,"
                                + "\"second\":10.0}"),
                        "one"));
        ReadResult table = Samples.readText(
                "Year,Month,Day,Headline\n2014.0,3.0,5.0,One\n2014.5,,,Two\n", ImportFormat.TIMELINE_JS_CSV);
        assertEquals("2014-03-05", when(table, "one"));
        assertEquals(1, Samples.commentary(table).events().size(), "2014.5 is no year");
    }

    @Test
    void anIdThatIsTakenIsReplacedAndThatIsSaid() {
        ReadResult result = Samples.readText(
                "{\"events\": [{\"unique_id\": \"a\", \"start_date\": {\"year\": 2014}, \"text\": {\"headline\": \"One\"}},"
                        + "{\"unique_id\": \"a\", \"start_date\": {\"year\": 2015}, \"text\": {\"headline\": \"Two\"}}]}",
                ImportFormat.TIMELINE_JS);
        assertEquals("2014", when(result, "a"));
        assertEquals("2015", when(result, "two"));
        assertTrue(
                problems(result, Severity.WARNING).get(0).contains("another event has this id already"),
                () -> problems(result, Severity.WARNING).toString());
    }

    @Test
    void aDateThatIsShownVaguelyIsCarriedOverVaguely() {
        assertEquals("1900~", when(slides, "first-repair"));
        assertEquals("1921-21", when(slides, "flood"));
        assertEquals(
                Optional.of("Date as shown: Spring 1921"),
                event(slides, "flood").note());
        assertEquals(
                "1815-12-10", when(ofDate("{\"year\":1815,\"month\":12,\"day\":10,\"display_date\":\"1815\"}"), "one"));
    }

    @Test
    void aYearBelowZeroIsTheYearBeforeOurEraThatIsShown() {
        assertEquals("-0043", when(slides, "a-ford-is-mentioned"));
    }

    @Test
    void yearsOfTheCosmosAreNoFinerThanTheirDigits() {
        assertEquals("Y-13798000000S5", when(ofDate("{\"year\": \"-13798000000\"}"), "one"));
    }

    @Test
    void theTitleBecomesTheSource() {
        Source source = Samples.commentary(slides).source();
        assertEquals("The bridge & its builders", source.title());
        assertEquals(TitleBasis.PUBLISHED, source.titleBasis());
        assertEquals(
                List.of(
                        List.of("How a bridge came to be.", "It took long."),
                        List.of("See more."),
                        List.of("Link: https://example.org/bridge")),
                source.paragraphs().stream().map(Paragraph::sentences).toList());
    }

    @Test
    void markupBecomesWordsAndMediaGoToTheNote() {
        assertEquals(
                Optional.of("Drawn by two engineers.\nLost since."),
                event(slides, "first-plans").summary());
        assertEquals(
                Optional.of("Media: https://example.org/plan.png\nCaption: The plan\nCredit: City archive"),
                event(slides, "first-plans").note());
        assertEquals(Optional.of("planning"), event(slides, "first-plans").category());
        assertEquals(Optional.of("era"), event(slides, "age-of-iron").category());
    }

    @Test
    void whatIsLeftOutIsListedWithItsPlace() {
        List<String> errors = problems(slides, Severity.ERROR);
        assertEquals(2, errors.size());
        assertTrue(
                errors.get(0).startsWith("38:21: /events/6/start_date: the event “Never” is left out: "),
                errors.get(0));
        assertTrue(errors.get(1).startsWith("39:5: /events/7: the event “Undated” is left out: there is no date"));
        assertEquals(2, slides.partial().orElseThrow().leftOut().events());
        assertEquals(
                List.of("20:21: /events/1/background: \"background\" is not carried over; found 2 times"),
                problems(slides, Severity.WARNING));
    }

    @Test
    void theFirstTimelineJsIsReadToo() {
        ReadResult result = Samples.read("slides-of-the-first.json", ImportFormat.TIMELINE_JS);
        assertEquals("Harbour", Samples.commentary(result).source().title());
        assertEquals("1901-06-02/1901-06-04", when(result, "regatta"));
        assertEquals("1903-03-14", when(result, "strike"));
        assertEquals("1900/1910", when(result, "boom"));
        assertEquals(1, result.errors());
    }

    @Test
    void anEndThatIsNoDateIsUnknownAndSaid() {
        ReadResult result = Samples.readText(
                "{\"events\": [{\"start_date\": {\"year\": 1900}, \"end_date\": {\"month\": 3},"
                        + " \"text\": {\"headline\": \"One\"}}]}",
                ImportFormat.TIMELINE_JS);
        assertEquals("1900/", when(result, "one"));
        assertTrue(problems(result, Severity.WARNING).get(0).contains("the date has no year"));
    }

    @Test
    void theSpreadsheetIsReadByItsColumns() {
        assertEquals("The canal", Samples.commentary(sheet).source().title());
        assertEquals("1825-07-04/1827", when(sheet, "digging"));
        assertEquals("1828-02", when(sheet, "first-barge"));
        assertEquals("1830-06-01T14:30:05", when(sheet, "strike"));
        assertEquals("1831-06-01", when(sheet, "verdict"));
        assertEquals("1820/1850", when(sheet, "canal-age"));
        assertEquals(
                Optional.of("Men and mules, day and night"),
                event(sheet, "digging").summary());
        assertEquals(Optional.of("works"), event(sheet, "digging").category());
    }

    @Test
    void aDayWithoutAMonthIsLeftOutAndSaid() {
        assertEquals("1829", when(sheet, "toll-house"));
        assertTrue(problems(sheet, Severity.WARNING)
                .contains("6:1: Year: the date is read as 1829: the day has no month;" + " found \"1829--15\""));
    }

    @Test
    void cellsAreFoundBehindBrokenLines() {
        assertTrue(problems(sheet, Severity.WARNING)
                .contains("4:59: Media Thumbnail: the column \"Media Thumbnail\" is not carried over"));
        assertTrue(problems(sheet, Severity.ERROR).get(0).startsWith("10:1: Year: the event “Bad year” is left out"));
    }

    @Test
    void theEarlierSpreadsheetHasTheMonthFirst() {
        ReadResult result = Samples.read("old-sheet.csv", ImportFormat.TIMELINE_JS_CSV);
        assertEquals("1912-03-05/1912-03-09", when(result, "march-week"));
        assertEquals(Optional.of("week"), event(result, "march-week").category());
        assertEquals(0, result.errors() + result.warnings());
    }

    @Test
    void aSlideThatIsAllPictureIsNamedByItsCaptionOrItsAddress() {
        ReadResult result = Samples.readText("""
                {"events": [
                 {"start_date": {"year": 1900}, "media": {"url": "https://example.org/a", "caption": "<b>The weir</b>"}},
                 {"start_date": {"year": 1901}, "media": {"url": "https://example.org/b"}, "text": {"headline": ""}},
                 {"start_date": {"year": 1902}, "media": {"credit": "A. Nobody"}}]}
                """, ImportFormat.TIMELINE_JS);
        assertEquals("1900", when(result, "the-weir"));
        assertEquals(
                List.of("The weir", "https://example.org/b"),
                Samples.commentary(result).events().stream().map(Event::title).toList());
        assertEquals(
                List.of("4:2: /events/2: an event is left out: it has neither a title nor a text"),
                problems(result, Severity.ERROR));
    }

    @Test
    void everythingMayStandInTimelineInVersionThreeToo() {
        ReadResult result = Samples.readText("""
                {"timeline": {"slides": [
                 {"start_date": {"year": 1900}, "text": {"headline": "One"}},
                 {"start_date": {}, "text": {"headline": "Two"}}]}}
                """, ImportFormat.TIMELINE_JS);
        assertEquals("1900", when(result, "one"));
        assertTrue(problems(result, Severity.ERROR).get(0).startsWith("3:17: /timeline/slides/1/start_date:"));
    }

    @Test
    void aTimelineWithoutEventsIsAnError() {
        ReadResult result = Samples.readText("{\"timeline\": {\"headline\": \"A\"}}", ImportFormat.TIMELINE_JS);
        assertTrue(problems(result, Severity.ERROR).get(0).startsWith("1:14: /timeline: the file has no events"));
    }

    @Test
    void whatShouldBeAListAndIsNotIsSaid() {
        ReadResult result = Samples.readText(
                "{\"events\": [{\"start_date\": {\"year\": 1900}, \"text\": {\"headline\": \"One\"}}],"
                        + " \"eras\": {\"start_date\": {\"year\": 1900}}}",
                ImportFormat.TIMELINE_JS);
        assertEquals(List.of("1:83: /eras: \"eras\" is left out: it is no list"), problems(result, Severity.ERROR));
    }

    @Test
    void whatTheFirstVersionHasBesidesIsListed() {
        ReadResult result = Samples.readText("""
                {"timeline": {"headline": "A", "date": [
                 {"startDate": "1900,5", "headline": "One", "asset": {"media": "", "thumbnail": "t.png"}},
                 {"startDate": "1901", "headline": "Two", "asset": {"thumbnail": "u.png"}, "isDraft": true}]}}
                """, ImportFormat.TIMELINE_JS);
        assertEquals("1900-05", when(result, "one"));
        assertEquals(
                List.of(
                        "2:81: /timeline/date/0/asset/thumbnail: \"thumbnail\" is not carried over; found 2 times",
                        "3:87: /timeline/date/1/isDraft: \"isDraft\" is not carried over"),
                problems(result, Severity.WARNING));
    }

    @Test
    void jsonInAVariableIsReadAndItsPlacesStay() {
        String text = "// none\n";
        assertEquals(Optional.empty(), ImportFormat.detect("a.jsonp", text.getBytes(StandardCharsets.UTF_8)));
        String jsonp = "\uFEFFvar storyjs_jsonp_data =\n {\"timeline\": {\"headline\": \"A\", \"date\": [\n"
                + " {\"startDate\": \"soon\", \"headline\": \"One\"},"
                + " {\"startDate\": \"1900\", \"headline\": \"Zwölf\"}]}}\n;\n";
        assertEquals(
                Optional.of(ImportFormat.TIMELINE_JS),
                ImportFormat.detect("a.jsonp", jsonp.getBytes(StandardCharsets.UTF_8)));
        ReadResult result = Samples.readText(jsonp, ImportFormat.TIMELINE_JS);
        assertEquals("1900", when(result, "zwolf"));
        assertEquals(1, result.errors());
        assertTrue(problems(result, Severity.ERROR).get(0).startsWith("3:16: /timeline/date/0/startDate:"));
    }
}
