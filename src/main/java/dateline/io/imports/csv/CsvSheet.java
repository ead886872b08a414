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
import java.util.stream.IntStream;

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

    /** Names the columns of a table by its first row, unless that holds data. */
    public static CsvSheet of(CsvTable table) {
        List<CsvTable.Row> rows = table.firstRows(SAMPLE + 1);
        if (rows.isEmpty()) {
            return new CsvSheet(table, List.of(), 0);
        }
        List<String> first = rows.get(0).cells();
        return isHeader(rows.get(0), rows.subList(1, rows.size()))
                ? new CsvSheet(table, names(first), 1)
                : new CsvSheet(table, names(first.stream().map(c -> "").toList()), 0);
    }

    /**
     * Tells whether a row names the columns: it has no date, or else usual names.
     *
     * <p>A usual name such as "Final" may be data too, so the columns with the dates must hold no more of them below.
     */
    private static boolean isHeader(CsvTable.Row row, List<CsvTable.Row> below) {
        List<Integer> dates = IntStream.range(0, row.cells().size())
                .filter(i -> MappingGuess.isDate(row.cell(i)))
                .boxed()
                .toList();
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        long usual = row.cells().stream().filter(MappingGuess::isUsualName).count();
        if (dates.isEmpty() || (2 * usual > filled && dates.stream().allMatch(i -> isYear(row.cell(i))))) {
            return true;
        }
        return usual > 0
                && !below.isEmpty()
                && dates.stream().noneMatch(i -> below.stream().anyMatch(other -> MappingGuess.isDate(other.cell(i))));
    }

    /** Tells whether a date is no more than a year, which some headers hold too. */
    private static boolean isYear(String date) {
        return date.chars().filter(Character::isDigit).count() <= 4;
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

    /** Guesses the mapping. */
    ColumnMapping guess() {
        return MappingGuess.of(header, sample());
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
