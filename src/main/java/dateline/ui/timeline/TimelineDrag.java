package dateline.ui.timeline;

import dateline.timeline.lanes.LaneBounds;
import dateline.timeline.marks.HitTester.Hit;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Handles a drag of the mouse, which pans and then glides, marks a range to zoom to, moves a lane, or drags a date. */
final class TimelineDrag {
    private static final double STILL = 4;
    private static final double SHORTEST_RANGE = 8;
    /** The most milliseconds between the last move and the release after which the timeline glides on. */
    private static final double RECENT = 70;

    private static final double NANOS_PER_MILLI = 1e6;

    private enum Kind {
        STILL,
        PAN,
        RANGE,
        LANE,
        DATE
    }

    private final TimelineControl control;
    private final TimelineSkin skin;
    private final DateDrag date;
    private boolean holdsEnd;
    private Kind kind = Kind.STILL;
    private Optional<LaneBounds> carried = Optional.empty();
    private double pressX;
    private double pressY;
    private Viewport pressViewport = Viewport.unset();
    private double lastX;
    private double lastY;
    private long lastTime;
    private double speedX;
    private double speedY;

    TimelineDrag(TimelineControl control, TimelineSkin skin) {
        this.control = control;
        this.skin = skin;
        date = new DateDrag(control, skin);
    }

    /** Tells whether an end of the selected event, which can be dragged, lies at a point. */
    boolean isAtEnd(double x, double y) {
        return date.isAtEnd(x, y);
    }

    void press(MouseEvent event) {
        control.moves().stop();
        kind = Kind.STILL;
        pressX = event.getX();
        pressY = event.getY();
        lastX = pressX;
        lastY = pressY;
        lastTime = System.nanoTime();
        speedX = 0;
        speedY = 0;
        pressViewport = control.viewportProperty().get();
        holdsEnd = date.hold(pressX, pressY);
        carried = skin.hit(pressX, pressY) instanceof Hit.OnLane on ? Optional.of(on.lane()) : Optional.empty();
    }

    void move(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (kind == Kind.STILL) {
            if (Math.hypot(event.getX() - pressX, event.getY() - pressY) <= STILL) {
                return;
            }
            kind = kind(event);
        }
        switch (kind) {
            case PAN -> pan(event);
            case RANGE -> {
                double left = Math.max(skin.headerWidth(), Math.min(pressX, event.getX()));
                skin.show(new Overlay.Range(left, Math.max(left, Math.max(pressX, event.getX()))));
            }
            case LANE -> {
                control.setCursor(Cursor.CLOSED_HAND);
                skin.show(new Overlay.Insertion(insertionY(event.getY())));
            }
            case DATE -> {
                control.setCursor(Cursor.H_RESIZE);
                skin.show(date.overlay(pressX, event.getX(), pressY));
            }
            case STILL -> {}
        }
        event.consume();
    }

    private Kind kind(MouseEvent event) {
        if (carried.isPresent()) {
            return Kind.LANE;
        }
        boolean isNewDate =
                event.isShortcutDown() && control.editsProperty().get().isPresent();
        return holdsEnd || isNewDate ? Kind.DATE : event.isShiftDown() ? Kind.RANGE : Kind.PAN;
    }

    private void pan(MouseEvent event) {
        control.setCursor(Cursor.CLOSED_HAND);
        long now = System.nanoTime();
        double millis = Math.max(1, (now - lastTime) / NANOS_PER_MILLI);
        // The newest movement counts most, so that a hand that slows down before letting go leaves little speed.
        double share = Math.min(1, millis / 40);
        speedX += share * ((event.getX() - lastX) / millis - speedX);
        speedY += share * ((event.getY() - lastY) / millis - speedY);
        lastX = event.getX();
        lastY = event.getY();
        lastTime = now;
        control.moves().pan(pressViewport, lastX - pressX, lastY - pressY);
    }

    /** Ends the drag; returns whether the pointer had moved, so that it was no click. */
    boolean release(MouseEvent event) {
        control.setCursor(Cursor.DEFAULT);
        skin.show(new Overlay.None());
        switch (kind) {
            case PAN -> {
                if ((System.nanoTime() - lastTime) / NANOS_PER_MILLI < RECENT) {
                    control.moves().glide(-speedX, -speedY);
                }
            }
            case RANGE -> showRange(Math.min(event.getX(), pressX), Math.max(event.getX(), pressX));
            case LANE ->
                carried.ifPresent(lane -> control.laneActions().move(lane.id(), insertionPlace(lane, event.getY())));
            case DATE -> date.release(pressX, event.getX());
            case STILL -> {}
        }
        boolean moved = kind != Kind.STILL;
        kind = Kind.STILL;
        return moved;
    }

    private void showRange(double x0, double x1) {
        if (x1 - x0 < SHORTEST_RANGE) {
            return;
        }
        TimeScale scale = new TimeScale(
                control.viewportProperty().get(), control.gapsProperty().get());
        double first = scale.day(Math.max(0, x0 - skin.headerWidth()));
        double last = scale.day(x1 - skin.headerWidth());
        if (last > first) {
            control.moves()
                    .moveTo(control.viewportProperty()
                            .get()
                            .exactly(first, last, control.gapsProperty().get()));
        }
    }

    /** Returns the number of the lane above which a lane is dropped; one more than the last at the end. */
    private int insertionLane(double y) {
        double inPlot = y - control.metrics().axisHeight();
        List<LaneBounds> bands = skin.shown().lanes();
        for (LaneBounds band : bands) {
            if (inPlot < band.top() + band.height() / 2) {
                return band.lane();
            }
        }
        return bands.isEmpty() ? 0 : bands.get(bands.size() - 1).lane() + 1;
    }

    private double insertionY(double y) {
        int before = insertionLane(y);
        double top = control.metrics().axisHeight();
        double bottom = top;
        for (LaneBounds band : skin.shown().lanes()) {
            if (band.lane() == before) {
                return top + band.top();
            }
            bottom = top + band.top() + band.height();
        }
        return bottom;
    }

    private int insertionPlace(LaneBounds lane, double y) {
        int before = insertionLane(y);
        return before > lane.lane() ? before - 1 : before;
    }
}
