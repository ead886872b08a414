package dateline.ui.unfinished;

import dateline.ui.parts.ItemSymbol;
import dateline.ui.parts.WrappingCell;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An unfinished place: the item with its sign or the sentence, and above the first of a kind the kind. */
final class UnfinishedCell extends WrappingCell<UnfinishedRow> {
    /** The cell's padding at both sides, and the scroll bar. */
    private static final double MARGINS = 44;

    private final Label heading = new Label();
    private final Label words = new Label();
    private final HBox place = new HBox(6);
    private final VBox parts = new VBox(2, heading, place);

    /**
     * Creates a cell.
     *
     * @param go what a click does
     */
    UnfinishedCell(Consumer<UnfinishedRow> go) {
        super(MARGINS);
        getStyleClass().add("unfinished-cell");
        heading.getStyleClass().add("panel-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                go.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(UnfinishedRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        heading.setText(row.heading().orElse(""));
        heading.setVisible(row.heading().isPresent());
        heading.setManaged(row.heading().isPresent());
        words.setText(row.words());
        place.getChildren().clear();
        row.item().map(ItemSymbol::new).ifPresent(place.getChildren()::add);
        place.getChildren().add(words);
        showFitted(parts);
        setAccessibleText(row.heading().map(kind -> kind + ". ").orElse("") + row.words());
    }
}
