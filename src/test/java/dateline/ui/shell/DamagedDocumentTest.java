package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files with errors: what can be shown is shown, and what is missing is said. */
@ExtendWith(FxToolkit.class)
class DamagedDocumentTest {
    @TempDir
    Path directory;

    private Stage stage;
    private MainWindow window;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            stage = new Stage();
            window = new MainWindow(
                    stage,
                    new WindowManager(TaskExecutor.onCallingThread(), new CopyStore(directory.resolve("copies"))));
            stage.setWidth(1200);
            stage.setHeight(800);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private void open(String name, String text) throws IOException {
        Path file = Files.writeString(directory.resolve(name), text);
        Fx.run(() -> window.opener().open(file, opened -> {}));
        Fx.settle();
    }

    private Node banner() {
        return stage.getScene().getRoot().lookup(".damage-banner");
    }

    @Test
    void theFaultyEventIsLeftOutCountedAndTheRestIsShown() throws IOException {
        open("faulty.dateline.json", """
                {"format": "dateline/1", "id": "f", "source": {"title": "Faulty"},
                 "events": [
                   {"id": "good", "title": "Good", "when": "2010"},
                   {"id": "bad", "title": "Bad", "when": "yesterday"}]}
                """);
        Fx.run(() -> {
            assertEquals(
                    1,
                    window.state()
                            .documentProperty()
                            .get()
                            .orElseThrow()
                            .commentary()
                            .events()
                            .size());
            assertTrue(banner().isVisible());
            String words = ((Label) banner().lookup(".label")).getText();
            assertTrue(words.startsWith("faulty.dateline.json has errors and is shown without 1 event"), words);
        });
    }

    @Test
    void aSoundDocumentTakesTheBannerAway() throws IOException {
        theFaultyEventIsLeftOutCountedAndTheRestIsShown();
        open("sound.dateline.json", """
                {"format": "dateline/1", "id": "s", "source": {"title": "Sound"},
                 "events": [{"id": "good", "title": "Good", "when": "2010"}]}
                """);
        Fx.run(() -> assertFalse(banner().isVisible()));
    }

    @Test
    void aFileOfAnotherProgramOpensAndSaysWhatItCouldNotCarryOver() throws IOException {
        open("slides.json", """
                {"events": [
                  {"start_date": {"year": "2014", "month": "3"}, "text": {"headline": "First meeting"}},
                  {"start_date": {"year": "soon"}, "text": {"headline": "Second"}}]}
                """);
        Fx.run(() -> {
            assertEquals(
                    "First meeting",
                    window.state()
                            .documentProperty()
                            .get()
                            .orElseThrow()
                            .commentary()
                            .events()
                            .get(0)
                            .title());
            assertTrue(banner().isVisible());
        });
    }

    @Test
    void aDocumentWithoutActorsSaysSo() throws IOException {
        open("nobody.dateline.json", """
                {"format": "dateline/1", "id": "n", "source": {"title": "Nobody"},
                 "events": [{"id": "good", "title": "Good", "when": "2010"}]}
                """);
        Hand hand = new Hand(stage);
        hand.click("All 0 \u25be");
        assertEquals("This document names no actors.", hand.sight().words(".actor-list"));
    }
}
