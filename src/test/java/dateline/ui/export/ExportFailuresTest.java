package dateline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.ExportFormat;
import dateline.index.Filter;
import dateline.model.Commentary;
import dateline.model.Source;
import dateline.timeline.marks.SampleStory;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** Exports that fail, of which the preview or a message says why. */
class ExportFailuresTest extends ReaderAtExport {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isLate;

    @Override
    TaskExecutor background() {
        return new TaskExecutor(
                task -> {
                    if (isLate) {
                        waiting.add(task);
                    } else {
                        task.run();
                    }
                },
                Runnable::run);
    }

    /** Opens a document with a title that no JSON can hold, so that there is no page of it. */
    private void openBroken() {
        Commentary story = SampleStory.commentary();
        Source source = story.source();
        open(
                story.withSource(new Source(
                        "Half \ud83d a letter",
                        source.titleBasis(),
                        source.authors(),
                        source.publisher(),
                        source.published(),
                        source.kind(),
                        source.language(),
                        source.url(),
                        source.rendition(),
                        source.paragraphs())),
                Filter.NONE,
                Optional.empty(),
                ExportFormat.MARKDOWN);
    }

    private static boolean saysItCannotBe() {
        return labels().stream().anyMatch(label -> label.startsWith("This cannot be exported: "));
    }

    @Test
    void aFailedPreviewIsForgottenAsSoonAsAnotherFormatIsChosen() {
        openBroken();
        choose("Web page");
        assertTrue(saysItCannotBe(), () -> labels().toString());
        isLate = true;
        choose("RIS");
        assertFalse(saysItCannotBe(), () -> labels().toString());
        Fx.run(() -> waiting.removeFirst().run());
        assertTrue(words().startsWith("TY  -"), ReaderAtExport::words);
    }

    @Test
    void ofThreeTablesNoneIsWrittenIfOneCannotBe() throws IOException {
        Path claims = Files.createDirectory(directory.resolve("all-claims.csv"));
        consent = true;
        open(ExportFormat.CSV);
        exportAs("all.csv");
        assertEquals(claims + " cannot be written: this is a folder, not a file.", said.get(said.size() - 1));
        assertFalse(Files.exists(directory.resolve("all-events.csv")));
    }

    @Test
    void theDocumentThatIsExportedIsNotReplacedWhenALinkHasOpenedAnother() throws IOException {
        Path exported = Files.writeString(directory.resolve("story.dateline.json"), "the document");
        open(SampleStory.commentary(), Filter.NONE, Optional.of(exported), ExportFormat.CSL_JSON);
        Fx.run(() -> state.open(OpenDocument.of(SampleStory.commentary(), Optional.empty())));
        exportAs("story.dateline.json");
        assertEquals("the document", Files.readString(exported));
        assertEquals(List.of("story.dateline.json is a document; choose another name."), said);
    }

    @Test
    void theStatusBarNamesTheFilesThatWereWritten() {
        open(ExportFormat.CSV);
        exportAs("all.csv");
        String shown = Fx.call(() -> status.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" ")));
        assertTrue(shown.contains("Exported all-events.csv, all-claims.csv and all-actors.csv"), shown);
    }
}
