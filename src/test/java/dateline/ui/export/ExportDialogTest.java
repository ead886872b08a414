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
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The dialogue in which a form is chosen, with its preview, and what is written then. */
@ExtendWith(FxToolkit.class)
class ExportDialogTest {
    @TempDir
    Path directory;

    private final List<String> said = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private Path chosen;
    private boolean consent;
    private Stage stage;

    private void open(Commentary commentary, Filter filter, Optional<Path> file, ExportFormat first) {
        Fx.run(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1200, 800));
            ReadingState state = new ReadingState();
            state.open(OpenDocument.of(commentary, file));
            state.filterProperty().set(filter);
            stage.show();
            Dialogs dialogs = new Dialogs(stage) {
                @Override
                public Optional<Path> chooseExport(String title, String name, String ending) {
                    proposed.add(title + ": " + name);
                    return Optional.of(chosen);
                }

                @Override
                public boolean confirmReplacingExport(Path existing) {
                    said.add("Replace " + existing.getFileName() + "?");
                    return consent;
                }

                @Override
                public void showSentences(String title, List<String> sentences) {
                    said.addAll(sentences);
                }

                @Override
                public void showFailure(String title, String sentence) {
                    said.add(sentence);
                }
            };
            StatusBar status = new StatusBar(state);
            new DocumentExport(stage, state, TaskExecutor.onCallingThread(), status, dialogs).choose(first);
        });
    }

    private void open(ExportFormat first) {
        open(SampleStory.commentary(), Filter.NONE, Optional.empty(), first);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            pane().map(DialogPane::getScene).map(Scene::getWindow).ifPresent(Window::hide);
            stage.close();
        });
    }

    private static Optional<DialogPane> pane() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst();
    }

    private static List<Node> shown(String selector) {
        return Fx.call(() -> pane().orElseThrow().lookupAll(selector).stream()
                .filter(ExportDialogTest::isShown)
                .toList());
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static List<String> labels() {
        return shown(".label").stream().map(node -> ((Label) node).getText()).toList();
    }

    private static void click(Node node) {
        Fx.run(() -> new Hand((Stage) node.getScene().getWindow()).click(node));
    }

    private static void choose(String format) {
        click(shown(".list-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).getItem() instanceof ExportFormat f
                        && f.title().equals(format))
                .findFirst()
                .orElseThrow());
    }

    private static void press(String word) {
        Fx.run(() -> {
            DialogPane pane = pane().orElseThrow();
            ButtonType type = pane.getButtonTypes().stream()
                    .filter(each -> each.getText().startsWith(word))
                    .findFirst()
                    .orElseThrow();
            ((Button) pane.lookupButton(type)).fire();
        });
    }

    private void exportAs(String name) {
        chosen = directory.resolve(name);
        press("Export");
    }

    private static String words() {
        return ((TextArea) shown(".export-words").get(0)).getText();
    }

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

    @Test
    void aTextThatIsItsPublishersCanBeLeftOut() throws IOException {
        Commentary retold = BundledCommentary.load();
        Source source = retold.source();
        Commentary verbatim = retold.withSource(new Source(
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
        open(verbatim, Filter.NONE, Optional.empty(), ExportFormat.MARKDOWN);
        click(shown(".check-box").stream()
                .filter(node -> ((CheckBox) node).getText().startsWith("Leave out the text"))
                .findFirst()
                .orElseThrow());
        exportAs("without.md");
        String sentence = source.paragraphs().get(1).sentences().get(0);
        assertFalse(Files.readString(directory.resolve("without.md")).contains(sentence));
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
        assertEquals(List.of("open.dateline.json is the open document; choose another name."), said);
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
