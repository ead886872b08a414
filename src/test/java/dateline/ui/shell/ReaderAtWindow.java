package dateline.ui.shell;

import dateline.settings.Settings.WindowSettings;
import dateline.timeline.lanes.LaneGrouping;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.CentreView;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import dateline.ui.timeline.ShownTimeline;
import dateline.ui.timeline.TimelineScale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reader at a window that shows the story of the ferry; one window for all tests of a class, put back for each. */
@ExtendWith(FxToolkit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ReaderAtWindow {
    /** Where the files are. */
    @TempDir
    protected static Path directory;

    /** The reader's hand at the first window. */
    protected Hand hand;

    /** The same at its timeline. */
    protected ShownTimeline timeline;

    private AnsweringWindowManager windows;
    private MainWindow first;
    private Path story;

    /** Has one window show the story as when it was just opened. */
    @BeforeEach
    protected void startAnew() throws IOException {
        if (first == null) {
            open();
        }
        Fx.run(() -> {
            List.copyOf(windows.open()).stream()
                    .filter(other -> other != first)
                    .forEach(other -> other.stage().close());
            first.state().clearSelection();
            first.state().clearFilter();
            first.state().centreViewProperty().set(CentreView.TIMELINE);
            first.stage().requestFocus();
            first.timelinePane().timeline().animatedProperty().set(false);
        });
        FerryStory.write(directory, "ferry");
        Fx.run(() -> {
            first.opener().open(story, opened -> {});
            first.timelinePane().scaleProperty().set(TimelineScale.AXIS);
            first.timelinePane().timeline().laneGroupingProperty().set(LaneGrouping.ACTOR);
            first.timelinePane().timeline().fit();
            first.timelinePane().timeline().requestFocus();
        });
    }

    private void open() throws IOException {
        story = FerryStory.write(directory, "ferry");
        TaskExecutor background = background();
        first = Fx.call(() -> {
            windows = new AnsweringWindowManager(background, directory);
            Stage stage = new Stage();
            stage.setWidth(1300);
            stage.setHeight(850);
            FxToolkit.share(stage);
            return windows.open(stage, WindowSettings.DEFAULTS.showing(Optional.of(story)));
        });
        hand = new Hand(first.stage());
        timeline = new ShownTimeline(first.timelinePane().timeline());
        Fx.await("all panes are there", () -> sight().find(".excerpt").isPresent());
    }

    /** Returns where the window's work runs. */
    protected TaskExecutor background() {
        return TaskExecutor.onCallingThread();
    }

    /** Returns what the reader sees of the first window. */
    protected Sight sight() {
        return hand.sight();
    }

    /** Returns the windows, with answers to their questions. */
    AnsweringWindowManager windows() {
        return windows;
    }

    MainWindow first() {
        return first;
    }

    /** Returns the titles at the top of the open windows, in the order of the alphabet. */
    List<String> titles() {
        return Fx.call(() -> windows.open().stream()
                .map(window -> new Hand(window.stage()).sight().text(".document-title"))
                .sorted()
                .toList());
    }
}
