package dateline.ui.document;

import dateline.copy.Alignment;
import dateline.copy.store.CopyStore;
import dateline.date.parse.EdtfParser;
import dateline.io.imports.csv.MappingMemory;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.model.TitleBasis;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.shell.FerryStory;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.WindowManager;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.TextShown;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reader with a copy of the story of the ferry, and what the dialogues would say. */
@ExtendWith(FxToolkit.class)
abstract class ReaderWithCopy {
    static final List<String> ORIGINAL = FerryStory.ORIGINAL;
    static final List<String> RETOLD = FerryStory.RETOLD;
    static final List<String> QUOTES = List.of(
            "ferry to Low Island stopped running",
            "the quietest morning of my life",
            "still carried sixty loaves",
            "promised a new line",
            "believe it when she hears the horn");

    @TempDir
    Path directory;

    final List<String> said = new ArrayList<>();
    Stage stage;
    MainWindow window;
    ReadingState state;
    CopyKeeper copies;

    /** Writes down what would be shown. */
    final class SilentDialogs extends Dialogs {
        SilentDialogs(Stage owner) {
            super(owner);
        }

        @Override
        public void showFailure(String title, String sentence) {
            said.add(title + ": " + sentence);
        }

        @Override
        public void showRefusal(String name, Alignment alignment) {
            said.add(name + " refused: " + alignment.reason() + " "
                    + alignment.nearest().size());
        }
    }

    static Commentary commentary() {
        List<Event> events = new ArrayList<>();
        for (int s = 1; s <= RETOLD.size(); s++) {
            SentenceId id = new SentenceId(1, s);
            events.add(new Event(
                    "e" + s,
                    "Event " + s,
                    EdtfParser.parse("2019"),
                    Basis.STATED,
                    EventStatus.HAPPENED,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Passage(id, id, Optional.of(QUOTES.get(s - 1))))));
        }
        Source source = new Source(
                "The last ferry",
                TitleBasis.PUBLISHED,
                List.of("A. Writer"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rendition.RETELLING,
                List.of(new Paragraph(ParagraphKind.BODY, RETOLD)));
        return new Commentary("ferry", source, List.of(), events, List.of());
    }

    CopyStore store() {
        return new CopyStore(directory.resolve("copies"));
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            stage = new Stage();
            TaskExecutor here = TaskExecutor.onCallingThread();
            window = new MainWindow(
                    stage,
                    new WindowManager(
                            here,
                            store(),
                            new MappingMemory(directory.resolve("columns.json")),
                            new WindowManager.Drafts(here, directory.resolve("drafts"))));
            state = window.state();
            copies = new CopyKeeper(
                    state, TaskExecutor.onCallingThread(), new StatusBar(state), new SilentDialogs(stage), store());
            state.open(OpenDocument.of(commentary(), Optional.empty()));
            state.centreViewProperty().set(CentreView.TEXT);
            stage.setWidth(1300);
            stage.setHeight(800);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    Path page() throws IOException {
        return Files.writeString(directory.resolve("page.html"), FerryStory.page());
    }

    String text() {
        Fx.settle();
        return Fx.call(() -> ((StyleClassedTextArea) scene().getRoot().lookup(".reading-text")).getText());
    }

    Scene scene() {
        return stage.getScene();
    }

    void show(TextShown shown) {
        Fx.run(() -> state.textShownProperty().set(shown));
    }
}
