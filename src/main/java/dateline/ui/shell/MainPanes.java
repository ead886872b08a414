package dateline.ui.shell;

import dateline.ui.claims.ClaimsView;
import dateline.ui.clipboard.Copying;
import dateline.ui.detail.DetailPane;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.inspector.Inspector;
import dateline.ui.list.EventListView;
import dateline.ui.marking.MarkedItemMaker;
import dateline.ui.parts.Icons;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.reading.AddCopyLink;
import dateline.ui.reading.ReadingPane;
import dateline.ui.state.CentreView;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.ui.suggest.ShownSuggestions;
import dateline.ui.textedit.TextEditor;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The middle of a window, with the timeline, claims or text, and the side with the selection. Used on the JavaFX application
 * thread.
 */
final class MainPanes {
    private final ReadingState state;
    private final Inspector inspector;
    private final Node timeline;
    private final EventListView list;
    private final ClaimsView claims;
    private final ReadingPane reading;
    private final StackPane centre = new StackPane();
    private final BorderPane side = new BorderPane();
    private final BorderPane middle = new BorderPane(centre);
    private final SideLayout root = new SideLayout(middle, side);
    private Optional<Node> keyboardBefore = Optional.empty();

    /**
     * Builds middle and side.
     *
     * @param state what the window shows
     * @param timeline the timeline with its toolbar
     * @param copying copies passages
     * @param inspector edits what is selected
     * @param background where work runs that must not hold up the window
     * @param editor edits the document
     * @param suggestions what is underlined in the text
     * @param tell shows a sentence at the foot of the window
     * @param onAddCopy what to do when the reader wants to add a copy of the article
     */
    MainPanes(
            ReadingState state,
            Node timeline,
            Copying copying,
            Inspector inspector,
            TaskExecutor background,
            DocumentEditor editor,
            ShownSuggestions suggestions,
            Consumer<String> tell,
            Runnable onAddCopy) {
        this.state = state;
        this.inspector = inspector;
        this.timeline = timeline;
        list = new EventListView(state);
        list.setBackground(background);
        claims = new ClaimsView(state);
        claims.setBackground(background);
        list.setItemEntries(copying::entriesOfRow);
        claims.setItemEntries(copying::entriesOfRow);
        reading = new ReadingPane(
                state,
                copying,
                new MarkedItemMaker(state, editor, tell),
                new TextEditor(state, editor),
                suggestions,
                tell);
        reading.onAddCopyProperty().set(onAddCopy);
        side.getStyleClass().add("side");
        side.setTop(closeRow());
        side.setCenter(new DetailPane(state, copying, inspector, background));
        AddCopyLink addCopy = new AddCopyLink(state, onAddCopy);
        side.setBottom(addCopy);
        root.scaleProperty().bind(state.textSizeProperty().divide(ReadingState.DEFAULT_TEXT_SIZE));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        root.addEventFilter(KeyEvent.KEY_PRESSED, inspector.linker()::onKey);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onF2);
        root.addEventHandler(KeyEvent.KEY_PRESSED, inspector::onKey);
        state.selectionProperty().addListener((o, was, is) -> openOrClose());
        inspector.editingProperty().addListener((o, was, is) -> openOrClose());
        state.linking().runProperty().addListener((o, was, is) -> linking(was.isPresent()));
        state.centreViewProperty().addListener((o, was, is) -> showView(is));
        openOrClose();
        showView(state.centreViewProperty().get());
    }

    Region root() {
        return root;
    }

    /** Puts bars above the middle. */
    void setBars(Node... bars) {
        middle.setTop(new VBox(bars));
    }

    /** Gives the keyboard to the view in which links are made, and back to what had it before. */
    private void linking(boolean wasOn) {
        boolean isOn = state.linking().isOn();
        if (isOn == wasOn) {
            return;
        }
        openOrClose();
        if (isOn) {
            keyboardBefore = Optional.ofNullable(root.getScene().getFocusOwner());
            view(state.centreViewProperty().get()).requestFocus();
        } else {
            keyboardBefore.filter(node -> node.getScene() == root.getScene()).ifPresent(Node::requestFocus);
        }
    }

    /** Tells whether the side lies over the middle, for want of room. */
    ObservableBooleanValue narrow() {
        return root.narrow();
    }

    /** Returns where the reader has put the divider before the side; empty where it stands as it fits the window. */
    ObjectProperty<Optional<Double>> dividerProperty() {
        return root.positionProperty();
    }

    /** Returns the list of events. */
    EventListView list() {
        return list;
    }

    private Node closeRow() {
        Button close = Icons.dress(new Button(), "icon-clear", "Close the details", "Esc");
        close.setOnAction(event -> close());
        HBox row = new HBox(close);
        row.getStyleClass().add("close-row");
        row.setAlignment(Pos.CENTER_RIGHT);
        row.visibleProperty().bind(root.narrow());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    /** Has the side open over the middle while something is selected or edited, but not while links are made in the middle. */
    private void openOrClose() {
        root.openProperty()
                .set(!state.linking().isOn()
                        && (state.selectionProperty().get() != Selection.NONE
                                || inspector.editingProperty().get()));
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && root.narrow().get()
                && root.openProperty().get()) {
            close();
            event.consume();
        }
    }

    /** Edits what is selected by the key of the menu, which a list would take for itself; the text corrects a sentence by it. */
    private void onF2(KeyEvent event) {
        boolean isInText = event.getTarget() instanceof Node target && isWithin(target, reading);
        if (event.getCode() == KeyCode.F2
                && !isInText
                && state.selectionProperty().get() != Selection.NONE) {
            inspector.edit();
            event.consume();
        }
    }

    private void close() {
        inspector.leave();
        state.clearSelection();
        view(state.centreViewProperty().get()).requestFocus();
    }

    private Node view(CentreView view) {
        return switch (view) {
            case TIMELINE -> timeline;
            case LIST -> list;
            case CLAIMS -> claims;
            case TEXT -> reading;
        };
    }

    /** Shows a view in the middle; the keyboard goes from the view before to the new one. */
    private void showView(CentreView view) {
        boolean hadFocus =
                root.getScene() != null && hasKeyboard(root.getScene().getFocusOwner());
        Node shown = view(view);
        // Out of the window the text area would keep the words of a copy that is forgotten.
        centre.getChildren().removeIf(child -> child != shown && child != reading);
        if (!centre.getChildren().contains(shown)) {
            centre.getChildren().add(shown);
        }
        reading.setVisible(shown == reading);
        if (hadFocus) {
            view(view).requestFocus();
        }
    }

    /** Tells whether keys reach the middle, or nothing at all. */
    private boolean hasKeyboard(Node owner) {
        return owner == null || isWithin(owner, centre);
    }

    private static boolean isWithin(Node inner, Node outer) {
        return Stream.iterate(inner, Objects::nonNull, Node::getParent).anyMatch(outer::equals);
    }

    /** Makes edits of what has been typed into the form at the side. */
    void accept() {
        inspector.linker().done();
        inspector.accept();
    }

    /** Lets go what would be held when the window is closed. */
    void dispose() {
        reading.dispose();
    }
}
