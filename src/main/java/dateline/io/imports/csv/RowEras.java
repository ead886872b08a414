package dateline.io.imports.csv;

import dateline.io.imports.dates.DateReading;
import dateline.io.imports.dates.WrittenDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads the dates of rows in the eras that headers, and columns of eras, say.
 *
 * @param start the era of the dates
 * @param end the era of the ends
 */
record RowEras(Source start, Source end) {
    /**
     * Says where the era of a column's dates stands.
     *
     * @param header the header of the dates
     * @param named what the header says
     * @param column the index of the column with their eras, or -1
     */
    record Source(String header, ColumnEra named, int column) {
        ColumnEra of(CsvTable.Row row) {
            if (column < 0) {
                return named;
            }
            ColumnEra cell = ColumnEra.ofCell(row.cell(column));
            if (cell != ColumnEra.UNSAID) {
                return cell;
            }
            return named == ColumnEra.UNSAID ? ColumnEra.BOTH : named;
        }
    }

    /** Finds the eras of a table's dates. */
    static RowEras of(CsvSheet sheet, ColumnMapping mapping) {
        List<CsvTable.Row> sample = sheet.sample();
        List<Integer> eras = IntStream.range(0, sheet.header().size())
                .filter(i -> !mapping.columns().containsValue(sheet.header().get(i)) && holdsEras(sample, i))
                .boxed()
                .toList();
        return new RowEras(
                source(sheet, mapping.column(ColumnRole.DATE), eras),
                source(sheet, mapping.column(ColumnRole.END), eras));
    }

    private static boolean holdsEras(List<CsvTable.Row> sample, int column) {
        List<String> cells = sample.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        return !cells.isEmpty() && cells.stream().noneMatch(cell -> ColumnEra.ofCell(cell) == ColumnEra.UNSAID);
    }

    /** Returns the source whose column is the next behind the dates, or else the nearest in front of them. */
    private static Source source(CsvSheet sheet, Optional<String> header, List<Integer> eras) {
        int dates = header.map(sheet::index).orElse(-1);
        int width = sheet.header().size();
        int column = eras.stream()
                .min(Comparator.comparingInt(era -> era > dates ? era - dates : width + dates - era))
                .orElse(-1);
        return new Source(header.orElse(""), ColumnEra.ofHeader(header.orElse("")), column);
    }

    /** Tells whether a column holds the eras. */
    boolean uses(int column) {
        return column >= 0 && (column == start.column() || column == end.column());
    }

    /** Returns the headers of the dates. */
    List<String> headers() {
        return List.of(start.header(), end.header());
    }

    /** Reads the start and the end of a row. */
    DateReading read(WrittenDate dates, CsvTable.Row row, String from, String to) {
        ColumnEra first = start.of(row);
        ColumnEra last = end.of(row);
        if (first.refuses(from) || last.refuses(to)) {
            String header = first.refuses(from) ? start.header() : end.header();
            return DateReading.fault("the column \u201C" + header + "\u201D counts years in another way");
        }
        DateReading reading = dates.read(first.complete(from), last.complete(to));
        boolean doubtful = reading.date().isPresent() && (first.isDoubtful(from) || last.isDoubtful(to));
        return doubtful ? reading.withFurtherRemark("its era is not given; it is taken to be AD") : reading;
    }
}
