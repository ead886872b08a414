package dateline.ui.suggest;

import dateline.model.Commentary;
import dateline.suggest.Suggestion;
import dateline.suggest.Suggestion.Kind;
import dateline.suggest.Suggestions;
import dateline.ui.editing.DocumentEditor;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Icons;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.WrappingRow;
import dateline.ui.state.ReadingState;
import dateline.ui.state.Selection;
import dateline.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The suggestions for the open document; the chosen one's sentence is selected in the text.
 *
 * <p>What is refused stays refused until another document is opened. The window puts the pane into its place while
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
    private final Label summary = new Label();
    private final Label none = new Label(NOTHING);
    private final ListView<SuggestionRow> list = new ListView<>();
    private final Set<String> refused = new HashSet<>();
    private Optional<String> documentId = Optional.empty();
    private Optional<BackgroundTask<List<Suggestion>>> finding = Optional.empty();
    private boolean isFilling;

    /**
     * Creates a hidden one.
     *
     * @param state what the window shows
     * @param editor edits its document
     * @param background where suggestions are found
     */
    public SuggestionsPane(ReadingState state, DocumentEditor editor, TaskExecutor background) {
        this.state = state;
        this.editor = editor;
        this.background = background;
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
                showSentence();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setTop(header());
        setCenter(list);
        state.documentProperty().addListener((o, was, is) -> follow());
        follow();
    }

    private HBox header() {
        Label heading = new Label("Suggestions");
        heading.getStyleClass().add("panel-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("secondary");
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        Button take = button("Take", "Add the chosen event or actor to the document (Enter)", this::takeChosen);
        Button refuse = button("Refuse", "Suggest it no more as long as the document is open (Delete)", this::refuse);
        take.disableProperty().bind(Bindings.isEmpty(list.getItems()));
        refuse.disableProperty().bind(Bindings.isEmpty(list.getItems()));
        Button close = Icons.dress(new Button(), "icon-clear", "Close the suggestions", "Esc");
        close.setOnAction(event -> shown.set(false));
        WrappingRow buttons = new WrappingRow(
                take,
                refuse,
                ofAll("Take All Dates", "Add an event for each date, in one step", Kind.DATE),
                ofAll("Take All Names", "Add each name with two mentions or more, in one step", Kind.REPEATED_NAME),
                close);
        HBox header = new HBox(heading, summary, buttons);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("suggestions-header");
        return header;
    }

    private static Button button(String name, String tip, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button ofAll(String name, String tip, Kind kind) {
        Button button = button(name, tip, () -> take(ofKind(kind)));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> ofKind(kind).isEmpty(), list.getItems()));
        return button;
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

    /** Shows the pane, finds the suggestions anew and moves the keyboard to their list. */
    public void reveal() {
        shown.set(true);
        find();
        // The list stands in the scene, and can take the keyboard, only when the split pane has got its skin.
        applyCss();
        list.requestFocus();
        showSentence();
    }

    /** Forgets what was refused where another document is shown. */
    private void follow() {
        Optional<String> id = editor.commentary().map(Commentary::id);
        if (!id.equals(documentId)) {
            refused.clear();
            documentId = id;
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
                .map(commentary -> BackgroundTask.create(cancelled -> Suggestions.of(commentary))
                        .onSuccess(this::found)
                        .run(background));
    }

    private void found(List<Suggestion> suggestions) {
        none.setText(NOTHING);
        fill(suggestions.stream()
                .filter(suggestion -> !refused.contains(suggestion.key()))
                .toList());
    }

    /** Lists suggestions; the chosen one stays chosen where it is still there, or else the one that took its place. */
    private void fill(List<Suggestion> suggestions) {
        int index = Math.max(0, list.getSelectionModel().getSelectedIndex());
        Optional<String> key = chosen().map(Suggestion::key);
        List<SuggestionRow> rows = SuggestionRow.of(suggestions);
        isFilling = true;
        list.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            int same = suggestions.stream().map(Suggestion::key).toList().indexOf(key.orElse(""));
            choose(same >= 0 ? same : Math.min(index, rows.size() - 1));
        }
        isFilling = false;
        summary.setText(rows.isEmpty() ? "" : Wording.count(rows.size(), "suggestion"));
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
            chosen().ifPresent(suggestion -> state.select(new Selection.OfSentence(suggestion.first().sentence())));
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
            refused.add(suggestion.key());
            fill(listed().stream().filter(other -> !other.equals(suggestion)).toList());
            showSentence();
        });
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            shown.set(false);
            event.consume();
        } else if (event.getCode() == KeyCode.F3 && !list.getItems().isEmpty()) {
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
