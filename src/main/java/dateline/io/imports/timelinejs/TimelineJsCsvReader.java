package dateline.io.imports.timelinejs;

import dateline.io.imports.builder.CommentaryBuilder;
import dateline.io.imports.csv.ColumnEra;
import dateline.io.imports.csv.CsvSheet;
import dateline.io.imports.csv.CsvTable;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.DateParts;
import dateline.io.imports.dates.TimeOfDay;
import dateline.io.imports.dates.WrittenDate;
import dateline.io.problems.SourcePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the spreadsheet of TimelineJS as CSV.
 *
 * <p>Its present columns go from Year to Background, the earlier ones include Start Date, End Date and Tag.
 */
public final class TimelineJsCsvReader {
    private static final Set<String> KNOWN = Set.of(
            "display date", "headline", "text", "media", "media credit", "media caption", "type", "group", "tag");

    private static final Set<String> PARTS =
            Set.of("year", "month", "day", "time", "end year", "end month", "end day", "end time");

    /** The columns that may say of which era their years are. */
    private static final List<String> DATES = List.of("year", "end year", "start date", "end date");

    private static final Set<String> WHOLE_DATES = Set.of("start date", "end date");

    private final CsvSheet sheet;
    private final CommentaryBuilder builder;
    private final Map<String, Integer> columns = new TreeMap<>();
    private boolean titled;

    private TimelineJsCsvReader(CsvSheet sheet, CommentaryBuilder builder) {
        this.sheet = sheet;
        this.builder = builder;
        List<String> header = sheet.header();
        for (int i = header.size() - 1; i >= 0; i--) {
            columns.put(normal(header.get(i)), i);
        }
    }

    private static String normal(String header) {
        return ColumnEra.withoutEra(header).strip().toLowerCase(Locale.ROOT);
    }

    /** Tells whether a table has the columns of the spreadsheet. */
    public static boolean recognises(List<String> header) {
        List<String> names = header.stream().map(TimelineJsCsvReader::normal).toList();
        boolean dated = names.contains("year") && (names.contains("month") || names.contains("end year"));
        return names.contains("headline") && (dated || names.contains("start date"));
    }

    /** Reads the spreadsheet. */
    public static void read(CsvSheet sheet, CommentaryBuilder builder) {
        if (!recognises(sheet.header())) {
            builder.report()
                    .error(
                            SourcePosition.START,
                            "the file is no spreadsheet of TimelineJS",
                            "",
                            "a header with the columns Headline and Year, or Headline and Start Date");
            return;
        }
        TimelineJsCsvReader reader = new TimelineJsCsvReader(sheet, builder);
        CsvTable.Rows rows = sheet.rows(builder.report());
        ColumnEra.warn(
                DATES.stream().flatMap(column -> reader.header(column).stream()).toList(), builder.report());
        while (rows.hasNext()) {
            reader.read(rows.next());
        }
    }

    private void read(CsvTable.Row row) {
        TimelineJsSlide slide = slide(row);
        String type = cell(row, "type").toLowerCase(Locale.ROOT);
        if (type.equals("title") && !titled) {
            titled = true;
            slide.setTitle(builder);
        } else if (type.equals(TimelineJsSlide.ERA)) {
            addEvent(row, slide, Optional.of(TimelineJsSlide.ERA));
        } else {
            if (type.equals("title")) {
                builder.report()
                        .warn(
                                position(row, "type"),
                                "there is a title already; this one is taken for an event",
                                "",
                                "");
            } else if (!type.isEmpty() && !type.equals("event")) {
                builder.report()
                        .warn(position(row, "type"), "the type is not known; the row is taken for an event", type, "");
            }
            addEvent(row, slide, Optional.empty());
        }
        sheet.dropRest(row, this::isKnown, builder.report());
    }

