package dateline.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers what strings of the file were parsed to, so that a date or passage met again costs no object.
 *
 * @param <T> what they are parsed to
 */
final class Memo<T> {
    /** When so many are remembered, it starts afresh: strings that never repeat must not fill the memory. */
    private static final int LIMIT = 1 << 16;

    private final TokenCursor cursor;
    private final Function<String, Optional<T>> parser;
    private final List<Optional<T>> values = new ArrayList<>();
    private Names texts = new Names();

    /**
     * Makes an empty memory.
     *
     * @param parser parses a string, and is asked again for one that gave nothing
     */
    Memo(TokenCursor cursor, Function<String, Optional<T>> parser) {
        this.cursor = cursor;
        this.parser = parser;
    }

    /** Returns what the current string means. */
    Optional<T> get() {
        int number = cursor.number(texts);
        if (number == values.size()) {
            values.add(parser.apply(texts.get(number)));
        } else if (values.get(number).isEmpty()) {
            values.set(number, parser.apply(texts.get(number)));
        }
        Optional<T> value = values.get(number);
        if (values.size() == LIMIT) {
            values.clear();
            texts = new Names();
        }
        return value;
    }
}
