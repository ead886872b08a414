package dateline.io.imports.others;

import dateline.io.imports.builder.CommentaryBuilder;
import dateline.io.imports.builder.EventRow;
import dateline.io.imports.builder.PlainText;
import dateline.io.imports.csv.ColumnEra;
import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.ColumnRole;
import dateline.io.imports.csv.CsvTable;
import dateline.io.imports.csv.MappingGuess;
import dateline.io.imports.csv.RowReader;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.WrittenDate;
import dateline.io.problems.SourcePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads TimeFlow's files: a head that describes the fields, then a table with tabs.
 *
 * <p>The lines of the head start with {@code #TIMEFLOW}; they name the types of the fields, and which field is the start,
 * the end, the label and the track.
 */
public final class TimeFlowReader {
    private static final String MARK = "#TIMEFLOW";
    private static final String START = "TIMEFLOW_START";
    private static final String LATEST_START = "TIMEFLOW_LATEST_START";
    private static final String EARLIEST_END = "TIMEFLOW_EARLIEST_END";
    private static final String END = "TIMEFLOW_END";
    private static final List<String> DATES = List.of(START, LATEST_START, EARLIEST_END, END);
    private static final String LABEL = "TIMEFLOW_LABEL";
    private static final String TRACK = "TIMEFLOW_TRACK";
    private static final String DATE_TYPE = "Date/Time";
    private static final String TEXT_TYPE = "Text";
    private static final String LIST_TYPE = "List";

    private final CsvTable table;
    private final CommentaryBuilder builder;
    private final WrittenDate dates = WrittenDate.in(DateOrder.MONTH_FIRST);
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private List<String> header = List.of();

    private TimeFlowReader(CsvTable table, CommentaryBuilder builder) {
        this.table = table;
        this.builder = builder;
    }

    /** Reads the text of a file. */
    public static void read(String text, CommentaryBuilder builder) {
        CsvTable table = CsvTable.of(text, '\t');
        CsvTable.Rows rows = table.rows(builder.report());
        TimeFlowReader reader = new TimeFlowReader(table, builder);
        if (reader.readHead(rows) && reader.readHeader(rows)) {
            ColumnEra.warn(reader.dateColumns(), builder.report());
            while (rows.hasNext()) {
                reader.add(rows.next());
            }
        }
    }

    /** Reads the head; tells whether there is a table behind it. */
    private boolean readHead(CsvTable.Rows rows) {
        while (rows.hasNext()) {
            CsvTable.Row row = rows.next();
            if (!row.cell(0).equals(MARK)) {
                break;
            }
            if (row.cell(1).startsWith("===")) {
                return true;
            }
            switch (row.cell(1)) {
                case "field" -> types.put(row.cell(2), row.cell(3));
                case "alias" -> aliases.put(row.cell(2), row.cell(3));
                case "source" -> source(row);
                case "description" -> builder.introduction(row.cell(2), table.position(row, 2, ""));
                default -> {}
            }
        }
        builder.report()
                .error(
                        SourcePosition.START,
                        "the file has no table",
                        "",
                        "lines with " + MARK + ", the last with ====");
        return false;
    }

    private void source(CsvTable.Row row) {
        String source = row.cell(2);
        boolean none = source.toLowerCase(Locale.ROOT).matches("\\[?(source )?(unspecified|unknown)]?|");
        if (!none) {
            builder.introduction("Source: " + source, table.position(row, 2, "source"));
        }
    }

    /** Reads the row of headers, and finds the fields of events; tells whether there is a start. */
    private boolean readHeader(CsvTable.Rows rows) {
        if (!rows.hasNext()) {
            builder.report()
                    .error(SourcePosition.START, "the file breaks off before its table", "", "a row of headers");
            return false;
        }
        header = rows.next().cells().stream().map(String::strip).toList();
        ColumnMapping named = MappingGuess.of(header, List.of());
        fallBack(START, named.column(ColumnRole.DATE).filter(c -> isOfType(c, DATE_TYPE)), DATE_TYPE);
        fallBack(END, named.column(ColumnRole.END).filter(c -> isOfType(c, DATE_TYPE)), "");
        fallBack(LABEL, named.column(ColumnRole.TITLE), TEXT_TYPE);
        if (!aliases.containsKey(START)) {
            builder.report()
                    .error(
                            SourcePosition.START,
                            "it is not known which field is the start",
                            "",
                            "a field of the type " + DATE_TYPE);
        }
        return aliases.containsKey(START);
    }

    /** Finds a field that the head does not name: one with the usual name, or the first of the type. */
    private void fallBack(String alias, Optional<String> named, String type) {
        boolean known = aliases.containsKey(alias) && header.contains(aliases.get(alias));
        if (!known) {
            aliases.remove(alias);
            named.or(() -> header.stream().filter(c -> isOfType(c, type)).findFirst())
                    .ifPresent(c -> aliases.put(alias, c));
        }
    }

    private boolean isOfType(String column, String type) {
        return type.equals(types.get(column));
    }

    private String cell(CsvTable.Row row, String alias) {
        return row.cell(header.indexOf(aliases.getOrDefault(alias, "\0")));
    }

    private List<String> dateColumns() {
        return DATES.stream().map(alias -> aliases.getOrDefault(alias, "")).toList();
    }

    /** Returns a date in the era that its column's name says. */
    private String date(CsvTable.Row row, String alias) {
        ColumnEra era = ColumnEra.ofHeader(aliases.getOrDefault(alias, ""));
        return era.complete(midnight(cell(row, alias)));
    }

    private void add(CsvTable.Row row) {
        Set<String> columns = new HashSet<>(dateColumns());
        columns.add(aliases.getOrDefault(LABEL, ""));
        String start = date(row, START);
        String end = date(row, END);
        String latestStart = date(row, LATEST_START);
        String earliestEnd = date(row, EARLIEST_END);
        boolean vagueStart = !latestStart.isEmpty() && !latestStart.equals(start);
        boolean vagueEnd = !end.isEmpty() && !earliestEnd.isEmpty() && !earliestEnd.equals(end);
        EventRow event = new EventRow(position(row, LABEL))
                .title(cell(row, LABEL))
                .when(
                        dates.read((vagueStart ? "~" : "") + start, (vagueEnd ? "~" : "") + end),
                        position(row, START),
                        end.isEmpty() ? start : start + " to " + end);
        event.note("Latest start: ", vagueStart ? latestStart : "");
        event.note("Earliest end: ", vagueEnd ? earliestEnd : "");
        category(row, event, columns);
        fields(row, event, columns);
        builder.add(event);
    }

    private void category(CsvTable.Row row, EventRow event, Set<String> used) {
        String track = aliases.getOrDefault(TRACK, "");
        List<String> values = list(track, cell(row, TRACK));
        if (!values.isEmpty()) {
            event.category(values.get(0));
        }
        if (values.size() < 2) {
            used.add(track);
        }
    }

    /** Adds every other field to the event: the description, the actors, or a line of the note. */
    private void fields(CsvTable.Row row, EventRow event, Set<String> used) {
        boolean described = false;
        List<String> actors = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = i < header.size() ? header.get(i) : "";
            String cell = row.cell(i);
            boolean taken = used.contains(name) && !name.isEmpty();
            if (taken || cell.isEmpty()) {
                continue;
            }
            String letters = MappingGuess.letters(name);
            if (!described && isDescription(letters)) {
                described = true;
                event.summary(cell);
            } else if (ColumnRole.ACTORS.headers().contains(letters)) {
                actors.addAll(isOfType(name, LIST_TYPE) ? list(name, cell) : RowReader.names(cell));
            } else {
                event.note((name.isEmpty() ? "Without a header" : PlainText.oneLine(name)) + ": ", cell);
            }
        }
        event.actors(actors);
    }

    private static boolean isDescription(String letters) {
        return ColumnRole.TEXT.headers().contains(letters) || letters.equals("longdescription");
    }

    private List<String> list(String column, String cell) {
        List<String> values = new ArrayList<>();
        if (!isOfType(column, LIST_TYPE)) {
            values.add(cell);
        } else {
            values.addAll(Arrays.asList(cell.split(",", -1)));
        }
        values.replaceAll(String::strip);
        values.removeIf(String::isEmpty);
        return values;
    }

    /** Turns hour 24 into 0: TimeFlow counts the hours from 1 to 24. */
    private static String midnight(String date) {
        return date.replaceFirst(" 24:(?=\\d\\d)", " 00:");
    }

    private SourcePosition position(CsvTable.Row row, String alias) {
        String column = aliases.getOrDefault(alias, "");
        return table.position(row, Math.max(0, header.indexOf(column)), column);
    }
}
