package dateline.ui.reading;

import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.ui.clipboard.Copying;
import dateline.ui.marking.MarkedItemMaker;
import dateline.ui.state.ItemClicks;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.suggest.ShownSuggestions;
import dateline.ui.textedit.TextEditor;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * Shows the source, in the retelling, the exact words of the reader's copy or both, a sentence a row, with the passages of the selection highlighted and scrolled into view.
 *
 * <p>A click on a sentence, or Enter in it, selects what rests on it; of marked words events, claims and actors are made.
 */
public final class ReadingPane extends BorderPane {
    private final ReadingState state;
    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final SentenceClicks clicks;
    private final ObjectProperty<Runnable> onAddCopy = new SimpleObjectProperty<>(this, "onAddCopy", () -> {});
    private SentenceTable table = new SentenceTable(List.of());
    private Optional<OpenDocument> shown = Optional.empty();
    private final BitSet selectedRows = new BitSet();
    private final HitRows hits;
    private final StyleSlices slices = new StyleSlices(area, this::styles);
    private final TextColumn column;
    private final ShownSuggestions suggestions;

    /**
     * Creates the pane and ties it to what the window shows.
     *
     * @param state what the window shows
     * @param copying copies passages
     * @param maker makes items of marked words
     * @param editor edits the text
     * @param suggestions what is underlined
     * @param tell shows a sentence at the foot of the window
     */
    public ReadingPane(
            ReadingState state,
            Copying copying,
            MarkedItemMaker maker,
            TextEditor editor,
            ShownSuggestions suggestions,
            Consumer<String> tell) {
        this.state = state;
        this.suggestions = suggestions;
        hits = new HitRows(state);
        getStyleClass().add("reading-pane");
        area.getStyleClass().add("reading-text");
        // Its rules are among the program's own: one style sheet less to be read at the start.
        area.getStylesheets().clear();
        // Nothing is typed into it; a list of changes would hold every text that was ever shown, a forgotten copy too.
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setEditable(false);
        area.setWrapText(true);
        area.setShowCaret(CaretVisibility.OFF);
        area.setAccessibleText("Text of the commentary");
        column = new TextColumn(state, this, area, this::drawMargin);
        drawMargin();
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onPage);
        SuggestedWords suggested =
                new SuggestedWords(state, area, () -> table, suggestions, rows -> slices.styleWords(rows));
        clicks = new SentenceClicks(state, area, () -> table, copying, editor, tell, suggested);
        area.focusedProperty()
                .addListener((o, was, is) -> area.setShowCaret(is ? CaretVisibility.ON : CaretVisibility.OFF));
        VirtualizedScrollPane<StyleClassedTextArea> scroll = new VirtualizedScrollPane<>(area);
        EmptyText empty = new EmptyText(state, editor);
        empty.visibleProperty().bind(scroll.visibleProperty().not());
        setTop(new RenditionBar(state));
        BottomFade fade = new BottomFade(area);
        StackPane.setAlignment(fade, Pos.BOTTOM_CENTER);
        StackPane frame = new StackPane(scroll, fade, empty);
        setCenter(frame);
        new TextMarking(state, area, frame, () -> table, maker, copying, clicks::noteMade);
        setBottom(new AddCopyLink(state, () -> onAddCopy.get().run()));
        scroll.visibleProperty().bind(area.lengthProperty().map(length -> length > 0));

        state.documentProperty().addListener((o, was, is) -> follow(is));
        state.copyProperty().addListener((o, was, is) -> followCopy(was.isPresent() && is.isPresent()));
        state.textShownProperty()
                .addListener(
                        (o, was, is) -> showDocument(state.documentProperty().get()));
        state.selectionProperty().addListener((o, was, is) -> showSelection());
        state.searchResultsProperty().addListener((o, was, is) -> slices.styleWords(hits.update(table)));
        state.chosenProperty().addListener((o, was, is) -> showSelection());
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

    /** Shows another document or, where it is the same, what an edit has changed in its text or beside it. */
    private void follow(Optional<OpenDocument> document) {
        boolean sameDocument = isShown(document);
        SentenceTable next = sameDocument ? table(document) : table;
        if (sameDocument && table.looksLike(next)) {
            showItems(document);
        } else if (sameDocument) {
            showChange(document, next);
        } else {
            showDocument(document);
        }
    }

