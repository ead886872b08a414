package dateline.ui.suggest;

import dateline.date.words.English;
import dateline.text.ShownText;
import dateline.ui.parts.WrappingCell;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A suggestion: what it offers, where it came from, and above the first of a kind the kind. */
final class SuggestionCell extends WrappingCell<SuggestionRow> {
    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 44;

    private final Label heading = new Label();
    private final Label offer = new Label();
    private final Label origin = new Label();
    private final VBox parts = new VBox(1, heading, offer, origin);

    SuggestionCell() {
        super(MARGINS);
        getStyleClass().add("suggestion-cell");
        heading.getStyleClass().add("panel-title");
        origin.getStyleClass().add("secondary");
        for (Label label : List.of(heading, offer, origin)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
    }

    @Override
    protected void updateItem(SuggestionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        heading.setText(row.heading().orElse(""));
        heading.setVisible(row.heading().isPresent());
        heading.setManaged(row.heading().isPresent());
        offer.setText(ShownText.line(row.suggestion().offer()));
        origin.setText(English.capitalised(ShownText.line(row.suggestion().origin())));
        showFitted(parts);
        setAccessibleText(
                row.heading().map(words -> words + ". ").orElse("") + offer.getText() + ". " + origin.getText());
    }
}
