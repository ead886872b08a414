package dateline.io.imports.csv;

import dateline.io.imports.builder.ImportReport;
import dateline.io.problems.SourcePosition;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of a table one by one, and finds the positions of cells. */
public final class CsvTable {
    /** The most columns of a table, as many as a spreadsheet has. */
    static final int MAX_FIELDS = 16_384;

    private static final int MAX_FIELD = 1_000_000;
    private static final int MAX_RECORD = 4_000_000;
    private static final int MAX_FAULTS = 100;

    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@]");

    private final String text;
    private final char separator;

    /** How many lines stand before the first row: 1 where the first line names the separator. */
    private final int linesBeforeRows;

    /** The line found last, from which the search for the next starts. */
    private int knownLine = 1;

    private int knownStart;

    private CsvTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
        linesBeforeRows = SeparatorGuess.isNamed(text) ? 1 : 0;
    }

    /** Returns the table with the separator that it names, or else that makes its first rows the most even. */
    public static CsvTable of(String text) {
        return new CsvTable(text, SeparatorGuess.of(text));
    }

    /** Returns the table with a separator that is known. */
    public static CsvTable of(String text, char separator) {
        return new CsvTable(text, separator);
    }

    char separator() {
        return separator;
    }

    /**
     * Holds a row of the table.
     *
     * @param line the line where it starts, from 1
     * @param cells its cells as they are, without quotes and apostrophes against formulas
     */
    public record Row(int line, List<String> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns a cell without blanks at its ends; empty where the row has none. */
        public String cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
        }

        /** Returns how many line breaks its cells hold. */
        private int breaks() {
            return cells.stream()
                    .mapToInt(cell -> (int) cell.replace("\r\n", "\n")
                            .chars()
                            .filter(c -> c == '\n' || c == '\r')
                            .count())
                    .sum();
        }

        /** Tells whether all cells are blank. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Returns at most so many rows from the start, blank ones left out. */
    public List<Row> firstRows(int count) {
        List<Row> rows = new ArrayList<>();
        Rows iterator = rows(new ImportReport());
        while (rows.size() < count && iterator.hasNext()) {
            rows.add(iterator.next());
        }
        return rows;
    }

    /** Returns the rows that are not blank; reports those that cannot be read. */
    public Rows rows(ImportReport report) {
        return new Rows(report);
    }

    /** Iterates over the rows; goes on in the next line where a row cannot be read. */
    public final class Rows implements Iterator<Row> {
        private final ImportReport report;
        private CloseableIterator<CsvRecord> records;
        /** Number of lines before those that {@link #records} counts. */
        private int linesBefore = linesBeforeRows;

        /** The line behind the row read last. */
        private int nextLine = 1 + linesBeforeRows;

        private int faults;
        private Optional<Row> next = Optional.empty();
        private boolean ended;

        private Rows(ImportReport report) {
            this.report = report;
            this.records = records(text.substring(lineStart(1 + linesBeforeRows)));
        }

        private CloseableIterator<CsvRecord> records(String from) {
            CsvRecordHandler handler = CsvRecordHandler.builder()
                    .maxFields(MAX_FIELDS)
                    .maxFieldSize(MAX_FIELD)
                    .maxRecordSize(MAX_RECORD)
                    .build();
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .trimWhitespacesAroundQuotes(true)
                    .allowUnclosedQuote(false)
                    .build(handler, from)
                    .iterator();
        }

        /** Tells whether a row so far, up to the next one, could not be read. */
        public boolean isFaulty() {
            return faults > 0;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && !ended) {
                next = read().filter(row -> !row.isBlank());
            }
            return next.isPresent();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is no further row");
            }
            Row row = next.orElseThrow();
            next = Optional.empty();
            return row;
        }

        private Optional<Row> read() {
            try {
                if (records.hasNext()) {
                    CsvRecord read = records.next();
                    Row row = new Row(linesBefore + (int) read.getStartingLineNumber(), plain(read.getFields()));
                    nextLine = row.line() + 1 + row.breaks();
                    return Optional.of(row);
                }
                ended = true;
            } catch (CsvParseException e) {
                passOver(hasTooManyCells(e));
            }
            return Optional.empty();
        }

        /** Returns cells without the apostrophe that programs, ours among them, put in front of what looks like a formula. */
        private static List<String> plain(List<String> cells) {
            return cells.stream()
                    .map(cell -> GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell)
                    .toList();
        }

        /** Returns the line where the next row starts; FastCSV skips empty lines, and does not place a fault. */
        private int nextFilledLine() {
            int line = nextLine;
            int start = lineStart(line);
            while (start < text.length() && (isBreak(start) || text.charAt(start) == '\r')) {
                line++;
                start = lineStart(line);
            }
            return line;
        }

        private static boolean hasTooManyCells(CsvParseException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            return String.valueOf(reason.getMessage()).contains(" " + MAX_FIELDS + " fields");
        }

        private void passOver(boolean hasTooManyCells) {
            faults++;
            ended = faults > MAX_FAULTS;
            int at = nextFilledLine();
            report.error(
                    new SourcePosition(at, 1, ""),
                    ended
                            ? "the table breaks off: it has too many rows that are none"
                            : hasTooManyCells
                                    ? "a row is left out: it has too many cells"
                                    : "a row is left out: a quote is not closed or goes on behind its end, or the row is too long",
                    "",
                    "rows of at most " + MAX_FIELDS + " cells with at most " + MAX_FIELD + " characters each");
            if (!ended) {
                int here = lineStart(at);
                int start = lineStart(at + 1);
                ended = start <= here || start >= text.length();
                linesBefore = at;
                nextLine = at + 1;
                records = records(text.substring(start));
            }
        }
    }

    /**
     * Returns where a cell starts.
     *
     * @param row a row of this table
     * @param cell its index, from 0; of the row's end where it has fewer cells
     * @param pointer the name of the position, such as the column's header
     */
    public SourcePosition position(Row row, int cell, String pointer) {
        int line = row.line();
        int at = lineStart(line);
        int start = at;
        boolean quoted = false;
        boolean fresh = true;
        for (int left = cell; at < text.length() && left > 0; at++) {
            char c = text.charAt(at);
            if (quoted) {
                boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                at += doubled ? 1 : 0;
                quoted = c != '"' || doubled;
                if (isBreak(at)) {
                    line++;
                    start = at + 1;
                }
            } else if (c == '"' && fresh) {
                quoted = true;
            } else if (c == separator) {
                left--;
            } else if (isBreak(at)) {
                break;
            }
            fresh = !quoted && (c == separator || (fresh && c == ' '));
        }
        return new SourcePosition(line, at - start + 1, pointer);
    }

    private boolean isBreak(int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    private int lineStart(int line) {
        if (line < knownLine) {
            knownLine = 1;
            knownStart = 0;
        }
        int at = knownStart;
        while (knownLine < line && at < text.length()) {
            if (isBreak(at)) {
                knownLine++;
                knownStart = at + 1;
            }
            at++;
        }
        return knownStart;
    }
}
