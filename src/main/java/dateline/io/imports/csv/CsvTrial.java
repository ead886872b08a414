package dateline.io.imports.csv;

import dateline.io.files.TextEncoding;
import dateline.io.imports.builder.ImportReport;
import dateline.io.problems.SourcePosition;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tries mappings on the first rows of a table, before all of it is read; immutable.
 *
 * <p>A trial takes time bounded by {@value #HEAD_BYTES} bytes and {@value #MAX_ROWS} rows, however large the file is.
 */
public final class CsvTrial {
    /** Size of the beginning of a file that a trial reads, in bytes. */
    public static final int HEAD_BYTES = 4 << 20;

    private static final int MAX_ROWS = 1_000;
    private static final int SHOWN = 50;

    private final CsvSheet sheet;
    private final CsvPreview preview;
    private final List<CsvTable.Row> rows;
    private final Extent extent;

    /** Parts of the table that a trial may read. */
    public enum Extent {
        /** All rows. */
        WHOLE,
        /** The first rows; there may be more. */
        HEAD
    }

    /**
     * Holds the result of trying a mapping.
     *
     * @param shown the readings of the first rows, at most 50
     * @param tried the number of rows that were read
     * @param events the number of rows that become events; the others would be left out
     * @param doubtful the number of events whose date is read with a remark: coarser, or one of two readings
     * @param dates how the dates were read
     */
    public record Attempt(List<RowReading> shown, int tried, int events, int doubtful, ColumnDates dates) {
        /** Copies the list. */
        public Attempt {
            Objects.requireNonNull(dates, "dates");
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

    /** Returns the beginning of the table, and a guessed mapping. */
    public CsvPreview preview() {
        return preview;
    }

    /** Returns whether a trial reads all rows of the table. */
    public Extent extent() {
        return extent;
    }

    /**
     * Returns the key under which a mapping for such a table is remembered: the names of its columns.
     *
     * <p>Where the names are made up, the file belongs to the key, because any table has a first column.
     *
     * @param file the file of the table
     */
    public List<String> identity(Path file) {
        List<String> names = new ArrayList<>(preview.header());
        if (sheet.firstDataRow() == 0) {
            names.add(file.toString());
        }
        return names;
    }

    /**
     * Reads the rows by a mapping, which may lack roles, or name columns that the table lacks.
     */
    public Attempt read(ColumnMapping mapping) {
        ColumnDates dates = ColumnDates.of(sheet, mapping, rows::iterator);
        RowReader reader = new RowReader(sheet, mapping, dates);
        List<RowReading> shown = new ArrayList<>();
        int events = 0;
        int doubtful = 0;
        for (CsvTable.Row row : rows) {
            RowReading reading = RowReading.of(reader.read(row, SourcePosition.START, SourcePosition.START));
            if (shown.size() < SHOWN) {
                shown.add(reading);
            }
            events += reading.isEvent() ? 1 : 0;
            doubtful += reading.isEvent() && reading.remark().isPresent() ? 1 : 0;
        }
        return new Attempt(shown, rows.size(), events, doubtful, dates);
    }
}
