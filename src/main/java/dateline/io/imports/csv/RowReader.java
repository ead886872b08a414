package dateline.io.imports.csv;

import dateline.io.imports.builder.EventRow;
import dateline.io.imports.dates.WrittenDate;
import dateline.io.problems.SourcePosition;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes events of the rows of a table by a mapping. */
public final class RowReader {
    private final Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);
    private final WrittenDate dates;
    private final RowEras eras;

    /**
     * Makes a reader.
     *
     * @param sheet the table; the mapping may name columns that it lacks
     * @param dates how the dates are written
     */
    RowReader(CsvSheet sheet, ColumnMapping mapping, ColumnDates dates) {
        mapping.columns().forEach((role, name) -> {
            int index = sheet.index(name);
            if (index >= 0) {
                columns.put(role, index);
            }
        });
        this.dates = WrittenDate.in(dates.context());
        this.eras = RowEras.of(sheet, mapping);
    }

    /** Returns the index of the column with a role, or -1. */
    int column(ColumnRole role) {
        return columns.getOrDefault(role, -1);
    }

    /** Tells whether a column has a role, or holds the eras of the dates. */
    boolean uses(int column) {
        return columns.containsValue(column) || eras.uses(column);
    }

    /** Returns where the eras of the dates stand. */
    RowEras eras() {
        return eras;
    }

    /**
     * Reads a row.
     *
     * @param position where the event stands
     * @param datePosition where its date stands
     */
    EventRow read(CsvTable.Row row, SourcePosition position, SourcePosition datePosition) {
        String start = cell(row, ColumnRole.DATE);
        String end = cell(row, ColumnRole.END);
        return new EventRow(position)
                .title(cell(row, ColumnRole.TITLE))
                .when(eras.read(dates, row, start, end), datePosition, end.isEmpty() ? start : start + " to " + end)
                .actors(names(cell(row, ColumnRole.ACTORS)))
                .category(cell(row, ColumnRole.CATEGORY))
                .summary(cell(row, ColumnRole.TEXT))
                .note("Link: ", cell(row, ColumnRole.URL));
    }

    private String cell(CsvTable.Row row, ColumnRole role) {
        return row.cell(column(role));
    }

    /** Splits names at semicolons, bars and line breaks, or else at commas. */
    public static List<String> names(String cell) {
        String[] parts = cell.split("[;|\\n\\r]", -1);
        return Arrays.asList(parts.length > 1 ? parts : cell.split(",", -1));
    }
}
