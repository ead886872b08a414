package dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.export.programs.ArgdownText;
import dateline.export.programs.BibTex;
import dateline.export.programs.CalendarText;
import dateline.export.programs.ClaimReviewJson;
import dateline.export.programs.CslJson;
import dateline.export.programs.MarkwhenText;
import dateline.export.programs.Ris;
import dateline.export.programs.TimelineJsJson;
import dateline.export.programs.WebAnnotationJson;
import dateline.export.table.TableCsv;
import dateline.export.table.TableKind;
import dateline.export.table.TableXlsx;
import dateline.io.commentary.Commentaries;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every format, whatever the commentary. */
class ExportLawsTest {
    private static final String MARKED = "Wombat";

    private static final Map<String, Function<ExportContent, ExportedText>> FORMATS = formats();

    private static Map<String, Function<ExportContent, ExportedText>> formats() {
        Map<String, Function<ExportContent, ExportedText>> formats = new LinkedHashMap<>();
        for (TableKind kind : TableKind.values()) {
            formats.put(kind.word() + ".csv", content -> TableCsv.write(content, kind));
        }
        formats.put("timelinejs", TimelineJsJson::write);
        formats.put("mw", MarkwhenText::write);
        formats.put("argdown", ArgdownText::write);
        formats.put("web-annotation", WebAnnotationJson::write);
        formats.put("claimreview", ClaimReviewJson::write);
        formats.put("ics", CalendarText::write);
        formats.put("csl-json", CslJson::write);
        formats.put("bib", BibTex::write);
        formats.put("ris", Ris::write);
        formats.put("xlsx", ExportLawsTest::workbook);
        return formats;
    }

    /** Returns a workbook as a text of as many characters as it has bytes. */
    private static ExportedText workbook(ExportContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<String> leftOut = TableXlsx.write(content, out);
            return new ExportedText(out.toString(StandardCharsets.ISO_8859_1), leftOut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a commentary of a seed with a word in each sentence that stands nowhere else. */
    private static ExportContent marked(long seed) {
        Commentary random = Commentaries.of(seed);
        return ExportContent.whole(random.withSource(random.source()
                .withParagraphs(random.source().paragraphs().stream()
                        .map(paragraph -> new Paragraph(
                                paragraph.kind(),
                                paragraph.sentences().stream()
                                        .map(sentence -> MARKED + " " + sentence)
                                        .toList()))
                        .toList())));
    }

    @Property(tries = 150)
    void theSameContentGivesTheSameFileAndWhatIsLeftOutIsSaidInSentences(@ForAll long seed) {
        ExportContent content = ExportContent.whole(Commentaries.of(seed));
        FORMATS.forEach((name, format) -> {
            ExportedText written = format.apply(content);
            assertEquals(written, format.apply(content), name);
            assertFalse(written.text().isEmpty(), name);
            written.leftOut()
                    .forEach(sentence -> assertTrue(sentence.matches("[A-Z0-9].*\\."), () -> name + ": " + sentence));
        });
    }

    @Property(tries = 150)
    void noFormatHasTheTextOfADocumentWithoutIt(@ForAll long seed) {
        ExportContent content = marked(seed);
        FORMATS.forEach((name, format) -> {
            ExportedText bare = format.apply(content.withoutText());
            assertFalse(bare.text().contains(MARKED), name);
            assertFalse(bare.leftOut().toString().contains("of the text left out"), name);
        });
    }

    @Property(tries = 150)
    void onlyAnAnnotationHasWordsOfTheText(@ForAll long seed) {
        ExportContent content = marked(seed);
        FORMATS.forEach((name, format) -> {
            boolean annotation = name.equals("web-annotation") && content.hasPublishersText();
            assertTrue(annotation || !format.apply(content).text().contains(MARKED), name);
        });
    }
}
