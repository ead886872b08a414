package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.parts.TaskExecutor;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the bottom line shows while a large file is read. */
class OpeningTest extends ReaderAtWindow {
    /** Holds the reading up where it first tells how far it has come. */
    private final Semaphore held = new Semaphore(Integer.MAX_VALUE);

    @Override
    protected TaskExecutor background() {
        return new TaskExecutor(task -> new Thread(task, "reading").start(), outcome -> {
            Platform.runLater(outcome);
            held.acquireUninterruptibly();
        });
    }

    private static Path large() throws IOException {
        String events = IntStream.range(0, 200_000)
                .mapToObj(i -> "{\"id\": \"e%d\", \"title\": \"Event %d of many\", \"when\": \"%d\"}"
                        .formatted(i, i, 1000 + i % 1000))
                .collect(Collectors.joining(",\n"));
        return Files.writeString(directory.resolve("large.dateline.json"), """
                {"format": "dateline/1", "id": "large", "source": {"title": "Large"}, "events": [%s]}""".formatted(events));
    }

    @Test
    void theBottomLineShowsHowFarAReadingHasComeAndAButtonGivesItUp() throws IOException {
        Fx.await("the first document is open", () -> titles().equals(List.of("Title of ferry")));
        // The word of a reloaded file would take the place of the progress.
        Fx.run(() -> first().watch().pause());
        windows().answer(large());
        held.drainPermits();
        hand.key(KeyCode.O, KeyCode.CONTROL);
        Fx.await("the bottom line tells of it", () -> sight().shows("Opening large.dateline.json"));
        double part = Fx.call(
                () -> ((ProgressBar) sight().find(".status-bar .progress-bar").orElseThrow()).getProgress());
        assertTrue(part > 0 && part < 1, part + " has been read");
        hand.click("Cancel");
        assertTrue(sight().find(".status-bar .progress-bar").isEmpty());
        held.release(Integer.MAX_VALUE);
        assertEquals(List.of("Title of ferry"), titles());
    }
}
