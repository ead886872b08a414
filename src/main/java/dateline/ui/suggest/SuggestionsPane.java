package dateline.ui.suggest;

import dateline.model.Commentary;
import dateline.suggest.Suggestion;
import dateline.suggest.Suggestion.Kind;
import dateline.suggest.Suggestions;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/**
 * The suggestions for the open document; the chosen one's sentence is selected in the text.
 *
 * <p>What is refused stays refused until it is brought back. The window puts the pane into its place while
 * {@link #shownProperty} is true. Used on the JavaFX application thread; suggestions are found in the background.
 */
public final class SuggestionsPane extends BorderPane {
    private static final double MIN_HEIGHT = 160;
    private static final String NOTHING =
            "Nothing to suggest: no date or name in the text that is not in the document yet.";

    private final ReadingState state;
    private final DocumentEditor editor;
    private final TaskExecutor background;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final Label none = new Label(NOTHING);
    private final ListView<SuggestionRow> list = new ListView<>();
    private final SuggestionsHeader header = new SuggestionsHeader(
            list.getItems(),
            new SuggestionsHeader.Actions(
                    this::takeChosen,
                    this::refuse,
                    kind -> take(ofKind(kind)),
                    this::bringBackRefused,
                    () -> shown.set(false)));
    private final ShownSuggestions suggestions = new ShownSuggestions();
    private final EventHandler<KeyEvent> onWindowKey = this::onWindowKey;
    private final Refusals refusals;
    private Optional<String> documentId = Optional.empty();
    private Optional<BackgroundTask<Found>> finding = Optional.empty();
    private int refused;
    private boolean isFilling;

    /**
     * What was found.
     *
     * @param left the suggestions
     * @param refused how many others were refused
     */
    private record Found(List<Suggestion> left, int refused) {}

