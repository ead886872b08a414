package dateline.ui.timeline;

import dateline.layout.Cluster;
import dateline.layout.DisplayList;
import dateline.layout.HitTester.Hit;
import dateline.layout.TimeScale;
import dateline.layout.Viewport;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Turns the gestures of mouse, wheel and trackpad into viewports and selections. */
final class TimelineInput {
    private static final double STILL = 4;
    private static final double WHEEL_DOUBLING = 160;
    private static final double DOUBLE_CLICK_ZOOM = 2.4;
    private static final double SHORTEST_RANGE = 8;

    private final TimelineControl control;
    private final TimelineSkin skin;
    private final HoverTip tip;
    private final ClusterMenu menu;
    private final EventHandler<MouseEvent> pressed = this::pressed;
    private final EventHandler<MouseEvent> dragged = this::dragged;
    private final EventHandler<MouseEvent> released = this::released;
    private final EventHandler<MouseEvent> moved = this::moved;
    private final EventHandler<MouseEvent> exited = this::exited;
    private final EventHandler<ScrollEvent> scrolled = this::scrolled;
    private final EventHandler<ZoomEvent> pinched = this::pinched;
    private double pressX;
    private double pressY;
    private Viewport pressViewport = Viewport.unset();
    private boolean moving;

    TimelineInput(TimelineControl control, TimelineSkin skin) {
        this.control = control;
        this.skin = skin;
        tip = new HoverTip(control, skin::shown);
        menu = new ClusterMenu(control);
    }

    void install() {
        control.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
        control.addEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
        control.addEventHandler(MouseEvent.MOUSE_RELEASED, released);
        control.addEventHandler(MouseEvent.MOUSE_MOVED, moved);
        control.addEventHandler(MouseEvent.MOUSE_EXITED, exited);
        control.addEventHandler(ScrollEvent.SCROLL, scrolled);
        control.addEventHandler(ZoomEvent.ZOOM, pinched);
    }

    void uninstall() {
        tip.hide();
        menu.hide();
        control.removeEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
        control.removeEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
        control.removeEventHandler(MouseEvent.MOUSE_RELEASED, released);
        control.removeEventHandler(MouseEvent.MOUSE_MOVED, moved);
        control.removeEventHandler(MouseEvent.MOUSE_EXITED, exited);
        control.removeEventHandler(ScrollEvent.SCROLL, scrolled);
        control.removeEventHandler(ZoomEvent.ZOOM, pinched);
    }

    private double plotX(double x) {
        return x - skin.headerWidth();
    }

    private void pressed(MouseEvent event) {
        control.requestFocus();
        tip.hide();
        menu.hide();
        pressX = event.getX();
        pressY = event.getY();
        pressViewport = control.viewportProperty().get();
        moving = false;
        event.consume();
    }

    private void dragged(MouseEvent event) {
        double dx = event.getX() - pressX;
        double dy = event.getY() - pressY;
        moving |= Math.hypot(dx, dy) > STILL;
        if (!moving || event.isShiftDown() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        control.setCursor(Cursor.CLOSED_HAND);
        double along = plotX(pressX) < 0 ? 0 : -dx;
        Viewport target = control.moves()
                .limited(pressViewport.panned(along, control.foldsProperty().get()));
        control.moves()
                .jumpTo(target.scrolledTo(
                        pressViewport.scroll() - dy, skin.shown().contentHeight()));
        event.consume();
    }

    private void released(MouseEvent event) {
        control.setCursor(Cursor.DEFAULT);
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (!moving) {
            clicked(event);
        } else if (event.isShiftDown() && Math.abs(event.getX() - pressX) >= SHORTEST_RANGE) {
            showRange(Math.min(event.getX(), pressX), Math.max(event.getX(), pressX));
        }
        moving = false;
        event.consume();
    }

    private void showRange(double x0, double x1) {
        TimeScale scale = new TimeScale(
                control.viewportProperty().get(), control.foldsProperty().get());
        double first = scale.day(Math.max(0, plotX(x0)));
        double last = scale.day(plotX(x1));
        if (last > first) {
            control.moves()
                    .moveTo(control.viewportProperty()
                            .get()
                            .fitted(first, last, control.foldsProperty().get()));
        }
    }

    private void clicked(MouseEvent event) {
        Hit hit = skin.hit(event.getX(), event.getY());
        if (hit instanceof Hit.OnItem on) {
            control.select(on.item());
            if (event.getClickCount() == 2) {
                control.onOpenProperty()
                        .get()
                        .accept(control.itemsProperty().get().item(on.item()).id());
            }
        } else if (hit instanceof Hit.OnCluster on) {
            open(on.cluster(), event);
        } else if (hit instanceof Hit.OnFold on && event.getClickCount() == 1) {
            control.unfold(on.fold().fold());
        } else if (event.getClickCount() == 2 && plotX(event.getX()) >= 0) {
            control.moves().zoom(DOUBLE_CLICK_ZOOM, plotX(event.getX()));
        } else if (hit instanceof Hit.Nothing) {
            control.selectedItemProperty().set(Optional.empty());
        }
    }

    /** Zooms to a cluster's extent; lists its items where zooming would not part them. */
    private void open(Cluster cluster, MouseEvent event) {
        DisplayList list = skin.shown();
        Viewport now = list.viewport();
        // Where all have one middle there is no extent to zoom to.
        double last = Math.max(cluster.lastDay(), cluster.firstDay() + Viewport.FINEST);
        Viewport closer = now.fitted(cluster.firstDay(), last, list.folds());
        boolean parts = cluster.lastDay() > cluster.firstDay() && closer.daysPerPixel() < 0.8 * now.daysPerPixel();
        if (parts) {
            control.moves().moveTo(closer.zoomed(0.8, closer.width() / 2, list.folds()));
        } else {
            menu.show(list.itemsOf(cluster), event.getScreenX(), event.getScreenY());
        }
    }

    private void moved(MouseEvent event) {
        Hit hit = skin.hit(event.getX(), event.getY());
        control.setCursor(hit instanceof Hit.Nothing || hit instanceof Hit.OnLane ? Cursor.DEFAULT : Cursor.HAND);
        tip.over(hit, event.getScreenX(), event.getScreenY());
    }

    private void exited(MouseEvent event) {
        tip.hide();
        event.consume();
    }

    private void scrolled(ScrollEvent event) {
        tip.hide();
        Viewport now = control.viewportProperty().get();
        double x = plotX(event.getX());
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (sideways) {
            double delta = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            control.moves()
                    .jumpTo(control.moves()
                            .limited(now.panned(-delta, control.foldsProperty().get())));
        } else if (x < 0) {
            control.moves()
                    .jumpTo(now.scrolledTo(
                            now.scroll() - event.getDeltaY(), skin.shown().contentHeight()));
        } else {
            double factor = Math.pow(2, event.getDeltaY() / WHEEL_DOUBLING);
            control.moves()
                    .jumpTo(control.moves()
                            .limited(now.zoomed(
                                    factor, x, control.foldsProperty().get())));
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        Viewport now = control.viewportProperty().get();
        control.moves()
                .jumpTo(control.moves()
                        .limited(now.zoomed(
                                event.getZoomFactor(),
                                Math.max(0, plotX(event.getX())),
                                control.foldsProperty().get())));
        event.consume();
    }
}
