package dateline.ui.mapping;

import dateline.io.imports.csv.ColumnMapping;
import dateline.ui.parts.WrappedTip;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

/** A cell of the file, and below its words what is read from them; the tooltip has both unshortened. */
final class TrialCell extends TableCell<TrialRow, TrialRow> {
    private static final int LENGTH = 200;

    private final MappingModel model;
    private final int column;
    private final Label written = new Label();
    private final Label read = new Label();
    private final VBox lines = new VBox(written, read);

    /**
     * Creates the cell.
     *
     * @param column the index of its column in the file
     */
    TrialCell(MappingModel model, int column) {
        this.model = model;
        this.column = column;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        lines.getStyleClass().add("trial-lines");
        read.getStyleClass().add("read");
        written.setMinWidth(0);
        read.setMinWidth(0);
        read.managedProperty().bind(read.visibleProperty());
    }

    @Override
    protected void updateItem(TrialRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        ColumnMapping mapping = model.mappingProperty().get();
        String name = model.trial().preview().header().get(column);
        String cell = MappingWords.shorten(row.cells().get(column), LENGTH);
        String words = row.reading()
                .map(reading -> MappingWords.read(reading, mapping, name, cell))
                .orElse("");
        written.setText(cell);
        read.setText(words.isEmpty() ? "" : "\u2192 " + words);
        read.setVisible(!words.isEmpty());
        setGraphic(lines);
        String both = words.isEmpty() ? cell : cell + "\n" + read.getText();
        setTooltip(both.isBlank() ? null : WrappedTip.of(both));
        setAccessibleText(words.isEmpty() ? cell : cell + ", read as: " + words);
    }
}
