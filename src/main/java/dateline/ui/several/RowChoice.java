package dateline.ui.several;

import dateline.ui.parts.Icons;
import dateline.ui.state.ItemClicks;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Selects several rows of a list: Ctrl+click and Ctrl+Space one more or less, Shift a range, Ctrl+A all.
 *
 * <p>The list itself selects the leading row alone. Used on the JavaFX application thread.
 *
 * @param <T> the rows
 */
public final class RowChoice<T> {
    /** The state of a cell whose item is one of several selected ones, or linked while links are made. */
    public static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** What a screen reader says before such an item. */
    public static final String SPOKEN = "marked, ";

    /** The width and height of the tick, in pixels. */
    public static final double TICK = 9;

    /** How far from the left edge the tick stands, in pixels. */
    public static final double TICK_LEFT = 5;

    private final ReadingState state;
    private final ItemClicks clicks;
    private final Function<T, Optional<String>> idOf;
    private final Supplier<List<T>> rows;
    private Optional<String> anchor = Optional.empty();

    /**
     * Prepares the choice of rows.
     *
     * @param state what the window shows
     * @param idOf returns the id of the item of a row; empty for a heading
     * @param rows returns all rows in their order, those of other columns too
     */
    public RowChoice(ReadingState state, Function<T, Optional<String>> idOf, Supplier<List<T>> rows) {
        this.state = state;
        this.idOf = idOf;
        this.rows = rows;
        clicks = new ItemClicks(state);
        state.selectionProperty().addListener((o, was, is) -> {
            if (!(is instanceof Selection.OfItems)) {
                anchor = Selection.leadingItem(is);
            }
        });
    }

    /** Listens to the clicks on a list and to its keys. */
    public void install(ListView<T> list) {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> onPress(list, event));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(list, event));
    }

    /** Returns the sign of a chosen row. */
    public static Region tick() {
        Region tick = Icons.icon("icon-check");
        tick.getStyleClass().add("chosen-tick");
        tick.setMouseTransparent(true);
        return tick;
    }

    private void onPress(ListView<T> list, MouseEvent event) {
        Optional<String> id = event.getButton() == MouseButton.PRIMARY ? clicked(list, event) : Optional.empty();
        if (id.isEmpty()) {
            return;
        }
        boolean extending = event.isShiftDown() && !state.linking().isOn();
        if (extending) {
            extendTo(id.get());
        }
        if (extending || clicks.takes(id.get(), event)) {
            if (event.isShortcutDown()) {
                anchor = id;
            }
            list.requestFocus();
            event.consume();
        }
    }

    /** Returns the id of the item whose row is clicked; empty beside the rows and on a link within one. */
    private Optional<String> clicked(ListView<T> list, MouseEvent event) {
        List<Node> around = Stream.iterate((Node) event.getTarget(), Objects::nonNull, Node::getParent)
                .takeWhile(node -> node != list)
                .toList();
        if (around.stream().anyMatch(ButtonBase.class::isInstance)) {
            return Optional.empty();
        }
        return around.stream()
                .filter(ListCell.class::isInstance)
                .findFirst()
                .map(cell -> ((ListCell<?>) cell).getIndex())
                .filter(row -> row >= 0 && row < list.getItems().size())
                .flatMap(row -> idOf.apply(list.getItems().get(row)));
    }

    private void onKey(ListView<T> list, KeyEvent event) {
        boolean range = event.isShiftDown() && !event.isShortcutDown();
        boolean single = event.isShortcutDown() && !event.isShiftDown();
        if (event.isAltDown() || state.linking().isOn() || !(range || single)) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case UP -> move(list, -1, event);
            case DOWN -> move(list, 1, event);
            case HOME -> known = range && extendToEnd(0);
            case END -> known = range && extendToEnd(ids().size() - 1);
            case A -> known = single && selectAll();
            case SPACE -> known = single && toggleFocused(list);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private List<String> ids() {
        return rows.get().stream().flatMap(row -> idOf.apply(row).stream()).toList();
    }

    /** Extends the range by a row, or moves the keyboard to the next row without selecting it. */
    private void move(ListView<T> list, int by, KeyEvent event) {
        if (event.isShiftDown()) {
            List<String> ids = ids();
            int leading = ids.indexOf(
                    Selection.leadingItem(state.selectionProperty().get()).orElse(""));
            extendToEnd(Math.max(0, Math.min(ids.size() - 1, leading + by)));
            return;
        }
        int row = list.getFocusModel().getFocusedIndex() + by;
        while (row >= 0
                && row < list.getItems().size()
                && idOf.apply(list.getItems().get(row)).isEmpty()) {
            row += by;
        }
        if (row >= 0 && row < list.getItems().size()) {
            list.getFocusModel().focus(row);
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(row);
            }
        }
    }

    private boolean extendToEnd(int place) {
        List<String> ids = ids();
        if (place >= 0 && place < ids.size()) {
            extendTo(ids.get(place));
        }
        return true;
    }

    /** Selects the rows from the one that the range began at to another one, which leads. */
    private void extendTo(String id) {
        List<String> ids = ids();
        Optional<String> from = anchor.filter(ids::contains)
                .or(() -> Selection.leadingItem(state.selectionProperty().get()).filter(ids::contains));
        int start = ids.indexOf(from.orElse(id));
        int end = ids.indexOf(id);
        List<String> range = new ArrayList<>(ids.subList(Math.min(start, end), Math.max(start, end) + 1));
        if (end < start) {
            Collections.reverse(range);
        }
        state.select(Selection.ofItems(range));
        anchor = Optional.of(ids.get(start));
    }

    private boolean selectAll() {
        List<String> all = new ArrayList<>(ids());
        Selection.leadingItem(state.selectionProperty().get())
                .filter(all::remove)
                .ifPresent(all::add);
        state.select(Selection.ofItems(all));
        return true;
    }

    private boolean toggleFocused(ListView<T> list) {
        int row = list.getFocusModel().getFocusedIndex();
        if (row >= 0 && row < list.getItems().size()) {
            idOf.apply(list.getItems().get(row)).ifPresent(id -> {
                clicks.toggle(id);
                anchor = Optional.of(id);
                // The list has followed the selection, and the keyboard stays where it was.
                list.getFocusModel().focus(row);
            });
        }
        return true;
    }
}
