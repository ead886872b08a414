package dateline.ui.problems;

import dateline.io.problems.Problem;
import dateline.ui.parts.Icons;
import dateline.ui.parts.TaskExecutor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The problems of a file at the left, its text with the place of the chosen one at the right.
 *
 * <p>The window puts it into its place while {@link #shownProperty} is true. Used on the JavaFX application thread.
 */
public final class ProblemsPane extends BorderPane {
    private static final double LIST_SHARE = 0.36;
    private static final double MIN_HEIGHT = 160;

    private final ReadOnlyObjectWrapper<Optional<ProblemReport>> report =
            new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final Label heading = new Label();
    private final Label summary = new Label();
    private final Button readAgain = new Button("Read Again");
    private final ListView<Problem> list = new ListView<>();
    private final SourceView source;
    private Consumer<SourceFile> onReadAgain = file -> {};

    /**
     * Creates an empty one.
     *
     * @param background where the text is read
     */
    public ProblemsPane(TaskExecutor background) {
        source = new SourceView(background);
        getStyleClass().add("problems-pane");
        setMinHeight(MIN_HEIGHT);
        list.setCellFactory(view -> new ProblemCell());
        list.setPlaceholder(placeholder());
        list.setAccessibleText("Problems");
        list.getStyleClass().add("problem-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getFocusModel().focusedItemProperty().addListener((o, was, is) -> showPlace());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> showPlace());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        SplitPane split = new SplitPane(list, source);
        split.setDividerPositions(LIST_SHARE);
        SplitPane.setResizableWithParent(list, false);
        list.setMinWidth(220);
        source.setMinWidth(220);
        setTop(header());
        setCenter(split);
        shown.addListener((o, was, is) -> fill());
    }

    private static Label placeholder() {
        Label none = new Label("There are no problems.");
        none.getStyleClass().add("empty-state");
        return none;
    }

    private HBox header() {
        heading.getStyleClass().add("panel-title");
        heading.setMinWidth(0);
        summary.getStyleClass().add("secondary");
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        readAgain.getStyleClass().add("small");
        readAgain.setMinWidth(Region.USE_PREF_SIZE);
        readAgain.setOnAction(
                event -> report.get().flatMap(ProblemReport::source).ifPresent(onReadAgain));
        Button copy = Icons.dress(new Button(), "icon-copy", "Copy the list of problems", "");
        copy.setOnAction(event -> copy(list.getItems()));
        Button close = Icons.dress(new Button(), "icon-clear", "Close the problems", "Esc");
        close.setOnAction(event -> shown.set(false));
        HBox header = new HBox(heading, summary, readAgain, copy, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("problems-header");
        return header;
    }

    /** Returns what is shown, or would be if the pane were. */
    public ReadOnlyObjectProperty<Optional<ProblemReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Returns whether the pane is to be seen. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /**
     * Sets what reads a file anew.
     *
     * @param action takes the file as it was
     */
    public void setOnReadAgain(Consumer<SourceFile> action) {
        onReadAgain = action;
    }

    /**
     * Takes the problems of a file; of the same file as before, the chosen one stays chosen where it is still there.
     *
     * @param is what came of reading the file
     */
    public void setReport(ProblemReport is) {
        report.set(Optional.of(is));
        fill();
    }

    /** Takes all problems away, and the pane with them. */
    public void clear() {
        report.set(Optional.empty());
        shown.set(false);
    }

    /** Shows the pane and moves the keyboard to its list. */
    public void reveal() {
        shown.set(true);
        // The list stands in the scene, and can take the keyboard, only when the split pane has got its skin.
        applyCss();
        list.requestFocus();
    }

    /** Looks whether the file is still as it was read, to say so if it is not. */
    public void check() {
        source.check();
    }

    private void fill() {
        Optional<ProblemReport> is = report.get().filter(there -> shown.get());
        heading.setText(is.map(ProblemReport::heading).orElse(""));
        summary.setText(is.map(ProblemReport::summary).orElse(""));
        readAgain.setVisible(is.flatMap(ProblemReport::source).isPresent());
        Optional<Problem> chosen = Optional.ofNullable(list.getFocusModel().getFocusedItem());
        int row = list.getFocusModel().getFocusedIndex();
        source.open(is.flatMap(ProblemReport::source));
        List<Problem> problems = is.map(there -> there.findings().problems()).orElse(List.of());
        list.getItems().setAll(problems);
        if (!problems.isEmpty()) {
            choose(chosen.flatMap(was -> sameAs(was, problems))
                    .orElse(Math.max(0, Math.min(row, problems.size() - 1))));
        }
    }

    private static Optional<Integer> sameAs(Problem was, List<Problem> problems) {
        return problems.stream()
                .filter(is -> is.pointer().equals(was.pointer()) && is.fault().equals(was.fault()))
                .findFirst()
                .map(problems::indexOf);
    }

    private void choose(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        list.scrollTo(index);
        showPlace();
    }

    /** Shows the place of the problem that the keyboard is on, of several selected ones too. */
    private void showPlace() {
        Optional.ofNullable(list.getFocusModel().getFocusedItem()).ifPresent(problem -> {
            source.show(problem);
            Platform.runLater(this::keepInSight);
        });
    }

    /** The list scrolls by the heights that it knew before, which wrapped sentences have not; so once more, laid out. */
    private void keepInSight() {
        list.layout();
        int index = list.getFocusModel().getFocusedIndex();
        if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            shown.set(false);
            event.consume();
        }
    }

    private void onListKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            showPlace();
            source.focusText();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            List<Problem> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
            copy(selected.isEmpty() ? list.getItems() : selected);
            event.consume();
        }
    }

    private void copy(List<Problem> problems) {
        report.get().filter(there -> !problems.isEmpty()).ifPresent(there -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(there.lines(problems));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
