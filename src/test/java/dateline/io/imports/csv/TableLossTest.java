package dateline.io.imports.csv;

import static dateline.io.imports.Samples.commentary;
import static dateline.io.imports.Samples.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.ImportFormat;
import dateline.io.imports.Samples;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import dateline.model.Event;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a table's cells stands in the commentary, or is listed. */
class TableLossTest {
    private static ReadResult read(String text) {
        return Samples.readText(text, ImportFormat.CSV);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "between 31 April and 5 May 1914",
                "winter 19?? - winter 19xx BC",
                "/",
                "5th Thursday 1779",
                "March 19xx BC - April 18xx BC"
            })
    void oneCellThatCannotBeReadCostsOneRow(String cell) {
        ReadResult result = read("date,title\n2014,A\n" + cell + ",B\n2015,C\n");
        assertEquals(2, commentary(result).events().size());
        assertEquals(1, problems(result, Severity.ERROR).size());
    }

    private static Event only(String text) {
        ReadResult result = read(text);
        assertEquals(List.of(), problems(result, Severity.ERROR));
        assertEquals(1, commentary(result).events().size());
        return commentary(result).events().get(0);
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @Test
    void aTitleOfManyWordsIsShortenedAndTheSummaryHasAllOfIt() {
        String paragraph = words(120);
        ReadResult result = read("date,event\n2014," + paragraph + "\n");
        Event event = commentary(result).events().get(0);
        assertTrue(event.title().length() <= 501 && event.title().endsWith("…"), event.title());
        assertEquals(paragraph, event.summary().orElseThrow());
        assertEquals(
                List.of("2:6: event: a title of more than 500 characters is shortened; the summary has all of it"),
                problems(result, Severity.WARNING));
    }

    @Test
    void theSummaryOfALongTitleHasTheTextToo() {
        Event event = commentary(read("date,event,text\n2014," + words(120) + ",And more.\n"))
                .events()
                .get(0);
        assertEquals(words(120) + "\nAnd more.", event.summary().orElseThrow());
    }

    @Test
    void aTitleOfFiveHundredCharactersIsWhole() {
        String title = "x".repeat(500);
        Event event = only("date,event\n2014," + title + "\n");
        assertEquals(title, event.title());
        assertTrue(event.summary().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x<y",
                "if a<b then c",
                "mail <a@b.org> now",
                "List<String>",
                "AT&T",
                "I <3 you",
                "p<.05",
                "&lt;tag&gt;",
                "<!-- not a comment -->",
                "<b>bold</b>"
            })
    void cellsArePlainText(String cell) {
        Event event = only("date,title,text\n2014," + cell + "," + cell + "\n");
        assertEquals(cell, event.title());
        assertEquals(cell, event.summary().orElseThrow());
    }

    private static String guess(String table) {
        return CsvTrial.of(table.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .preview()
                .proposal()
                .columns()
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Nr,Titel,Datum\\n1001,A,5.3.2014\\n1002,B,6.3.2014\\n1003,C,7.3.2014 | {TITLE=Titel, DATE=Datum}",
                "ref,what happened,on\\n1914,A meets B,5 March 2014\\n1915,B meets A,6 March 2014 | {TITLE=what happened, DATE=on}",
                "page,inhabitants,x\\n1914,1801,5 March 2014\\n1807,1799,6 March 2014 | {DATE=x}",
                "Lfd. Nr.;Ereignis;Jahr;Beschreibung\\n1;A;1914;x\\n2;B;1915;y | {TITLE=Ereignis, DATE=Jahr, TEXT=Beschreibung}",
                "quand;titre;résumé\\n5 mars 2014;A;x | {TITLE=titre, DATE=quand, TEXT=résumé}",
                "Fecha;Título;Descripción\\n2014-03-05;A;x | {TITLE=Título, DATE=Fecha, TEXT=Descripción}",
                "Vorfall;Termin\\nStreik;5. März 2014\\nEnde;6. März 2014 | {TITLE=Vorfall, DATE=Termin}",
                "fait;moment\\nGrève;5 mars 2014 | {TITLE=fait, DATE=moment}",
                "caso;momento\\nHuelga;5 de marzo de 2014 | {TITLE=caso, DATE=momento}",
                "Tag;Ereignis\\n5.3.2014;A\\n6.3.2014;B | {TITLE=Ereignis, DATE=Tag}",
                "Note;Ereignis\\n5.3.2014;A\\n6.3.2014;B | {TITLE=Ereignis, DATE=Note}",
                "Nr;Tag;Ereignis\\n1001;5.3.2014;A\\n1002;6.3.2014;B | {TITLE=Ereignis, DATE=Tag}",
                "Tag;Ende;Ereignis\\n5.3.2014;7.3.2014;A | {TITLE=Ereignis, DATE=Tag, END=Ende}",
                "Tag;Datum;Ereignis\\n5.3.2014;1914;A | {TITLE=Ereignis, DATE=Datum, CATEGORY=Tag}",
                "Name;Ende\\nA;5.3.2014 | {TITLE=Name, END=Ende}",
                "Name;Info\\n1984;x\\n2001;y | {TITLE=Name, TEXT=Info}",
                "data;titolo;descrizione\\n2014-03-05;A;x | {TITLE=titolo, DATE=data, TEXT=descrizione}",
                "title,when,desc\\nA,2014,x | {TITLE=title, DATE=when, TEXT=desc}",
                "Date,Event date,Event\\nunknown,5 March 2014,A\\nunknown,6 March 2014,B | {TITLE=Event, DATE=Event date}",
                "a,b\\n1990,Fair opens\\n1991,Fair closes | {TITLE=b, DATE=a}",
                "Year,Event\\n1990,Fair opens\\n1991,Fair closes | {TITLE=Event, DATE=Year}",
                "End,Start,Name\\n1992,1990,Fair\\n1995,1991,War | {TITLE=Name, DATE=Start, END=End}"
            })
    void theColumnWhoseNameOrContentsSayMostIsTheDate(String table, String expected) {
        assertEquals(expected, guess(table.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2014-03-05,Final,Berlin\\n2014-03-12,Replay,Rome | 2",
                "2014-03-05,Final,Berlin | 1",
                "2014,Start,Berlin\\n2015,Ende,Rome | 2",
                "Group,5 March 2014\\nB,6 March 2014 | 2",
                "5. März 2014;Art\\n6. März 2014;Ende | 2",
                "5 mars 2014;Note\\n6 mars 2014;Fin | 2",
                "title,date,c1001\\nA,2014,x\\nB,2015,y | 2",
                "title,date,2014\\nA,2014,1500\\nB,2015,1600 | 2",
                "title,date,c1001 | 0"
            })
    void aRowThatMayBeAHeaderOrDataIsNeverLost(String table, int events) {
        ReadResult result = read(table.replace("\\n", "\n"));
        assertEquals(
                events, result.commentary().map(found -> found.events().size()).orElse(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "\uFEFFsep=;\r\n", "\"sep=;\"\n", "SEP=;\n"})
    void excelsFirstLineNamesTheSeparatorAndIsNoRow(String line) {
        ReadResult result = read(line + "title;date;who\nAlpha, Beta;2014;Ann\nGamma;soon;Bob\n");
        Event event = commentary(result).events().get(0);
        assertEquals("Alpha, Beta", event.title());
        assertEquals(List.of("ann"), event.actors());
        assertEquals(4, result.problems().get(0).line());
    }

    @Test
    void aHeaderWithANameLikeADateIsAHeader() {
        assertEquals("Alpha", only("title,date,c1001\nAlpha,2014,\n").title());
        assertEquals("Alpha", only("2014,Alpha\n").title());
    }

    @Test
    void manyColumnsAreReadUpToTheLimitThatIsNamed() {
        String header = "title,date" + ",x".repeat(16_382);
        assertEquals(1, commentary(read(header + "\nA,2014\n")).events().size());
        List<String> faults = problems(read(header + ",y\nA,2014\n"), Severity.ERROR);
        assertEquals(
                "1:1: : a row is left out: it has too many cells; expected rows of at most 16384 cells"
                        + " with at most 1000000 characters each",
                faults.get(0));
    }
}
