package dateline.io.imports.csv;

import dateline.io.imports.dates.DateEvidence;
import dateline.io.imports.dates.WrittenDate;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** The score from which a column is taken for the dates. */
    private static final double ENOUGH = 0.5;

    /** The score of years that follow one another without a name: enough where nothing else holds dates. */
    private static final double NUMBERING = 0.55;

    private static final Comparator<Column> BY_DATES =
            Comparator.comparingDouble(Column::dateScore).thenComparingInt(Column::plainness);

    /** What it costs a column of dates to have a usual name of another role, such as "Tag". */
    private static final double OTHER_NAME = 0.3;

    private static final Set<String> YEAR = Set.of("year", "jahr", "annee", "ano", "anno");
    private static final Set<String> MONTH = Set.of("month", "monat", "mois", "mes", "mese");
    private static final Set<String> DAY = Set.of("day", "tag", "jour", "dia", "giorno");

    private final List<Column> columns;
    private final int rows;
    private final boolean isSplit;
    private final Set<String> used = new HashSet<>();

    /**
     * A column, each cell looked at once.
     *
     * @param letters the letters of its name
     * @param isNumbering whether its cells number the rows, each one more than the one before
     * @param held from 0 to 1, how much its filled cells speak for dates
     * @param words the number of cells with letters that are no date
     */
    private record Column(String name, String letters, boolean isEmpty, boolean isNumbering, double held, long words) {
        static Column of(String name, List<String> cells) {
            ColumnEra era = ColumnEra.ofHeader(name);
            double weight = 0;
            long words = 0;
            for (String cell : cells) {
                boolean isDate = era.refuses(cell) || isDate(era.complete(cell));
                // A bare number may be a year as well as a reference.
                weight += isDate ? cell.matches("\\d{1,5}") ? 0.6 : 1 : 0;
                words += !isDate && cell.chars().anyMatch(Character::isLetter) ? 1 : 0;
            }
            return new Column(
                    name,
                    MappingGuess.letters(ColumnEra.withoutEra(name)),
                    cells.isEmpty(),
                    MappingGuess.isNumbering(cells),
                    weight / Math.max(1, cells.size()),
                    words);
        }

        boolean isNamed(ColumnRole role) {
            return role.headers().contains(letters);
        }

        double dateScore() {
            boolean isDate = isNamed(ColumnRole.DATE);
            // The end of an interval holds dates too.
            if (!isDate && hasWord(name, ColumnRole.END)) {
                return held - 1;
            }
            if (!isDate && isUsualName(name)) {
                return held - OTHER_NAME;
            }
            if (!isDate && isNumbering) {
                return Math.min(held, NUMBERING);
            }
            double named = isDate ? 1.2 : hasWord(name, ColumnRole.DATE) ? 0.4 : 0;
            return isEmpty || held > 0 ? named + held : 0.6 * named;
        }

        /** Returns how usual the name is for a date. */
        int plainness() {
            int at = ColumnRole.DATE.headers().indexOf(letters);
            return at < 0 ? Integer.MIN_VALUE : -at;
        }
    }

    private MappingGuess(List<String> header, List<CsvTable.Row> rows) {
        columns = IntStream.range(0, header.size())
                .mapToObj(index -> Column.of(
                        header.get(index),
                        rows.stream()
                                .map(row -> row.cell(index))
                                .filter(cell -> !cell.isEmpty())
                                .toList()))
                .toList();
        this.rows = rows.size();
        isSplit = hasSplitDates(header);
    }

    /** Guesses the mapping from the headers, and from the cells of some rows. */
    public static ColumnMapping of(List<String> header, List<CsvTable.Row> rows) {
        return new MappingGuess(header, rows).mapping();
    }

    private ColumnMapping mapping() {
        ColumnMapping mapping = add(ColumnMapping.NONE, ColumnRole.DATE, dates());
        for (ColumnRole role : ColumnRole.values()) {
            mapping = mapping.column(role).isPresent() ? mapping : add(mapping, role, named(role));
        }
        for (ColumnRole role : LOOSE_ORDER) {
            mapping = mapping.column(role).isPresent() ? mapping : add(mapping, role, namedByAWord(role));
        }
        if (mapping.column(ColumnRole.TITLE).isEmpty()) {
            mapping = add(mapping, ColumnRole.TITLE, mostlyWords());
        }
        return mapping;
    }

    /**
     * Returns the column that most speaks for dates, by its name and by what it holds.
     *
     * <p>A name that is usual for a date counts more than cells that are all dates; of two columns alike in that, the one
     * with the plainer name is taken, and then the first.
     */
    private Optional<String> dates() {
        Optional<Column> best = Optional.empty();
        for (Column column : columns) {
            if (column.dateScore() > ENOUGH
                    && best.filter(other -> BY_DATES.compare(other, column) >= 0)
                            .isEmpty()) {
                best = Optional.of(column);
            }
        }
        return best.map(Column::name);
    }

    /** Tells whether cells number the rows, each one more than the one before. */
    private static boolean isNumbering(List<String> cells) {
        return cells.size() > 1
                && cells.stream().allMatch(cell -> cell.matches("\\d{1,9}"))
                && IntStream.range(1, cells.size())
                        .allMatch(i -> Integer.parseInt(cells.get(i)) == Integer.parseInt(cells.get(i - 1)) + 1);
    }

    private ColumnMapping add(ColumnMapping mapping, ColumnRole role, Optional<String> column) {
        column.ifPresent(used::add);
        return column.map(c -> mapping.with(role, c)).orElse(mapping);
    }

    private Optional<String> named(ColumnRole role) {
        return role.headers().stream()
                .flatMap(name -> unused().filter(column -> column.letters().equals(name)))
                .map(Column::name)
                .findFirst();
    }

    private Optional<String> namedByAWord(ColumnRole role) {
        return unused().map(Column::name)
                .filter(column -> hasWord(column, role))
                .findFirst();
    }

    private Stream<Column> unused() {
        // A day beside a month is no tag, though "Tag" is both.
        return columns.stream()
                .filter(column -> !used.contains(column.name()))
                .filter(column -> !(isSplit && DAY.contains(column.letters())));
    }

    private static boolean hasWord(String column, ColumnRole role) {
        return Arrays.stream(withoutAccents(column).split("[^a-z]+", -1)).anyMatch(role.headers()::contains);
    }

    /** Returns the letters of a column's name, without capitals, accents and all else. */
    public static String letters(String column) {
        return withoutAccents(column).replaceAll("[^\\p{L}]", "");
    }

    /** Tells whether the months of the dates stand in a column of their own. */
    static boolean hasSplitDates(List<String> header) {
        return header.stream().map(MappingGuess::letters).anyMatch(MONTH::contains)
                && header.stream().anyMatch(MappingGuess::isOfYears);
    }

    /** Tells whether a column's name is that of years. */
    static boolean isOfYears(String column) {
        return YEAR.contains(letters(ColumnEra.withoutEra(column)));
    }

    /** Tells whether a text is usual as the name of a column, of whatever role. */
    static boolean isUsualName(String text) {
        return Arrays.stream(ColumnRole.values())
                .anyMatch(role -> role.headers().contains(letters(text)));
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }

    /** Returns the first column of which more than half has letters and is not a date. */
    private Optional<String> mostlyWords() {
        return unused().filter(column -> 2 * column.words() > rows)
                .map(Column::name)
                .findFirst();
    }

    /** Tells whether a cell is a date, in whichever language it is written. */
    static boolean isDate(String cell) {
        DateEvidence evidence = new DateEvidence();
        evidence.see(cell);
        return WrittenDate.in(evidence.context()).read(cell).date().isPresent();
    }
}
