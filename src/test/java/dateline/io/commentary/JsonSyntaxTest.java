package dateline.io.commentary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.problems.Problem;
import dateline.io.problems.ReadResult;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON by RFC 8259 and what is not, as an unknown value and as a whole text. */
class JsonSyntaxTest {
    private static final Set<String> SYNTAX = Set.of(
            "the text is not JSON here",
            "the file ends too soon",
            "the file is not UTF-8",
            "the file is not UTF-8 from here on",
            "the file is empty",
            "there is more behind the end of the document");

    private static List<String> faults(byte[] json) {
        ReadResult read = CommentaryReader.read(json);
        return read.problems().stream().map(Problem::fault).toList();
    }

    private static boolean isSyntax(String fault) {
        return SYNTAX.contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[[]   ]",
                "[\"\"]",
                "{}",
                "{\"\":0}",
                "{\"a\":\"b\",\"a\":\"c\"}",
                "{\"foo\\u0000bar\":42}",
                "[1 \n]",
                "[-0]",
                "[0e1]",
                "[0e+1]",
                "[1E22]",
                "[1E-2]",
                "[-0.000000000000000000000000000000000000000000000000000000000000000000000001]",
                "[123.456e78]",
                "[1e400]",
                "[\"\\u0060\\u012a\\u12AB\"]",
                "[\"\\uD801\\udc37\"]",
                "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
                "[\"\\\\u0000\"]",
                "[\"\u007f\"]",
                "[\"\u00e2\u0080\u00a8\"]",
                "[\"\u00f0\u009b\u00bf\u00bf\"]",
                "[\"\u00ef\u00bf\u00bf\"]",
                "[true, false, null]",
                "[\"\\uD800\"]",
                " [1] ",
                "\"a string\"",
                "42",
                "false"
            })
    void validJsonIsFollowedWhateverItSays(String text) {
        List<String> whole = faults(text.getBytes(ISO_8859_1));
        assertTrue(whole.stream().noneMatch(JsonSyntaxTest::isSyntax), whole::toString);
        assertFalse(whole.isEmpty(), "it is no commentary");
        List<String> within = faults(TestFiles.document(",\"x\":" + text).getBytes(ISO_8859_1));
        assertTrue(within.stream().noneMatch(JsonSyntaxTest::isSyntax), within::toString);
        assertTrue(within.contains("the key \"x\" is unknown and was passed over"), within::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1 true]",
                "[\"\": 1]",
                "[1,,]",
                "[,1]",
                "[1,]",
                "[\"x\"]]",
                "[3[4]]",
                "[\"x\"",
                "[fals]",
                "[nul]",
                "[NaN]",
                "[-Infinity]",
                "[+1]",
                "[++1]",
                "[.5]",
                "[1.]",
                "[1.e1]",
                "[-01]",
                "[012]",
                "[0x1]",
                "[-00.0]",
                "[00e0]",
                "[\"\\012\"]",
                "[1e]",
                "[1e+]",
                "[1eE2]",
                "[-]",
                "[1+2]",
                "[\u00ef\u00bc\u0091]",
                "{1:1}",
                "{a:1}",
                "{'a':0}",
                "{\"a\" b}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1,,\"b\":2}",
                "{\"a\":1/**/}",
                "{\"a\":1}//",
                "{\"a\":1}#",
                "[\"\\a\"]",
                "[\"\\x00\"]",
                "[\"\\u00A\"]",
                "[\"\\u\u00e5\"]",
                "[\"\\uD800\\u1\"]",
                "[\"\\",
                "[\"a\u0000a\"]",
                "[\"new\nline\"]",
                "[\"\t\"]",
                "['single']",
                "[\"\u00e5\"]",
                "[\"\u00ed\u00a0\u0080\"]",
                "[\"\u00c0\u00af\"]",
                "[\"\u00f4\u00bf\u00bf\u00bf\"]",
                "[\"\u0081\"]",
                "[\f]",
                "[\u00e2\u0081\u00a0]",
                "\u00ef\u00bb{}",
                "<null>",
                "*",
                "]",
                "[]]",
                "{\"a\":true} \"x\"",
                ""
            })
    void whatIsNoJsonIsSaidNotToBe(String text) {
        List<String> whole = faults(text.getBytes(ISO_8859_1));
        assertEquals(1, whole.stream().filter(JsonSyntaxTest::isSyntax).count(), whole::toString);
        String within = TestFiles.document(",\"x\":" + text);
        // What can follow a value is told by the text around it.
        if (!text.endsWith("\"x\"") && !text.endsWith("//") && !text.endsWith("#")) {
            List<String> faults = faults(within.getBytes(ISO_8859_1));
            assertTrue(faults.stream().anyMatch(JsonSyntaxTest::isSyntax), faults::toString);
        }
    }
}
