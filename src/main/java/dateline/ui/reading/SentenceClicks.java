package dateline.ui.reading;

import dateline.model.Item;
import dateline.model.SentenceId;
import dateline.text.ShownText;
import dateline.ui.clipboard.Copying;
import dateline.ui.state.ItemClicks;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.ui.textedit.SentencePlace;
import dateline.ui.textedit.TextEditor;
import dateline.ui.textedit.TextMenu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/**
 * Selects what rests on a sentence of the text by a click, Enter or the context menu, which also edits the sentence.
 *
 * <p>Where several items do, a further click or Enter goes from one to the next.
 */
final class SentenceClicks {
    private static final int NOWHERE = -1;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ReadingState state;
    private final StyleClassedTextArea area;
    private final Supplier<SentenceTable> table;
    private final Copying copying;
    private final TextEditor editor;
    private final Consumer<String> tell;
    private final SuggestedWords suggested;
    private final ContextMenu menu = new ContextMenu();
    private Selection before = Selection.NONE;
    private Optional<SentenceId> chosen = Optional.empty();
    private Selection made = Selection.NONE;
    private int caretOfMade = NOWHERE;

    /**
     * Ties the clicks to a text.
     *
     * @param state what the window shows
     * @param area the text
     * @param table returns the rows of the text
     * @param copying copies passages
     * @param editor edits the text
     * @param tell shows a sentence at the foot of the window
     * @param suggested chooses suggestions
     */
    SentenceClicks(
            ReadingState state,
            StyleClassedTextArea area,
            Supplier<SentenceTable> table,
            Copying copying,
            TextEditor editor,
            Consumer<String> tell,
            SuggestedWords suggested) {
        this.state = state;
        this.area = area;
        this.table = table;
        this.copying = copying;
        this.editor = editor;
        this.tell = tell;
        this.suggested = suggested;
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        area.setContextMenu(menu);
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::onMenu);
    }

    private List<MenuItem> entries() {
        MenuItem select = new MenuItem("Select what rests on this sentence");
        select.setOnAction(event -> atCaret().ifPresent(state::selectSentence));
        List<MenuItem> entries = new ArrayList<>(atCaret()
                .map(sentence -> copying.entriesOfText(new Selection.OfSentence(sentence)))
                .orElse(List.of()));
        entries.add(select);
        List<MenuItem> editing = placeAtCaret()
                .map(place -> TextMenu.entries(editor, place, area.getScene().getWindow()))
                .orElse(List.of());
        if (!editing.isEmpty()) {
            entries.add(new SeparatorMenuItem());
            entries.addAll(editing);
        }
        return entries;
    }

    /** Moves the caret to the place that is right-clicked, so that the menu is about the sentence there. */
    private void onMenu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            showMenuAtCaret();
            event.consume();
            return;
        }
        int place = area.hit(event.getX(), event.getY()).getInsertionIndex();
        IndexRange marked = area.getSelection();
        if (place < marked.getStart() || place > marked.getEnd() || marked.getLength() == 0) {
            area.moveTo(place);
        }
        menu.getItems().setAll(entries());
    }

    private void showMenuAtCaret() {
        menu.getItems().setAll(entries());
        Point2D corner = area.localToScreen(0, 0);
        Optional<Bounds> caret = area.getCaretBounds();
        menu.show(
                area,
                caret.map(Bounds::getMinX).orElse(corner.getX()),
                caret.map(Bounds::getMaxY).orElse(corner.getY()));
    }

    private Optional<SentencePlace> placeAtCaret() {
        return row(area.getCurrentParagraph())
                .map(row -> new SentencePlace(
                        row.id(), row.isOurs() ? OptionalInt.of(area.getCaretColumn()) : OptionalInt.empty()));
    }

    /** Returns the sentence that the caret is in; empty without a text. */
    Optional<SentenceId> atCaret() {
        return sentence(area.getCurrentParagraph());
    }

    private Optional<SentenceId> sentence(int row) {
        return row(row).map(SentenceTable.Row::id);
    }

    private Optional<SentenceTable.Row> row(int row) {
        List<SentenceTable.Row> rows = table.get().rows();
        return row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    /** Takes note that something was made of marked words, which F2 edits until the caret moves. */
    void noteMade() {
        caretOfMade = area.getCaretPosition();
    }

    private boolean isMadeAtCaret() {
        return caretOfMade == area.getCaretPosition()
                && state.selectionProperty().get() != Selection.NONE;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            atCaret().ifPresent(this::select);
            event.consume();
        } else if (COPY.match(event)) {
            // The text area would copy the marked words alone.
            copying.copy();
            event.consume();
        } else if (event.getCode() == KeyCode.F2 && !isMadeAtCaret()) {
            placeAtCaret()
                    .ifPresent(place -> editor.correct(place, area.getScene().getWindow()));
            event.consume();
        } else if (event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown())) {
            showMenuAtCaret();
            event.consume();
        }
    }

    private void onClick(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (!area.getSelectedText().isEmpty()) {
            giveBack(event);
            return;
        }
        before = state.selectionProperty().get();
        if (suggested.choose(event)) {
            return;
        }
        int place = area.hit(event.getX(), event.getY()).getInsertionIndex();
        sentence(area.offsetToPosition(place, Bias.Backward).getMajor()).ifPresent(this::select);
    }

    /** Selects the item again that was selected before a double click, whose first click is one as any other. */
    private void giveBack(MouseEvent event) {
        if (event.getClickCount() == 2 && before instanceof Selection.OfItem) {
            state.select(before);
        }
    }

    private void select(SentenceId sentence) {
        List<Item> items = items(sentence);
        if (new ItemClicks(state).links(sentence)) {
            return;
        }
        Selection now = state.selectionProperty().get();
        boolean again = chosen.equals(Optional.of(sentence)) && now.equals(made);
        if (state.linking().isOn() || (again && items.size() > 1)) {
            int next = (indexOf(now, items) + 1) % items.size();
            Item item = items.get(next);
            state.selectItem(item.id());
            tell.accept((next + 1) + " of " + items.size() + " on sentence " + sentence + ": "
                    + ShownText.name(item.label()));
        } else {
            state.selectSentence(sentence);
        }
        chosen = Optional.of(sentence);
        made = state.selectionProperty().get();
    }

    private List<Item> items(SentenceId sentence) {
        Optional<OpenDocument> document = state.documentProperty().get();
        return document.map(open -> open.index().itemsAt(sentence)).orElse(List.of());
    }

    /** Returns the index of a selected item; -1 where the sentence is selected with all of them. */
    private static int indexOf(Selection selection, List<Item> items) {
        List<String> ids = items.stream().map(Item::id).toList();
        return selection instanceof Selection.OfItem of ? ids.indexOf(of.id()) : -1;
    }
}
