package dateline.ui.timeline;

import dateline.timeline.marks.Cluster;
import dateline.timeline.marks.EdgeChip;
import dateline.timeline.marks.HitTester.Hit;
import dateline.timeline.scale.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Turns clicks, wheel, trackpad and touch into viewports and selections. */
final class TimelineInput {
    private static final double WHEEL_DOUBLING = 160;
    private static final double DOUBLE_CLICK_ZOOM = 2.4;

    private final TimelineControl control;
    private final TimelineSkin skin;
    private final TimelineDrag drag;
    private final HoverTip tip;
    private final ClusterMenu menu;
    private final TimelineContextMenu context;
    private final List<Runnable> removals = new ArrayList<>();

    TimelineInput(TimelineControl control, TimelineSkin skin) {
        this.control = control;
        this.skin = skin;
        drag = new TimelineDrag(control, skin);
        tip = new HoverTip(control, skin);
        menu = new ClusterMenu(control);
        context = new TimelineContextMenu(control, this::open, this::list);
    }

    void install() {
        on(MouseEvent.MOUSE_PRESSED, this::pressed);
        on(MouseEvent.MOUSE_DRAGGED, drag::move);
        on(MouseEvent.MOUSE_RELEASED, this::released);
        on(MouseEvent.MOUSE_MOVED, this::moved);
        on(MouseEvent.MOUSE_EXITED, event -> tip.hide());
        on(ScrollEvent.SCROLL, this::scrolled);
        on(ZoomEvent.ZOOM, this::pinched);
        on(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    }

    private <E extends Event> void on(EventType<E> type, EventHandler<E> handler) {
        control.addEventHandler(type, handler);
        removals.add(() -> control.removeEventHandler(type, handler));
    }

    void uninstall() {
        hidePopups();
        control.moves().stop();
        removals.forEach(Runnable::run);
        removals.clear();
    }

    private void hidePopups() {
        tip.hide();
        menu.hide();
        context.hide();
    }

    private double plotX(double x) {
        return x - skin.headerWidth();
    }

    private void pressed(MouseEvent event) {
        control.requestFocus();
        hidePopups();
        drag.press(event);
        event.consume();
    }

    private void released(MouseEvent event) {
        boolean wasDrag = drag.release(event);
        if (!wasDrag && event.getButton() == MouseButton.PRIMARY) {
            clicked(event);
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        Hit hit = skin.hit(event.getX(), event.getY());
        if (hit instanceof Hit.OnItem on) {
            String id = control.items().item(on.item()).id();
            if (control.onClickProperty().get().test(id, event)) {
                return;
            }
            control.select(on.item());
            if (event.getClickCount() == 2) {
                control.editsProperty()
                        .get()
                        .ifPresentOrElse(
                                TimelineEdits::edit,
                                () -> control.onOpenProperty().get().accept(id));
            }
        } else if (hit instanceof Hit.OnCluster on) {
            open(on.cluster(), event.getScreenX(), event.getScreenY());
        } else if (hit instanceof Hit.OnGap on && event.getClickCount() == 1) {
            control.moves().showGap(on.gap().gap());
        } else if (hit instanceof Hit.OnEdge on) {
            control.moves().page(on.edge() == EdgeChip.Edge.BEFORE ? -1 : 1);
        } else if (hit instanceof Hit.OnLane on) {
            if (event.getX() < control.metrics().headerText() || event.getClickCount() == 2) {
                control.laneActions().toggleCollapsed(on.lane().id());
            }
        } else if (event.getClickCount() == 2 && plotX(event.getX()) >= 0) {
            control.moves().zoom(DOUBLE_CLICK_ZOOM, plotX(event.getX()));
        } else if (hit instanceof Hit.Nothing && !event.isShortcutDown()) {
            control.selectedItemProperty().set(Optional.empty());
        }
    }

    /** Zooms to the time of a cluster; lists its items where zooming would not part them. */
    private void open(Cluster cluster, double screenX, double screenY) {
        control.moves()
                .parting(skin.shown(), cluster)
                .ifPresentOrElse(control.moves()::moveTo, () -> list(cluster, screenX, screenY));
    }

    private void list(Cluster cluster, double screenX, double screenY) {
        menu.show(skin.shown().itemsOf(cluster), screenX, screenY);
    }

    private void moved(MouseEvent event) {
        Hit hit = skin.hit(event.getX(), event.getY());
        Cursor overGround = hit instanceof Hit.Nothing ? Cursor.DEFAULT : Cursor.HAND;
        control.setCursor(drag.isAtEnd(event.getX(), event.getY()) ? Cursor.H_RESIZE : overGround);
        tip.over(hit, event.getScreenX(), event.getScreenY());
    }

    private void scrolled(ScrollEvent event) {
        tip.hide();
        Viewport now = control.viewportProperty().get();
        double x = plotX(event.getX());
        double delta = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        boolean sideways = event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
        if (event.isDirect() || event.getTouchCount() > 0) {
            // A finger on the screen moves what lies under it.
            control.moves().pan(now, event.getDeltaX(), event.getDeltaY());
        } else if (x < 0 || event.isAltDown()) {
            control.moves().pan(now, 0, delta);
        } else if (sideways) {
            control.moves().pan(now, event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY(), 0);
        } else {
            control.moves().zoomAtOnce(Math.pow(2, event.getDeltaY() / WHEEL_DOUBLING), x);
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        control.moves().zoomAtOnce(event.getZoomFactor(), Math.max(0, plotX(event.getX())));
        event.consume();
    }

    private void asked(ContextMenuEvent event) {
        tip.hide();
        Hit hit = event.isKeyboardTrigger()
                ? control.selectedIndex().isPresent()
                        ? new Hit.OnItem(control.selectedIndex().getAsInt())
                        : new Hit.Nothing()
                : skin.hit(event.getX(), event.getY());
        context.show(hit, plotX(event.getX()), event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
