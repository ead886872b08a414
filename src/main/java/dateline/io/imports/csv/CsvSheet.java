package dateline.io.imports.csv;

import dateline.io.imports.builder.ImportReport;
import dateline.io.imports.builder.PlainText;
import dateline.io.problems.SourcePosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Holds a table with the names of its columns.
 *
 * @param table the table
 * @param header the names, no two alike; made up where the first row already holds data
 * @param firstDataRow the number of rows before the data: 0 or 1
 */
public record CsvSheet(CsvTable table, List<String> header, int firstDataRow) {
    private static final int SAMPLE = 50;

    /** Copies the list. */
    public CsvSheet {
        header = List.copyOf(header);
    }

    /** Returns the table in a text; empty if it is not text, or holds no row. */
    static Optional<CsvSheet> of(String text) {
        return text.indexOf('\0') >= 0
                ? Optional.empty()
                : Optional.of(of(CsvTable.of(text))).filter(sheet -> !sheet.header.isEmpty());
    }

    /** Names the columns of a table by its first row, unless that holds a date and no usual name of a column. */
    public static CsvSheet of(CsvTable table) {
        List<CsvTable.Row> first = table.firstRows(1);
        if (first.isEmpty()) {
            return new CsvSheet(table, List.of(), 0);
        }
        CsvTable.Row row = first.get(0);
        boolean data = row.cells().stream().anyMatch(MappingGuess::isDate)
                && row.cells().stream().noneMatch(MappingGuess::isUsualName);
        return new CsvSheet(
                table, names(data ? row.cells().stream().map(c -> "").toList() : row.cells()), data ? 0 : 1);
    }

    private static List<String> names(List<String> cells) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = PlainText.oneLine(cells.get(i));
            String name = cell.isEmpty() ? "Column " + (i + 1) : cell;
            String unique = name;
            for (int number = 2; !taken.add(unique); number++) {
                unique = name + " (" + number + ")";
            }
            names.add(unique);
        }
        return names;
    }

    /** Returns the rows of data, blank ones left out. */
    public CsvTable.Rows rows(ImportReport report) {
        CsvTable.Rows rows = table.rows(report);
        if (firstDataRow == 1 && rows.hasNext()) {
            rows.next();
        }
        return rows;
    }

    /** Returns the first rows of data. */
    List<CsvTable.Row> sample() {
        List<CsvTable.Row> rows = table.firstRows(SAMPLE + firstDataRow);
        return rows.subList(Math.min(firstDataRow, rows.size()), rows.size());
    }

    /** Tells a table from prose: even rows of several cells, with tabs between them or with a column of dates. */
    public boolean isTableOfEvents() {
        List<CsvTable.Row> rows = sample();
        long even =
                rows.stream().filter(row -> row.cells().size() == header.size()).count();
        boolean isEven = header.size() > 1 && !rows.isEmpty() && even * 10 >= rows.size() * 8L;
        return isEven
                && (table.separator() == '\t'
                        || MappingGuess.of(header, rows).column(ColumnRole.DATE).isPresent());
    }

    /** Returns the index of a column, or -1. */
    int index(String name) {
        return header.indexOf(name);
    }

    /** Returns where a cell stands. */
    public SourcePosition position(CsvTable.Row row, int cell) {
        return table.position(row, Math.max(cell, 0), cell >= 0 && cell < header.size() ? header.get(cell) : "");
    }

    /** Guesses the mapping, with the order of day and month from the dates of all rows. */
    ColumnMapping guess() {
        ColumnMapping mapping = MappingGuess.of(header, sample());
        return mapping.with(dates(mapping).context().order());
    }

    /** Returns how the dates of all rows are written. */
    ColumnDates dates(ColumnMapping mapping) {
        return ColumnDates.of(this, mapping, () -> rows(new ImportReport()));
    }

    /** Reports the filled cells of a row whose columns are not carried over. */
    public void dropRest(CsvTable.Row row, IntPredicate isCarriedOver, ImportReport report) {
        for (int i = 0; i < row.cells().size(); i++) {
            int cell = i;
            if (!isCarriedOver.test(i) && !row.cell(i).isEmpty()) {
                String name = i < header.size()
                        ? "the column \"" + header.get(i) + "\" is"
                        : "cells behind the last column are";
                report.drop(() -> position(row, cell), name + " not carried over");
            }
        }
    }
}
