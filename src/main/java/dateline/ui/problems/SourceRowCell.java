package dateline.ui.problems;

import dateline.ui.parts.Icons;
import dateline.ui.problems.SourceText.TextPlace;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A row of the text, with its line's number; the place of the chosen problem framed, with an arrow before its line. */
final class SourceRowCell extends ListCell<SourceRow> {
    private static final PseudoClass HAS_MARK = PseudoClass.getPseudoClass("marked");

    private final SourceView view;
    private final Region arrow = Icons.icon("icon-place");
    private final Label number = new Label();
    private final Label before = new Label();
    private final Label mark = new Label();
    private final Label after = new Label();
    private final HBox parts = new HBox(arrow, number, before, mark, after);

    SourceRowCell(SourceView view) {
        this.view = view;
        getStyleClass().add("source-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        number.getStyleClass().add("line-number");
        mark.getStyleClass().add("place");
        before.getStyleClass().add("characters");
        after.getStyleClass().add("characters");
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.isShiftDown() && view.isTooFar(getIndex())) {
                event.consume();
            }
        });
        parts.setAlignment(Pos.CENTER_LEFT);
        parts.getChildren().forEach(part -> ((Region) part).setMinWidth(Region.USE_PREF_SIZE));
    }

    @Override
    protected void updateItem(SourceRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    /** Shows the row, and the marked place if the row has it. */
    void show() {
        SourceRow row = getItem();
        if (isEmpty() || row == null) {
            setGraphic(null);
            setAccessibleText("");
            pseudoClassStateChanged(HAS_MARK, false);
            return;
        }
        Optional<TextPlace> place = view.marked().filter(marked -> marked.row() == getIndex());
        MarkedRow shown = MarkedRow.of(row, place.map(TextPlace::column));
        number.setText(view.lineNumber(row));
        before.setText(shown.before());
        mark.setText(shown.mark());
        after.setText(shown.after());
        boolean marks = !shown.mark().isEmpty();
        mark.setVisible(marks);
        mark.setManaged(marks);
        arrow.setVisible(marks);
        pseudoClassStateChanged(HAS_MARK, marks);
        setAccessibleText(spoken(row, shown));
        setGraphic(parts);
    }

    private static String spoken(SourceRow row, MarkedRow shown) {
        String place = "Line " + row.line() + (row.continuesLine() ? ", from column " + row.column() : "") + ": ";
        String words = shown.before() + shown.mark() + shown.after();
        return place + words + (shown.mark().isEmpty() ? "" : "; the problem is at " + shown.mark());
    }
}
