package dateline.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.export.HarbourVote;
import dateline.export.content.ExportContent;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.io.problems.ReadResult;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Tables for spreadsheets, as CSV. */
class TableCsvTest {
    private static final Commentary BUNDLED = BundledCommentary.load();

    private static String csv(Commentary commentary, TableKind kind) {
        return TableCsv.write(ExportContent.whole(commentary), kind).text();
    }

    /** Returns the records of a table, without its byte-order mark. */
    private static List<CsvRecord> records(String text) {
        assertEquals('\uFEFF', text.charAt(0));
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    private static Map<String, String> row(Commentary commentary, TableKind kind, String id) {
        List<CsvRecord> records = records(csv(commentary, kind));
        List<String> header = records.get(0).getFields();
        CsvRecord found = records.stream()
                .filter(row -> row.getField(0).equals(id))
                .findFirst()
                .orElseThrow();
        return header.stream()
                .collect(Collectors.toMap(Function.identity(), name -> found.getField(header.indexOf(name))));
    }

    private static Event event(String title, String when) {
        return new Event(
                "e",
                title,
                EdtfParser.parse(when),
                Basis.STATED,
                EventStatus.HAPPENED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Commentary of(List<Event> events) {
        return new Commentary("x", Source.bare("T", Optional.empty()), List.of(), events, List.of());
    }

    private static ReadResult imported(String text) {
        return Importer.read(text.getBytes(StandardCharsets.UTF_8), "events.csv", ImportFormat.CSV, Optional.empty());
    }

    private static List<String> titlesAndDates(Commentary commentary) {
        return commentary.events().stream()
                .map(event -> event.when().canonical() + " " + event.title())
                .toList();
    }

    @Test
    void anEventIsARowOfReadableColumns() {
        Map<String, String> row = row(HarbourVote.COMMENTARY, TableKind.EVENTS, "vote");
        assertEquals("Vote on the harbour", row.get("title"));
        assertEquals("2021-06-13", row.get("date"));
        assertEquals("13 June 2021", row.get("date in words"));
        assertEquals("2021-06-13", row.get("not before"));
        assertEquals("2021-06-13", row.get("not after"));
        assertEquals("stated in the text", row.get("basis"));
        assertEquals("happened", row.get("status"));
        assertEquals("asserted", row.get("certainty"));
        assertEquals("1", row.get("importance"));
        assertEquals("The campaign (campaign)", row.get("part of"));
        assertEquals("Town hall; Quay", row.get("places"));
        assertEquals("politics", row.get("category"));
        assertEquals("The town; The mayor", row.get("actors"));
        assertEquals("A vote.", row.get("summary"));
        assertEquals("Given as last Sunday.", row.get("note"));
        assertEquals("1.1", row.get("passages"));
        assertEquals("voted to dredge the harbour", row.get("quotes"));
    }

    @Test
    void aDateWithoutAnEndHasNoLastDay() {
        Map<String, String> row = row(HarbourVote.COMMENTARY, TableKind.EVENTS, "campaign");
        assertEquals("2021~/..", row.get("date"));
        assertEquals("2021-01-01", row.get("not before"));
        assertEquals("", row.get("not after"));
    }

    @Test
    void aClaimSaysWhoHoldsItOnWhatItRestsAndWhatItContradicts() {
        Map<String, String> row = row(HarbourVote.COMMENTARY, TableKind.CLAIMS, "court");
        assertEquals("The mayor may go to court.", row.get("statement"));
        assertEquals("The mayor", row.get("holder"));
        assertEquals("predictive", row.get("kind"));
        assertEquals("forecast", row.get("role"));
        assertEquals("What follows", row.get("step"));
        assertEquals("hedged", row.get("certainty"));
        assertEquals("may", row.get("hedge"));
        assertEquals("2021-06-14/..", row.get("about"));
        assertEquals("Vote on the harbour (vote)\nThe margin was thin. (thin)", row.get("rests on"));
        assertEquals("The margin was thin. (thin): one of both", row.get("against"));
        assertEquals("2.1", row.get("passages"));
        assertEquals(
                "the authors",
                row(HarbourVote.COMMENTARY, TableKind.CLAIMS, "thin").get("holder"));
    }

    @Test
    void anActorHasItsOtherNames() {
        Map<String, String> row = row(HarbourVote.COMMENTARY, TableKind.ACTORS, "mayor");
        assertEquals("The mayor", row.get("name"));
        assertEquals("person", row.get("kind"));
        assertEquals("Ms Reed; she", row.get("aliases"));
        assertEquals("The town", row.get("part of"));
        assertEquals("Elected in 2019.", row.get("description"));
    }

    @Test
    void whatASpreadsheetTakesForAFormulaHasAnApostropheInFront() {
        for (String title : List.of("=1+1", "+1", "-1", "@SUM(A1)", "'=1+1")) {
            Commentary commentary = of(List.of(event(title, "2021")));
            assertEquals("'" + title, row(commentary, TableKind.EVENTS, "e").get("title"));
            assertEquals(
                    List.of("2021 " + title),
                    titlesAndDates(imported(csv(commentary, TableKind.EVENTS))
                            .commentary()
                            .orElseThrow()));
        }
        assertEquals(
                "'tis",
                row(of(List.of(event("'tis", "2021"))), TableKind.EVENTS, "e").get("title"));
    }

    @Test
    void noCellStartsAFormula() {
        for (long seed = 0; seed < 100; seed++) {
            for (TableKind kind : TableKind.values()) {
                for (CsvRecord row : records(csv(Commentaries.of(seed), kind))) {
                    assertTrue(row.getFields().stream().noneMatch(cell -> cell.matches("(?s)[=+@\t\r-].*")));
                }
            }
        }
    }

    @Test
    void theTableOfEventsComesBackByOurOwnImport() {
        Commentary back = imported(csv(BUNDLED, TableKind.EVENTS)).commentary().orElseThrow();
        Commentary inOrder =
                BUNDLED.withEvents(ExportContent.whole(BUNDLED).index().events());
        assertEquals(titlesAndDates(inOrder), titlesAndDates(back));
        assertEquals(
                inOrder.events().stream().map(Event::summary).toList(),
                back.events().stream().map(Event::summary).toList());
        assertEquals(
                inOrder.events().stream().map(Event::category).toList(),
                back.events().stream().map(Event::category).toList());
    }

    @Test
    void datesOfEveryFormComeBack() {
        List<Event> events = new ArrayList<>();
        for (String when : List.of(
                "2018-03",
                "2014",
                "2023-09-21/2023-09-30",
                "2024~",
                "2024?",
                "../2024-12-17",
                "2024-12-17/..",
                "-0044-03-15",
                "Y-170000",
                "156X",
                "[1667,1668]",
                "[2012-11..2013-02]",
                "/2003")) {
            events.add(event("On " + when, when));
        }
        Commentary inOrder = of(ExportContent.whole(of(events)).index().events());
        Commentary back =
                imported(csv(of(events), TableKind.EVENTS)).commentary().orElseThrow();
        assertEquals(titlesAndDates(inOrder), titlesAndDates(back));
    }

    @Test
    void itIsSaidThatNoTableHasTheText() {
        List<String> leftOut = TableCsv.write(ExportContent.whole(HarbourVote.COMMENTARY), TableKind.EVENTS)
                .leftOut();
        assertTrue(leftOut.contains("3 sentences of the text left out."), leftOut::toString);
        assertFalse(csv(HarbourVote.COMMENTARY, TableKind.EVENTS).contains("51 to 49"));
        assertFalse(TableCsv.write(ExportContent.whole(HarbourVote.COMMENTARY).withoutText(), TableKind.EVENTS)
                .leftOut()
                .toString()
                .contains("sentences of the text"));
    }

    @Property(tries = 300)
    void thereIsARowForEachItem(@ForAll long seed) {
        Commentary commentary = Commentaries.of(seed);
        assertEquals(
                1 + commentary.events().size(),
                records(csv(commentary, TableKind.EVENTS)).size());
        assertEquals(
                1 + commentary.claims().size(),
                records(csv(commentary, TableKind.CLAIMS)).size());
        assertEquals(
                1 + commentary.actors().size(),
                records(csv(commentary, TableKind.ACTORS)).size());
        assertEquals(csv(commentary, TableKind.CLAIMS), csv(commentary, TableKind.CLAIMS));
    }
}
