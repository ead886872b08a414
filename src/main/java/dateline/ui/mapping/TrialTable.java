package dateline.ui.mapping;

import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.ColumnRole;
import dateline.io.imports.csv.CsvTrial.Attempt;
import dateline.io.imports.csv.RowReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/**
 * The first rows of the file, in each cell what it holds and below it what is read from it where that differs.
 *
 * <p>Columns that are carried over come first, in the order of their roles.
 */
final class TrialTable extends TableView<TrialRow> {
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final int ROWS = 20;
    /** Most columns that are shown; a table can have a thousand, and the header of each takes time to lay out. */
    private static final int COLUMNS = 100;

    private static final int NAME = 40;
    private static final double WIDTH = 130;
    private static final double WIDTH_OF_DATES = 400;

    private final MappingModel model;
    private final List<String> header;
    private final Map<Integer, TableColumn<TrialRow, TrialRow>> made = new HashMap<>();

    TrialTable(MappingModel model) {
        this.model = model;
        header = model.trial().preview().header();
        getStyleClass().add("trial-table");
        setAccessibleText("The first rows of the file and how they would read");
        setPlaceholder(new Label("The table has no rows below its names."));
        setRowFactory(view -> new Row());
        model.mappingProperty().addListener((o, was, is) -> arrange(is));
        model.attemptProperty().addListener((o, was, is) -> show(is));
        arrange(model.mappingProperty().get());
        show(model.attemptProperty().get());
    }

    private void show(Optional<Attempt> attempt) {
        List<List<String>> cells = model.trial().preview().rows();
        List<RowReading> read = attempt.map(Attempt::shown).orElse(List.of());
        getItems()
                .setAll(IntStream.range(0, Math.min(ROWS, cells.size()))
                        .mapToObj(i -> new TrialRow(
                                cells.get(i), i < read.size() ? Optional.of(read.get(i)) : Optional.empty()))
                        .toList());
    }

    /** Puts the columns in order and names them by what they are taken for. */
    private void arrange(ColumnMapping mapping) {
        List<Integer> order = new ArrayList<>(mapping.columns().values().stream()
                .map(header::indexOf)
                .filter(index -> index >= 0)
                .distinct()
                .toList());
        IntStream.range(0, header.size())
                .filter(index -> !order.contains(index))
                .limit(Math.max(0, COLUMNS - order.size()))
                .boxed()
                .toList()
                .forEach(order::add);
        List<TableColumn<TrialRow, TrialRow>> columns = order.stream()
                .map(index -> made.computeIfAbsent(index, this::column))
                .toList();
        for (int i = 0; i < columns.size(); i++) {
            name(columns.get(i), header.get(order.get(i)), mapping);
        }
        if (!getColumns().equals(columns)) {
            getColumns().setAll(columns);
        }
    }

    private static void name(TableColumn<TrialRow, TrialRow> column, String name, ColumnMapping mapping) {
        String roles = MappingWords.roles(mapping, name);
        column.setText(
                MappingWords.shorten(name, NAME) + "\n" + (roles.isEmpty() ? "not carried over" : "\u2192 " + roles));
        column.setPrefWidth(mapping.column(ColumnRole.DATE).filter(name::equals).isPresent() ? WIDTH_OF_DATES : WIDTH);
        column.getStyleClass().remove("unused");
        if (roles.isEmpty()) {
            column.getStyleClass().add("unused");
        }
    }

    private TableColumn<TrialRow, TrialRow> column(int index) {
        TableColumn<TrialRow, TrialRow> column = new TableColumn<>();
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(c -> new TrialCell(model, index));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** A row that becomes no event, or one with a warning, looks different from the others. */
    private static final class Row extends TableRow<TrialRow> {
        @Override
        protected void updateItem(TrialRow row, boolean empty) {
            super.updateItem(row, empty);
            Optional<RowReading> reading = empty || row == null ? Optional.empty() : row.reading();
            pseudoClassStateChanged(
                    DOUBTFUL, reading.filter(MappingWords::isDoubtful).isPresent());
            pseudoClassStateChanged(
                    LEFT_OUT, reading.filter(read -> !read.isEvent()).isPresent());
        }
    }
}
