package dateline.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Remembers what strings of the file were parsed to, so that a date or passage met again costs no object.
 *
 * @param <T> what they are parsed to
 */
final class Memo<T> {
    /** Longer strings, in bytes, hardly repeat. */
    private static final int MAX_LENGTH = 64;

    private final int limit;
    private final Function<String, T> parser;
    private final List<T> values = new ArrayList<>();
    private Names texts = new StringNames(0);

    /**
     * Makes an empty memory.
     *
     * @param limit when so many are remembered, it starts afresh
     * @param parser parses a string
     */
    Memo(int limit, Function<String, T> parser) {
        this.limit = limit;
        this.parser = parser;
    }

    /** Returns what a string means. */
    T get(Utf8Slice utf8) {
        if (utf8.length() > MAX_LENGTH) {
            return parser.apply(utf8.toString());
        }
        int number = texts.number(utf8);
        if (number < values.size()) {
            return values.get(number);
        }
        T value = parser.apply(texts.get(number));
        values.add(value);
        if (values.size() == limit) {
            values.clear();
            texts = new StringNames(0);
        }
        return value;
    }
}
