package dateline.io.imports.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a table holds, for a reader who says which column is what.
 *
 * @param header the names of the columns; made up where the first row already holds data
 * @param rows the first rows of data, at most 50, each as wide as the header
 * @param separator what stands between two cells
 * @param charset the encoding
 * @param proposal which column seems to hold what, and the order of day and month that all dates give away
 */
public record CsvPreview(
        List<String> header, List<List<String>> rows, char separator, Charset charset, ColumnMapping proposal) {
    /** Copies the lists. */
    public CsvPreview {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(proposal, "proposal");
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static CsvPreview of(CsvSheet sheet, Charset charset) {
        int width = sheet.header().size();
        List<List<String>> rows = sheet.sample().stream()
                .map(row -> IntStream.range(0, width).mapToObj(row::cell).toList())
                .toList();
        return new CsvPreview(sheet.header(), rows, sheet.table().separator(), charset, sheet.guess());
    }
}
