package dateline.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.problems.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
    private static JsonTree.Result read(String json) {
        return JsonTree.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void valuesKeepTheirTextAndPlace() {
        JsonTree.Result result = read("{\"ä\": [1.50, \"x\\n\", true, null],\n  \"b\": {}}");
        JsonValue root = result.root().orElseThrow();
        List<JsonValue> list = root.member("ä").orElseThrow().elements();
        assertEquals(
                List.of("1.50", "x\n", "true", ""),
                list.stream().map(JsonValue::text).toList());
        assertEquals(8, list.get(0).column());
        assertEquals(JsonValue.Kind.NULL, list.get(3).kind());
        assertEquals(2, root.member("b").orElseThrow().line());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void aMemberThatIsNullIsAbsent() {
        assertEquals(
                Optional.empty(), read("{\"a\": null}").root().orElseThrow().member("a"));
    }

    @Test
    void ofAKeyThatIsThereTwiceTheLastCountsAndItIsSaid() {
        JsonTree.Result result = read("{\"a\": 1, \"a\": 2}");
        assertEquals("2", result.root().orElseThrow().member("a").orElseThrow().text());
        assertEquals(Severity.WARNING, result.problems().get(0).severity());
    }

    @Test
    void aTextThatBreaksOffKeepsWhatCameBefore() {
        JsonTree.Result result = read("{\"a\": [1, {\"b\": 2}, ");
        assertEquals(
                2,
                result.root().orElseThrow().member("a").orElseThrow().elements().size());
        assertEquals("the file ends too soon", result.problems().get(0).fault());
    }

    @Test
    void whatIsNoJsonHasNoTree() {
        for (String text : List.of("", " ", "hello", "\uFEFF", "\0\0")) {
            JsonTree.Result result = read(text);
            assertTrue(result.root().isEmpty(), text);
            assertEquals(1, result.problems().size(), text);
        }
        assertTrue(JsonTree.read("{\"a\": 1}".getBytes(StandardCharsets.UTF_16))
                .root()
                .isEmpty());
    }

    @Test
    void aTreeHasABoundedNumberOfValues() {
        JsonTree.Result result = read("[" + "1,".repeat(JsonTree.MAX_VALUES) + "1]");
        assertEquals(
                JsonTree.MAX_VALUES - 1, result.root().orElseThrow().elements().size());
        assertEquals("the file is too large", result.problems().get(0).fault());
    }
}
