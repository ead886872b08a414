package dateline.export.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.util.XRLog;
import dateline.date.parse.EdtfParser;
import dateline.export.content.ExportContent;
import dateline.export.report.Report;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import dateline.timeline.marks.SampleStory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The report as pages. */
class ReportPdfTest {
    private static final ExportContent BUNDLED = ExportContent.whole(BundledCommentary.load());

    private static byte[] pdf(ExportContent content, PaperSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportPdf.write(content, size, out, () -> false);
        return out.toByteArray();
    }

    private static ExportContent titled(String... titles) {
        List<Event> events = new ArrayList<>();
        for (String title : titles) {
            events.add(new Event(
                    "e" + events.size(),
                    title,
                    EdtfParser.parse("2024-03-1" + events.size()),
                    Basis.STATED,
                    EventStatus.HAPPENED,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }
        return ExportContent.whole(
                new Commentary("x", Source.bare("Titles", Optional.empty()), List.of(), events, List.of()));
    }

    @Test
    void theBundledCommentaryIsThereWordForWordInOrder() throws IOException {
        try (PDDocument pdf = PdfWords.open(pdf(BUNDLED, PaperSize.A4))) {
            PDFTextStripper stripper = new PDFTextStripper();
            // The first page lists the contents, the second shows the timeline.
            stripper.setStartPage(3);
            stripper.setPageEnd("");
            String words = withoutMargins(stripper.getText(pdf));
            int at = 0;
            Report report = Report.of(BUNDLED);
            for (Report.Section section : report.sections()) {
                for (Report.Group group : section.groups()) {
                    for (Report.Entry entry : group.entries()) {
                        at = found(words, entry.title(), at);
                        at = found(words, entry.line(), at);
                    }
                }
            }
            for (Report.TextParagraph paragraph : report.text()) {
                for (Report.NumberedSentence sentence : paragraph.sentences()) {
                    at = found(words, sentence.number() + sentence.words(), at);
                }
            }
            assertFalse(words.contains("\u25a1"), "a letter without a font");
        }
    }

    /** Takes the running titles and the numbers of pages out, which may stand amid a sentence. */
    private static String withoutMargins(String text) {
        String title = BUNDLED.commentary().source().title();
        StringBuilder words = new StringBuilder();
        text.lines()
                .filter(line -> !line.strip().equals(title) && !line.strip().matches("\\d+ / \\d+"))
                .forEach(words::append);
        return PdfWords.bare(words.toString());
    }

    private static int found(String words, String wanted, int from) {
        int at = words.indexOf(PdfWords.bare(wanted), from);
        assertTrue(at >= 0, wanted);
        return at;
    }

    @Test
    void allFontsAreEmbeddedInPart() throws IOException {
        try (PDDocument pdf = PdfWords.open(pdf(BUNDLED, PaperSize.A4))) {
            assertFalse(PdfWords.fonts(pdf).isEmpty());
            for (PDFont font : PdfWords.fonts(pdf)) {
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+Inter.*"), font.getName());
            }
        }
    }

    @Test
    void bookmarksNameThePartsTheChaptersAndTheSteps() throws IOException {
        try (PDDocument pdf = PdfWords.open(pdf(BUNDLED, PaperSize.A4))) {
            List<String> names = new ArrayList<>();
            int steps = 0;
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
                for (PDOutlineItem child : item.children()) {
                    assertTrue(pdf.getPages().indexOf(child.findDestinationPage(pdf)) > 1, child.getTitle());
                    steps += item.getTitle().endsWith("claims") ? 1 : 0;
                }
            }
            assertEquals(List.of("Timeline", "91 events", "110 claims", "42 actors", "Text"), names);
            assertEquals(BUNDLED.commentary().argument().size(), steps);
        }
    }

    @Test
    void linksLeadWithinAndNowhereElse() throws IOException {
        try (PDDocument pdf = PdfWords.open(pdf(BUNDLED, PaperSize.A4))) {
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    assertTrue(
                            link.getDestination() != null
                                    || link.getAction().getSubType().equals("GoTo"),
                            "a link that leaves the document");
                    links++;
                }
            }
            assertTrue(links > 800, "links: " + links);
        }
    }

    @Test
    void pagesHaveTheSizeThatIsAskedForAndTheTimelineLiesAcross() throws IOException {
        for (PaperSize size : PaperSize.values()) {
            try (PDDocument pdf = PdfWords.open(pdf(ExportContent.whole(SampleStory.commentary()), size))) {
                for (PDPage page : pdf.getPages()) {
                    PDRectangle box = page.getMediaBox();
                    assertEquals(size.shortSide(), box.getWidth(), 1, size.label());
                    assertEquals(size.longSide(), box.getHeight(), 1, size.label());
                }
                assertEquals(0, pdf.getPage(0).getRotation());
                assertEquals(90, pdf.getPage(1).getRotation());
                PDFTextStripper timeline = new PDFTextStripper();
                timeline.setStartPage(2);
                timeline.setEndPage(2);
                assertTrue(timeline.getText(pdf).contains("did not happen"), "the key of the timeline");
            }
        }
    }

    @Test
    void titleAndLanguageAreThoseOfTheDocument() throws IOException {
        try (PDDocument pdf = PdfWords.open(pdf(BUNDLED, PaperSize.A4))) {
            assertEquals(
                    BUNDLED.commentary().source().title(),
                    pdf.getDocumentInformation().getTitle());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @Test
    void theSameContentMakesTheSameFile() throws IOException {
        ExportContent content = ExportContent.whole(SampleStory.commentary());
        assertArrayEquals(pdf(content, PaperSize.A4), pdf(content, PaperSize.A4));
    }

    @Test
    void otherScriptsAreReadInTheirOrderOrSaidToBeMissing() throws IOException {
        String hebrew = "\u05d2\u05e9\u05e8 \u05d7\u05d3\u05e9";
        String arabic = "\u062a\u0648\u0642\u064a\u0639 \u0627\u062a\u0641\u0627\u0642\u064a\u0629";
        String korean = "\ub2e4\ub9ac \uac1c\ud1b5";
        String lost = "\ud83e\udee0";
        String words;
        try (PDDocument pdf = PdfWords.open(pdf(titled(hebrew, arabic, korean, lost), PaperSize.A4))) {
            words = PdfWords.of(pdf);
            assertTrue(PdfWords.fonts(pdf).stream().allMatch(PDFont::isEmbedded));
        }
        for (String title : List.of(hebrew, arabic, korean)) {
            String unset = String.format("U+%04X", (int) title.charAt(0));
            assertTrue(words.contains(PdfWords.bare(title)) || words.contains(unset), title + " in " + words);
        }
        assertTrue(words.contains("U+1FAE0"), words);
        assertTrue(words.contains("\u25a1standsforlettersthatnofontofthiscomputerhas"), words);
    }

    @Test
    void hostileWordsAreSetAsTheyAreAndNothingIsFetched() throws IOException {
        String hostile = "<img src='http://127.0.0.1:9/x'/></div>&#65; \u202eevil\u0000";
        try (PDDocument pdf = PdfWords.open(pdf(titled(hostile), PaperSize.A4))) {
            assertTrue(PdfWords.of(pdf).contains("<imgsrc='http://127.0.0.1:9/x'/></div>&#65;evil"), "as it is");
        }
    }

    @Test
    void ofManyLettersWithoutAFontAFewAreNamed() {
        NavigableSet<Integer> letters =
                IntStream.range(0x2d30, 0x2d3a).boxed().collect(Collectors.toCollection(TreeSet::new));
        assertTrue(UnsetLetters.words(letters).endsWith("U+2D36, U+2D37 and 2 more"), UnsetLetters.words(letters));
        assertTrue(UnsetLetters.words(new TreeSet<>(List.of(0x2d30))).endsWith(": U+2D30"));
    }

    @Test
    void theLibraryWritesNothingOnTheConsole() throws IOException {
        XRLog.setLoggingEnabled(true);
        pdf(titled("Quiet"), PaperSize.A4);
        assertFalse(XRLog.isLoggingEnabled());
    }

    @Test
    void aDocumentWithoutEventsHasAReportWithoutATimeline() throws IOException {
        Commentary bare =
                new Commentary("x", Source.bare("Nothing yet", Optional.empty()), List.of(), List.of(), List.of());
        try (PDDocument pdf = PdfWords.open(pdf(ExportContent.whole(bare), PaperSize.LETTER))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(PdfWords.of(pdf).contains("Nothingyet"));
        }
    }

    @Test
    void itEndsSoonWhenItIsCancelled() {
        AtomicInteger asked = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> ReportPdf.write(
                        BUNDLED, PaperSize.A4, new ByteArrayOutputStream(), () -> asked.incrementAndGet() > 100));
        assertEquals(101, asked.get());
    }
}
