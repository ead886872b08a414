package dateline.ui.document;

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The timeline saved as a picture. */
@ExtendWith(FxToolkit.class)
class PictureSaverTest {
    @TempDir
    Path directory;

    private final List<String> said = new ArrayList<>();

    @Test
    void aPictureThatCannotBeSavedIsSaidInOneSentence() {
        Fx.run(() -> {
            Stage stage = new Stage();
            MainWindow window =
                    new MainWindow(stage, new WindowManager(TaskExecutor.onCallingThread(), new CopyStore(directory)));
            window.state().open(OpenDocument.of(SampleStory.commentary(), Optional.empty()));
            stage.show();
            Dialogs dialogs = new Dialogs(stage) {
                @Override
                public void showFailure(String title, String sentence) {
                    said.add(title + ": " + sentence);
                }
            };
            new PictureSaver(
                            window.state(),
                            window.timelinePane().timeline(),
                            TaskExecutor.onCallingThread(),
                            new StatusBar(window.state()),
                            dialogs)
                    .save(directory.resolve("no/such/folder/shown.svg"));
            stage.close();
        });
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("The picture cannot be saved: "), said.toString());
    }
}
