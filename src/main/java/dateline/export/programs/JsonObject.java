package dateline.export.programs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Builds a JSON object, its members in the order in which they are added. */
final class JsonObject {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a string. */
    JsonObject with(String name, String value) {
        members.put(name, value);
        return this;
    }

    /** Adds a whole number. */
    JsonObject with(String name, long value) {
        members.put(name, value);
        return this;
    }

    /** Adds an object. */
    JsonObject with(String name, JsonObject value) {
        members.put(name, value.members);
        return this;
    }

    /** Adds a string if there is one. */
    JsonObject with(String name, Optional<String> value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    /** Adds the value {@code true}. */
    JsonObject withTrue(String name) {
        members.put(name, true);
        return this;
    }

    /** Adds a list of strings, or of lists of numbers, unless it is empty. */
    JsonObject withValues(String name, List<?> values) {
        if (!values.isEmpty()) {
            members.put(name, List.copyOf(values));
        }
        return this;
    }

    /** Adds a list of objects, which may be empty. */
    JsonObject withObjects(String name, List<JsonObject> objects) {
        members.put(name, objects.stream().map(object -> object.members).toList());
        return this;
    }

    /** Returns the text of the object. */
    String text() {
        return MAPPER.writeValueAsString(members) + "\n";
    }

    /** Returns the text of a list of objects. */
    static String text(List<JsonObject> objects) {
        return MAPPER.writeValueAsString(
                        objects.stream().map(object -> object.members).toList())
                + "\n";
    }
}
