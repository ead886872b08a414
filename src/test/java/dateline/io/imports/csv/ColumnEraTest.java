package dateline.io.imports.csv;

import static dateline.io.imports.Samples.commentary;
import static dateline.io.imports.Samples.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.ImportFormat;
import dateline.io.imports.Samples;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The era of a year may stand in the header, or in a column of its own. */
class ColumnEraTest {
    private static ReadResult read(String text) {
        return Samples.readText(text, ImportFormat.CSV);
    }

    private static List<String> dates(ReadResult result) {
        return commentary(result).events().stream()
                .map(event -> event.when().canonical())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jahr v. Chr.",
                "Jahr (v.Chr.)",
                "Jahr v. u. Z.",
                "Year (BC)",
                "Year BCE",
                "Year B.C.E.",
                "date BCE",
                "année av. J.-C.",
                "année avant notre ère",
                "año a. C.",
                "año aC",
                "Year before Christ"
            })
    void theBareYearsOfAHeaderBeforeOurEraAreBeforeOurEra(String header) {
        ReadResult result = read("title;" + header + "\nA;480\nB;1200\nC;490-479\nD;14 AD\nE;44 BC\n");
        assertEquals(List.of("-0479", "-1199", "-0489/-0478", "0014", "-0043"), dates(result));
        assertTrue(problems(result, Severity.WARNING).get(0).contains(header), result.problems()::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Years BP",
                "cal BP",
                "years ago",
                "Ma",
                "Age (Ma)",
                "Year AH",
                "Hijri year",
                "Buddhist year",
                "Year (Jewish)",
                "Jahre vor heute"
            })
    void theBareYearsOfAnotherCountAreLeftOutAndListed(String header) {
        ReadResult result = read("title;" + header + "\nA;1435\nB;2500\n");
        assertTrue(result.commentary().map(found -> found.events().isEmpty()).orElse(true));
        List<String> faults = problems(result, Severity.ERROR);
        assertTrue(faults.get(0).contains("counts years in another way"), faults::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Year", "Date", "Year AD", "Jahr n. Chr.", "Abc date", "Imago date", "Place and year"})
    void theYearsOfOtherHeadersAreOfOurEra(String header) {
        assertEquals(List.of("1435"), dates(read("title;" + header + "\nA;1435\n")));
    }

    @Test
    void theEraOfAColumnOfItsOwnIsThatOfTheYear() {
        ReadResult result = read("title,year,era\nA,1200,BC\nB,480,B.C.\nC,14,AD\nD,1914,CE\n");
        assertEquals(List.of("-1199", "-0479", "0014", "1914"), dates(result));
        assertEquals(List.of(), problems(result, Severity.WARNING));
    }

    @Test
    void aBlankCellAmongErasIsAWarning() {
        ReadResult result = read("title,year,BC/AD\nA,1200,BC\nB,1300,\n");
        assertEquals(List.of("-1199", "1300"), dates(result));
        assertTrue(problems(result, Severity.WARNING).get(0).contains("its era is not given"));
    }

    @ParameterizedTest
    @CsvSource({
        "323?,-0322?",
        "c. 323,-0322~",
        "[323],-0322",
        "(323?),-0322?",
        "5th century,-0499/-0400",
        "d. c. 323,-0322~",
        "15 March 44,-0043-03-15"
    })
    void whatStandsAroundTheYearIsKept(String written, String date) {
        assertEquals(List.of(date), dates(read("title;date BC\nA;" + written + "\n")));
    }

    @Test
    void theDottedDatesOfATableAreDayFirstBesideOthersThatAreMonthFirst() {
        String table = "title,date\nA,3/25/2014\nB,05.03.2014 14:30\nC,3/5/2014\n";
        assertEquals(List.of("2014-03-25", "2014-03-05", "2014-03-05"), dates(read(table)));
    }

    @Test
    void theSheetOfTimelineJsHasTheErasOfItsHeaders() {
        String parts =
                "Year BC,Month,Day,Time,End Year (BCE),Headline\n44,3,15,,,Ides\n490,,,,480,Wars\n-9,,,,,Varus\n";
        for (String table :
                List.of(parts, "Start Date BC,End Date (BCE),Headline\n15 March 44,,Ides\n490,480,Wars\n9,,Varus\n")) {
            ReadResult result = Samples.readText(table, ImportFormat.TIMELINE_JS_CSV);
            assertEquals(List.of("-0043-03-15", "-0489/-0479", "-0008"), dates(result));
            List<String> warnings = problems(result, Severity.WARNING);
            assertEquals(2, warnings.size(), warnings::toString);
            assertTrue(warnings.get(1).contains("End Date (BCE)")
                    || warnings.get(1).contains("End Year (BCE)"));
        }
        assertEquals(
                ImportFormat.TIMELINE_JS_CSV,
                ImportFormat.detect("a.csv", parts.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow());
    }

    @Test
    void theTableOfTimeFlowHasTheErasOfItsFields() {
        ReadResult result = Samples.readText("""
                #TIMEFLOW\tfield\tYear BC\tDate/Time
                #TIMEFLOW\tfield\tTitle\tText
                #TIMEFLOW\t====
                Year BC\tTitle
                44\tIdes
                """, ImportFormat.TIME_FLOW);
        assertEquals(List.of("-0043"), dates(result));
        assertTrue(problems(result, Severity.WARNING).get(0).contains("Year BC"));
    }

    @Test
    void aUsualNameIsUsualWithAnEraToo() {
        assertEquals(List.of("-0043"), dates(read("Time,Year BC,Title\n12:30,44,Ides\n")));
    }

    @Test
    void startAndEndHaveTheErasBesideThem() {
        assertEquals(List.of("-0026/0014"), dates(read("title,start,start era,end,end era\nAugustus,27,BC,14,AD\n")));
        assertEquals(List.of("-0099/-0043"), dates(read("title,start,end,era\nCaesar,100,44,BC\n")));
    }

    @ParameterizedTest
    @CsvSource({"Tag;Monat;Jahr", "Jahr;Monat;Tag", "Day;Month;Year", "Jour;Mois;Année", "Día;Mes;Año"})
    void daysAndMonthsInColumnsOfTheirOwnAreNamedAsLost(String columns) {
        boolean yearFirst = columns.startsWith("Jahr");
        ReadResult result = read("Titel;" + columns + "\nA;" + (yearFirst ? "1914;7;28" : "28;7;1914") + "\n");
        assertEquals(List.of("1914"), dates(result));
        assertTrue(commentary(result).events().get(0).category().isEmpty());
        assertTrue(problems(result, Severity.WARNING).get(0).contains("months and days stand in columns of their own"));
    }
}
