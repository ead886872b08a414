package dateline.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Locates a value in a JSON text by its offsets.
 *
 * <p>What is in an object or list is parsed when it is asked for, one level at a time, so that a large document takes no tree.
 * Immutable; any thread.
 */
public final class JsonSpan {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final String json;
    private final int start;
    private final int end;

    private JsonSpan(String json, int start, int end) {
        this.json = json;
        this.start = start;
        this.end = end;
    }

    /**
     * A key of an object with its value.
     *
     * @param key the key without its quotes and escapes
     * @param start the offset of the key's first quote
     * @param value the value
     */
    public record Member(String key, int start, JsonSpan value) {}

    /** Adds what the parser has passed to a list. */
    @FunctionalInterface
    private interface Step {
        void take(JsonParser parser);
    }

    /**
     * Returns the value that a text consists of; a byte-order mark may stand before it.
     *
     * @param json a text that is known to be JSON, such as one that has been read as a commentary
     * @throws tools.jackson.core.JacksonException if it is none
     */
    public static JsonSpan of(String json) {
        int from = json.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        try (JsonParser parser = JsonCursor.FACTORY.createParser(ObjectReadContext.empty(), json.substring(from))) {
            parser.nextToken();
            return value(json, from, parser);
        }
    }

    /** Returns the value that starts at the current token, and moves the parser to its end. */
    private static JsonSpan value(String json, int from, JsonParser parser) {
        int start = from + (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        // The parser stands behind a string only once the string has been asked for.
        parser.finishToken();
        return new JsonSpan(json, start, from + (int) parser.currentLocation().getCharOffset());
    }

    /** Returns the whole text that the value is in. */
    public String json() {
        return json;
    }

    /** Returns the offset of the value's first character. */
    public int start() {
        return start;
    }

    /** Returns the offset behind the value's last character. */
    public int end() {
        return end;
    }

    /** Returns the value as it is written. */
    public String text() {
        return json.substring(start, end);
    }

    /** Tells whether another value is written in the same way. */
    public boolean hasSameText(JsonSpan other) {
        int length = end - start;
        return length == other.end - other.start && json.regionMatches(start, other.json, other.start, length);
    }

    /** Tells whether this is an object. */
    public boolean isObject() {
        return json.charAt(start) == '{';
    }

    /** Tells whether this is a list. */
    public boolean isList() {
        return json.charAt(start) == '[';
    }

    /** Returns a string without its quotes and escapes; empty for another value. */
    public Optional<String> string() {
        if (json.charAt(start) != '"') {
            return Optional.empty();
        }
        try (JsonParser parser = parser()) {
            parser.nextToken();
            return Optional.of(parser.getString());
        }
    }

    /** Returns the members of an object in their order, also those whose key is there before; empty for another value. */
    public List<Member> members() {
        List<Member> members = new ArrayList<>();
        if (isObject()) {
            walk(JsonToken.END_OBJECT, parser -> {
                String key = parser.currentName();
                int keyStart = start + (int) parser.currentTokenLocation().getCharOffset();
                parser.nextToken();
                members.add(new Member(key, keyStart, value(json, start, parser)));
            });
        }
        return members;
    }

    /** Returns the value of the first member with a key. */
    public Optional<JsonSpan> member(String key) {
        return members().stream()
                .filter(member -> member.key().equals(key))
                .findFirst()
                .map(Member::value);
    }

    /** Returns the elements of a list; empty for another value. */
    public List<JsonSpan> elements() {
        List<JsonSpan> elements = new ArrayList<>();
        if (isList()) {
            walk(JsonToken.END_ARRAY, parser -> elements.add(value(json, start, parser)));
        }
        return elements;
    }

    private void walk(JsonToken last, Step step) {
        try (JsonParser parser = parser()) {
            parser.nextToken();
            while (parser.nextToken() != last) {
                step.take(parser);
            }
        }
    }

    private JsonParser parser() {
        return JsonCursor.FACTORY.createParser(ObjectReadContext.empty(), text());
    }
}
