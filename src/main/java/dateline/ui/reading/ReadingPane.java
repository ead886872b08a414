package dateline.ui.reading;

import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * Shows the source, in the retelling, the exact words of the reader's copy or both, a sentence a row, with the passages of the selection highlighted and scrolled into view.
 *
 * <p>A click on a sentence, or Enter in it, selects what rests on it.
 */
public final class ReadingPane extends BorderPane {
    private final ReadingState state;
    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final PassageCitation citation;
    private final ObjectProperty<Runnable> onAddCopy = new SimpleObjectProperty<>(this, "onAddCopy", () -> {});
    private SentenceTable table = new SentenceTable(List.of());
    private Optional<String> shownId = Optional.empty();
    private final BitSet selectedRows = new BitSet();
    private BitSet hitRows = new BitSet();
    private final StyleSlices slices = new StyleSlices(area, this::styles);
    private final TextColumn column;

    /**
     * Creates the pane and ties it to what the window shows.
     *
     * @param state what the window shows
     * @param citation copies passages
     */
    public ReadingPane(ReadingState state, PassageCitation citation) {
        this.state = state;
        this.citation = citation;
        getStyleClass().add("reading-pane");
        area.getStyleClass().add("reading-text");
        // Its rules are among the program's own: one style sheet less to be read at the start.
        area.getStylesheets().clear();
        // Nothing is edited; a list of changes would hold every text that was ever shown, a forgotten copy too.
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setEditable(false);
        area.setWrapText(true);
        area.setShowCaret(CaretVisibility.OFF);
        area.setAccessibleText("Text of the commentary");
        column = new TextColumn(state, this, area, this::drawMargin);
        drawMargin();
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        area.focusedProperty()
                .addListener((o, was, is) -> area.setShowCaret(is ? CaretVisibility.ON : CaretVisibility.OFF));
        area.setContextMenu(contextMenu());
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::bringCaret);
        VirtualizedScrollPane<StyleClassedTextArea> scroll = new VirtualizedScrollPane<>(area);
        Label empty = new Label("This document carries no text.");
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        empty.visibleProperty().bind(scroll.visibleProperty().not());
        setTop(new RenditionBar(state));
        BottomFade fade = new BottomFade(area);
        StackPane.setAlignment(fade, Pos.BOTTOM_CENTER);
        setCenter(new StackPane(scroll, fade, empty));
        setBottom(new AddCopyLink(state, () -> onAddCopy.get().run()));
        scroll.visibleProperty().bind(area.lengthProperty().map(length -> length > 0));

