package dateline.io.imports.csv;

import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.WrittenDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Guesses which column of a table holds what, by the headers and by the first rows. */
public final class MappingGuess {
    /** Headers of several words: "Event date" is a date before it is an event. */
    private static final List<ColumnRole> LOOSE_ORDER = List.of(
            ColumnRole.END,
            ColumnRole.DATE,
            ColumnRole.ACTORS,
            ColumnRole.CATEGORY,
            ColumnRole.URL,
            ColumnRole.TEXT,
            ColumnRole.TITLE);

    private final List<String> header;
    private final List<CsvTable.Row> rows;
    private final Set<String> used = new HashSet<>();

    private MappingGuess(List<String> header, List<CsvTable.Row> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** Guesses the mapping from the headers, and from the cells of some rows. */
    public static ColumnMapping of(List<String> header, List<CsvTable.Row> rows) {
        return new MappingGuess(header, rows).mapping();
    }

    private ColumnMapping mapping() {
        ColumnMapping mapping = ColumnMapping.NONE;
        for (ColumnRole role : ColumnRole.values()) {
            mapping = add(mapping, role, named(role));
        }
        for (ColumnRole role : LOOSE_ORDER) {
            mapping = mapping.column(role).isPresent() ? mapping : add(mapping, role, namedByAWord(role));
        }
        if (mapping.column(ColumnRole.DATE).isEmpty()) {
            mapping = add(mapping, ColumnRole.DATE, mostlyDates());
        }
        if (mapping.column(ColumnRole.TITLE).isEmpty()) {
            mapping = add(mapping, ColumnRole.TITLE, mostlyWords());
        }
        return mapping;
    }

    private ColumnMapping add(ColumnMapping mapping, ColumnRole role, Optional<String> column) {
        column.ifPresent(used::add);
        return column.map(c -> mapping.with(role, c)).orElse(mapping);
    }

    private Optional<String> named(ColumnRole role) {
        for (String name : role.headers()) {
            for (String column : header) {
                String letters = column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
                if (letters.equals(name) && !used.contains(column)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> namedByAWord(ColumnRole role) {
        return header.stream()
                .filter(column -> !used.contains(column))
                .filter(column -> Arrays.stream(column.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                        .anyMatch(role.headers()::contains))
                .findFirst();
    }

    /** Returns the first column of which more than half of what is filled can be read as dates. */
    private Optional<String> mostlyDates() {
        return header.stream()
                .filter(column -> !used.contains(column))
                .filter(column -> 2 * dates(column) > filled(column))
                .findFirst();
    }

    /** Returns the first column of which more than half has letters and is not a date. */
    private Optional<String> mostlyWords() {
        return header.stream()
                .filter(column -> !used.contains(column))
                .filter(column -> 2 * (words(column) - dates(column)) > rows.size())
                .findFirst();
    }

    private long filled(String column) {
        int index = header.indexOf(column);
        return rows.stream().filter(row -> !row.cell(index).isEmpty()).count();
    }

    private long words(String column) {
        int index = header.indexOf(column);
        return rows.stream()
                .filter(row -> row.cell(index).chars().anyMatch(Character::isLetter))
                .count();
    }

    private long dates(String column) {
        int index = header.indexOf(column);
        return rows.stream().filter(row -> isDate(row.cell(index))).count();
    }

    static boolean isDate(String cell) {
        return WrittenDate.in(DateOrder.UNKNOWN).read(cell).date().isPresent();
    }
}
