package dateline.ui.problems;

import dateline.date.words.English;
import dateline.io.problems.Problem;
import dateline.io.problems.Severity;
import dateline.ui.parts.Icons;
import dateline.ui.parts.WrappingCell;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A problem of a file: how bad it is by shape, and by word for a screen reader, what it is in a sentence, and where. */
final class ProblemCell extends WrappingCell<Problem> {
    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 44;

    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Region shape = Icons.icon("icon-error");
    private final Label sentence = new Label();
    private final Label place = new Label();
    private final HBox parts;

    ProblemCell() {
        super(MARGINS);
        getStyleClass().add("problem-cell");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        place.setWrapText(true);
        place.setMinHeight(Region.USE_PREF_SIZE);
        place.getStyleClass().add("secondary");
        VBox words = new VBox(1, sentence, place);
        HBox.setHgrow(words, Priority.ALWAYS);
        parts = new HBox(8, new VBox(shape), words);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        boolean warning = problem.severity() == Severity.WARNING;
        String where = "Line " + problem.line() + ", column " + problem.column();
        shape.getStyleClass().setAll("icon", warning ? "icon-warning" : "icon-error");
        sentence.setText(English.capitalised(problem.message()));
        place.setText(problem.pointer().isEmpty() ? where : where + " \u00b7 " + problem.pointer());
        pseudoClassStateChanged(WARNING, warning);
        showFitted(parts);
        setAccessibleText((warning ? "Warning: " : "Error: ") + problem.message() + ". " + place.getText());
    }
}
