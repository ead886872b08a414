package dateline.io.imports.csv;

import dateline.io.files.TextEncoding;
import dateline.io.imports.builder.ImportReport;
import dateline.io.imports.dates.DateOrder;
import dateline.io.problems.SourcePosition;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The first rows of a table, on which mappings are tried before the whole is read; immutable, any thread.
 *
 * <p>A trial takes time bounded by {@value #HEAD_BYTES} bytes and {@value #MAX_ROWS} rows, however large the file is.
 */
public final class CsvTrial {
    /** How much of a file is looked at, in bytes. */
    public static final int HEAD_BYTES = 4 << 20;

    private static final int MAX_ROWS = 1_000;
    private static final int SHOWN = 50;

    private final CsvSheet sheet;
    private final CsvPreview preview;
    private final List<CsvTable.Row> rows;
    private final Extent extent;

    /** Whether the rows tried are all that the table has. */
    public enum Extent {
        /** They are. */
        WHOLE,
        /** There are more, or there may be. */
        HEAD
    }

    /**
     * What comes of the rows by a mapping.
     *
     * @param shown how the first rows read, at most 50
     * @param tried how many rows were read
     * @param events how many of them become events; the others would be left out
     * @param coarser how many of the events have a date that could not be carried over as it is written
     * @param order the order of day and month in which the dates were read
     */
    public record Attempt(List<RowReading> shown, int tried, int events, int coarser, DateOrder order) {
        /** Copies the list. */
        public Attempt {
            Objects.requireNonNull(order, "order");
            shown = List.copyOf(shown);
        }
    }

    private CsvTrial(CsvSheet sheet, Charset charset, Extent bytes) {
        this.sheet = sheet;
        preview = CsvPreview.of(sheet, charset);
        List<CsvTable.Row> first = new ArrayList<>();
        CsvTable.Rows iterator = sheet.rows(new ImportReport());
        // Behind a fault in a table that is cut there may be no more than the rest of a long cell.
        while (first.size() < MAX_ROWS && iterator.hasNext() && (bytes == Extent.WHOLE || !iterator.isFaulty())) {
            first.add(iterator.next());
        }
        rows = List.copyOf(first);
        extent = iterator.hasNext() ? Extent.HEAD : bytes;
    }

    /**
     * Looks at the first rows of a table.
     *
     * @param head the file's bytes; taken to be cut off where there are {@value #HEAD_BYTES} of them or more
     * @return empty if the bytes are no text, or hold no row
     */
    public static Optional<CsvTrial> of(byte[] head) {
        Extent extent = head.length < HEAD_BYTES ? Extent.WHOLE : Extent.HEAD;
        byte[] lines = extent == Extent.WHOLE ? head : wholeLines(head);
        TextEncoding encoding = TextEncoding.of(lines);
        return CsvSheet.of(encoding.decode(lines)).map(sheet -> new CsvTrial(sheet, encoding.charset(), extent));
    }

    /** Cuts behind the last line break, so that no character is cut; in UTF-16 between two units. */
    private static byte[] wholeLines(byte[] head) {
        boolean wide = TextEncoding.unicode(head).isWide();
        int end = HEAD_BYTES;
        while (!wide && end > 0 && head[end - 1] != '\n' && head[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(head, end == 0 ? HEAD_BYTES : end);
    }

    /** Returns what the table holds, and which column seems to hold what. */
    public CsvPreview preview() {
        return preview;
    }

    /** Returns whether a trial reads all rows of the table. */
    public Extent extent() {
        return extent;
    }

    /**
     * Returns by what a mapping for such a table is remembered: the names of its columns; where the names are made up, the
     * file as well, since any table has a first column.
     *
     * @param file where the table is kept
     */
    public List<String> identity(Path file) {
        List<String> names = new ArrayList<>(preview.header());
        if (sheet.firstDataRow() == 0) {
            names.add(file.toString());
        }
        return names;
    }

    /**
     * Reads the rows by a mapping; what it lacks, and columns that the table has not, are passed over.
     *
     * @param mapping which column is what
     */
    public Attempt read(ColumnMapping mapping) {
        DateOrder order = mapping.order() == DateOrder.UNKNOWN ? order(mapping) : mapping.order();
        RowReader reader = new RowReader(sheet, mapping, order);
        List<RowReading> shown = new ArrayList<>();
        int events = 0;
        int coarser = 0;
        for (CsvTable.Row row : rows) {
            RowReading reading = RowReading.of(reader.read(row, SourcePosition.START, SourcePosition.START));
            if (shown.size() < SHOWN) {
                shown.add(reading);
            }
            events += reading.isEvent() ? 1 : 0;
            coarser += reading.isEvent() && reading.remark().isPresent() ? 1 : 0;
        }
        return new Attempt(shown, rows.size(), events, coarser, order);
    }

    private DateOrder order(ColumnMapping mapping) {
        DateOrder.Evidence evidence = new DateOrder.Evidence();
        for (ColumnRole role : List.of(ColumnRole.DATE, ColumnRole.END)) {
            int column = mapping.column(role).map(sheet::index).orElse(-1);
            rows.forEach(row -> evidence.see(row.cell(column)));
        }
        return evidence.order();
    }
}
