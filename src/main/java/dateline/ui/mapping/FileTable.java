package dateline.ui.mapping;

import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.CsvPreview;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The first rows of the file as they are, each column headed by its name and by what it is taken for. */
final class FileTable extends TableView<List<String>> {
    private static final int ROWS = 3;
    /** Most columns that are shown; a table can have a thousand, and the header of each takes time to lay out. */
    private static final int COLUMNS = 100;

    private static final int NAME = 40;
    private static final int CELL = 80;

    private final List<String> header;

    FileTable(MappingModel model) {
        CsvPreview preview = model.trial().preview();
        header = preview.header();
        getStyleClass().add("file-table");
        setAccessibleText("The first rows of the file");
        setPlaceholder(new Label("The table has no rows below its names."));
        for (int i = 0; i < Math.min(COLUMNS, header.size()); i++) {
            getColumns().add(column(i));
        }
        getItems().setAll(preview.rows().stream().limit(ROWS).toList());
        model.mappingProperty().addListener((o, was, is) -> name(is));
        name(model.mappingProperty().get());
    }

    private static TableColumn<List<String>, String> column(int index) {
        TableColumn<List<String>, String> column = new TableColumn<>();
        column.setCellValueFactory(cell ->
                new ReadOnlyStringWrapper(MappingWords.shorten(cell.getValue().get(index), CELL)));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(130);
        return column;
    }

    private void name(ColumnMapping mapping) {
        for (int i = 0; i < getColumns().size(); i++) {
            String roles = MappingWords.roles(mapping, header.get(i));
            TableColumn<List<String>, ?> column = getColumns().get(i);
            column.setText(MappingWords.shorten(header.get(i), NAME) + "\n"
                    + (roles.isEmpty() ? "not carried over" : "\u2192 " + roles));
            column.getStyleClass().remove("unused");
            if (roles.isEmpty()) {
                column.getStyleClass().add("unused");
            }
        }
    }
}
