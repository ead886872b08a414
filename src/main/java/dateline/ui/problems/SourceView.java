package dateline.ui.problems;

import dateline.io.files.InputFile;
import dateline.io.problems.Problem;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.problems.SourceText.TextPlace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Shows the text of a file, row by row, with one place in it marked. */
final class SourceView extends StackPane {
    /** Maximum selected rows: selecting more in a ListView would freeze the window. */
    private static final int MOST_SELECTED = 2_000;

    /** Height of a row, in font sizes. */
    private static final double ROW_HEIGHT = 1.55;

    /** Width of a row's margins and the scroll bar, in pixels. */
    private static final double MARGINS = 60;

    private final TaskExecutor background;
    private final ListView<SourceRow> rows = new ListView<>();
    private final Label message = new Label();
    /** Has the font of the rows, which is known only once the style sheets are applied. */
    private final Label sample = new Label("0");

    private Optional<SourceFile> file = Optional.empty();
    private Optional<SourceText> text = Optional.empty();
    private Optional<BackgroundTask<?>> reading = Optional.empty();
    private Optional<Problem> wanted = Optional.empty();
    private Optional<TextPlace> marked = Optional.empty();
    private int digits = 1;

    SourceView(TaskExecutor background) {
        this.background = background;
        getStyleClass().add("source-view");
        rows.getStyleClass().add("source-rows");
        rows.setAccessibleText("Text of the file");
        rows.setCellFactory(list -> new SourceRowCell(this));
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        message.getStyleClass().add("empty-state");
        message.setWrapText(true);
        sample.getStyleClass().add("characters");
        sample.setManaged(false);
        sample.setVisible(false);
        sample.fontProperty().addListener((o, was, is) -> setRowHeight(is));
        setRowHeight(sample.getFont());
        getChildren().setAll(sample, rows, message);
        open(Optional.empty());
    }

    private void setRowHeight(Font font) {
        rows.setFixedCellSize(Math.ceil(font.getSize() * ROW_HEIGHT));
    }

    /** Shows the text of a file, or that there is none. */
    void open(Optional<SourceFile> source) {
        reading.ifPresent(BackgroundTask::cancel);
        file = source;
        wanted = Optional.empty();
        if (source.isEmpty()) {
            showMessage("There is no text to show.");
        } else if (source.get().stamp().size() > SourceText.MAX_BYTES) {
            showMessage("Its text is not shown, because it is larger than " + (SourceText.MAX_BYTES >> 20) + " MB.");
        } else {
            showMessage("Reading the text\u2026");
            read(source.get());
        }
    }

    private void read(SourceFile source) {
        reading = Optional.of(BackgroundTask.create(cancelled ->
                        source.isUnchanged() ? Optional.of(SourceText.read(source)) : Optional.<SourceText>empty())
                .onSuccess(read -> read.ifPresentOrElse(this::showText, this::showChanged))
                .onError(this::showFailure)
                .run(background));
    }

    private void showText(SourceText read) {
        text = Optional.of(read);
        digits = Integer.toString(read.lines()).length();
        rows.setItems(FXCollections.observableList(read.rows()));
        rows.setVisible(true);
        message.setVisible(false);
        wanted.ifPresent(this::mark);
    }

    private void showChanged() {
        showMessage("The file has changed since it was read.");
    }

    private void showFailure(IOException failure) {
        showMessage("Its text cannot be shown: " + InputFile.reason(failure) + ".");
    }

    private void showMessage(String words) {
        text = Optional.empty();
        marked = Optional.empty();
        rows.setItems(FXCollections.observableArrayList());
        rows.setVisible(false);
        message.setText(words);
        message.setVisible(true);
    }

    /** Marks the place of a problem, as soon as the text is there, and brings it into view. */
    void show(Problem problem) {
        wanted = Optional.of(problem);
        mark(problem);
        check();
    }

    private void mark(Problem problem) {
        marked = text.map(there -> there.find(problem.line(), problem.column()));
        marked.ifPresent(this::reveal);
    }

    /** Looks whether the file is still as it was. */
    void check() {
        file.filter(source -> text.isPresent())
                .ifPresent(source -> reading = Optional.of(BackgroundTask.create(cancelled -> source.isUnchanged())
                        .onSuccess(unchanged -> {
                            if (!unchanged) {
                                showChanged();
                            }
                        })
                        .onError(this::showFailure)
                        .run(background)));
    }

    /** Moves the keyboard into the text. */
    void focusText() {
        rows.requestFocus();
    }

    private void reveal(TextPlace place) {
        int row = place.row();
        rows.getSelectionModel().clearAndSelect(row);
        rows.getFocusModel().focus(row);
        int inSight = (int) (rows.getHeight() / rows.getFixedCellSize());
        rows.scrollTo(Math.max(0, row - inSight / 2));
        showRows();
        // Only then is it known how far the rows reach to the right.
        Platform.runLater(() -> marked.ifPresent(this::revealColumn));
    }

    private void revealColumn(TextPlace place) {
        rows.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
                .forEach(bar -> bar.setValue(scrolledTo(place, bar.getMax())));
    }

    /** Returns how far to scroll to the right: not at all where the marked words can be seen without. */
    private double scrolledTo(TextPlace place, double most) {
        MarkedRow row = MarkedRow.of(rows.getItems().get(place.row()), Optional.of(place.column()));
        int start = row.before().length() + digits;
        int end = start + row.mark().length();
        Text one = new Text("0");
        one.setFont(sample.getFont());
        double character = one.getLayoutBounds().getWidth();
        double width = rows.getWidth();
        boolean inSight = end * character + MARGINS < width;
        return inSight ? 0 : Math.min(most, start * character - width / 2);
    }

    private void showRows() {
        rows.lookupAll(".source-row").forEach(cell -> ((SourceRowCell) cell).show());
    }

    /** Returns the marked place. */
    Optional<TextPlace> marked() {
        return marked;
    }

    /** Returns a row's line number, as wide as the last one; that of a later piece of a line is blank. */
    String lineNumber(SourceRow row) {
        String number = row.continuesLine() ? "" : Integer.toString(row.line());
        return " ".repeat(Math.max(0, digits - number.length())) + number;
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copySelected();
            event.consume();
            return;
        }
        boolean selectsAll = event.isShortcutDown() && event.getCode() == KeyCode.A;
        boolean selectsToAnEnd =
                event.isShiftDown() && (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END);
        if ((selectsAll || selectsToAnEnd) && rows.getItems().size() > MOST_SELECTED) {
            event.consume();
        }
    }

    /** Tells whether a selection from where the keyboard is to this row would be too long. */
    boolean isTooFar(int row) {
        return Math.abs((long) rows.getFocusModel().getFocusedIndex() - row) > MOST_SELECTED;
    }

    private void copySelected() {
        List<Integer> selected = rows.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .limit(MOST_SELECTED)
                .toList();
        text.ifPresent(there -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(there.join(selected));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
