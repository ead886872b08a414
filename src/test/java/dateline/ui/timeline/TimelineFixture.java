package dateline.ui.timeline;

import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.SampleStory;
import dateline.timeline.scale.Viewport;
import dateline.ui.parts.Theme;
import dateline.ui.state.ReadingState;
import dateline.ui.story.StoryView;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A timeline of the invented story in a window, with hands. */
@ExtendWith(FxToolkit.class)
abstract class TimelineFixture {
    Stage stage;
    TimelinePane pane;
    TimelineControl timeline;

    @BeforeEach
    void open() {
        run(() -> {
            pane = new TimelinePane(new StoryView(new ReadingState()));
            timeline = pane.timeline();
            timeline.animatedProperty().set(false);
            timeline.timelineProperty().set(PreparedTimeline.of(SampleStory.commentary()));
            stage = new Stage();
            stage.setScene(new Scene(pane, 900, 640));
            Theme.LIGHT.apply(stage.getScene());
            stage.show();
            pane.applyCss();
            pane.layout();
        });
    }

    @AfterEach
    void close() {
        run(() -> stage.close());
    }

    static void run(Runnable action) {
        Fx.call(() -> {
            action.run();
            return Boolean.TRUE;
        });
    }

    TimelineSkin skin() {
        return (TimelineSkin) timeline.getSkin();
    }

    DisplayList shown() {
        pane.layout();
        return skin().shown();
    }

    void press(KeyCode code) {
        Event.fireEvent(timeline, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    Viewport viewport() {
        return timeline.viewportProperty().get();
    }
}