    /** Shows a copy; one that was only aligned anew, with an edited text, leaves the text at its place. */
    private void followCopy(boolean alignedAnew) {
        Optional<OpenDocument> document = state.documentProperty().get();
        if (alignedAnew && isShown(document)) {
            showChange(document, table(document));
        } else {
            showDocument(document);
        }
    }

    /** Tells whether a document has a text, of which another state is shown already. */
    private boolean isShown(Optional<OpenDocument> document) {
        return !table.rows().isEmpty()
                && document.filter(open -> open.commentary().source().sentenceCount() > 0)
                        .isPresent()
                && id(document).equals(id(shown));
    }

    private static Optional<String> id(Optional<OpenDocument> document) {
        return document.map(open -> open.commentary().id());
    }

    private SentenceTable table(Optional<OpenDocument> document) {
        return document.map(open -> SentenceTable.of(
                        open.commentary().source(),
                        state.copyProperty().get(),
                        state.textShownProperty().get()))
                .orElse(new SentenceTable(List.of()));
    }

    /** Draws the margins anew beside which other items stand now, and leaves the text where it is. */
    private void showItems(Optional<OpenDocument> document) {
        BitSet changed = (BitSet) selectedRows.clone();
        selectRows();
        changed.or(selectedRows);
        for (int row = 0; row < table.rows().size(); row++) {
            SentenceId sentence = table.rows().get(row).id();
            if (!itemsAt(shown, sentence).equals(itemsAt(document, sentence))) {
                changed.set(row);
            }
        }
        shown = document;
        slices.style(changed);
    }

    /** Replaces the rows that have changed, and leaves the others and the caret where they are. */
    private void showChange(Optional<OpenDocument> document, SentenceTable next) {
        ChangedRows change = new ChangedRows(table, next);
        shown = document;
        table = next;
        selectRows();
        hits.update(table);
        slices.clear();
        change.show(area, styles());
        BitSet all = new BitSet();
        all.set(0, next.rows().size());
        slices.style(all);
    }

    /** Shows the text, but not before the pane stands in a window, which it does once the text is asked for. */
    private void showDocument(Optional<OpenDocument> document) {
        if (getScene() == null) {
            return;
        }
        // Other words of the same text, or a file that is read again, leave the caret at its sentence.
        Optional<SentenceId> atCaret = id(document).equals(id(shown)) ? clicks.atCaret() : Optional.empty();
        shown = document;
        table = table(document);
        selectedRows.clear();
        selectRows();
        slices.clear();
        hits.update(table);
        if (table.rows().isEmpty()) {
            area.clear();
        } else {
            area.replace(
                    0,
                    area.getLength(),
                    styles().document(area.getSegOps(), 0, table.rows().size()));
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

    /** Scrolls to the selection, unless a part of it is in view: a click or a new item must not move the text. */
    private void scrollToSelection() {
        // The rows must have been laid out once before the viewport can be moved to one of them.
        Platform.runLater(() -> {
            int first = selectedRows.nextSetBit(0);
            if (first >= 0 && first < area.getParagraphs().size() && !RowsInView.hasAny(area, selectedRows)) {
                area.showParagraphAtTop(Math.max(0, first - 1));
            }
        });
    }

    private RowStyles styles() {
        return new RowStyles(state, table, state.selectedPassages(), selectedRows, Optional.of(suggestions));
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
            List<Item> items =
                    repeats ? List.of() : itemsAt(state.documentProperty().get(), sentence.id());
            mark.show(
                    repeats ? "" : sentence.id().toString(), selectedRows.get(row), sentence.startsParagraph(), items);
            if (column.itemsWidth() > 0) {
                mark.name(items, column.itemsWidth(), item -> new ItemClicks(state).click(item.id()));
            }
        }
        return mark;
    }

    private static List<Item> itemsAt(Optional<OpenDocument> document, SentenceId sentence) {
        return document.map(open -> open.index().itemsAt(sentence)).orElse(List.of());
    }

    private void onPage(KeyEvent event) {
        boolean page = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
        if (page && area.getVisibleParagraphs().isEmpty()) {
            // RichTextFX asks for the last visible paragraph without looking whether there is one.
            event.consume();
        }
    }

    /** Lets the text go, when the window is closed: the text area's library holds it in a static field otherwise. */
    public void dispose() {
        area.dispose();
    }
}
