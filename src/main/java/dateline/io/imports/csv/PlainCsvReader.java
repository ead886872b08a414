package dateline.io.imports.csv;

import dateline.io.imports.builder.CommentaryBuilder;
import dateline.io.imports.dates.KeptParts;
import dateline.io.problems.SourcePosition;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a table of any columns by a mapping: an event a row. */
public final class PlainCsvReader {
    private final CsvSheet sheet;
    private final CommentaryBuilder builder;
    private final ColumnDates dates;
    private final RowReader rows;

    private PlainCsvReader(CsvSheet sheet, ColumnMapping mapping, CommentaryBuilder builder) {
        this.sheet = sheet;
        this.builder = builder;
        this.dates = sheet.dates(mapping);
        this.rows = new RowReader(sheet, mapping, dates);
    }

    /** Reads a table by a mapping; the columns are guessed if it names none. */
    public static void read(CsvSheet sheet, Optional<ColumnMapping> given, CommentaryBuilder builder) {
        if (sheet.header().isEmpty()) {
            // A table whose every row is at fault says what is wrong with the first ones.
            sheet.rows(builder.report()).forEachRemaining(row -> {});
            if (builder.report().errors() == 0) {
                builder.report()
                        .error(SourcePosition.START, "the file has no rows", "", "a table with a row for each event");
            }
            return;
        }
        ColumnMapping mapping = given.filter(m -> !m.columns().isEmpty())
                .orElseGet(() -> given.orElse(ColumnMapping.NONE).of(sheet.guess()));
        PlainCsvReader reader = new PlainCsvReader(sheet, mapping, builder);
        if (reader.resolve(mapping)) {
            reader.readRows();
        }
    }

    /** Reports columns that the table or the mapping lacks; tells whether events can be read. */
    private boolean resolve(ColumnMapping mapping) {
        long before = builder.report().errors();
        mapping.columns().forEach((role, name) -> {
            if (sheet.index(name) < 0) {
                builder.report()
                        .error(
                                SourcePosition.START,
                                "there is no column for the " + role.word() + " as the mapping names it",
                                name,
                                "one of " + headers());
            }
        });
        if (mapping.column(ColumnRole.DATE).isEmpty()) {
            builder.report()
                    .error(SourcePosition.START, "it is not known which column holds the date", "", mappingHint());
        }
        if (mapping.column(ColumnRole.TITLE).isEmpty()
                && mapping.column(ColumnRole.TEXT).isEmpty()) {
            builder.report()
                    .error(SourcePosition.START, "it is not known which column holds the title", "", mappingHint());
        }
        return builder.report().errors() == before;
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

    private void warnOfFirstDays() {
        if (dates.context().kept() == KeptParts.UNKNOWN && dates.suggestion() != KeptParts.UNKNOWN) {
            boolean years = dates.suggestion() == KeptParts.YEARS;
            builder.report()
                    .warn(
                            SourcePosition.START,
                            "every day is the first of " + (years ? "January" : "a month") + ", so perhaps only "
                                    + (years ? "years" : "months") + " are known; the days are kept",
                            "",
                            "keep=" + dates.suggestion().word()
                                    + " in the mapping, or keep=days if it is as it should be");
        }
    }

    private void warnOfParts() {
        if (MappingGuess.hasSplitDates(sheet.header())
                && MappingGuess.isOfYears(sheet.header().get(rows.column(ColumnRole.DATE)))) {
            builder.report()
                    .warn(
                            SourcePosition.START,
                            "months and days stand in columns of their own, which are not read; the dates are years",
                            "",
                            "one column with the whole date");
        }
    }

    private void readRows() {
        int title = Math.max(rows.column(ColumnRole.TITLE), 0);
        int date = rows.column(ColumnRole.DATE);
        warnOfFirstDays();
        ColumnEra.warn(rows.eras().headers(), builder.report());
        warnOfParts();
        CsvTable.Rows iterator = sheet.rows(builder.report());
        while (iterator.hasNext()) {
            CsvTable.Row row = iterator.next();
            builder.add(rows.read(row, sheet.position(row, title), sheet.position(row, date)));
            sheet.dropRest(row, rows::uses, builder.report());
        }
    }
}
