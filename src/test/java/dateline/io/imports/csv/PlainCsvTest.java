package dateline.io.imports.csv;

import static dateline.io.imports.Samples.event;
import static dateline.io.imports.Samples.problems;
import static dateline.io.imports.Samples.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.words.English;
import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.io.imports.Samples;
import dateline.io.imports.dates.DateOrder;
import dateline.io.problems.Problem;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCsvTest {
    private static String text(ColumnMapping mapping) {
        String columns = mapping.columns().entrySet().stream()
                .map(column -> column.getKey().word() + "=" + column.getValue())
                .collect(Collectors.joining(","));
        return columns + (mapping.order() == DateOrder.UNKNOWN ? "" : ",order=" + English.word(mapping.order()));
    }

    private static final ReadResult PLAIN = Samples.read("plain.csv", ImportFormat.CSV);

    private static Optional<CsvPreview> preview(byte[] content) {
        return CsvTrial.of(content).map(CsvTrial::preview);
    }

    private static ReadResult read(String text) {
        return Samples.readText(text, ImportFormat.CSV);
    }

    private static ReadResult read(String text, String mapping) {
        return Importer.read(
                text.getBytes(StandardCharsets.UTF_8),
                "sample.csv",
                ImportFormat.CSV,
                Optional.of(ColumnMapping.parse(mapping)));
    }

    @Test
    void theMappingIsGuessedFromHeadersAndRows() {
        CsvPreview preview = preview(Samples.bytes("plain.csv")).orElseThrow();
        assertEquals(';', preview.separator());
        assertEquals(
                "title=Ereignis,date=When,end=Ends,actors=Who took part,category=Topic,text=Details,url=Link",
                text(preview.proposal()));
        assertEquals(5, preview.rows().size());
        assertEquals("25/3/2014", preview.rows().get(1).get(2));
    }

    @Test
    void aHeaderOfSeveralWordsIsTakenByTheWordThatCounts() {
        CsvPreview preview = preview(
                        "Event date,Event title,Short description\n2014,A,b\n".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertEquals("title=Event title,date=Event date,text=Short description", text(preview.proposal()));
    }

    @Test
    void datesThatCanBeReadOneWayTellTheOrderOfTheOthers() {
        assertEquals("2014-05-03", when(PLAIN, "meeting"));
        assertEquals("2014-03-25/2014-04-02", when(PLAIN, "dispute"));
        assertEquals("2015~", when(PLAIN, "peace"));
    }

    @Test
    void cellsGoWhereTheMappingSays() {
        assertEquals(Optional.of("They met;\nagain"), event(PLAIN, "meeting").summary());
        assertEquals(
                Optional.of("Link: https://example.org/1"),
                event(PLAIN, "meeting").note());
        assertEquals(List.of("ann", "ben"), event(PLAIN, "dispute").actors());
        assertEquals(Optional.of("Talks"), event(PLAIN, "meeting").category());
    }

    @Test
    void allThatIsNotCarriedOverIsListedAtOnce() {
        assertEquals(
                List.of("2:1: Nr: the column \"Nr\" is not carried over; found 5 times"),
                problems(PLAIN, Severity.WARNING));
        List<String> errors = problems(PLAIN, Severity.ERROR);
        assertEquals(2, errors.size());
        assertTrue(errors.get(0).startsWith("6:10: When: the event “Rumour” is left out: "), errors.get(0));
        assertTrue(errors.get(1).startsWith("7:3: Ereignis: an event is left out"), errors.get(1));
    }

    @Test
    void anAmbiguousDateIsItsYearAndListed() {
        ReadResult result = read("title,date\nOne,3/5/2014\n");
        assertEquals("2014", when(result, "one"));
        assertEquals(
                Optional.of("Date in the file: 3/5/2014."), event(result, "one").note());
        assertEquals(
                List.of("2:5: date: the date is read as 2014: its day and month cannot be told"
                        + " apart; found \"3/5/2014\""),
                problems(result, Severity.WARNING));
        assertEquals(
                "2014-03-05",
                when(read("title,date\nOne,3/5/2014\n", "title=title,date=date,order=month-first"), "one"));
    }

    @Test
    void dotsHaveTheOrderOfTheColumn() {
        ReadResult result = read("title,date\nOne,3.25.2014\nTwo,3.5.2014\n");
        assertEquals("2014-03-05", when(result, "two"));
        assertEquals("2014-05-03", when(read("title,date\nOne,3.5.2014\n"), "one"));
    }

    @Test
    void aPairIsARangeBesideRangesWithAWarningThatNamesTheReading() {
        String table = "title,date\nWar,1904-05\nOther,1914-18\n";
        assertEquals("1904/1905", when(read(table), "war"));
        assertEquals(
                List.of("2:5: date: the date is read as 1904 to 1905: it may also be May 1904;" + " found \"1904-05\""),
                problems(read(table), Severity.WARNING));
        assertEquals("1904-05", when(read(table, "title=title,date=date,pairs=months"), "war"));
        assertEquals(0, read(table, "title=title,date=date,pairs=ranges").warnings());
        assertEquals("1904-05", when(read("title,date\nWar,1904-05\nOther,1914-08-03\n"), "war"));
    }

    @Test
    void aColumnIsReadInItsLanguage() {
        ReadResult result = read("title,date\nOne,5. Mai 1914\nTwo,um 1900\nThree,vor 1850\n");
        assertEquals("1914-05-05", when(result, "one"));
        assertEquals("1900~", when(result, "two"));
        assertEquals("[..1849]", when(result, "three"));
    }

    @Test
    void daysThatAreAllTheFirstOfAYearAreWarnedOfOrLeftOff() {
        String table = "title,date,end\nOne,1904-01-01,1905-01-01\nTwo,1/1/1905,\nThree,1906,\n";
        assertEquals("1904-01-01/1905-01-01", when(read(table), "one"));
        assertEquals(
                List.of("1:1: : every day is the first of January, so perhaps only years are known; the days are kept;"
                        + " expected keep=years in the mapping, or keep=days if it is as it should be"),
                problems(read(table), Severity.WARNING));
        assertEquals("1904/1905", when(read(table, "keep=years"), "one"));
        assertEquals("1905", when(read(table, "keep=years"), "two"));
        assertEquals(0, read(table, "keep=days").warnings());
        String months = "title,date\nOne,1904-01-01\nTwo,1905-02-01\n";
        assertTrue(problems(read(months), Severity.WARNING).get(0).contains("keep=months"));
        assertEquals("1905-02", when(read(months, "keep=months"), "two"));
        assertEquals(0, read("title,date\nOne,1904-01-01\nTwo,1905-02-03\n").warnings());
        assertEquals(0, read("title,date\nOne,1904-01-01\n").warnings());
    }

    @Test
    void aMappingWithoutColumnsLeavesThemToTheGuess() {
        assertEquals("2014-03-05", when(read("title,date\nOne,3/5/2014\n", "order=month-first"), "one"));
    }

    @Test
    void aTableWithoutAHeaderHasNumberedColumns() {
        CsvPreview preview =
                preview("2014,One\n2015,Two\n".getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertEquals(List.of("Column 1", "Column 2"), preview.header());
        assertEquals("title=Column 2,date=Column 1", text(preview.proposal()));
        assertEquals("2014", when(read("2014,One\n2015,Two\n"), "one"));
    }

    @Test
    void aColumnThatIsNotThereIsSaid() {
        ReadResult result = read("title,date\nOne,2014\n", "title=name,date=date");
        assertTrue(result.partial().isEmpty());
        assertTrue(problems(result, Severity.ERROR).get(0).contains("found \"name\"; expected one of title, date"));
    }

    @Test
    void withoutAColumnOfDatesNothingIsMadeUp() {
        ReadResult result = read("name,place\nOne,here\n");
        assertTrue(result.partial().isEmpty());
        assertTrue(problems(result, Severity.ERROR).get(0).contains("which column holds the date"));
    }

    @Test
    void equalTitlesGetDifferentIds() {
        ReadResult result = read("title,date\nVisit,2014\nVisit,2015\nVisit!,2016\nBesüch,2017\n");
        assertEquals("2014", when(result, "visit"));
        assertEquals("2015", when(result, "visit-2"));
        assertEquals("2016", when(result, "visit-3"));
        assertEquals("2017", when(result, "besuch"));
    }

    @Test
    void bytesThatAreNoCharactersInAMarkedTextAreToldOf() {
        byte[] bytes = "\u00EF\u00BB\u00BFtitle,date\ncaf\u00E9,2014\n".getBytes(StandardCharsets.ISO_8859_1);
        ReadResult result = Importer.read(bytes, "a.csv", ImportFormat.CSV, Optional.empty());
        assertEquals(
                "caf\uFFFD", result.commentary().orElseThrow().events().get(0).title());
        assertEquals(
                "not all bytes are characters of UTF-8; \uFFFD stands for the others",
                result.problems().get(0).fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void eachEncodingIsRecognised(String charset) {
        byte[] bytes = "title,date\nDämmerung – früh,2014\n".getBytes(Charset.forName(charset));
        ReadResult result = Importer.read(bytes, "a.csv", ImportFormat.CSV, Optional.empty());
        assertEquals("Dämmerung – früh", event(result, "dammerung-fruh").title());
        assertEquals(charset.equals("windows-1252") ? 1 : 0, result.warnings());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() {
        byte[] bytes = "\uFEFFtitle;date\nOne;2014\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("title=title,date=date", text(preview(bytes).orElseThrow().proposal()));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void theSeparatorIsTheOneThatMakesEvenColumns(char separator) {
        String text = "title,date\n\"One; a, b\",2014\nTwo,2015\n".replace(',', separator);
        assertEquals(
                separator,
                preview(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().separator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aFaultyRowIsFoundBehindCellsWithLineBreaksAndEmptyLines(String lineBreak) {
        String text = "title,date\n\n\"One\n\nin three\",2014\n\n\n\"Fo\"ur,2017\n\n\"Fi\"ve,2018\nSix,2019\n";
        ReadResult result = read(text.replace("\n", lineBreak));
        assertEquals(
                List.of(8, 10), result.problems().stream().map(Problem::line).toList());
        assertEquals("2019", when(result, "six"));
    }

    @Test
    void aQuoteThatIsNotClosedCostsOneRow() {
        ReadResult result = read("title,date\nOne,2014\n\"Two,2015\nThree,2016\n\"Fo\"ur,2017\nFive,2018\n");
        assertEquals("2016", when(result, "three"));
        assertEquals("2018", when(result, "five"));
        assertEquals(2, result.errors());
        assertTrue(problems(result, Severity.ERROR).get(0).startsWith("3:1: : a row is left out"));
        assertTrue(problems(result, Severity.ERROR).get(1).startsWith("5:1: : a row is left out"));
    }

    @Test
    void aMappingIsReadFromALineOfText() {
        ColumnMapping mapping = ColumnMapping.NONE
                .with(ColumnRole.TITLE, "What, and \\ why = how")
                .with(ColumnRole.DATE, "When")
                .with(DateOrder.DAY_FIRST);
        assertEquals(mapping, ColumnMapping.parse("title=What\\, and \\\\ why = how, Date = When ,order=day-first"));
        assertEquals(ColumnMapping.NONE, ColumnMapping.parse(""));
        assertTrue(mapping.fits(List.of("When", "What, and \\ why = how", "More")));
        assertFalse(mapping.fits(List.of("When")));
        assertEquals(Optional.empty(), mapping.without(ColumnRole.TITLE).column(ColumnRole.TITLE));
    }

    @Property(tries = 300)
    void aMappingMayNameAnyHeader(@ForAll String header) {
        String plain = header.strip();
        if (!plain.isBlank()) {
            ColumnMapping mapping =
                    ColumnMapping.NONE.with(ColumnRole.URL, plain).with(ColumnRole.END, "x");
            String escaped = plain.replace("\\", "\\\\").replace(",", "\\,");
            assertEquals(mapping, ColumnMapping.parse("url=" + escaped + ",end=x"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "title=",
                "colour=a",
                "order=sideways",
                "order=mixed",
                "pairs=none",
                "pairs=seem-ranges",
                "pairs=unknown",
                "keep=hours"
            })
    void whatIsNoMappingIsRefusedInASentence(String text) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> ColumnMapping.parse(text));
        assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
    }
}
