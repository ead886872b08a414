package dateline.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The rows by which a record is edited. Esc gives up what was typed in a row, and leaves the form where nothing was typed; Ctrl+Z
 * takes back typing, or else the last edit.
 */
public final class Form extends VBox {
    private final FormEditor editor;
    private final List<FormRow> rows;
    private final Runnable onLeave;

    /**
     * Creates a form.
     *
     * @param editor makes the edits
     * @param onLeave what Esc does where nothing was typed
     * @param rows from top to bottom
     * @param below what stands below the rows
     */
    public Form(FormEditor editor, Runnable onLeave, List<? extends FormRow> rows, List<? extends Node> below) {
        this.editor = editor;
        this.rows = List.copyOf(rows);
        this.onLeave = onLeave;
        getStyleClass().add("form");
        setMinWidth(0);
        getChildren().addAll(rows);
        getChildren().addAll(below);
        addEventFilter(KeyEvent.KEY_PRESSED, this::filter);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Shows the present values, but where the reader is changing one. */
    public void refresh() {
        each(FormRow::refresh);
    }

    /** Makes edits of what has been typed. */
    public void accept() {
        each(row -> {
            if (row.isChanged()) {
                row.accept();
            }
        });
    }

    /** Gives the keyboard to the first row. */
    public void focusFirst() {
        Node first = rows.get(0).focusTarget();
        first.requestFocus();
        if (first instanceof TextInputControl input) {
            input.selectAll();
        }
    }

    /** Gives the keyboard to the row of a name and scrolls there; to the first row if there is no such row. */
    public void focus(String name) {
        rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        row -> {
                            row.focusTarget().requestFocus();
                            FormScroll.show(row);
                        },
                        this::focusFirst);
    }

    private void each(Consumer<FormRow> action) {
        rows.forEach(action);
    }

    /** Returns the innermost row around a node. */
    private static Optional<FormRow> rowOf(Object target) {
        return Stream.iterate(target instanceof Node node ? node : null, node -> node != null, Node::getParent)
                .filter(FormRow.class::isInstance)
                .map(FormRow.class::cast)
                .findFirst();
    }

    private void filter(KeyEvent event) {
        Optional<FormRow> changed = rowOf(event.getTarget()).filter(FormRow::isChanged);
        if (event.getCode() == KeyCode.ESCAPE) {
            changed.ifPresentOrElse(FormRow::restore, onLeave);
            event.consume();
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && changed.isEmpty()) {
            if (event.isShiftDown()) {
                editor.redo();
            } else {
                editor.undo();
            }
            event.consume();
        }
    }

    /**
     * Makes an edit of what was typed before a command of the window, such as Save, is carried out.
     *
     * <p>Delete is meant for the row, and does not delete the whole item.
     */
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
        }
        if (event.isShortcutDown() && !event.getCode().isModifierKey()) {
            accept();
        }
    }
}
