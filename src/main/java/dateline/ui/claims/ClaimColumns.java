package dateline.ui.claims;

import dateline.model.Item;
import dateline.ui.clipboard.ContextMenus;
import dateline.ui.several.RowChoice;
import dateline.ui.state.ReadingState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The list of claims, in a wide pane as two columns; the selection and the arrow keys go from one column to the other.
 *
 * <p>Each column is a list of its own, so that rows have the height of their words.
 */
final class ClaimColumns extends HBox {
    /** The width of the pane in pixels from which there are two columns. */
    static final double WIDE = 1500;

    private static final double LEAST = 560;
    private static final double LARGEST = 720;

    private final ReadingState state;
    private final ListView<ClaimRow> left = new ListView<>();
    private final ListView<ClaimRow> right = new ListView<>();
    private final BooleanBinding wide = widthProperty().greaterThanOrEqualTo(WIDE);
    private List<ClaimRow> rows = List.of();
    private boolean following;

    /** Whether a list selects a row: its rows and its selection stay until it has done so, or it would fail. */
    private boolean selecting;

    private Function<String, List<MenuItem>> entries = id -> List.of();

    /**
     * Creates the columns and ties them to the selection.
     *
     * @param state what the window shows
     * @param nothing stands in the place of the rows where there are none
     */
    ClaimColumns(ReadingState state, Node nothing) {
        this.state = state;
        getStyleClass().add("claim-columns");
        left.setPlaceholder(nothing);
        left.accessibleTextProperty()
                .bind(Bindings.when(right.visibleProperty())
                        .then("Claims, first column")
                        .otherwise("Claims"));
        right.setAccessibleText("Claims, second column");
        right.setVisible(false);
        right.managedProperty().bind(right.visibleProperty());
        dress(left, right);
        dress(right, left);
        getChildren().addAll(left, right);
        wide.addListener((o, was, is) -> divide());
        state.searchResultsProperty().addListener((o, was, is) -> {
            left.refresh();
            right.refresh();
        });
        RowChoice<ClaimRow> choice = new RowChoice<>(
                state,
                row -> row instanceof ClaimRow.Entry entry
                        ? Optional.of(entry.claim().id())
                        : Optional.empty(),
                () -> rows);
        choice.install(left);
        choice.install(right);
        state.selectionProperty().addListener((o, was, is) -> follow());
    }

