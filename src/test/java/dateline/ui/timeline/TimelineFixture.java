package dateline.ui.timeline;

import dateline.layout.DisplayList;
import dateline.layout.PreparedTimeline;
import dateline.layout.SampleStory;
import dateline.layout.Viewport;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
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
            pane = new TimelinePane();
            timeline = pane.timeline();
            timeline.animatedProperty().set(false);
            timeline.timelineProperty().set(PreparedTimeline.of(SampleStory.commentary()));
            stage = new Stage();
            stage.setScene(new Scene(pane, 900, 640));
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

    double left() {
        return skin().headerWidth();
    }

    double top() {
        return timeline.metrics().axisHeight();
    }

    void mouse(EventType<MouseEvent> type, double localX, double localY, int clicks) {
        mouse(type, localX, localY, clicks, false);
    }

    void mouse(EventType<MouseEvent> type, double localX, double localY, int clicks, boolean shift) {
        double x = timeline.localToScene(localX, localY).getX();
        double y = timeline.localToScene(localX, localY).getY();
        Event.fireEvent(
                timeline,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        clicks,
                        shift,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(timeline, x, y)));
    }

    void click(double x, double y) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, 1);
        mouse(MouseEvent.MOUSE_RELEASED, x, y, 1);
    }

    void wheel(double localX, double localY, double deltaX, double deltaY) {
        double x = timeline.localToScene(localX, localY).getX();
        double y = timeline.localToScene(localX, localY).getY();
        Event.fireEvent(
                timeline,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        deltaX,
                        deltaY,
                        deltaX,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(timeline, x, y)));
    }

    void pressWithControl(KeyCode code) {
        Event.fireEvent(timeline, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    void press(KeyCode code) {
        Event.fireEvent(timeline, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    Viewport viewport() {
        return timeline.viewportProperty().get();
    }
}
