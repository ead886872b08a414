package dateline.ui.app;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A problem of a file, its sentence wrapped to the width of the list. */
final class ProblemCell extends ListCell<String> {
    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 40;

    private final Label sentence = new Label();
    /** Measures the sentence at its own width, as a cell alone would not. */
    private final HBox row = new HBox(sentence);

    ProblemCell() {
        sentence.setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(String problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
        } else {
            sentence.setText(problem);
            sentence.prefWidthProperty().bind(getListView().widthProperty().subtract(MARGINS));
            setGraphic(row);
        }
        setAccessibleText(empty ? "" : problem);
    }
}