    /**
     * Creates a hidden one.
     *
     * @param state what the window shows
     * @param editor edits its document
     * @param background where suggestions are found
     * @param refusals remembers what was refused
     */
    public SuggestionsPane(ReadingState state, DocumentEditor editor, TaskExecutor background, Refusals refusals) {
        this.state = state;
        this.editor = editor;
        this.background = background;
        this.refusals = refusals;
        getStyleClass().add("suggestions-pane");
        setMinHeight(MIN_HEIGHT);
        list.setCellFactory(view -> new SuggestionCell());
        none.getStyleClass().add("empty-state");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setAccessibleText("Suggestions");
        list.getStyleClass().add("suggestion-list");
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!isFilling) {
                share();
                showSentence();
            }
        });
        suggestions.setOnChoose(this::choose);
        shown.addListener((o, was, is) -> share());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onEscape);
        sceneProperty().addListener((o, was, is) -> {
            Optional.ofNullable(was).ifPresent(scene -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, onWindowKey));
            Optional.ofNullable(is).ifPresent(scene -> scene.addEventHandler(KeyEvent.KEY_PRESSED, onWindowKey));
        });
        setTop(header);
        setCenter(list);
        state.documentProperty().addListener((o, was, is) -> follow());
        follow();
    }

    private List<Suggestion> listed() {
        return list.getItems().stream().map(SuggestionRow::suggestion).toList();
    }

    private List<Suggestion> ofKind(Kind kind) {
        return listed().stream().filter(suggestion -> suggestion.kind() == kind).toList();
    }

    /** Returns whether the pane is to be seen. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Returns the suggestions as far as they are to be seen, for the views that show their places. */
    public ShownSuggestions suggestions() {
        return suggestions;
    }

    /** Shows the pane, finds the suggestions anew and moves the keyboard to their list. */
    public void reveal() {
        shown.set(true);
        find();
        // The list stands in the scene, and can take the keyboard, only when the split pane has got its skin.
        applyCss();
        list.requestFocus();
        showSentence();
    }

    /** Suggests again what was refused in the document, and shows the pane. */
    public void bringBackRefused() {
        documentId.ifPresent(id -> refusals.forget(id, this::reveal));
    }

    private void follow() {
        Optional<String> id = editor.commentary().map(Commentary::id);
        if (!id.equals(documentId)) {
            documentId = id;
            refused = 0;
            // What is found late belongs to the document before.
            finding.ifPresent(BackgroundTask::cancel);
            fill(List.of());
        }
        if (id.isEmpty()) {
            shown.set(false);
        } else if (shown.get()) {
            find();
        }
    }

    private void find() {
        finding.ifPresent(BackgroundTask::cancel);
        none.setText("Looking for dates and names\u2026");
        finding = editor.commentary()
                .map(commentary -> BackgroundTask.create(cancelled -> {
                            List<Suggestion> all = Suggestions.of(commentary);
                            List<Suggestion> left = refusals.left(commentary, all);
                            return new Found(left, all.size() - left.size());
                        })
                        .onSuccess(this::found)
                        .run(background));
    }

    private void found(Found found) {
        none.setText(NOTHING);
        refused = found.refused();
        fill(found.left());
    }

    /** Lists suggestions; the chosen one stays chosen where it is still there, or else the one that took its place. */
    private void fill(List<Suggestion> found) {
        int index = Math.max(0, list.getSelectionModel().getSelectedIndex());
        Optional<String> key = chosen().map(Suggestion::key);
        List<SuggestionRow> rows = SuggestionRow.of(found);
        isFilling = true;
        list.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            int same = found.stream().map(Suggestion::key).toList().indexOf(key.orElse(""));
            choose(same >= 0 ? same : Math.min(index, rows.size() - 1));
        }
        isFilling = false;
        header.show(rows.size(), refused);
        share();
    }

    /** Lets the other views know what is to be seen. */
    private void share() {
        if (shown.get()) {
            suggestions.show(listed(), chosen());
        } else {
            suggestions.show(List.of(), Optional.empty());
        }
    }

    /** Chooses a suggestion from elsewhere, where the sentence is selected too, of which a name may have several. */
    private void choose(Suggestion wanted) {
        isFilling = true;
        choose(listed().indexOf(wanted));
        isFilling = false;
        share();
        list.requestFocus();
    }

    private void choose(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        list.scrollTo(index);
    }

    private Optional<Suggestion> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(SuggestionRow::suggestion);
    }

    private void showSentence() {
        if (shown.get()) {
            chosen().ifPresent(suggestion ->
                    state.select(new Selection.OfSentence(suggestion.first().sentence())));
        }
    }

    private void takeChosen() {
        chosen().ifPresent(suggestion -> take(List.of(suggestion)));
    }

    private void take(List<Suggestion> taken) {
        List<Suggestion> left = listed().stream()
                .filter(suggestion -> !taken.contains(suggestion))
                .toList();
        int index = list.getSelectionModel().getSelectedIndex();
        Optional<Selection> next = left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Selection.OfSentence(left.get(Math.max(0, Math.min(index, left.size() - 1)))
                        .first()
                        .sentence()));
        if (!taken.isEmpty()
                && editor.edit(commentary -> Suggestions.take(commentary, taken), edit -> next)
                        .isPresent()) {
            // The suggestions for the edited document may take a while; what is taken must not be taken twice.
            fill(listed().stream()
                    .filter(suggestion -> !taken.contains(suggestion))
                    .toList());
        }
    }

    private void refuse() {
        chosen().ifPresent(suggestion -> {
            documentId.ifPresent(id -> refusals.add(id, suggestion));
            refused++;
            fill(listed().stream().filter(other -> !other.equals(suggestion)).toList());
            showSentence();
        });
    }

    private void onEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            shown.set(false);
            event.consume();
        }
    }

    /** Goes on by the keys that serve wherever the keyboard is, as in the text. */
    private void onWindowKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F3 && !list.getItems().isEmpty()) {
            int size = list.getItems().size();
            int step = event.isShiftDown() ? -1 : 1;
            choose(Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size));
            event.consume();
        }
    }

    private void onListKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            takeChosen();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            refuse();
            event.consume();
        }
    }
}
