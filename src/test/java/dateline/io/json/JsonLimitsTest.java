package dateline.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.io.problems.Problem;
import dateline.io.problems.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each limit at exactly its value, and one above. */
class JsonLimitsTest {
    private static List<String> faults(String json) {
        Problems problems = new Problems();
        JsonTree.read(json.getBytes(StandardCharsets.UTF_8), problems);
        return problems.report().problems().stream().map(Problem::fault).toList();
    }

    private static String string(int length) {
        return "{\"title\": \"" + "x".repeat(length) + "\", \"more\": 1}";
    }

    @Test
    void strings() {
        assertEquals(List.of(), faults(string(JsonLimits.MAX_STRING)));
        for (int more : new int[] {1, 2, 3, 100, 4000}) {
            assertEquals(List.of("a string is too long"), faults(string(JsonLimits.MAX_STRING + more)), "by " + more);
        }
        assertEquals(
                List.of("a string is too long"),
                faults("[\"" + "\\u00e4".repeat(JsonLimits.MAX_STRING) + "x\"]"),
                "with escapes");
    }

    @Test
    void keys() {
        assertEquals(List.of(), faults("{\"" + "k".repeat(JsonLimits.MAX_NAME) + "\": 1}"));
        assertEquals(List.of("a key is too long"), faults("{\"" + "k".repeat(JsonLimits.MAX_NAME + 1) + "\": 1}"));
    }

    @Test
    void numbers() {
        assertEquals(List.of(), faults("[" + "1".repeat(JsonLimits.MAX_NAME) + "]"));
        assertEquals(List.of("a number is too long"), faults("[" + "1".repeat(JsonLimits.MAX_NAME + 1) + "]"));
    }

    @Test
    void depth() {
        int most = JsonLimits.MAX_DEPTH;
        assertEquals(List.of(), faults("[".repeat(most) + "]".repeat(most)));
        assertEquals(
                List.of("lists and objects are nested too deeply"),
                faults("[".repeat(most + 1) + "]".repeat(most + 1)));
    }
}