    private void dress(ListView<ClaimRow> list, ListView<ClaimRow> other) {
        list.getStyleClass().addAll("claim-list", "edge-to-edge");
        list.setCellFactory(view -> new ClaimCell(state));
        list.minWidthProperty().bind(Bindings.when(wide).then(LEAST).otherwise(0));
        list.maxWidthProperty().bind(Bindings.when(wide).then(LARGEST).otherwise(Double.MAX_VALUE));
        setHgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setOnKeyPressed(this::onEnter);
        ContextMenus.give(
                list,
                row -> row instanceof ClaimRow.Entry of
                        ? entries.apply(of.claim().id())
                        : List.of());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!following && is != null) {
                other.getSelectionModel().clearSelection();
                if (is instanceof ClaimRow.Entry entry) {
                    selecting = true;
                    state.selectItem(entry.claim().id());
                    selecting = false;
                }
            }
        });
    }

    /** Sets what returns the context menu of a claim, by its id. */
    void setItemEntries(Function<String, List<MenuItem>> wanted) {
        entries = wanted;
    }

    /** Gives the keyboard to the column with the selection, or else to the first. */
    @Override
    public void requestFocus() {
        (right.getSelectionModel().isEmpty() ? left : right).requestFocus();
    }

    /**
     * Shows other rows.
     *
     * @param newRows headings, each followed by the members of its group
     */
    void show(List<ClaimRow> newRows) {
        rows = List.copyOf(newRows);
        divide();
    }

    /** Shows the rows in as many columns as the width has room for. */
    private void divide() {
        if (selecting) {
            Platform.runLater(this::divide);
            return;
        }
        ClaimSplit split = wide.get() ? ClaimSplit.halves(rows) : ClaimSplit.none(rows);
        boolean hadKeyboard = left.isFocused() || right.isFocused();
        following = true;
        left.getItems().setAll(split.left());
        right.getItems().setAll(split.right());
        right.setVisible(!split.right().isEmpty());
        following = false;
        follow();
        if (hadKeyboard) {
            requestFocus();
        }
    }

    /** Scrolls to the first rows. */
    void scrollToTop() {
        left.scrollTo(0);
        right.scrollTo(0);
    }

    /** Scrolls to a heading and gives it the keyboard. */
    void goTo(ClaimRow.Heading heading) {
        ListView<ClaimRow> list = right.getItems().contains(heading) ? right : left;
        int row = list.getItems().indexOf(heading);
        list.scrollTo(row);
        // The list guesses the heights of rows that it has not laid out; the second time it knows them.
        list.layout();
        list.scrollTo(row);
        list.getFocusModel().focus(row);
        list.requestFocus();
    }

    /** Returns the row with the selection. */
    private Optional<ClaimRow> selected() {
        return Optional.ofNullable(left.getSelectionModel().getSelectedItem())
                .or(() -> Optional.ofNullable(right.getSelectionModel().getSelectedItem()));
    }

    /** Selects the claim that the window has selected. */
    private void follow() {
        if (selecting) {
            Platform.runLater(this::follow);
            return;
        }
        following = true;
        try {
            String id = state.selectedItem().map(Item::id).orElse("");
            follow(left, id);
            follow(right, id);
        } finally {
            following = false;
        }
        if ((left.isFocused() || right.isFocused()) && selected().isPresent()) {
            requestFocus();
        }
    }

    private static void follow(ListView<ClaimRow> list, String id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof ClaimRow.Entry entry
                    && entry.claim().id().equals(id)) {
                if (list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().select(i);
                    if (!isInView(list, i)) {
                        list.scrollTo(Math.max(0, i - 1));
                    }
                }
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    /** Tells whether all of a row is in view, so that a click on the row does not move it. */
    private static boolean isInView(ListView<ClaimRow> list, int row) {
        return cells(list)
                .filter(cell -> cell.getIndex() == row)
                .map(cell -> list.sceneToLocal(cell.localToScene(cell.getLayoutBounds())))
                .anyMatch(bounds -> bounds.getMinY() >= 0 && bounds.getMaxY() <= list.getHeight());
    }

    /** Selects the claim of a tension on Enter: its links are for the pointer. */
    private void onEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && selected().orElse(null) instanceof ClaimRow.Tension tension) {
            state.selectItem(tension.pair().claim().id());
            event.consume();
        }
    }

    /** Goes from one column to the other, where the rows of one are at their end. */
    private void onKey(KeyEvent event) {
        if (!right.isVisible() || event.isAltDown() || event.isShiftDown() || event.isShortcutDown()) {
            return;
        }
        boolean inLeft = event.getSource() == left;
        int row = (inLeft ? left : right).getFocusModel().getFocusedIndex();
        int last = left.getItems().size() - 1;
        switch (event.getCode()) {
            case DOWN -> cross(event, inLeft && row == last, right, 0);
            case UP -> cross(event, !inLeft && row == 0, left, last);
            case HOME -> cross(event, !inLeft, left, 0);
            case END -> cross(event, inLeft, right, right.getItems().size() - 1);
            case RIGHT -> {
                if (inLeft) {
                    move(event, right, rowBeside(left, right));
                }
            }
            case LEFT -> {
                if (!inLeft) {
                    move(event, left, rowBeside(right, left));
                }
            }
            default -> {}
        }
    }

    private static void cross(KeyEvent event, boolean crosses, ListView<ClaimRow> to, int row) {
        if (crosses) {
            move(event, to, row);
            to.scrollTo(row);
        }
    }

    private static void move(KeyEvent event, ListView<ClaimRow> to, int row) {
        event.consume();
        to.requestFocus();
        to.getSelectionModel().clearAndSelect(row);
    }

    /** Returns the row of a column that stands nearest to the height of the focused row of the other column. */
    private static int rowBeside(ListView<ClaimRow> from, ListView<ClaimRow> to) {
        int row = from.getFocusModel().getFocusedIndex();
        double y = cells(from)
                .filter(cell -> cell.getIndex() == row)
                .mapToDouble(ClaimColumns::middle)
                .findFirst()
                .orElse(0);
        return cells(to)
                .min(Comparator.comparingDouble(cell -> Math.abs(middle(cell) - y)))
                .map(ClaimCell::getIndex)
                .orElse(0);
    }

    private static Stream<ClaimCell> cells(ListView<ClaimRow> list) {
        return list.lookupAll(".claim-cell").stream()
                .map(ClaimCell.class::cast)
                .filter(cell -> cell.isVisible() && !cell.isEmpty());
    }

    private static double middle(ClaimCell cell) {
        return cell.localToScene(0, cell.getHeight() / 2).getY();
    }
}
