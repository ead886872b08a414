package dateline.ui.mapping;

import dateline.date.words.EdtfWords;
import dateline.io.imports.csv.ColumnMapping;
import dateline.io.imports.csv.ColumnRole;
import dateline.io.imports.csv.CsvTrial;
import dateline.io.imports.csv.CsvTrial.Attempt;
import dateline.io.imports.csv.CsvTrial.Extent;
import dateline.io.imports.csv.RowReading;
import dateline.io.imports.dates.DateContext;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.KeptParts;
import dateline.io.imports.dates.YearPairs;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Words the dialogue's sentences on roles, columns and rows. */
final class MappingWords {
    private static final int NAMED_DATES = 3;
    private static final int NAMED_COLUMNS = 6;
    private static final int LENGTH = 200;

    private MappingWords() {}

    /** Returns what a role is called beside its choice of a column, with an underscore before its key. */
    static String label(ColumnRole role) {
        return switch (role) {
            case TITLE -> "_Title";
            case DATE -> "_Date or start";
            case END -> "_End";
            case ACTORS -> "_Actors";
            case CATEGORY -> "Cate_gory";
            case TEXT -> "Te_xt";
            case URL -> "_Link";
        };
    }

    /** Returns what a role is called elsewhere. */
    static String name(ColumnRole role) {
        return label(role).replace("_", "");
    }

    /** Returns which roles a column has, such as "Title, Text"; empty if none. */
    static String roles(ColumnMapping mapping, String column) {
        return String.join(
                ", ",
                mapping.columns().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(column))
                        .map(entry -> name(entry.getKey()))
                        .toList());
    }

    /** Returns words on one line, and no more than so many characters of them. */
    static String shorten(String text, int length) {
        // Cells can be as long as a book.
        String start = text.length() > 4 * length ? text.substring(0, 4 * length) : text;
        String line = start.strip().replaceAll("\\s+", " ");
        if (line.length() <= length && start.length() == text.length()) {
            return line;
        }
        int end = Math.min(length, line.length());
        return line.substring(0, end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    /** Returns how the date of a row reads in words, or why it does not. */
    private static String when(RowReading row) {
        if (row.date().isEmpty()) {
            return "left out: " + row.remark().orElse("there is no date");
        }
        if (row.title().isEmpty()) {
            return "left out: there is neither a title nor a text";
        }
        String words = EdtfWords.of(row.date().get());
        return row.remark().map(why -> "\u26a0 " + words + ": " + why).orElse(words);
    }

    /**
     * Returns what is read from a cell, where its words do not say as much themselves.
     *
     * @param row what is read from its row
     * @param column the name of its column
     * @param cell its words, shortened
     * @return empty where a reader learns nothing more
     */
    static String read(RowReading row, ColumnMapping mapping, String column, String cell) {
        List<String> parts = new ArrayList<>();
        if (has(mapping, ColumnRole.DATE, column)) {
            parts.add(when(row));
        }
        ColumnRole named = mapping.column(ColumnRole.TITLE).isPresent() ? ColumnRole.TITLE : ColumnRole.TEXT;
        if (has(mapping, named, column)) {
            parts.add(shorten(row.title(), LENGTH));
        }
        if (has(mapping, ColumnRole.ACTORS, column)) {
            parts.add(String.join(" \u00b7 ", row.actors()));
        }
        if (has(mapping, ColumnRole.CATEGORY, column)) {
            parts.add(row.category().orElse(""));
        }
        parts.removeIf(part -> part.isEmpty() || part.equals(cell));
        return String.join(", ", parts);
    }

    private static boolean has(ColumnMapping mapping, ColumnRole role, String column) {
        return mapping.column(role).filter(column::equals).isPresent();
    }

    /** Returns what becomes of the rows, as a sentence. */
    static String rows(CsvTrial trial, Attempt attempt) {
        int left = attempt.tried() - attempt.events();
        String all = Wording.count(attempt.tried(), "row");
        String rows = trial.extent() == Extent.HEAD ? "Of the first " + all + ", " : "Of " + all + ", ";
        return rows
                + Wording.count(attempt.events(), "event")
                + (left == 0 ? "; none is left out" : "; " + Wording.count(left, "row") + " would be left out")
                + (attempt.doubtful() == 0
                        ? "."
                        : "; " + Wording.count(attempt.doubtful(), "date") + " would be read with a warning: "
                                + doubtful(attempt) + ".");
    }

    /** Names the dates that would be read with a warning. */
    private static String doubtful(Attempt attempt) {
        List<String> named = attempt.shown().stream()
                .filter(MappingWords::isDoubtful)
                .limit(NAMED_DATES)
                .map(row -> "\u201c" + shorten(row.dateText(), 24) + "\u201d")
                .toList();
        return String.join(", ", named) + (attempt.doubtful() > named.size() ? " and others" : "");
    }

    /** Tells whether a row becomes an event whose date is read with a warning. */
    static boolean isDoubtful(RowReading row) {
        return row.isEvent() && row.remark().isPresent();
    }

    /** Returns which columns are not carried over, as a sentence; empty if all are. */
    static String unused(List<String> header, ColumnMapping mapping) {
        List<String> unused = header.stream()
                .filter(column -> !mapping.columns().containsValue(column))
                .toList();
        if (unused.isEmpty()) {
            return "";
        }
        String named = String.join(
                ", ",
                unused.stream()
                        .limit(NAMED_COLUMNS)
                        .map(column -> "\u201c" + shorten(column, 24) + "\u201d")
                        .toList());
        int more = unused.size() - NAMED_COLUMNS;
        return "Not carried over: " + named + (more > 0 ? " and " + Wording.count(more, "more column") : "") + ".";
    }

    /** Returns why an ambiguous date is read as it is, for a reader who leaves the order to the dates. */
    static String told(AmbiguousDate date, DateContext context) {
        if (date.hasDots() && context.dotted() == DateOrder.UNKNOWN) {
            return "with dots, the day usually stands first";
        }
        return switch (date.orderBy(context)) {
            case DAY_FIRST -> "the day stands first, as in other dates";
            case MONTH_FIRST -> "the month stands first, as in other dates";
            case UNKNOWN -> "the other dates do not tell";
            case MIXED -> "the other dates have both orders";
        };
    }

    /** Returns what the dates give away of short pairs of years, for a reader who leaves it to them. */
    static String told(YearPairs pairs) {
        return switch (pairs) {
            case MONTHS, SEEM_MONTHS -> "months, as other dates are";
            case RANGES, SEEM_RANGES -> "ranges, as other dates are; each has a warning";
            case UNKNOWN, MIXED -> "they do not tell; months, each with a warning";
        };
    }

    /** Returns the question which parts of the dates are known; empty where it does not arise. */
    static String kept(KeptParts suggestion) {
        return switch (suggestion) {
            case YEARS -> "Each is 1 January: keep";
            case MONTHS -> "Each is the first of a month: keep";
            case DAYS, UNKNOWN -> "";
        };
    }
}
