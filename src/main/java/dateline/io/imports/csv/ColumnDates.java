package dateline.io.imports.csv;

import dateline.io.imports.dates.DateContext;
import dateline.io.imports.dates.DateEvidence;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.KeptParts;
import dateline.io.imports.dates.WrittenDate;
import dateline.io.imports.dates.YearPairs;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Tells how the dates of a table are written and read.
 *
 * @param context by which they are read: what the mapping says, or else what the dates give away
 * @param hasDoubtfulPairs whether a date such as 1904-05 may be a month or a range
 * @param suggestion the parts that the dates seem to be known by, if every day is the first of a year or month
 */
public record ColumnDates(DateContext context, boolean hasDoubtfulPairs, KeptParts suggestion) {
    /** Checks for nulls. */
    public ColumnDates {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(suggestion, "suggestion");
    }

    /** Looks at the columns with dates, in up to two passes over the rows. */
    static ColumnDates of(CsvSheet sheet, ColumnMapping mapping, Supplier<? extends Iterator<CsvTable.Row>> rows) {
        int date = mapping.column(ColumnRole.DATE).map(sheet::index).orElse(-1);
        int end = mapping.column(ColumnRole.END).map(sheet::index).orElse(-1);
        DateEvidence evidence = new DateEvidence();
        rows.get().forEachRemaining(row -> {
            evidence.see(row.cell(date));
            evidence.see(row.cell(end));
        });
        DateContext found = evidence.context();
        DateContext ordered = mapping.order() == DateOrder.UNKNOWN ? found : found.with(mapping.order());
        DateContext context = ordered.with(mapping.pairs() == YearPairs.UNKNOWN ? found.pairs() : mapping.pairs())
                .with(mapping.kept());
        return new ColumnDates(context, evidence.hasDoubtfulPairs(), suggestion(context, date, rows.get()));
    }

    private static KeptParts suggestion(DateContext context, int date, Iterator<CsvTable.Row> rows) {
        WrittenDate reader = WrittenDate.in(context.with(KeptParts.DAYS));
        FirstDays days = new FirstDays();
        while (rows.hasNext() && !days.isRefuted()) {
            reader.read(rows.next().cell(date)).date().ifPresent(days::see);
        }
        return days.suggestion();
    }
}
