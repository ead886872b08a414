package dateline.io.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFormatTest {
    private static String detect(String name, String text) {
        return ImportFormat.detect(name, text.getBytes(StandardCharsets.UTF_8))
                .map(ImportFormat::word)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "slides.json,timelinejs",
        "slides-of-the-first.json,timelinejs",
        "sheet.csv,timelinejs-csv",
        "old-sheet.csv,timelinejs-csv",
        "village.timeline,timeline",
        "parish.time,timeflow"
    })
    void theContentTellsWhateverTheName(String name, String expected) {
        assertEquals(expected, detect("file", Samples.text(name)));
        assertEquals(expected, detect("file.csv", "\uFEFF" + Samples.text(name)));
    }

    @Test
    void aTableOfAnyColumnsIsToldByItsName() {
        assertEquals("csv", detect("a.csv", "x,y\n1,2\n"));
        assertEquals("csv", detect("a.TSV", "x\ty\n"));
        assertEquals("csv", detect("a.txt", "x\ty\n1\t2\n"));
        assertEquals("none", detect("a.txt", "A letter to a friend.\n"));
        assertEquals("none", detect("a", "x,y\n1,2\n"));
    }

    @Test
    void aTableIsToldFromAnArticleByItsContents() {
        String table = "what,when\nFair opens,5 March 2014\nFair closes,9 March 2014\n";
        assertEquals("csv", detect("a.txt", table));
        assertEquals("csv", detect("a", table));
        assertEquals("csv", detect("notes.text", table.replace(',', ';')));
        String article = """
                The fair, at last

                On 5 March 2014 the fair opened, after years of rain.
                Nobody, it seems, had told the bakers, the brewers and the band.
                It closed, early, on 9 March.
                """;
        assertEquals("none", detect("a.txt", article));
        assertEquals("none", detect("a", article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[1876],Painting\n[1877],Drawing\n", "<1900,Fair\n<1910,War\n", "{1900},Fair\n{1910},War\n"})
    void aTableMayBeginWithASignOfOtherFormats(String table) {
        assertEquals("csv", detect("a.csv", table));
        assertEquals("csv", detect("a.txt", table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{\"a\": 1}]", "{\"name\": 1}", "{ }", "[\n\"1876\",1]", "<p>a, b", "<!-- a, b"})
    void otherFormatsAreNoTablesWhateverTheirNames(String text) {
        assertEquals("none", detect("a.csv", text));
    }

    @Test
    void ourOwnCommentariesAreNotImported() {
        assertEquals("none", detect("a.dateline.json", "{\"format\": \"dateline/1\", \"events\": []}"));
    }

    @Test
    void whatIsNoTimelineIsNotRecognised() {
        assertEquals("none", detect("a.json", "{\"name\": 1}"));
        assertEquals("none", detect("a.html", "<html><body/></html>"));
        assertEquals("none", detect("a.csv", ""));
        assertEquals("none", detect("a.csv", "\0\1\2"));
        assertEquals("none", detect("a.json", "[]"));
    }

    @Test
    void aTimelineFileIsToldByItsNameWhereTheContentIsAProblem() {
        assertEquals("timeline", detect("a.timeline", "<timelin"));
        assertEquals("timeline", detect("a.timeline", "<!DOCTYPE x [<!ENTITY a 'b'>]><timeline/>"));
        assertEquals("timeline", detect("a.timeline", "EVENT:2009-11-4 22:52:0;2009-11-11 22:52:0;One\n"));
    }

    @Test
    void eachFormatHasAWord() {
        for (ImportFormat format : ImportFormat.values()) {
            assertEquals(Optional.of(format), ImportFormat.ofWord(format.word()));
        }
        assertEquals(Optional.empty(), ImportFormat.ofWord("docx"));
    }
}
