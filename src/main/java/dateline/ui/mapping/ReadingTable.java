package dateline.ui.mapping;

import dateline.io.imports.csv.CsvTrial.Attempt;
import dateline.io.imports.csv.RowReading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** Shows the first rows as the events that they would become. */
final class ReadingTable extends TableView<RowReading> {
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final int ROWS = 20;
    private static final int CELL = 200;

    ReadingTable(MappingModel model) {
        getStyleClass().add("reading-table");
        setAccessibleText("How the first rows would read");
        setPlaceholder(new Label("There are no rows to read."));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .addAll(List.of(
                        column("In the file", 110, RowReading::dateText),
                        column(
                                "Date",
                                120,
                                row -> row.date().map(date -> date.canonical()).orElse("\u2013")),
                        column("In words", 240, MappingWords::when),
                        column("Title", 190, RowReading::title),
                        column("Actors", 130, row -> String.join(", ", row.actors())),
                        column("Category", 90, row -> row.category().orElse(""))));
        setRowFactory(view -> new ReadingRow());
        model.attemptProperty().addListener((o, was, is) -> show(is));
        show(model.attemptProperty().get());
    }

    private void show(Optional<Attempt> attempt) {
        getItems()
                .setAll(attempt.map(Attempt::shown).orElse(List.of()).stream()
                        .limit(ROWS)
                        .toList());
    }

    private static TableColumn<RowReading, String> column(
            String name, double width, Function<RowReading, String> words) {
        TableColumn<RowReading, String> column = new TableColumn<>(name);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(MappingWords.shorten(words.apply(cell.getValue()), CELL)));
        column.setCellFactory(c -> new WordsCell());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    /** A cell that tells all of its words where the pointer rests. */
    private static final class WordsCell extends TableCell<RowReading, String> {
        private final Tooltip whole = new Tooltip();

        WordsCell() {
            whole.setWrapText(true);
            whole.setMaxWidth(400);
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? "" : words);
            whole.setText(getText());
            setTooltip(empty || words.isEmpty() ? null : whole);
        }
    }

    /** A row that becomes no event, or one with a warning, looks different from the others. */
    private static final class ReadingRow extends TableRow<RowReading> {
        @Override
        protected void updateItem(RowReading row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(DOUBTFUL, !empty && row != null && MappingWords.isDoubtful(row));
            pseudoClassStateChanged(LEFT_OUT, !empty && row != null && !row.isEvent());
        }
    }
}