    private void addEvent(CsvTable.Row row, TimelineJsSlide slide, Optional<String> category) {
        if (hasParts()) {
            slide.addEvent(builder, category);
            return;
        }
        // The earlier sheet has whole dates, which TimelineJS reads with the month first.
        WrittenDate dates = WrittenDate.in(DateOrder.MONTH_FIRST);
        String start = era("start date").complete(cell(row, "start date"));
        String end = era("end date").complete(cell(row, "end date"));
        slide.addEvent(builder, category, dates.read(start, end), end.isEmpty() ? start : start + " to " + end);
    }

    private TimelineJsSlide slide(CsvTable.Row row) {
        Map<String, String> texts = new HashMap<>();
        texts.put(TimelineJsSlide.HEADLINE, cell(row, "headline"));
        texts.put(TimelineJsSlide.TEXT, cell(row, "text"));
        texts.put(TimelineJsSlide.DISPLAY_DATE, cell(row, "display date"));
        String group = cell(row, "group");
        String tag = cell(row, "tag");
        texts.put(TimelineJsSlide.GROUP, group.isEmpty() ? tag : group);
        texts.put(TimelineJsSlide.TAG, group.isEmpty() || group.equals(tag) ? "" : tag);
        texts.put(TimelineJsSlide.MEDIA, cell(row, "media"));
        texts.put(TimelineJsSlide.CAPTION, cell(row, "media caption"));
        texts.put(TimelineJsSlide.CREDIT, cell(row, "media credit"));
        return new TimelineJsSlide(
                position(row, "headline"),
                position(row, hasParts() ? "year" : "start date"),
                parts(row, ""),
                parts(row, "end "),
                texts);
    }

    private DateParts parts(CsvTable.Row row, String prefix) {
        String time = cell(row, prefix + "time");
        Optional<TimeOfDay> clock = clock(time);
        if (!time.isEmpty() && clock.isEmpty()) {
            builder.report()
                    .warn(position(row, prefix + "time"), "the time of day cannot be read and is left out", time, "");
        }
        return new DateParts(
                year(row, prefix + "year"),
                TimelineJsSlide.whole(cell(row, prefix + "month")),
                TimelineJsSlide.whole(cell(row, prefix + "day")),
                clock);
    }

    /** Returns a year as TimelineJS has it: below 0 where the column is one of years before our era. */
    private String year(CsvTable.Row row, String column) {
        String year = TimelineJsSlide.whole(cell(row, column));
        return era(column) == ColumnEra.BEFORE && year.matches("\\d.*") ? "-" + year : year;
    }

    private Optional<String> header(String column) {
        return Optional.ofNullable(columns.get(column)).map(sheet.header()::get);
    }

    private ColumnEra era(String column) {
        return header(column).map(ColumnEra::ofHeader).orElse(ColumnEra.UNSAID);
    }

    /** Reads a time, with the forms of its own that TimelineJS knows: 1430 and 14.30. */
    private static Optional<TimeOfDay> clock(String time) {
        return TimeOfDay.read(time)
                .or(() -> TimeOfDay.read(time.replaceFirst("^(\\d{1,2})(\\d{2})(?=\\D*$)", "$1:$2")))
                .or(() -> TimeOfDay.read(time.replaceFirst("^(\\d{1,2})\\.(\\d{2})(?=\\D*$)", "$1:$2")));
    }

    private String cell(CsvTable.Row row, String column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    private SourcePosition position(CsvTable.Row row, String column) {
        return sheet.position(row, columns.getOrDefault(column, -1));
    }

    /** Tells whether the dates stand in columns for their parts, as in the present sheet. */
    private boolean hasParts() {
        return columns.containsKey("year");
    }

    /** Tells whether a column is carried over: of two with one name, the first. */
    private boolean isKnown(int column) {
        String name = column < sheet.header().size() ? normal(sheet.header().get(column)) : "";
        boolean known = KNOWN.contains(name) || (hasParts() ? PARTS : WHOLE_DATES).contains(name);
        return known && columns.get(name) == column;
    }
}
