package dateline.ui.export;

import dateline.export.ExportFormat;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A format with its ending and what it holds. */
final class ExportFormatCell extends ListCell<ExportFormat> {
    private final Label title = new Label();
    private final Label holds = new Label();
    private final VBox lines = new VBox(title, holds);

    ExportFormatCell() {
        title.getStyleClass().add("export-format-title");
        holds.getStyleClass().add("secondary");
        holds.setWrapText(true);
        // The words wrap in the width of the list.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ExportFormat format, boolean empty) {
        super.updateItem(format, empty);
        if (empty || format == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        title.setText(format.title() + " (." + format.ending() + ")");
        holds.setText(format.holds());
        setGraphic(lines);
        setAccessibleText(title.getText() + ": " + format.holds());
    }
}
