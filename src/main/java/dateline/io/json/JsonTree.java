package dateline.io.json;

import dateline.io.problems.Excerpt;
import dateline.io.problems.Problems;
import dateline.io.problems.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * Reads JSON of any shape into a tree, for formats of other programs.
 *
 * <p>No content makes it throw. Where the text stops being JSON the reading ends, and what came before is in the tree. The
 * limits are those of commentaries, and at most {@value #MAX_VALUES} values. Stateless; any thread.
 */
public final class JsonTree {
    /** Limits the number of values, because a tree takes many times the memory of a model. */
    public static final int MAX_VALUES = 2_000_000;

    private final JsonCursor cursor;
    private Optional<JsonValue> root = Optional.empty();
    private int values;

    private JsonTree(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** Says that the tree has grown too large. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too many values", null, false, false);
        }
    }

    /**
     * Reads a text in UTF-8, as far as it is JSON.
     *
     * @param problems takes the reason for which the text breaks off, and the keys that an object has twice
     * @return the root of the tree; empty if the text has not even the beginning of one
     */
    public static Optional<JsonValue> read(byte[] json, Problems problems) {
        try {
            Optional<JsonCursor> cursor =
                    JsonCursor.open(new ByteArrayInputStream(json), ReadMonitor.NONE, problems, "a JSON object");
            return cursor.isPresent() ? new JsonTree(cursor.get()).read() : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    private Optional<JsonValue> read() throws IOException {
        try {
            cursor.readDocument(() -> {
                root = Optional.of(value(cursor.token()));
                fill(root.get());
            });
        } catch (TooLarge e) {
            cursor.report(Severity.ERROR, "the file is too large", "", "no more than " + MAX_VALUES + " values");
        }
        return root;
    }

    private JsonValue value(JsonToken token) {
        if (++values > MAX_VALUES) {
            throw new TooLarge();
        }
        return switch (token) {
            case START_OBJECT -> new JsonValue(JsonValue.Kind.OBJECT, "", cursor.location());
            case START_ARRAY -> new JsonValue(JsonValue.Kind.LIST, "", cursor.location());
            case VALUE_NULL -> new JsonValue(JsonValue.Kind.NULL, "", cursor.location());
            default -> new JsonValue(JsonValue.Kind.SCALAR, cursor.string(), cursor.location());
        };
    }

    /** Reads what is in an object or list; the parser limits the depth. */
    private void fill(JsonValue opened) {
        if (opened.kind() == JsonValue.Kind.OBJECT) {
            while (cursor.nextKey()) {
                String key = cursor.key();
                JsonValue member = value(cursor.next());
                if (!opened.put(key, member)) {
                    cursor.report(
                            Severity.WARNING,
                            "the key " + Excerpt.quote(key) + " is there twice; the last counts",
                            "",
                            "");
                }
                fill(member);
            }
        } else if (opened.kind() == JsonValue.Kind.LIST) {
            for (JsonToken token = cursor.next(); token != JsonToken.END_ARRAY; token = cursor.next()) {
                JsonValue element = value(token);
                opened.add(element);
                fill(element);
            }
        }
    }
}
