package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a window shows before its document has been read. */
@ExtendWith(FxToolkit.class)
class FirstPictureTest {
    @TempDir
    Path directory;

    private final Deque<Runnable> reading = new ArrayDeque<>();
    private MainWindow window;
    private Sight sight;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            Stage stage = new Stage();
            window = new MainWindow(
                    stage,
                    new WindowManager(
                            new TaskExecutor(reading::add, Runnable::run), new CopyStore(directory.resolve("copies"))));
            stage.setWidth(1400);
            stage.setHeight(900);
            stage.show();
            sight = new Hand(stage).sight();
        });
    }

    /** Lets all reading that waits be done. */
    private void read() {
        Fx.run(() -> {
            while (!reading.isEmpty()) {
                reading.poll().run();
            }
        });
        Fx.settle();
    }

    private List<Node> bars() {
        return sight.all(".side .waiting-bar");
    }

    private List<Node> chips() {
        return sight.all(".filter-bar .waiting-chip");
    }

    @Test
    void greyBarsStandForTheTextAndTheChipsUntilTheDocumentIsThere() {
        Fx.run(() -> window.opener().openBundled(opened -> {}));
        assertTrue(bars().size() > 10, () -> bars().size() + " bars");
        assertTrue(chips().size() >= 4, () -> chips().size() + " chips");
        for (Node bar : bars()) {
            assertPainted(bar, 40, 6);
        }
        for (Node chip : chips()) {
            assertPainted(chip, 60, 20);
        }
        read();
        assertEquals(List.of(), bars());
        assertEquals(List.of(), chips());
        assertTrue(sight.isShown("What the argument hangs on"));
        assertFalse(sight.all(".filter-chip").isEmpty());
    }

    private static void assertPainted(Node bar, double width, double height) {
        Bounds bounds = Fx.call(bar::getLayoutBounds);
        assertTrue(bounds.getWidth() >= width && bounds.getHeight() >= height, bounds::toString);
        WritableImage picture = Sight.picture(bar);
        int middle = picture.getPixelReader().getArgb((int) picture.getWidth() / 2, (int) picture.getHeight() / 2);
        assertNotEquals(0xFFFFFFFF, middle, "the bar is white");
    }

    @Test
    void aScreenReaderAndTheKeyboardPassThemOver() {
        for (List<Node> all : List.of(bars(), chips())) {
            for (Node bar : all) {
                assertFalse(bar.isFocusTraversable());
                assertNull(bar.getAccessibleText());
                assertTrue(sight.painted(bar).isEmpty());
            }
        }
    }

    @Test
    void theyGoWhenThereIsNothingToOpen() {
        Fx.run(() -> window.opener().open(directory.resolve("gone.dateline.json"), opened -> {}));
        assertFalse(chips().isEmpty());
        read();
        assertTrue(sight.isShown("Try Again"));
        assertEquals(List.of(), bars());
        assertEquals(List.of(), chips());
    }
}
