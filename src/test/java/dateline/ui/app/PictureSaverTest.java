package dateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.layout.SampleStory;
import dateline.ui.state.OpenDocument;
import dateline.ui.task.Background;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
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
    void whatIsShownIsSavedAndTheStatusLineSaysThatItHasNoExactWords() throws IOException {
        Path file = directory.resolve("shown.svg");
        MainWindow window = Fx.call(() -> {
            Stage stage = new Stage();
            MainWindow made =
                    new MainWindow(stage, new Windows(Background.onCallingThread(), new CopyStore(directory)));
            stage.setWidth(1300);
            stage.setHeight(800);
            made.state().open(OpenDocument.of(SampleStory.commentary(), Optional.empty()));
            stage.show();
            return made;
        });
        Fx.settle();
        Fx.run(() -> {
            window.pictureSaver().save(file);
            said.addAll(window.stage().getScene().getRoot().lookupAll(".label").stream()
                    .map(node -> ((Labeled) node).getText())
                    .toList());
            window.stage().close();
        });
        String svg = Files.readString(file);
        assertTrue(svg.contains("Timeline: Two harbours"), svg.substring(0, 400));
        assertTrue(svg.contains(">June summit</text>"));
        assertTrue(said.contains("Saved shown.svg, which has no exact words of the article."), said.toString());
    }

    @Test
    void aPictureThatCannotBeSavedIsSaidInOneSentence() {
        Fx.run(() -> {
            Stage stage = new Stage();
            MainWindow window =
                    new MainWindow(stage, new Windows(Background.onCallingThread(), new CopyStore(directory)));
            window.state().open(OpenDocument.of(SampleStory.commentary(), Optional.empty()));
            stage.show();
            Dialogs dialogs = new Dialogs(stage) {
                @Override
                void showFailure(String title, String sentence) {
                    said.add(title + ": " + sentence);
                }
            };
            new PictureSaver(
                            window.state(),
                            window.timelinePane().timeline(),
                            Background.onCallingThread(),
                            new StatusBar(window.state()),
                            dialogs)
                    .save(directory.resolve("no/such/folder/shown.svg"));
            stage.close();
        });
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("The picture cannot be saved: "), said.toString());
    }
}
