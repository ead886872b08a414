package dateline.io.imports.others;

import dateline.io.json.JsonTree;
import dateline.io.json.JsonValue;
import dateline.io.problems.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the values of properties of markwhen: YAML of one line, which is a text or a list of texts. */
final class MarkwhenValue {
    private MarkwhenValue() {}

    /** Returns a value as one text, a list with semicolons between its elements; empty for no value. */
    static String text(String value) {
        return String.join("; ", list(value));
    }

    /**
     * Returns a value as a list of texts.
     *
     * @param value the value; may be {@code null} where there is none
     */
    static List<String> list(String value) {
        String plain = value == null ? "" : value.strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        if (plain.startsWith("\"") || plain.startsWith("[")) {
            Problems problems = new Problems();
            Optional<JsonValue> json = JsonTree.read(plain.getBytes(StandardCharsets.UTF_8), problems);
            if (json.isPresent() && problems.errors() == 0) {
                return json.get().kind() == JsonValue.Kind.LIST
                        ? json.get().elements().stream().map(JsonValue::text).toList()
                        : List.of(json.get().text());
            }
        }
        if (plain.startsWith("[") && plain.endsWith("]")) {
            return Arrays.stream(plain.substring(1, plain.length() - 1).split(",", -1))
                    .map(MarkwhenValue::unquoted)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
        return List.of(unquoted(plain));
    }

    private static String unquoted(String text) {
        String plain = text.strip();
        boolean quoted = plain.length() > 1
                && (plain.startsWith("'") || plain.startsWith("\""))
                && plain.charAt(plain.length() - 1) == plain.charAt(0);
        return quoted ? plain.substring(1, plain.length() - 1) : plain;
    }
}
