package dateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.layout.LaneGrouping;
import dateline.query.Filter;
import dateline.settings.SettingsStore;
import dateline.ui.state.CentreView;
import dateline.ui.task.Background;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees before the window's controls are there, and that nothing jumps when they come. */
@ExtendWith(FxToolkit.class)
class FirstPictureTest {
    @TempDir
    Path directory;

    /** The picture of a start, and the window that took its place. */
    private record Start(Optional<Seen> first, Seen then, Windows windows, Session session) {
        void close() {
            Fx.run(() -> {
                session.end();
                List.copyOf(windows.open()).forEach(window -> window.stage().close());
            });
        }
    }

    /** A timeline on the screen. */
    private record Seen(Bounds bounds, Image pixels, String title) {}

    private Start start() {
        SettingsStore store = new SettingsStore(directory.resolve("settings.properties"));
        Ahead.begin(store);
        CompletableFuture<Optional<Seen>> first = new CompletableFuture<>();
        Stage stage = Fx.call(Stage::new);
        Windows windows = new Windows(Background.onCallingThread(), new CopyStore(directory.resolve("copies")));
        Session session = new Session(windows, store);
        Fx.run(() -> {
            session.begin(stage, List.of());
            stage.getScene().addPostLayoutPulseListener(() -> {
                if (!first.isDone()) {
                    boolean picture = stage.getScene().getRoot() instanceof FirstPicture;
                    first.complete(picture ? Optional.of(seen(stage)) : Optional.empty());
                }
            });
        });
        Fx.await("the window is complete", () -> !windows.open().isEmpty() && windows.showDocument());
        Fx.settle();
        return new Start(first.join(), Fx.call(() -> seen(stage)), windows, session);
    }

    private static Seen seen(Stage stage) {
        Node canvas = stage.getScene().getRoot() instanceof FirstPicture picture
                ? picture.lookup("#timeline")
                : stage.getScene().lookup(".timeline-control").lookupAll("*").stream()
                        .filter(Canvas.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        return new Seen(canvas.localToScene(canvas.getLayoutBounds()), canvas.snapshot(null, null), stage.getTitle());
    }

    private static void assertSame(Seen first, Seen then) {
        assertEquals(then.bounds(), first.bounds());
        assertEquals(then.title(), first.title());
        int width = (int) then.pixels().getWidth();
        int height = (int) then.pixels().getHeight();
        PixelReader one = first.pixels().getPixelReader();
        PixelReader other = then.pixels().getPixelReader();
        long different = 0;
        // The outermost pixels show that the timeline has the keyboard.
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                different += one.getArgb(x, y) == other.getArgb(x, y) ? 0 : 1;
            }
        }
        assertEquals(0, different);
    }

    @Test
    void theFirstFrameHasTheTimelineAsTheWindowWillHaveIt() {
        Start start = start();
        assertSame(start.first().orElseThrow(), start.then());
        start.close();
    }

    @Test
    void soItHasWhereTheReaderHasChangedEverything() {
        Start before = start();
        MainWindow window = before.windows().open().get(0);
        Fx.run(() -> {
            window.themeProperty().set(Theme.DARK);
            window.state().textSizeProperty().set(17);
            window.stage().setWidth(1130);
            window.stage().setHeight(740);
        });
        Fx.run(() -> {
            var timeline = window.timelinePane().timeline();
            window.splitPanes().get(0).setDividerPositions(0.3, 0.8);
            timeline.laneGroupingProperty().set(LaneGrouping.CATEGORY);
            timeline.foldingProperty().set(false);
            timeline.animatedProperty().set(false);
            timeline.zoomIn();
        });
        before.close();
        Start start = start();
        assertSame(start.first().orElseThrow(), start.then());
        start.close();
    }

    @Test
    void whatIsFilteredOrSeenOtherwiseIsNotPaintedFirst() {
        Start before = start();
        MainWindow window = before.windows().open().get(0);
        Fx.run(() -> window.state().filterProperty().set(Filter.NONE.withActorToggled("zhao-leji")));
        before.close();
        Start filtered = start();
        assertTrue(filtered.first().isEmpty());
        Fx.run(() -> filtered.windows().open().get(0).state().filterProperty().set(Filter.NONE));
        Fx.run(() ->
                filtered.windows().open().get(0).state().centreViewProperty().set(CentreView.CLAIMS));
        filtered.close();
        SettingsStore store = new SettingsStore(directory.resolve("settings.properties"));
        assertFalse(Ahead.suits(store.load().windows()));
    }

    @Test
    void aWindowClosedBeforeItIsBuiltStaysClosed() {
        SettingsStore store = new SettingsStore(directory.resolve("settings.properties"));
        Ahead.begin(store);
        Windows windows = new Windows(Background.onCallingThread(), new CopyStore(directory.resolve("copies")));
        Session session = new Session(windows, store);
        Stage stage = Fx.call(() -> {
            Stage early = new Stage();
            session.begin(early, List.of());
            assertTrue(early.isShowing());
            early.close();
            return early;
        });
        Fx.settle();
        Fx.settle();
        assertFalse(Fx.call(stage::isShowing));
        assertTrue(windows.open().isEmpty());
        Ahead.takeReading();
        Fx.run(session::end);
    }
}