        state.documentProperty().addListener((o, was, is) -> showDocument(is));
        state.copyProperty()
                .addListener(
                        (o, was, is) -> showDocument(state.documentProperty().get()));
        state.textShownProperty()
                .addListener(
                        (o, was, is) -> showDocument(state.documentProperty().get()));
        state.selectionProperty().addListener((o, was, is) -> showSelection());
        state.searchResultsProperty().addListener((o, was, is) -> markHits());
        sceneProperty()
                .addListener(
                        (o, was, is) -> showDocument(state.documentProperty().get()));
    }

    /** Gives the keyboard to the text. */
    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /** Handler for the button that adds a copy of the article. */
    public ObjectProperty<Runnable> onAddCopyProperty() {
        return onAddCopy;
    }

    private ContextMenu contextMenu() {
        MenuItem copy = new MenuItem("Copy");
        copy.setOnAction(event -> area.copy());
        copy.disableProperty().bind(area.selectedTextProperty().map(String::isEmpty));
        MenuItem cite = new MenuItem("Copy passage with citation");
        cite.setOnAction(event ->
                rowAtCaret().ifPresent(row -> citation.copy(new Passage(row, row, Optional.empty()))));
        MenuItem select = new MenuItem("Select what rests on this sentence");
        select.setOnAction(event -> rowAtCaret().ifPresent(state::selectSentence));
        return new ContextMenu(copy, cite, select);
    }

    /** Moves the caret to the place that is right-clicked, so that the menu is about the sentence there. */
    private void bringCaret(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger() && area.getSelectedText().isEmpty()) {
            area.moveTo(area.hit(event.getX(), event.getY()).getInsertionIndex());
        }
    }

    private Optional<SentenceId> rowAtCaret() {
        int row = area.getCurrentParagraph();
        return row < table.rows().size() ? Optional.of(table.rows().get(row).id()) : Optional.empty();
    }

    /** Shows the text, but not before the pane stands in a window, which it does once the text is asked for. */
    private void showDocument(Optional<OpenDocument> document) {
        if (getScene() == null) {
            return;
        }
        Optional<String> id = document.map(open -> open.commentary().id());
        // Other words of the same text, or a file that is read again, leave the caret at its sentence.
        Optional<SentenceId> atCaret = id.equals(shownId) ? rowAtCaret() : Optional.empty();
        shownId = id;
        table = document.map(open -> SentenceTable.of(
                        open.commentary().source(),
                        state.copyProperty().get(),
                        state.textShownProperty().get()))
                .orElse(new SentenceTable(List.of()));
        selectedRows.clear();
        selectRows();
        slices.clear();
        hitRows = rowsWithHits();
        if (table.rows().isEmpty()) {
            area.clear();
        } else {
            area.replace(0, area.getLength(), styles().document(area.getSegOps()));
        }
        int[] rows = atCaret.map(sentence -> table.rowsOf(new Passage(sentence, sentence, Optional.empty())))
                .orElse(new int[0]);
        area.moveTo(rows.length == 0 ? 0 : rows[0], 0);
        scrollToSelection();
    }

    private void showSelection() {
        BitSet changed = (BitSet) selectedRows.clone();
        selectRows();
        changed.or(selectedRows);
        slices.style(changed);
        scrollToSelection();
    }

    private void selectRows() {
        selectedRows.clear();
        for (Passage passage : state.selectedPassages()) {
            for (int row : table.rowsOf(passage)) {
                selectedRows.set(row);
            }
        }
    }

    private void scrollToSelection() {
        int first = selectedRows.nextSetBit(0);
        if (first >= 0) {
            scrollTo(first);
        }
    }

    private void scrollTo(int row) {
        // The rows must have been laid out once before the viewport can be moved to one of them.
        Platform.runLater(() -> {
            if (row < area.getParagraphs().size()) {
                area.showParagraphAtTop(Math.max(0, row - 1));
            }
        });
    }

    private RowStyles styles() {
        return new RowStyles(state, table, state.selectedPassages(), selectedRows);
    }

    /** Marks what the search has found, and no longer what it had found before. */
    private void markHits() {
        BitSet changed = (BitSet) hitRows.clone();
        hitRows = rowsWithHits();
        changed.or(hitRows);
        slices.styleWords(changed);
    }

    private BitSet rowsWithHits() {
        BitSet rows = new BitSet();
        for (int row = 0; row < table.rows().size(); row++) {
            SentenceTable.Row sentence = table.rows().get(row);
            rows.set(row, sentence.isOurs() && !state.found().in(sentence.id()).isEmpty());
        }
        return rows;
    }

    private void drawMargin() {
        area.setParagraphGraphicFactory(this::margin);
    }

    /** Returns what stands left of a sentence; of one that is shown twice, beside the first. */
    private Node margin(int row) {
        MarginMark mark = new MarginMark();
        if (row < table.rows().size()) {
            SentenceTable.Row sentence = table.rows().get(row);
            boolean repeats = sentence.words() == SentenceTable.Words.OURS_BELOW;
            List<Item> items = repeats ? List.of() : itemsAt(sentence.id());
            mark.show(
                    repeats ? "" : sentence.id().toString(), selectedRows.get(row), sentence.startsParagraph(), items);
            if (column.itemsWidth() > 0) {
                mark.name(items, column.itemsWidth(), item -> state.selectItem(item.id()));
            }
        }
        return mark;
    }

    private List<Item> itemsAt(SentenceId sentence) {
        return state.documentProperty()
                .get()
                .map(open -> open.index().itemsAt(sentence))
                .orElse(List.of());
    }

    private void onKey(KeyEvent event) {
        boolean page = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
        if (page && area.getVisibleParagraphs().isEmpty()) {
            // RichTextFX asks for the last visible paragraph without looking whether there is one.
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            rowAtCaret().ifPresent(state::selectSentence);
            event.consume();
        }
    }

    private void onClick(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || !event.isStillSincePress()
                || !area.getSelectedText().isEmpty()) {
            return;
        }
        Point2D at = new Point2D(event.getX(), event.getY());
        int row = area.offsetToPosition(
                        area.hit(at.getX(), at.getY()).getInsertionIndex(),
                        org.fxmisc.richtext.model.TwoDimensional.Bias.Backward)
                .getMajor();
        if (row < table.rows().size()) {
            state.selectSentence(table.rows().get(row).id());
        }
    }

    /** Lets the text go, when the window is closed: the text area's library holds it in a static field otherwise. */
    public void dispose() {
        area.dispose();
    }
}
