package dateline.ui.problems;

import dateline.io.problems.Problem;
import dateline.storage.rows.TextPlace;
import dateline.storage.rows.TextRow;
import dateline.ui.problems.SourceText.Failed;
import dateline.ui.problems.SourceText.Ready;
import dateline.ui.problems.SourceText.Scanning;
import dateline.ui.task.Background;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
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

/** The text of a file of any size, row by row, with one place in it marked. */
final class SourceView extends StackPane {
    /** How many rows may be selected, and copied, at once: a list takes a time for each that the window would feel. */
    private static final int MOST_SELECTED = 2_000;

    /** How high a row is, in font sizes. */
    private static final double ROW_HEIGHT = 1.55;

    /** What a row has beside its characters, and the scroll bar, in pixels. */
    private static final double MARGINS = 60;

    private final SourceText text;
    private final ListView<Integer> rows = new ListView<>();
    private final Label message = new Label();
    /** Has the font of the rows, which is known only once the style sheets are applied. */
    private final Label sample = new Label("0");

    private Optional<Problem> wanted = Optional.empty();
    private Optional<TextPlace> marked = Optional.empty();
    private int digits = 1;

    SourceView(Background background) {
        text = new SourceText(background);
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
        text.setOnRows(this::showRows);
        text.stateProperty().addListener((o, was, is) -> showState(is));
        showState(text.stateProperty().get());
    }

    private void setRowHeight(Font font) {
        rows.setFixedCellSize(Math.ceil(font.getSize() * ROW_HEIGHT));
    }

    /** Shows the text of a file, or that there is none. */
    void open(Optional<SourceFile> file) {
        wanted = Optional.empty();
        marked = Optional.empty();
        file.ifPresentOrElse(text::open, text::close);
    }

    /** Marks the place of a problem, as soon as the text is there, and brings it into view. */
    void show(Problem problem) {
        wanted = Optional.of(problem);
        text.find(problem.line(), problem.column(), place -> {
            if (wanted.equals(Optional.of(problem))) {
                marked = Optional.of(place);
                reveal(place);
            }
        });
    }

    /** Looks whether the file is still as it was. */
    void check() {
        text.find(1, 1, place -> {});
    }

    /** Moves the keyboard into the text. */
    void focusText() {
        rows.requestFocus();
    }

    private void showState(SourceText.State state) {
        boolean ready = state instanceof Ready;
        rows.setVisible(ready);
        message.setVisible(!ready);
        if (state instanceof Ready there) {
            digits = Long.toString(there.text().lines()).length();
            rows.setItems(new RowNumbers(there.text().rows()));
            wanted.ifPresent(this::show);
        } else {
            rows.setItems(new RowNumbers(0));
            message.setText(
                    state instanceof Failed failed
                            ? failed.reason()
                            : state instanceof Scanning ? "Reading the text\u2026" : "There is no text to show.");
        }
    }

    private void reveal(TextPlace place) {
        int row = (int) Math.min(Integer.MAX_VALUE - 1L, place.row());
        rows.getSelectionModel().clearAndSelect(row);
        rows.getFocusModel().focus(row);
        int inSight = (int) (rows.getHeight() / rows.getFixedCellSize());
        rows.scrollTo(Math.max(0, row - inSight / 2));
        showRows();
        // Only then is it known how far the rows reach to the right.
        Platform.runLater(() -> revealColumn(place));
    }

    private void revealColumn(TextPlace place) {
        rows.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
                .forEach(bar -> bar.setValue(scrolledTo(place, bar.getMax())));
    }

    /** Returns how far to scroll to the right: not at all where the marked words can be seen without. */
    private double scrolledTo(TextPlace place, double most) {
        Optional<MarkedRow> row = row((int) place.row()).map(there -> MarkedRow.of(there, Optional.of(place.column())));
        int start = row.map(there -> there.before().length()).orElse(0) + digits;
        int end = start + row.map(there -> there.mark().length()).orElse(0);
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

    /** Returns a row, if it is at hand. */
    Optional<TextRow> row(int row) {
        return text.row(row);
    }

    /** Returns the marked place. */
    Optional<TextPlace> marked() {
        return marked;
    }

    /** Returns a row's line number, as wide as the last one; that of a later piece of a line is blank. */
    String lineNumber(Optional<TextRow> row) {
        String number = row.filter(there -> !there.continuesLine())
                .map(there -> Long.toString(there.line()))
                .orElse("");
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
        text.copy(selected, words -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
