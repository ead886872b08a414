package dateline.ui.entry;

import dateline.date.Edtf;
import dateline.edit.Edit;
import dateline.edit.entry.EntryCompletion;
import dateline.edit.entry.EntryLine;
import dateline.edit.entry.EntryLine.Draft;
import dateline.edit.entry.LineDate;
import dateline.edit.entry.QuickEntry;
import dateline.io.imports.dates.entered.EnteredDate;
import dateline.io.imports.dates.entered.EnteredReading;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.parts.Icons;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The bar of the quick entry: events are typed or pasted, a line each, and Enter adds them.
 *
 * <p>Hidden until {@link #open}. Lines that are not understood stay in the field. Used on the JavaFX application thread.
 */
public final class QuickEntryBar extends VBox {
    private static final int MOST_ROWS = 6;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final ReadingState state;
    private final DocumentEditor editor;
    private final TextArea field = new TextArea();
    private final EntryPreview preview = new EntryPreview();
    private final ProposalList proposals = new ProposalList(this::takeProposal);
    private Optional<Node> cameFrom = Optional.empty();

    /**
     * Builds the bar.
     *
     * @param state what the window shows
     * @param editor edits the document
     */
    public QuickEntryBar(ReadingState state, DocumentEditor editor) {
        this.state = state;
        this.editor = editor;
        getStyleClass().add("quick-entry");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.setAccessibleText("Quick entry");
        field.setPrefRowCount(1);
        field.setWrapText(true);
        field.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button close = Icons.dress(new Button(), "icon-clear", "Close the quick entry", "Esc");
        close.setFocusTraversable(false);
        close.setOnAction(event -> close());
        HBox row = new HBox(field, close);
        row.getStyleClass().add("entry-row");
        getChildren().setAll(row, preview);
        field.textProperty().addListener((o, was, is) -> onTyped());
        field.caretPositionProperty().addListener((o, was, is) -> propose());
        field.focusedProperty().addListener((o, was, is) -> propose());
        heightProperty().addListener((o, was, is) -> propose());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        state.selectionProperty().addListener((o, was, is) -> show());
        state.documentProperty().addListener((o, was, is) -> show());
    }

    /** Shows the bar and puts the keyboard into it. */
    public void open() {
        if (!field.isFocused()) {
            cameFrom = Optional.ofNullable(getScene().getFocusOwner());
        }
        setVisible(true);
        show();
        field.requestFocus();
    }

    private void close() {
        proposals.hide();
        setVisible(false);
        cameFrom.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
    }

    private void onTyped() {
        long rows = field.getText().chars().filter(c -> c == '\n').count() + 1;
        field.setPrefRowCount((int) Math.min(rows, MOST_ROWS));
        show();
    }

    private List<EntryLine> lines() {
        return editor.commentary()
                .map(commentary -> QuickEntry.read(field.getText(), commentary, dates(commentary), before(commentary)))
                .orElse(List.of());
    }

    private static LineDate.Reader dates(Commentary commentary) {
        Optional<Edtf> published = commentary.source().published();
        return (text, before) -> {
            EnteredReading reading = EnteredDate.read(text, published, before);
            return new LineDate(reading.date(), reading.words());
        };
    }

    /** Returns the date of the selected item, or else of the last event in the file. */
    private Optional<Edtf> before(Commentary commentary) {
        List<Event> events = commentary.events();
        return state.selectedItem()
                .flatMap(Item::time)
                .or(() -> events.isEmpty()
                        ? Optional.empty()
                        : Optional.of(events.get(events.size() - 1).when()));
    }

    /** Returns the passages of what is selected, without quotes, which belong to their items. */
    private List<Passage> passages() {
        return state.selectedPassages().stream()
                .map(passage -> new Passage(passage.first(), passage.last(), Optional.empty()))
                .distinct()
                .toList();
    }

    private String passageWords() {
        String numbers = passages().stream().map(Passage::at).collect(Collectors.joining(", "));
        String selected = state.selectionProperty().get() instanceof Selection.OfSentence ? "sentence" : "item";
        return numbers.isEmpty()
                ? "Without a passage: nothing that has one is selected."
                : "Passage " + numbers + ", of the selected " + selected + ".";
    }

    private void show() {
        if (isVisible()) {
            preview.show(lines(), passageWords());
            field.setAccessibleHelp(preview.text());
        }
    }

    /** Proposes what completes the word at the caret. */
    private void propose() {
        Optional<EntryCompletion> completion = field.isFocused()
                ? editor.commentary()
                        .flatMap(commentary -> EntryCompletion.at(
                                field.getText(),
                                Math.min(
                                        field.getCaretPosition(),
                                        field.getText().length()),
                                commentary))
                : Optional.empty();
        proposals.show(
                completion, this, left(completion.map(EntryCompletion::start).orElse(0)));
    }

    /** Returns where a character of the field stands on the screen. */
    private double left(int character) {
        double within = field.getSkin() instanceof TextAreaSkin skin
                ? skin.getCharacterBounds(character).getMinX()
                : 0;
        Point2D place = field.localToScreen(within, 0);
        return place == null ? 0 : place.getX();
    }

    private void takeProposal() {
        proposals.take(
                (completion, proposal) -> field.replaceText(completion.start(), completion.end(), proposal.inserted()));
    }

    private void onKey(KeyEvent event) {
        if (proposals.isShowing() ? onKeyOverProposals(event.getCode()) : onKeyInField(event)) {
            event.consume();
        }
    }

    private boolean onKeyOverProposals(KeyCode key) {
        switch (key) {
            case DOWN -> proposals.move(1);
            case UP -> proposals.move(-1);
            case ENTER, TAB -> takeProposal();
            case ESCAPE -> proposals.hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onKeyInField(KeyEvent event) {
        boolean isPlain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.ENTER && isPlain) {
            add();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            field.replaceSelection("\n");
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.TAB && isPlain) {
            // In a text area Ctrl+Tab goes to the next control, where Tab alone would insert a tab.
            field.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        } else if (field.getText().isEmpty() && UNDO.match(event)) {
            editor.undo();
        } else if (field.getText().isEmpty() && REDO.match(event)) {
            editor.redo();
        } else {
            return false;
        }
        return true;
    }

    /** Adds the events of the lines that are understood, and leaves the others in the field. */
    private void add() {
        List<EntryLine> lines = lines();
        List<Draft> events =
                lines.stream().flatMap(line -> line.event().stream()).toList();
        if (events.isEmpty()) {
            return;
        }
        List<Passage> passages = passages();
        Optional<Edit> made =
                editor.edit(commentary -> QuickEntry.add(commentary, events, passages), QuickEntryBar::lastAdded);
        if (made.isPresent()) {
            field.setText(lines.stream()
                    .filter(line -> line.problem().isPresent())
                    .map(EntryLine::text)
                    .collect(Collectors.joining("\n")));
            field.end();
            field.requestFocus();
        }
    }

    private static Optional<Selection> lastAdded(Edit edit) {
        List<Event> events = edit.after().events();
        return Optional.of(new Selection.OfItem(events.get(events.size() - 1).id()));
    }
}
