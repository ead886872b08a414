package dateline.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.problems.Problem;
import dateline.io.problems.Problems;
import dateline.io.problems.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
    private final Problems problems = new Problems();

    private Optional<JsonValue> read(String json) {
        return JsonTree.read(json.getBytes(StandardCharsets.UTF_8), problems);
    }

    private List<Problem> problems() {
        return problems.report().problems();
    }

    @Test
    void valuesKeepTheirTextAndPlace() {
        Optional<JsonValue> root = read("{\"ä\": [1.50, \"x\\n\", true, null],\n  \"b\": {}}");
        JsonValue object = root.orElseThrow();
        List<JsonValue> list = object.member("ä").orElseThrow().elements();
        assertEquals(
                List.of("1.50", "x\n", "true", ""),
                list.stream().map(JsonValue::text).toList());
        assertEquals(8, list.get(0).position().column());
        assertEquals(JsonValue.Kind.NULL, list.get(3).kind());
        assertEquals(2, object.member("b").orElseThrow().position().line());
        assertEquals(List.of(), problems());
    }

    @Test
    void aValueHasItsPointerWithSlashesAndTildesEscaped() {
        JsonValue object = read("{\"a/b~\": [1, {\"c\": 2}]}").orElseThrow();
        JsonValue inner = object.member("a/b~").orElseThrow().elements().get(1);
        assertEquals("", object.position().pointer());
        assertEquals("/a~1b~0/1", inner.position().pointer());
        assertEquals("/a~1b~0/1/c", inner.member("c").orElseThrow().position().pointer());
    }

    @Test
    void aMemberThatIsNullIsAbsent() {
        assertEquals(Optional.empty(), read("{\"a\": null}").orElseThrow().member("a"));
    }

    @Test
    void ofAKeyThatIsThereTwiceTheLastCountsAndItIsSaid() {
        Optional<JsonValue> root = read("{\"a\": 1, \"a\": 2}");
        assertEquals("2", root.orElseThrow().member("a").orElseThrow().text());
        assertEquals(Severity.WARNING, problems().get(0).severity());
    }

    @Test
    void aTextThatBreaksOffKeepsWhatCameBefore() {
        Optional<JsonValue> root = read("{\"a\": [1, {\"b\": 2}, ");
        assertEquals(2, root.orElseThrow().member("a").orElseThrow().elements().size());
        assertEquals("the file ends too soon", problems().get(0).fault());
    }

    @Test
    void whatIsNoJsonHasNoTree() {
        for (String text : List.of("", " ", "hello", "\uFEFF", "\0\0")) {
            Problems problems = new Problems();
            assertTrue(
                    JsonTree.read(text.getBytes(StandardCharsets.UTF_8), problems)
                            .isEmpty(),
                    text);
            assertEquals(1, problems.report().problems().size(), text);
        }
        assertTrue(JsonTree.read("{\"a\": 1}".getBytes(StandardCharsets.UTF_16), problems)
                .isEmpty());
    }

    @Test
    void aTreeHasABoundedNumberOfValues() {
        Optional<JsonValue> root = read("[" + "1,".repeat(JsonTree.MAX_VALUES) + "1]");
        assertEquals(JsonTree.MAX_VALUES - 1, root.orElseThrow().elements().size());
        assertEquals("the file is too large", problems().get(0).fault());
    }
}
