package dateline.ui.app;

import dateline.ui.control.WrappingCell;
import javafx.scene.control.Label;

/** A problem of a file, in a sentence. */
final class ProblemCell extends WrappingCell<String> {
    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 40;

    private final Label sentence = new Label();

    ProblemCell() {
        super(MARGINS);
        sentence.setWrapText(true);
    }

    @Override
    protected void updateItem(String problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            sentence.setText(problem);
            showFitted(sentence);
            setAccessibleText(problem);
        }
    }
}
