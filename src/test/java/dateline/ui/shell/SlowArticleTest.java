package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.parts.TaskExecutor;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An article whose reading takes long. */
class SlowArticleTest extends ReaderAtWindow {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean isSlow;

    @Override
    protected TaskExecutor background() {
        return new TaskExecutor(
                work -> {
                    if (isSlow) {
                        waiting.add(work);
                    } else {
                        work.run();
                    }
                },
                Runnable::run);
    }

    @AfterEach
    void doAllThatWaits() {
        isSlow = false;
        Fx.run(() -> {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        });
    }

    private void choose() throws IOException {
        windows().answer(Files.writeString(directory.resolve("quay.txt"), "The quay\n\nIt was closed.\n"));
        isSlow = true;
        hand.key(KeyCode.T, KeyCode.CONTROL, KeyCode.SHIFT);
        Fx.await("the reading is told", () -> sight().shows("Reading the article\u2026"));
    }

    @Test
    void itIsReadInTheBackgroundWhileTheWindowTellsOfIt() throws IOException {
        choose();
        assertFalse(sight().isShown("Create"));
        doAllThatWaits();
        assertTrue(sight().isShown("Create"));
        assertFalse(sight().shows("Reading the article\u2026"));
        hand.click("Cancel");
    }

    @Test
    void cancelGivesTheReadingUp() throws IOException {
        choose();
        hand.click("Cancel");
        doAllThatWaits();
        assertFalse(sight().isShown("Create"));
        assertEquals(List.of("Title of ferry"), titles());
    }
}
