package dateline.ui.timeline;

import dateline.index.ItemWalk;
import dateline.timeline.lanes.LaneWalk;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/**
 * Handles the keys of the timeline.
 *
 * <p>Plus and minus zoom, 0 fits. Left and right go to the previous and next item in time, an event from an event and a
 * claim from a claim; up and down go to the nearest item above and below, a lane's events lying above its claims. Page Up
 * and Page Down move by a viewport, Home and End to the first and last item; Enter opens, Escape clears the selection, F
 * leaves the gaps out or shows them. L collapses the lane of the selected item, P pins it, with Ctrl up and down move it;
 * without a selection they mean the first lane.
 */
final class TimelineKeys {
    private final TimelineControl control;
    private final EventHandler<KeyEvent> pressed = this::pressed;

    TimelineKeys(TimelineControl control) {
        this.control = control;
    }

    void install() {
        control.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
    }

    void uninstall() {
        control.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
            moveLane(event);
            return;
        }
        if (event.isShortcutDown() || event.isAltDown() || control.items().size() == 0) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> control.zoomIn();
            case MINUS, SUBTRACT -> control.zoomOut();
            case DIGIT0, NUMPAD0 -> control.fit();
            case F ->
                control.gapsLeftOutProperty().set(!control.gapsLeftOutProperty().get());
            case L -> control.laneActions().onCurrent(control.laneActions()::toggleCollapsed);
            case P -> control.laneActions().onCurrent(control.laneActions()::togglePinned);
            case LEFT -> walk(ItemWalk::before);
            case RIGHT -> walk(ItemWalk::after);
            case UP -> across(LaneWalk::above);
            case DOWN -> across(LaneWalk::below);
            case PAGE_UP -> control.moves().page(-1);
            case PAGE_DOWN -> control.moves().page(1);
            case HOME -> walk(ItemWalk::first);
            case END -> end();
            case ENTER -> open();
            case ESCAPE -> known = clear();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void moveLane(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (by != 0) {
            LaneActions lanes = control.laneActions();
            lanes.onCurrent(id -> lanes.move(id, lanes.current() + by));
            event.consume();
        }
    }

    /** Goes a step in the one order; to the first event where nothing is selected. */
    private void walk(Step step) {
        OptionalInt selected = control.selectedIndex();
        ItemWalk walk = control.walk();
        control.moves().select(selected.isPresent() ? step.from(walk, selected.getAsInt()) : walk.first());
    }

    private void end() {
        if (control.selectedIndex().isPresent()) {
            walk(ItemWalk::last);
        } else {
            control.moves().select(control.walk().last());
        }
    }

    private void across(BiFunction<LaneWalk, LaneWalk.Stop, Optional<LaneWalk.Stop>> step) {
        OptionalInt selected = control.selectedIndex();
        if (selected.isPresent()) {
            control.laneActions().walk(selected.getAsInt(), step);
        } else {
            walk(ItemWalk::first);
        }
    }

    /** Goes a step along time. */
    private interface Step {
        OptionalInt from(ItemWalk walk, int item);
    }

    private void open() {
        control.selectedItemProperty()
                .get()
                .ifPresent(id -> control.onOpenProperty().get().accept(id));
    }

    private boolean clear() {
        boolean any = control.selectedItemProperty().get().isPresent();
        control.selectedItemProperty().set(Optional.empty());
        return any;
    }
}
