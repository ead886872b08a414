package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EdtfExplainerTest {
    @Test
    void saysWhatADateMeans() {
        EdtfExplainer.Explanation explanation = EdtfExplainer.explain("2023-09-21/2023-09-30");
        assertTrue(explanation.valid());
        assertEquals(
                "2023-09-21/2023-09-30\t2023-09-21/2023-09-30\t2023-09-21\t2023-09-30\tlate September 2023",
                explanation.line());
    }

    @Test
    void showsAnOpenOrUnknownEndAsADash() {
        assertEquals(
                "../2024-12-17\t../2024-12-17\t-\t2024-12-17\tuntil 17 December 2024",
                EdtfExplainer.explain("../2024-12-17").line());
        assertEquals(
                "2004/\t2004/\t2004-01-01\t-\tfrom 2004 to an unknown end",
                EdtfExplainer.explain("2004/").line());
    }

    @Test
    void showsTheCanonicalStringBesideTheInput() {
        assertEquals(
                "?2004\t2004?\t2004-01-01\t2004-12-31\tperhaps 2004",
                EdtfExplainer.explain("?2004").line());
    }

    @Test
    void saysWhyAndWhereADateIsWrong() {
        EdtfExplainer.Explanation explanation = EdtfExplainer.explain("2023-02-29");
        assertFalse(explanation.valid());
        assertEquals("2023-02-29\terror\tat 8: February 2023 has 28 days", explanation.line());
    }

    @Test
    void staysOneLineOfThreeFieldsWhateverTheInput() {
        String line = EdtfExplainer.explain("a\tb\nc\rd\u0000e\u2028f\u0085").line();
        assertEquals(
                "a\\tb\\nc\\rd\\u0000e\\u2028f\\u0085\terror\tat 0: 'a' where a year of four digits is expected", line);
        assertEquals(
                "\\t\terror\tat 0: the character U+0009 where a year of four digits is expected",
                EdtfExplainer.explain("\t").line());
        assertEquals(
                "\terror\tat 0: the string is empty", EdtfExplainer.explain("").line());
    }
}
