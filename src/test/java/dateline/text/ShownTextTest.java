package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ShownTextTest {
    @Test
    void whatBreaksALineOrTurnsItRoundBecomesABlank() {
        assertEquals("a b c d e f", ShownText.line("a\nb\tc\u202ed\u2028e\u0085f"));
        assertEquals("a  b", ShownText.line("a\u2066\u2069b"));
        assertEquals("a  b", ShownText.line("a\u0000\u007fb"));
    }

    @Test
    void aTextOfItsOwnKeepsItsLineBreaks() {
        assertEquals("a\nb c", ShownText.lines("a\nb\tc"));
    }

    @Test
    void whatDisturbsNothingStaysAsItIs() {
        String text = "\u05e9\u05dc\u05d5\u05dd \u200f, na\u0301, \ud83d\ude00, e\u200bf";
        assertSame(text, ShownText.line(text));
        assertSame(text, ShownText.lines(text));
    }

    @Test
    void aLineEndsBehindAThousandCharactersAndNeverWithinOne() {
        assertEquals("x".repeat(1000), ShownText.line("x".repeat(1000)));
        assertEquals("x".repeat(1000) + "\u2026", ShownText.line("x".repeat(1001)));
        assertEquals("x".repeat(999) + "\u2026", ShownText.line("x".repeat(999) + "\ud83d\ude00x"));
    }
}
