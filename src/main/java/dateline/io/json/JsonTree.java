package dateline.io.json;

import dateline.io.problems.Excerpt;
import dateline.io.problems.Problem;
import dateline.io.problems.Problems;
import dateline.io.problems.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * Reads JSON of any shape into a tree, for formats of other programs.
 *
 * <p>No content makes it throw. Where the text stops being JSON the reading ends, and what came before is in the tree. The
 * limits are those of commentaries, and at most {@value #MAX_VALUES} values. Stateless; any thread.
 */
public final class JsonTree {
    /** How many values are read; a tree costs many times what the model does. */
    public static final int MAX_VALUES = 2_000_000;

    private final JsonCursor cursor;
    private Optional<JsonValue> root = Optional.empty();
    private int values;

    private JsonTree(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * What came of reading.
     *
     * @param root the tree, as far as it could be read; empty if there is not even the beginning of one
     * @param problems what is wrong with the text: why it breaks off, and keys that are there twice
     */
    public record Result(Optional<JsonValue> root, List<Problem> problems) {
        /** Copies the list. */
        public Result {
            Objects.requireNonNull(root, "root");
            problems = List.copyOf(problems);
        }
    }

    /** The tree has grown too large. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too many values", null, false, false);
        }
    }

    /** Reads a text in UTF-8. */
    public static Result read(byte[] json) {
        Problems problems = new Problems();
        try {
            Optional<JsonCursor> cursor =
                    JsonCursor.open(new ByteArrayInputStream(json), ReadMonitor.NONE, problems, "a JSON object");
            Optional<JsonValue> root = cursor.isPresent() ? new JsonTree(cursor.get()).read() : Optional.empty();
            return new Result(root, problems.report().problems());
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
            case VALUE_STRING -> new JsonValue(JsonValue.Kind.STRING, cursor.string(), cursor.location());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new JsonValue(JsonValue.Kind.NUMBER, cursor.string(), cursor.location());
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue(JsonValue.Kind.BOOLEAN, cursor.string(), cursor.location());
            default -> new JsonValue(JsonValue.Kind.NULL, "", cursor.location());
        };
    }

    /** Reads what is in a value; as deep as the parser lets texts be nested. */
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
