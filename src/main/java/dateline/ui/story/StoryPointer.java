package dateline.ui.story;

import dateline.timeline.story.StoryHit;
import dateline.ui.state.CentreView;
import dateline.ui.state.ItemClicks;
import dateline.ui.state.ReadingState;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Turns clicks, wheel, drags and pinches on the story into selections, scrolling and the time axis. */
final class StoryPointer {
    private static final double WHEEL_DOUBLING = 160;
    private static final double DOUBLE_CLICK_ZOOM = 2.4;
    private static final double STILL = 4;

    private enum Drag {
        NONE,
        SCROLL,
        ALONG_TIME
    }

    private final StoryView view;
    private final StoryModel model;
    private final ReadingState state;
    private final HoverCard card;
    private final StoryMenu menu;
    private double pressX;
    private double pressY;
    private double lastY;
    private Drag drag = Drag.NONE;

    StoryPointer(StoryView view, StoryModel model, ReadingState state) {
        this.view = view;
        this.model = model;
        this.state = state;
        card = new HoverCard(view, model);
        menu = new StoryMenu(view, model, state);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> card.hide());
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    }

    /** Returns the context menu. */
    StoryMenu menu() {
        return menu;
    }

    /** Hides what stands beside the pointer. */
    void hide() {
        card.hide();
        menu.hide();
    }

    private void pressed(MouseEvent event) {
        hide();
        view.focusByMouse();
        pressX = event.getX();
        pressY = event.getY();
        lastY = pressY;
        drag = Drag.NONE;
        event.consume();
    }

    /** Scrolls the lanes with a drag up or down where there is more of them; any other drag leads to the time axis. */
    private void moved(MouseEvent event) {
        double dx = event.getX() - pressX;
        double dy = event.getY() - pressY;
        if (event.getButton() != MouseButton.PRIMARY || (drag == Drag.NONE && Math.hypot(dx, dy) <= STILL)) {
            return;
        }
        if (drag == Drag.NONE) {
            boolean scrolls = view.isScrolling() && Math.abs(dy) > Math.abs(dx);
            drag = scrolls ? Drag.SCROLL : Drag.ALONG_TIME;
            if (drag == Drag.ALONG_TIME) {
                view.leave(pressX, 1);
            }
        }
        if (drag == Drag.SCROLL) {
            view.scrollBy(lastY - event.getY());
        } else {
            view.dragOn(dx);
        }
        lastY = event.getY();
        event.consume();
    }

    private void released(MouseEvent event) {
        if (drag == Drag.NONE && event.getButton() == MouseButton.PRIMARY) {
            clicked(event);
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        StoryHit hit = view.hit(event.getX(), event.getY());
        if (hit instanceof StoryHit.OnEvent on) {
            String id = on.place().event().event().id();
            if (new ItemClicks(state).takes(id, event)) {
                return;
            }
            state.selectItem(id);
            if (event.getClickCount() == 2) {
                state.centreViewProperty().set(CentreView.TEXT);
            }
        } else if (hit instanceof StoryHit.OnThroughout) {
            view.toggleThroughout();
        } else if (event.getClickCount() == 2) {
            view.leave(event.getX(), DOUBLE_CLICK_ZOOM);
        } else if (!event.isShortcutDown()) {
            state.clearSelection();
        }
    }

    private void hovered(MouseEvent event) {
        StoryHit hit = view.hit(event.getX(), event.getY());
        view.setCursor(hit instanceof StoryHit.Nothing ? Cursor.DEFAULT : Cursor.HAND);
        if (hit instanceof StoryHit.OnEvent on) {
            card.over(OptionalInt.of(on.place().event().item()), event.getScreenX(), event.getScreenY());
        } else {
            card.hide();
        }
    }

    /** Scrolls the lanes where there is more of them; any other turn of the wheel leads to the time axis. */
    private void scrolled(ScrollEvent event) {
        card.hide();
        boolean upAndDown = Math.abs(event.getDeltaY()) >= Math.abs(event.getDeltaX());
        boolean fingers = event.isDirect() || event.getTouchCount() > 0;
        if (view.isScrolling() && upAndDown && !event.isShortcutDown()) {
            view.scrollBy(-event.getDeltaY());
        } else if (!fingers && !event.isInertia()) {
            view.leave(event.getX(), upAndDown ? Math.pow(2, event.getDeltaY() / WHEEL_DOUBLING) : 1);
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        view.leave(event.getX(), event.getZoomFactor());
        event.consume();
    }

    private void asked(ContextMenuEvent event) {
        card.hide();
        StoryHit hit = view.hit(event.getX(), event.getY());
        if (!event.isKeyboardTrigger() && hit instanceof StoryHit.OnEvent on) {
            menu.show(OptionalInt.of(on.place().event().item()), event.getScreenX(), event.getScreenY());
        } else {
            menu.show(
                    event.isKeyboardTrigger() ? model.selectedEvent() : OptionalInt.empty(),
                    event.getScreenX(),
                    event.getScreenY());
        }
        event.consume();
    }
}
