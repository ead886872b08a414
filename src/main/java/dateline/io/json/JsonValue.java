package dateline.io.json;

import dateline.io.problems.SourcePosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/**
 * Holds a value of a JSON text of any shape, and its position.
 *
 * <p>Immutable once {@link JsonTree} has handed it out.
 */
public final class JsonValue {
    /** Kinds of values. */
    public enum Kind {
        /** Keys with values. */
        OBJECT,
        /** Values in order. */
        LIST,
        /** A string, a number or a boolean. */
        SCALAR,
        /** The absence of a value. */
        NULL
    }

    private final Kind kind;
    private final String text;
    private final int line;
    private final int column;
    private final Map<String, JsonValue> members;
    private final List<JsonValue> elements;

    /** The object or list that this value is in; empty for the root. */
    private Optional<JsonValue> parent = Optional.empty();

    /** The key or index of this value in its parent. */
    private String step = "";

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
        value.parent = Optional.of(this);
        value.step = key;
        return members.put(key, value) == null;
    }

    void add(JsonValue element) {
        element.parent = Optional.of(this);
        element.step = Integer.toString(elements.size());
        elements.add(element);
    }

    /** Returns the kind of value. */
    public Kind kind() {
        return kind;
    }

    /** Returns a string without its quotes, a number or boolean as written; empty for other values. */
    public String text() {
        return text;
    }

    /** Returns where the value starts. */
    public SourcePosition position() {
        StringBuilder pointer = new StringBuilder();
        for (JsonValue value = this; value.parent.isPresent(); value = value.parent.get()) {
            pointer.insert(0, "/" + value.step.replace("~", "~0").replace("/", "~1"));
        }
        return new SourcePosition(line, column, pointer.toString());
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
