package dateline.io.imports.csv;

import dateline.io.imports.dates.DateOrder;
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
 */
public record ColumnMapping(Map<ColumnRole, String> columns, DateOrder order) {
    /** A mapping without columns. */
    public static final ColumnMapping NONE = new ColumnMapping(Map.of(), DateOrder.UNKNOWN);

    private static final String ORDER = "order";

    /** Copies the map. */
    public ColumnMapping {
        Objects.requireNonNull(order, "order");
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
        return new ColumnMapping(changed, order);
    }

    /** Returns the same mapping without a column for a role. */
    public ColumnMapping without(ColumnRole role) {
        Map<ColumnRole, String> changed = new EnumMap<>(ColumnRole.class);
        changed.putAll(columns);
        changed.remove(role);
        return new ColumnMapping(changed, order);
    }

    /** Returns the same mapping with another order of day and month. */
    public ColumnMapping with(DateOrder other) {
        return new ColumnMapping(columns, other);
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
            mapping = word.equals(ORDER) ? mapping.with(order(value)) : mapping.with(role(word), value);
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
                        + " or order."));
    }

    private static DateOrder order(String word) {
        return Arrays.stream(DateOrder.values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no order \"" + word + "\"; expected "
                        + Arrays.stream(DateOrder.values()).map(DateOrder::word).collect(Collectors.joining(", "))
                        + "."));
    }
}
