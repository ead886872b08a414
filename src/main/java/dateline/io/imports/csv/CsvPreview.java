package dateline.io.imports.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Shows the beginning of a table to a reader who assigns roles to its columns.
 *
 * @param header the names of the columns; made up where the first row already holds data
 * @param rows the first rows of data, at most 50, each as wide as the header
 * @param separator the character between two cells
 * @param charset the encoding
 * @param proposal the guessed mapping of the columns
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
