package dateline.io.imports.csv;

import dateline.io.imports.dates.DateOrder;
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

    private final List<String> header;
    /** The letters of each column's name. */
    private final List<String> letters;

    private final List<CsvTable.Row> rows;
    private final Set<String> used = new HashSet<>();

    private MappingGuess(List<String> header, List<CsvTable.Row> rows) {
        this.header = header;
        letters = header.stream().map(MappingGuess::letters).toList();
        this.rows = rows;
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
        return IntStream.range(0, header.size())
                .mapToObj(index -> new Scored(index, dateScore(index), plainness(index)))
                .filter(column -> column.score() > ENOUGH)
                .max(Comparator.comparingDouble(Scored::score)
                        .thenComparingInt(Scored::plainness)
                        .thenComparing(Scored::index, Comparator.reverseOrder()))
                .map(best -> header.get(best.index()));
    }

    /** What speaks for a column to hold the dates. */
    private record Scored(int index, double score, int plainness) {}

    private double dateScore(int index) {
        String column = header.get(index);
        List<String> cells = rows.stream()
                .map(row -> row.cell(index))
                .filter(cell -> !cell.isEmpty())
                .toList();
        double held = cells.stream().mapToDouble(MappingGuess::dateWeight).sum() / Math.max(1, cells.size());
        boolean isNamed = ColumnRole.DATE.headers().contains(letters.get(index));
        boolean isOther = !isNamed && isUsualName(column);
        // The end of an interval holds dates too.
        if (isOther || (!isNamed && hasWord(column, ColumnRole.END))) {
            return held - 1;
        }
        if (!isNamed && isNumbering(cells)) {
            return Math.min(held, NUMBERING);
        }
        double name = isNamed ? 1.2 : hasWord(column, ColumnRole.DATE) ? 0.4 : 0;
        return cells.isEmpty() || held > 0 ? name + held : 0.6 * name;
    }

    /** A bare number may be a year as well as a reference. */
    private static double dateWeight(String cell) {
        return isDate(cell) ? cell.matches("\\d{1,5}") ? 0.6 : 1 : 0;
    }

    /** Tells whether cells number the rows, each one more than the one before. */
    private static boolean isNumbering(List<String> cells) {
        return cells.size() > 1
                && cells.stream().allMatch(cell -> cell.matches("\\d{1,9}"))
                && IntStream.range(1, cells.size())
                        .allMatch(i -> Integer.parseInt(cells.get(i)) == Integer.parseInt(cells.get(i - 1)) + 1);
    }

    private int plainness(int index) {
        int at = ColumnRole.DATE.headers().indexOf(letters.get(index));
        return at < 0 ? Integer.MIN_VALUE : -at;
    }

    private ColumnMapping add(ColumnMapping mapping, ColumnRole role, Optional<String> column) {
        column.ifPresent(used::add);
        return column.map(c -> mapping.with(role, c)).orElse(mapping);
    }

    private Optional<String> named(ColumnRole role) {
        for (String name : role.headers()) {
            for (int index = 0; index < header.size(); index++) {
                if (letters.get(index).equals(name) && !used.contains(header.get(index))) {
                    return Optional.of(header.get(index));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> namedByAWord(ColumnRole role) {
        return header.stream()
                .filter(column -> !used.contains(column))
                .filter(column -> hasWord(column, role))
                .findFirst();
    }

    private static boolean hasWord(String column, ColumnRole role) {
        return Arrays.stream(withoutAccents(column).split("[^a-z]+", -1)).anyMatch(role.headers()::contains);
    }

    /** Returns the letters of a column's name, without capitals, accents and all else. */
    public static String letters(String column) {
        return withoutAccents(column).replaceAll("[^\\p{L}]", "");
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
        return header.stream()
                .filter(column -> !used.contains(column))
                .filter(column -> 2 * (words(column) - dates(column)) > rows.size())
                .findFirst();
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
