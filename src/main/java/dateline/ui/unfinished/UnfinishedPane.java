package dateline.ui.unfinished;

import dateline.index.CommentaryIndex;
import dateline.index.Unfinished;
import dateline.ui.inspector.Inspector;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Icons;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.CentreView;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Lists what the open document leaves open, after each edit anew.
 *
 * <p>The keys go from place to place and select it; a click or Enter goes on to the field of the form where it can be finished,
 * or to the sentence in the text. The window puts the pane into its place while {@link #shownProperty} is true. Used on the
 * JavaFX application thread; places are found in the background.
 */
public final class UnfinishedPane extends BorderPane {
    private static final double MIN_HEIGHT = 120;

    private final ReadingState state;
    private final Inspector inspector;
    private final TaskExecutor background;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final Label summary = new Label();
    private final ListView<UnfinishedRow> list = new ListView<>();
    private Optional<BackgroundTask<List<UnfinishedRow>>> finding = Optional.empty();
    private boolean isFilling;

    /** Whether the list selects a row: its rows stay until it has done so, or it would fail. */
    private boolean isSelecting;

    /**
     * Creates a hidden one.
     *
     * @param state what the window shows
     * @param inspector edits what is chosen
     * @param background where places are found
     */
    public UnfinishedPane(ReadingState state, Inspector inspector, TaskExecutor background) {
        this.state = state;
        this.inspector = inspector;
        this.background = background;
        getStyleClass().add("unfinished-pane");
        setMinHeight(MIN_HEIGHT);
        list.setCellFactory(view -> new UnfinishedCell(this::goTo));
        Label none = new Label("Nothing is unfinished.");
        none.getStyleClass().add("empty-state");
        list.setPlaceholder(none);
        list.setAccessibleText("Unfinished places");
        list.getStyleClass().add("unfinished-list");
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!isFilling && is != null) {
                isSelecting = true;
                state.select(is.target());
                isSelecting = false;
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setTop(header());
        setCenter(list);
        state.documentProperty().addListener((o, was, is) -> {
            if (!OpenDocument.isSame(was, is)) {
                fill(List.of());
            }
            find();
        });
        shown.addListener((o, was, is) -> find());
    }

    private HBox header() {
        Label heading = new Label("Unfinished");
        heading.getStyleClass().add("panel-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("secondary");
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        Button close = Icons.dress(new Button(), "icon-clear", "Close the unfinished places", "Esc");
        close.setOnAction(event -> shown.set(false));
        HBox header = new HBox(heading, summary, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("unfinished-header");
        return header;
    }

    /** Returns whether the pane is to be seen. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Shows the pane and moves the keyboard to its list. */
    public void reveal() {
        shown.set(true);
        // The list stands in the scene, and can take the keyboard, only when the split pane has got its skin.
        applyCss();
        list.requestFocus();
    }

    private void find() {
        finding.ifPresent(BackgroundTask::cancel);
        Optional<CommentaryIndex> index =
                state.documentProperty().get().map(OpenDocument::index).filter(open -> shown.get());
        finding = index.map(open -> BackgroundTask.create(cancelled ->
                        UnfinishedRow.of(Unfinished.in(open), open.commentary().source()))
                .onSuccess(this::fill)
                .run(background.forItems(
                        open.items().size() + open.commentary().source().sentenceCount())));
        if (index.isEmpty()) {
            fill(List.of());
        }
    }

    /** Lists places; the chosen one stays chosen where it is still there, or else the one that took its place. */
    private void fill(List<UnfinishedRow> rows) {
        if (isSelecting) {
            Platform.runLater(() -> fill(rows));
            return;
        }
        int index = Math.max(0, list.getSelectionModel().getSelectedIndex());
        Optional<UnfinishedRow> chosen =
                Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        boolean isAnew = list.getItems().isEmpty();
        isFilling = true;
        list.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            int same = chosen.flatMap(
                            was -> rows.stream().filter(was::isSame).findFirst().map(rows::indexOf))
                    .orElse(Math.min(index, rows.size() - 1));
            list.getSelectionModel().clearAndSelect(same);
            list.getFocusModel().focus(same);
            if (isAnew) {
                list.scrollTo(same);
            }
        }
        isFilling = false;
        summary.setText(rows.isEmpty() ? "" : Wording.count(rows.size(), "place"));
    }

    private void goTo(UnfinishedRow row) {
        state.select(row.target());
        if (row.lack().isPresent()) {
            inspector.edit(row.lack().get());
        } else {
            state.centreViewProperty().set(CentreView.TEXT);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            shown.set(false);
            event.consume();
        }
    }

    private void onListKey(KeyEvent event) {
        UnfinishedRow chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            goTo(chosen);
            event.consume();
        }
    }
}
