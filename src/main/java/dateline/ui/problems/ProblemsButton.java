package dateline.ui.problems;

import dateline.wording.Wording;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** Says how many problems the file has, as long as it has any, and shows or hides them. */
public final class ProblemsButton extends ToggleButton {
    /**
     * Creates one.
     *
     * @param problems what it shows and hides
     */
    public ProblemsButton(ProblemsPane problems) {
        getStyleClass().addAll("flat", "problems-button");
        setMinWidth(Region.USE_PREF_SIZE);
        selectedProperty().bindBidirectional(problems.shownProperty());
        setOnAction(event -> {
            if (isSelected()) {
                problems.reveal();
            }
        });
        problems.reportProperty().addListener((o, was, is) -> show(is));
        show(problems.reportProperty().get());
    }

    private void show(Optional<ProblemReport> report) {
        long count = report.map(ProblemReport::count).orElse(0L);
        setText(Wording.count(count, "problem"));
        setVisible(count > 0);
        setManaged(count > 0);
    }
}
