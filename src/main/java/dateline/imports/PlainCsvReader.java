package dateline.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a table of any columns by a mapping: an event a row. */
final class PlainCsvReader {
    private final CsvSheet sheet;
    private final Draft draft;
    private final WrittenDate dates;
    private final Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);

    private PlainCsvReader(CsvSheet sheet, ColumnMapping mapping, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        DateOrder order = mapping.order() == DateOrder.UNKNOWN ? sheet.order(mapping) : mapping.order();
        this.dates = WrittenDate.in(order);
    }

    static void read(CsvSheet sheet, Optional<ColumnMapping> given, Draft draft) {
        if (sheet.header().isEmpty()) {
            draft.losses().error(Place.START, "the file has no rows", "", "a table with a row for each event");
            return;
        }
        ColumnMapping mapping = given.orElseGet(sheet::guess);
        PlainCsvReader reader = new PlainCsvReader(sheet, mapping, draft);
        if (reader.resolve(mapping)) {
            reader.readRows();
        }
    }

    /** Finds the columns; tells whether those are there that events cannot do without. */
    private boolean resolve(ColumnMapping mapping) {
        long before = draft.losses().errors();
        mapping.columns().forEach((role, name) -> {
            int index = sheet.index(name);
            if (index >= 0) {
                columns.put(role, index);
            } else {
                draft.losses()
                        .error(
                                Place.START,
                                "there is no column for the " + role.word() + " as the mapping names it",
                                name,
                                "one of " + headers());
            }
        });
        if (mapping.column(ColumnRole.DATE).isEmpty()) {
            draft.losses().error(Place.START, "it is not known which column holds the date", "", mappingHint());
        }
        if (mapping.column(ColumnRole.TITLE).isEmpty()
                && mapping.column(ColumnRole.TEXT).isEmpty()) {
            draft.losses().error(Place.START, "it is not known which column holds the title", "", mappingHint());
        }
        return draft.losses().errors() == before;
    }

    private String headers() {
        return sheet.header().stream()
                .limit(20)
                .map(name -> name.length() <= 40 ? name : name.substring(0, 40) + "…")
                .collect(Collectors.joining(", "));
    }

    private String mappingHint() {
        return "a mapping to one of the columns " + headers();
    }

    private void readRows() {
        CsvTable.Rows rows = sheet.rows(draft.losses());
        while (rows.hasNext()) {
            CsvTable.Row row = rows.next();
            int date = columns.get(ColumnRole.DATE);
            String start = row.cell(date);
            String end = cell(row, ColumnRole.END);
            PlainText text = PlainText.ofHtml(cell(row, ColumnRole.TEXT));
            NewEvent event = new NewEvent(sheet.place(row, columns.getOrDefault(ColumnRole.TITLE, 0)))
                    .title(PlainText.ofHtml(cell(row, ColumnRole.TITLE)).words())
                    .when(dates.read(start, end), sheet.place(row, date), joined(start, end))
                    .actors(names(cell(row, ColumnRole.ACTORS)))
                    .category(cell(row, ColumnRole.CATEGORY))
                    .summary(text.words())
                    .note("Link: ", cell(row, ColumnRole.URL));
            text.links().forEach(link -> event.note("Link: ", link));
            draft.add(event);
            dropRest(row);
        }
    }

    private static String joined(String start, String end) {
        return end.isEmpty() ? start : start + " to " + end;
    }

    private String cell(CsvTable.Row row, ColumnRole role) {
        return row.cell(columns.getOrDefault(role, -1));
    }

    /** Splits names at semicolons, bars and line breaks, or else at commas. */
    static List<String> names(String cell) {
        String[] parts = cell.split("[;|\\n\\r]", -1);
        return Arrays.asList(parts.length > 1 ? parts : cell.split(",", -1));
    }

    private void dropRest(CsvTable.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            int cell = i;
            if (!columns.containsValue(i) && !row.cell(i).isEmpty()) {
                String name = i < sheet.header().size()
                        ? "the column \"" + sheet.header().get(i) + "\" is"
                        : "cells behind the last column are";
                draft.losses().drop(() -> sheet.place(row, cell), name + " not carried over");
            }
        }
    }
}
