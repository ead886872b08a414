package dateline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.ExportFormat;
import dateline.index.Filter;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Commentary;
import dateline.model.Rendition;
import dateline.model.Source;
import dateline.timeline.marks.SampleStory;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** The dialogue in which a form is chosen, with its preview, and what is written then. */
class ExportDialogTest extends ReaderAtExport {
    @Test
    void aFormatOfTextShowsItsBeginningAndIsWrittenUnderTheChosenName() throws IOException {
        open(ExportFormat.PAGE);
        choose("Markdown");
        String beginning = words();
        assertTrue(beginning.startsWith("# "), beginning);
        exportAs("story.md");
        assertTrue(Files.readString(directory.resolve("story.md")).startsWith(beginning.substring(0, 200)));
        assertEquals(List.of("Markdown: story.md"), proposed);
        assertTrue(pane().isEmpty(), "the dialogue is gone");
    }

    @Test
    void aPictureIsShownAsOneAndItsChoicesChangeIt() throws IOException {
        open(ExportFormat.PNG);
        double width = ((ImageView) shown(".image-view").get(0)).getImage().getWidth();
        click(shown(".toggle-button").stream()
                .filter(node -> ((ToggleButton) node).getText().equals("1\u00d7"))
                .findFirst()
                .orElseThrow());
        assertEquals(
                width / 2, ((ImageView) shown(".image-view").get(0)).getImage().getWidth());
        exportAs("story.png");
        assertTrue(Files.size(directory.resolve("story.png")) > 1000);
    }

    @Test
    void aLargePictureIsShownWithFewerPixels() {
        open(ExportFormat.PNG);
        click(shown(".toggle-button").stream()
                .filter(node -> ((ToggleButton) node).getText().equals("4\u00d7"))
                .findFirst()
                .orElseThrow());
        Image image = ((ImageView) shown(".image-view").get(0)).getImage();
        assertEquals(3000, Math.max(image.getWidth(), image.getHeight()));
    }

    @Test
    void onlyWhatConcernsTheFormatIsAsked() {
        open(ExportFormat.PDF);
        assertTrue(labels().containsAll(List.of("What", "Paper")), () -> labels().toString());
        assertFalse(labels().contains("Pixels"), () -> labels().toString());
        choose("RIS");
        assertFalse(labels().contains("Paper"), () -> labels().toString());
        assertFalse(labels().contains("Of the document"), () -> labels().toString());
    }

    @Test
    void withAFilterWhatItShowsIsExportedUnlessAllIsChosen() throws IOException {
        Commentary story = SampleStory.commentary();
        String actor = story.events().get(0).actors().get(0);
        Filter filter = Filter.NONE.withActors(Set.of(actor));
        open(story, filter, Optional.empty(), ExportFormat.MARKDOWN);
        assertTrue(words().contains("of " + story.events().size() + " events"), ExportDialogTest::words);
        click(shown(".toggle-button").stream()
                .filter(node -> ((ToggleButton) node).getText().equals("All"))
                .findFirst()
                .orElseThrow());
        assertFalse(words().contains("of " + story.events().size() + " events"), ExportDialogTest::words);
    }

    /** Returns the bundled commentary as if its text were its publisher's. */
    private static Commentary verbatim() throws IOException {
        Commentary retold = BundledCommentary.load();
        Source source = retold.source();
        return retold.withSource(new Source(
                source.title(),
                source.titleBasis(),
                source.authors(),
                source.publisher(),
                source.published(),
                source.kind(),
                source.language(),
                source.url(),
                Rendition.VERBATIM,
                source.paragraphs()));
    }

    private static CheckBox leaveOutText() {
        return (CheckBox) shown(".check-box").stream()
                .filter(node -> ((CheckBox) node).getText().startsWith("Leave out the text"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTextThatIsItsPublishersIsLeftOutUnlessItIsAskedFor() throws IOException {
        Commentary commentary = verbatim();
        open(commentary, Filter.NONE, Optional.empty(), ExportFormat.MARKDOWN);
        exportAs("without.md");
        String sentence = commentary.source().paragraphs().get(1).sentences().get(0);
        assertFalse(Files.readString(directory.resolve("without.md")).contains(sentence));
        close();
        open(commentary, Filter.NONE, Optional.empty(), ExportFormat.MARKDOWN);
        click(leaveOutText());
        exportAs("with.md");
        assertTrue(Files.readString(directory.resolve("with.md")).contains(sentence));
    }

    @Test
    void ofATimelineAsPdfTheTextIsNotAsked() throws IOException {
        open(verbatim(), Filter.NONE, Optional.empty(), ExportFormat.PDF);
        assertEquals(1, shown(".check-box").size());
        click(shown(".toggle-button").stream()
                .filter(node -> ((ToggleButton) node).getText().equals("Timeline"))
                .findFirst()
                .orElseThrow());
        assertEquals(List.of(), shown(".check-box"));
    }

    @Test
    void annotationsHaveWordsOfThePublishersTextOnlyIfAskedFor() throws IOException {
        open(verbatim(), Filter.NONE, Optional.empty(), ExportFormat.WEB_ANNOTATION);
        String without = words();
        click(leaveOutText());
        assertTrue(words().contains("\"prefix\""), ReaderAtExport::words);
        assertFalse(without.contains("\"prefix\""), without);
    }

    @Test
    void whatAFormatLeavesOutIsSaidBeforeAndAfter() {
        open(ExportFormat.CALENDAR);
        String before = ((Label) shown(".export-left-out").get(0)).getText();
        assertFalse(before.isEmpty());
        exportAs("story.ics");
        assertEquals(before, String.join(" ", said));
    }

    @Test
    void theOpenDocumentIsNeverReplaced() throws IOException {
        Path document = Files.writeString(directory.resolve("open.dateline.json"), "the document");
        open(SampleStory.commentary(), Filter.NONE, Optional.of(document), ExportFormat.CSL_JSON);
        exportAs("open.dateline.json");
        assertEquals(List.of("open.dateline.json is a document; choose another name."), said);
        assertEquals("the document", Files.readString(document));
    }

    @Test
    void ofThreeTablesThoseThatAreThereAreAskedAbout() throws IOException {
        Path claims = Files.writeString(directory.resolve("all-claims.csv"), "mine");
        open(ExportFormat.CSV);
        exportAs("all.csv");
        assertEquals(List.of("Replace all-claims.csv?"), said);
        assertEquals("mine", Files.readString(claims));
        assertFalse(Files.exists(directory.resolve("all-events.csv")));
    }

    @Test
    void ofThreeTablesNoneIsLeftIfOneCannotBeWritten() throws IOException {
        Files.createDirectory(directory.resolve("all-claims.csv"));
        consent = true;
        open(ExportFormat.CSV);
        exportAs("all.csv");
        assertEquals(2, said.size(), said::toString);
        assertFalse(Files.exists(directory.resolve("all-events.csv")));
    }

    @Test
    void aFolderThatIsNotThereIsSaidInASentence() {
        open(ExportFormat.RIS);
        Path missing = directory.resolve("no/such");
        chosen = missing.resolve("a.ris");
        press("Export");
        assertEquals(List.of(chosen + " cannot be written: there is no folder " + missing + "."), said);
    }

    @Test
    void escapeWritesNothing() {
        open(ExportFormat.RIS);
        Fx.run(() -> {
            Node keyboard = pane().orElseThrow().getScene().getFocusOwner();
            Event.fireEvent(
                    keyboard, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });
        assertTrue(pane().isEmpty());
        assertEquals(List.of(), proposed);
    }
}
