package dateline.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value of a JSON text of any shape, and where it stands.
 *
 * <p>Immutable once {@link JsonTree} has handed it out.
 */
public final class JsonValue {
    /** What sort of value it is. */
    public enum Kind {
        /** Keys with values. */
        OBJECT,
        /** Values in order. */
        LIST,
        /** A string. */
        STRING,
        /** A number, kept as it is written. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** The absence of a value. */
        NULL
    }

    private final Kind kind;
    private final String text;
    private final int line;
    private final int column;
    private final Map<String, JsonValue> members;
    private final List<JsonValue> elements;

    JsonValue(Kind kind, String text, TokenStreamLocation location) {
        this.kind = kind;
        this.text = text;
        this.line = location.getLineNr();
        this.column = location.getColumnNr();
        this.members = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
        this.elements = kind == Kind.LIST ? new ArrayList<>() : List.of();
    }

    /** Adds a member; tells whether its key was free. */
    boolean put(String key, JsonValue value) {
        return members.put(key, value) == null;
    }

    void add(JsonValue element) {
        elements.add(element);
    }

    /** Returns what sort of value it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns a string without its quotes, a number or a word as written; empty for objects, lists and null. */
    public String text() {
        return text;
    }

    /** Returns the line where it starts, from 1. */
    public int line() {
        return line;
    }

    /** Returns the column where it starts, from 1, in UTF-16 code units. */
    public int column() {
        return column;
    }

    /** Returns the members of an object in their order; empty for other values. */
    public Map<String, JsonValue> members() {
        return Collections.unmodifiableMap(members);
    }

    /** Returns the elements of a list; empty for other values. */
    public List<JsonValue> elements() {
        return Collections.unmodifiableList(elements);
    }

    /** Returns the member with a key, unless it is absent or null. */
    public Optional<JsonValue> member(String key) {
        return Optional.ofNullable(members.get(key)).filter(value -> value.kind != Kind.NULL);
    }
}
