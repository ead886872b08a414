package dateline.ui.reading;

import dateline.edit.marking.MarkedSentence.Origin;
import dateline.edit.marking.MarkedWords;
import dateline.export.citation.PassageWords;
import dateline.export.snippet.Snippet;
import dateline.model.Passage;
import dateline.ui.clipboard.Copying;
import dateline.ui.clipboard.Flavours;
import dateline.ui.marking.MarkedItemMaker;
import dateline.ui.marking.MarkingAction;
import dateline.ui.marking.MarkingBar;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/**
 * Lets the reader mark words of the text: the selection snaps to whole words, and a bar at it offers what can be made of them.
 *
 * <p>The bar is hidden by Escape, a press elsewhere, scrolling, and when the text loses the keyboard.
 */
final class TextMarking {
    private final ReadingState state;
    private final StyleClassedTextArea area;
    private final Pane frame;
    private final Supplier<SentenceTable> table;
    private final MarkedItemMaker maker;
    private final MarkingBar bar;
    private final SelectionKeys keys;
    private final Copying copying;
    private final Runnable made;
    private boolean pressed;
    private boolean pressedMarked;
    private boolean waiting;

    /**
     * Ties marking to a text.
     *
     * @param state what the window shows
     * @param area the text
     * @param frame holds the text, and the bar over it
     * @param table returns the rows of the text
     * @param maker makes items
     * @param copying copies the marked words
     * @param made hears that something was made of marked words
     */
    TextMarking(
            ReadingState state,
            StyleClassedTextArea area,
            Pane frame,
            Supplier<SentenceTable> table,
            MarkedItemMaker maker,
            Copying copying,
            Runnable made) {
        this.state = state;
        this.area = area;
        this.frame = frame;
        this.table = table;
        this.maker = maker;
        this.copying = copying;
        this.made = made;
        bar = new MarkingBar(this::make, copying::copy, maker.itemSelected());
        keys = new SelectionKeys(area);
        frame.getChildren().add(bar);
        area.selectionProperty().addListener((o, was, is) -> updateLater());
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPress);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::onRelease);
        area.addEventFilter(KeyEvent.KEY_PRESSED, bar::act);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        area.estimatedScrollYProperty().addListener((o, was, is) -> moveBar());
        frame.addEventFilter(ScrollEvent.SCROLL, event -> bar.hide());
        frame.layoutBoundsProperty().addListener((o, was, is) -> moveBar());
        frame.sceneProperty().addListener((o, was, is) -> follow(is));
        state.centreViewProperty().addListener((o, was, is) -> bar.hide());
        copying.setMarkedWords(this::toCopy);
        Flavours.dragFrom(area, this::toDrag);
    }

    private void onPress(MouseEvent event) {
        pressed = event.getButton() == MouseButton.PRIMARY;
        IndexRange selection = area.getSelection();
        int place = area.hit(event.getX(), event.getY()).getInsertionIndex();
        pressedMarked = selection.getLength() > 0 && selection.getStart() <= place && place <= selection.getEnd();
    }

    /** Returns the marked words where the keyboard is in the text; with nothing marked or selected the sentence at the caret. */
    private Optional<Snippet> toCopy() {
        boolean hasKeyboard = area.getScene() != null && area.getScene().getFocusOwner() == area;
        if (!hasKeyboard) {
            return Optional.empty();
        }
        if (area.getSelection().getLength() > 0) {
            return words().flatMap(this::snippet);
        }
        return state.selectionProperty().get() == Selection.NONE ? atCaret() : Optional.empty();
    }

    private Optional<Snippet> atCaret() {
        List<SentenceTable.Row> rows = table.get().rows();
        return Optional.of(area.getCurrentParagraph())
                .filter(row -> row < rows.size())
                .map(row -> rows.get(row).id())
                .flatMap(id -> copying.passage(new Passage(id, id, Optional.empty())));
    }

    /** Returns the marked words where they were pressed; the library hears of no release after that. */
    private Optional<Snippet> toDrag() {
        Optional<Snippet> dragged = pressedMarked ? words().flatMap(this::snippet) : Optional.empty();
        pressed &= dragged.isEmpty();
        return dragged;
    }

    private Optional<Snippet> snippet(MarkedWords words) {
        String said = words.sentences().stream()
                .map(sentence -> sentence.words().strip())
                .collect(Collectors.joining(" "));
        Set<PassageWords> whose = words.sentences().stream()
                .map(sentence -> whose(sentence.origin()))
                .collect(Collectors.toSet());
        return copying.words(
                said, words.passage(), whose.size() == 1 ? whose.iterator().next() : PassageWords.MIXED);
    }

    private static PassageWords whose(Origin origin) {
        return switch (origin) {
            case VERBATIM -> PassageWords.VERBATIM;
            case RETOLD -> PassageWords.RETOLD;
            case COPY, CHANGED_COPY -> PassageWords.ORIGINAL;
        };
    }

    /** Hides the bar where the reader turns to another part of the window. */
    private void follow(Scene scene) {
        if (scene != null) {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                if (!isInBar(event.getTarget())) {
                    bar.hide();
                }
            });
            scene.focusOwnerProperty().addListener((o, was, is) -> {
                if (is != area) {
                    bar.hide();
                }
            });
        }
    }

    private boolean isInBar(Object target) {
        return target instanceof Node node
                && Stream.iterate(node, up -> up != null, Node::getParent).anyMatch(bar::equals);
    }

    private void onRelease(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = false;
            update();
        }
    }

    private void onKey(KeyEvent event) {
        if (!event.isConsumed()) {
            keys.act(event);
        }
    }

    /** Snaps the selection once it has come to rest. */
    private void updateLater() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                update();
            });
        }
    }

    private void update() {
        IndexRange selection = area.getSelection();
        if (pressed || selection.getLength() == 0) {
            bar.hide();
            return;
        }
        Optional<MarkedRows> marked = marked();
        if (marked.isEmpty()) {
            area.deselect();
            bar.hide();
            return;
        }
        IndexRange snapped = range(marked.get());
        if (!snapped.equals(selection)) {
            boolean backwards = area.getCaretPosition() == selection.getStart();
            area.selectRange(
                    backwards ? snapped.getEnd() : snapped.getStart(),
                    backwards ? snapped.getStart() : snapped.getEnd());
        }
        show(snapped);
    }

    private Optional<MarkedRows> marked() {
        IndexRange selection = area.getSelection();
        Position start = area.offsetToPosition(selection.getStart(), Bias.Forward);
        Position end = area.offsetToPosition(selection.getEnd(), Bias.Backward);
        return MarkedRows.of(table.get(), start, end);
    }

    private IndexRange range(MarkedRows marked) {
        MarkedRows.Part first = marked.first();
        MarkedRows.Part last = marked.last();
        return new IndexRange(
                area.getAbsolutePosition(first.row(), first.words().start()),
                area.getAbsolutePosition(last.row(), last.words().end()));
    }

    private void show(IndexRange words) {
        bar.show(place(words.getStart()), place(words.getEnd() - 1));
    }

    /** Moves the bar after the text: the places of its characters must not be asked for while it is laid out. */
    private void moveBar() {
        if (bar.isVisible()) {
            updateLater();
        }
    }

    private Optional<Bounds> place(int character) {
        return area.getCharacterBoundsOnScreen(character, character + 1).map(frame::screenToLocal);
    }

    private void make(MarkingAction action) {
        words().ifPresent(words -> {
            area.deselect();
            maker.make(action, words);
            made.run();
        });
    }

    private Optional<MarkedWords> words() {
        return state.documentProperty()
                .get()
                .map(open -> open.commentary().source().rendition())
                .flatMap(rendition -> marked().map(rows -> rows.words(table.get(), rendition)));
    }
}
