package dateline.io.imports.csv;

import dateline.date.words.English;
import dateline.io.imports.dates.DateOrder;
import dateline.io.imports.dates.KeptParts;
import dateline.io.imports.dates.YearPairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Maps roles to the columns of a table.
 *
 * @param columns the header of the column for each role that has one
 * @param order which number of a date such as 3/5/2014 is the day
 * @param pairs what a date such as 1904-05 means
 * @param kept which parts of a date count
 */
public record ColumnMapping(Map<ColumnRole, String> columns, DateOrder order, YearPairs pairs, KeptParts kept) {
    /** A mapping without columns. */
    public static final ColumnMapping NONE =
            new ColumnMapping(Map.of(), DateOrder.UNKNOWN, YearPairs.UNKNOWN, KeptParts.UNKNOWN);

    /** Copies the map; what an earlier version did not remember is unknown. */
    public ColumnMapping {
        Objects.requireNonNull(order, "order");
        pairs = pairs == null ? YearPairs.UNKNOWN : pairs;
        kept = kept == null ? KeptParts.UNKNOWN : kept;
        Map<ColumnRole, String> copy = new EnumMap<>(ColumnRole.class);
        copy.putAll(Map.copyOf(columns));
        columns = Collections.unmodifiableMap(copy);
    }

    /** Returns the header of the column with this role. */
    public Optional<String> column(ColumnRole role) {
        return Optional.ofNullable(columns.get(role));
    }

    /** Returns the same mapping with another column for a role. */
    public ColumnMapping with(ColumnRole role, String header) {
        Map<ColumnRole, String> changed = new EnumMap<>(ColumnRole.class);
        changed.putAll(columns);
        changed.put(role, header);
        return new ColumnMapping(changed, order, pairs, kept);
    }

    /** Returns the same mapping without a column for a role. */
    public ColumnMapping without(ColumnRole role) {
        Map<ColumnRole, String> changed = new EnumMap<>(ColumnRole.class);
        changed.putAll(columns);
        changed.remove(role);
        return new ColumnMapping(changed, order, pairs, kept);
    }

    /** Returns the same mapping with another order of day and month. */
    public ColumnMapping with(DateOrder other) {
        return new ColumnMapping(columns, other, pairs, kept);
    }

    /** Returns the same mapping with another meaning of dates such as 1904-05. */
    public ColumnMapping with(YearPairs other) {
        return new ColumnMapping(columns, order, other, kept);
    }

    /** Returns the same mapping with other parts of a date that count. */
    public ColumnMapping with(KeptParts other) {
        return new ColumnMapping(columns, order, pairs, other);
    }

    /** Returns the columns of another mapping, read as this one says. */
    ColumnMapping of(ColumnMapping other) {
        return new ColumnMapping(other.columns, order, pairs, kept);
    }

    /** Returns the same columns without what is said about the dates. */
    ColumnMapping withoutAnswers() {
        return NONE.of(this);
    }

    /** Tells whether a table has all columns of this mapping. */
    public boolean fits(List<String> header) {
        return header.containsAll(columns.values());
    }

    /**
     * Reads a mapping from a line of text such as {@code title=Headline,date=Date,order=day-first}.
     *
     * <p>Commas and backslashes in headers have a backslash in front.
     *
     * @throws IllegalArgumentException if it is no mapping; the message is a sentence for the reader
     */
    public static ColumnMapping parse(String text) {
        ColumnMapping mapping = NONE;
        for (String entry : entries(text)) {
            int equals = entry.indexOf('=');
            if (equals < 0 || entry.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException("A column is given as ROLE=HEADER, not as \"" + entry + "\".");
            }
            String word = entry.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value = entry.substring(equals + 1).strip();
            mapping = switch (word) {
                case "order" -> mapping.with(choice(List.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST), word, value));
                case "pairs" -> mapping.with(choice(List.of(YearPairs.MONTHS, YearPairs.RANGES), word, value));
                case "keep" ->
                    mapping.with(choice(List.of(KeptParts.YEARS, KeptParts.MONTHS, KeptParts.DAYS), word, value));
                default -> mapping.with(role(word), value);
            };
        }
        return mapping;
    }

    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                entry.append(text.charAt(i));
            } else if (c == ',') {
                entries.add(entry.toString());
                entry.setLength(0);
            } else {
                entry.append(c);
            }
        }
        if (!entry.toString().isBlank() || !entries.isEmpty()) {
            entries.add(entry.toString());
        }
        return entries;
    }

    private static ColumnRole role(String word) {
        return Arrays.stream(ColumnRole.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no role \"" + word + "\"; expected one of "
                        + Arrays.stream(ColumnRole.values())
                                .map(ColumnRole::word)
                                .collect(Collectors.joining(", "))
                        + ", order, pairs or keep."));
    }

    private static <E extends Enum<E>> E choice(List<E> choices, String name, String word) {
        return choices.stream()
                .filter(choice -> English.word(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + name + " \"" + word + "\"; expected "
                        + choices.stream().map(English::word).collect(Collectors.joining(", "))
                        + "."));
    }
}
