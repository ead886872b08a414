package dateline.export.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.HarbourVote;
import dateline.export.content.ExportContent;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.model.Commentary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Tables for spreadsheets, as a workbook, read with the JDK's own ZIP and XML. */
class TableXlsxTest {
    private static byte[] workbook(Commentary commentary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TableXlsx.write(ExportContent.whole(commentary), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] workbook) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Returns the texts of the elements with a name, in the order of the file. */
    private static List<String> texts(String xml, String element) {
        List<String> texts = new ArrayList<>();
        try {
            XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    texts.add(reader.getElementText());
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    private static String sheet(Map<String, String> parts, int number) {
        return parts.get("xl/worksheets/sheet" + number + ".xml");
    }

    /** Returns the number of rows of a sheet, with its header. */
    private static int rows(String sheet) {
        return sheet.split("<row ", -1).length - 1;
    }

    /** Returns the text of a cell, such as B2. */
    private static String cell(Map<String, String> parts, int sheet, String reference) {
        String xml = sheet(parts, sheet);
        String cell = xml.substring(xml.indexOf("<c r=\"" + reference + "\""));
        return texts(cell.substring(0, cell.indexOf("</c>") + 4), "t").get(0);
    }

    @Test
    void theWorkbookHasASheetForEventsClaimsAndActors() {
        Map<String, String> parts = parts(workbook(HarbourVote.COMMENTARY));
        String book = parts.get("xl/workbook.xml");
        assertTrue(book.matches("(?s).*\"Events\".*\"Claims\".*\"Actors\".*"), book);
        assertEquals(5, rows(sheet(parts, 1)));
        assertEquals(3, rows(sheet(parts, 2)));
        assertEquals(3, rows(sheet(parts, 3)));
        assertEquals("title", cell(parts, 1, "B1"));
        assertEquals("The campaign", cell(parts, 1, "B2"));
        assertEquals("The margin was thin.", cell(parts, 2, "C2"));
        assertEquals("Elected in 2019.", cell(parts, 3, "F3"));
    }

    @Test
    void aDateIsTextAndTheHeaderStaysInView() {
        Map<String, String> parts = parts(workbook(HarbourVote.COMMENTARY));
        assertEquals("2021~/..", cell(parts, 1, "C2"));
        assertTrue(sheet(parts, 1).contains("state=\"frozen\""));
        for (int sheet = 1; sheet <= 3; sheet++) {
            String xml = sheet(parts, sheet);
            assertFalse(xml.contains("<v>"));
            assertEquals(xml.split("<c ", -1).length, xml.split(" t=\"inlineStr\"", -1).length);
            assertTrue(xml.contains("width=\"40\" customWidth=\"1\"") || sheet == 2);
        }
    }

    @Test
    void nothingIsAFormulaAndNothingIsTheCodeOfACharacter() {
        String title = "=HYPERLINK(\"x\") _x0041_";
        Commentary commentary = HarbourVote.read("""
                {"format":"dateline/1","id":"x","source":{"title":"T"},
                 "events":[{"id":"e","title":"%s","when":"2021"}]}""".formatted(title.replace("\"", "\\\"")));
        Map<String, String> parts = parts(workbook(commentary));
        assertFalse(sheet(parts, 1).contains("<f"));
        assertEquals("=HYPERLINK(\"x\") _x005F_x0041_", cell(parts, 1, "B2"));
    }

    @Test
    void theSameContentGivesTheSameBytesAtAnyTime() throws IOException {
        byte[] workbook = workbook(BundledCommentary.load());
        assertArrayEquals(workbook, workbook(BundledCommentary.load()));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal());
            }
        }
    }

    @Test
    void aTextLongerThanExcelKeepsIsCutOffAndThisIsSaid() throws IOException {
        Commentary commentary = HarbourVote.read("""
                {"format":"dateline/1","id":"x","source":{"title":"T"},
                 "events":[{"id":"e","title":"E","when":"2021","summary":"%s"}]}""".formatted("z".repeat(40_000)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> leftOut = TableXlsx.write(ExportContent.whole(commentary), out);
        assertTrue(
                leftOut.contains("1 cell cut off behind 32767 characters, as many as Excel keeps."), leftOut::toString);
        assertEquals(
                32_767,
                texts(sheet(parts(out.toByteArray()), 1), "t").stream()
                        .mapToInt(String::length)
                        .max()
                        .orElseThrow());
    }

    @Property(tries = 100)
    void thereIsARowForEachItemAndEveryPartIsSoundXml(@ForAll long seed) {
        Commentary commentary = Commentaries.of(seed);
        Map<String, String> parts = parts(workbook(commentary));
        parts.values().forEach(part -> texts(part, "none"));
        assertEquals(1 + commentary.events().size(), rows(sheet(parts, 1)));
        assertEquals(1 + commentary.claims().size(), rows(sheet(parts, 2)));
        assertEquals(1 + commentary.actors().size(), rows(sheet(parts, 3)));
    }
}
