package dateline.ui.story;

import dateline.timeline.story.StoryLayout;
import dateline.timeline.story.StoryWalk;
import dateline.ui.state.CentreView;
import dateline.ui.state.ReadingState;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import javafx.scene.input.KeyEvent;

/**
 * Handles the keys of the story.
 *
 * <p>Left and right go to the previous and next event in time, up and down to the nearest above and below, Home and End to
 * the first and last; Page Up and Page Down scroll the lanes. Enter shows the selected event in the text, Escape clears the
 * selection, T shows more or less of what goes on throughout. Plus and minus lead to the time axis.
 */
final class StoryKeys {
    private static final double ZOOM_STEP = 1.6;

    private final StoryView view;
    private final StoryModel model;
    private final ReadingState state;

    StoryKeys(StoryView view, StoryModel model, ReadingState state) {
        this.view = view;
        this.model = model;
        this.state = state;
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || model.document().isEmpty()) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> view.zoom(ZOOM_STEP);
            case MINUS, SUBTRACT -> view.zoom(1 / ZOOM_STEP);
            case LEFT -> state.selectPrevious();
            case RIGHT -> state.selectNext();
            case UP -> across(StoryWalk::above);
            case DOWN -> across(StoryWalk::below);
            case PAGE_UP -> page(-1);
            case PAGE_DOWN -> page(1);
            case HOME -> end(true);
            case END -> end(false);
            case ENTER -> open();
            case T -> view.toggleThroughout();
            case ESCAPE -> known = clear();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void across(BiFunction<StoryLayout, Integer, Optional<Integer>> step) {
        OptionalInt selected = model.selected();
        Optional<StoryLayout> story = view.story();
        boolean shown = selected.isPresent()
                && story.flatMap(laidOut -> laidOut.place(selected.getAsInt())).isPresent();
        if (shown) {
            step.apply(story.get(), selected.getAsInt()).ifPresent(view::select);
        } else {
            state.selectNext();
        }
    }

    private void page(int pages) {
        view.story().ifPresent(laidOut -> view.scrollBy(pages * 0.9 * laidOut.lanesHeight()));
    }

    private void end(boolean first) {
        OptionalInt end = first ? model.walk().first() : model.walk().last();
        end.ifPresent(view::select);
    }

    private void open() {
        if (state.selectedItem().isPresent()) {
            state.centreViewProperty().set(CentreView.TEXT);
        }
    }

    private boolean clear() {
        boolean any = state.selectedItem().isPresent();
        state.clearSelection();
        return any;
    }
}
