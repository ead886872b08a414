package dateline.io.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemFormatTest {
    private static String line(Severity severity, String pointer, Optional<String> found, Optional<String> expected) {
        return ProblemFormat.line(
                "a.json", new Problem(severity, new SourcePosition(3, 7, pointer), "it is wrong", found, expected));
    }

    @Test
    void aLineNamesFilePositionSeverityPointerAndMessage() {
        assertEquals(
                "a.json:3:7: error: /events/0: it is wrong; found \"x\"; expected y",
                line(Severity.ERROR, "/events/0", Optional.of("\"x\""), Optional.of("y")));
        assertEquals(
                "a.json:3:7: warning: /é: it is wrong",
                line(Severity.WARNING, "/é", Optional.empty(), Optional.empty()));
    }

    @Test
    void aPointerKeepsToItsLine() {
        assertEquals(
                "a.json:3:7: error: /a\\u000ab\\u202ec\\u001b: it is wrong",
                line(Severity.ERROR, "/a\nb\u202ec\u001b", Optional.empty(), Optional.empty()));
    }

    @Test
    void aCountNamesBothSeveritiesAndWhatIsNotListed() {
        assertEquals("0 errors, 1 warning", ProblemFormat.count(0, 1, 0));
        assertEquals("1 error, 0 warnings", ProblemFormat.count(1, 0, 0));
        assertEquals("12,345 errors, 2 warnings (11,347 problems not listed)", ProblemFormat.count(12_345, 2, 11_347));
    }
}
