package dateline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.timeline.marks.SampleStory;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.WindowManager;
import dateline.ui.state.OpenDocument;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The timeline saved as a picture. */
@ExtendWith(FxToolkit.class)
class PictureSaverTest {
    @TempDir
    Path directory;

    private final List<String> said = new ArrayList<>();
    private Path open;
    private boolean consent;

    @BeforeEach
    void write() throws IOException {
        open = Files.writeString(directory.resolve("open.dateline.json"), "the document");
    }

    /** Saves a picture under the name that the system's dialogue would give. */
    private void saveAs(Path name) {
        Fx.run(() -> {
            Stage stage = new Stage();
            MainWindow window =
                    new MainWindow(stage, new WindowManager(TaskExecutor.onCallingThread(), new CopyStore(directory)));
            window.state().open(OpenDocument.of(SampleStory.commentary(), Optional.of(open)));
            stage.show();
            Dialogs dialogs = new Dialogs(stage) {
                @Override
                public Optional<Path> choosePicture() {
                    return Optional.of(name);
                }

                @Override
                public boolean confirmReplacing(Path file) {
                    said.add("Replace " + file + "?");
                    return consent;
                }

                @Override
                public void showFailure(String title, String sentence) {
                    said.add(title + ": " + sentence);
                }
            };
            new PictureSaver(
                            window.state(),
                            window.timelinePane(),
                            TaskExecutor.onCallingThread(),
                            new StatusBar(window.state()),
                            dialogs)
                    .choose();
            stage.close();
        });
    }

    @Test
    void aPictureThatCannotBeSavedIsSaidWithItsNameAndTheReason() {
        Path folder = directory.resolve("no/such/folder");
        saveAs(folder.resolve("shown.svg"));
        assertEquals(
                List.of("The picture cannot be saved: " + folder.resolve("shown.svg")
                        + " cannot be written: there is no folder " + folder + "."),
                said);
    }

    @Test
    void theOpenDocumentIsNeverReplacedUnderWhateverName() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link.svg"), open);
        for (Path name : List.of(open, link, directory.resolve("./open.dateline.json"))) {
            said.clear();
            saveAs(name);
            assertEquals(1, said.size(), said.toString());
            assertTrue(said.get(0).endsWith(" is the open document; choose another name."), said.toString());
            assertEquals("the document", Files.readString(open));
        }
    }

    @Test
    void anotherFileThatIsNoPictureIsReplacedAfterAQuestionOnly() throws IOException {
        Path other = Files.writeString(directory.resolve("other.dateline.json"), "another document");
        saveAs(other);
        assertEquals(List.of("Replace " + other + "?"), said);
        assertEquals("another document", Files.readString(other));
        consent = true;
        saveAs(other);
        assertTrue(Files.readString(other).contains("<svg"));
    }

    @Test
    void aDrawingOfAnotherProgramIsReplacedAfterAQuestionOnly() throws IOException {
        String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>A map</title></svg>";
        Path other = Files.writeString(directory.resolve("map.svg"), drawing);
        saveAs(other);
        assertEquals(List.of("Replace " + other + "?"), said);
        assertEquals(drawing, Files.readString(other));
    }

    @Test
    void itsOwnPictureAndAnEmptyFileAreReplacedWithoutAFurtherQuestion() throws IOException {
        Path picture = Files.createFile(directory.resolve("old.SVG"));
        for (int times = 0; times < 2; times++) {
            saveAs(picture);
            assertEquals(List.of(), said);
            assertTrue(Files.readString(picture).contains("<svg"));
        }
    }
}
