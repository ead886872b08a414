package dateline.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a row is marked, and what of it can be seen. */
class MarkedRowTest {
    private static MarkedRow marked(String text, int column) {
        return MarkedRow.of(new SourceRow(1, 1, text), Optional.of(column));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'{\"a\": \"b c\", 1}', 7, '\"b c\"'",
                "'{\"a\": \"b\\\" c\"}', 7, '\"b\\\" c\"'",
                "'{\"a\": \"broken off', 7, '\"broken off'",
                "'{\"a\": \"ends in \\', 7, '\"ends in \\'",
                "'{\"a\": -12.5e3}', 7, -12.5e3",
                "'{\"a\": true}', 7, true",
                "'{\"a\": }', 7, }",
                "'{\"when\": \"2019-13-01\"}', 11, 2019-13-01",
            })
    void theStringWordOrCharacterThatStartsThereIsMarked(String text, int column, String mark) {
        MarkedRow row = marked(text, column);
        assertEquals(mark, row.mark());
        assertEquals(text, row.before() + row.mark() + row.after());
    }

    @Test
    void theEndOfALineIsMarkedAsASpace() {
        assertEquals(new MarkedRow("ab", " ", ""), marked("ab", 3));
        assertEquals(new MarkedRow("", " ", ""), marked("", 1));
    }

    @Test
    void anotherRowsPlaceIsNotMarked() {
        assertEquals(new MarkedRow("ab", "", ""), MarkedRow.of(new SourceRow(1, 101, "ab"), Optional.of(5)));
        assertEquals(new MarkedRow("ab", "", ""), MarkedRow.of(new SourceRow(1, 1, "ab"), Optional.of(50)));
        assertEquals(new MarkedRow("ab", "", ""), MarkedRow.of(new SourceRow(1, 1, "ab"), Optional.empty()));
    }

    @Test
    void aLaterPieceOfALineCountsFromItsOwnColumn() {
        assertEquals(new MarkedRow("a ", "b", " c"), MarkedRow.of(new SourceRow(1, 101, "a b c"), Optional.of(103)));
    }

    @Test
    void aCharacterOfTwoUnitsIsMarkedWhole() {
        assertEquals("\uD83D\uDE00", marked("a\uD83D\uDE00b", 2).mark());
    }

    @Test
    void whatCannotBeSeenIsShownByItsNumber() {
        MarkedRow row = marked("\tx\u0000\u202E\u200Fy", 3);
        assertEquals(new MarkedRow("  x", "\u2039U+0000\u203A", "\u2039U+202E\u203A\u2039U+200F\u203Ay"), row);
    }

    @Property
    void anyPlaceInAnyRowIsMarkedWithoutLosingAnything(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 40) int column) {
        MarkedRow plain = MarkedRow.of(new SourceRow(1, 1, text), Optional.empty());
        boolean tearsACharacter = column > 1
                && column <= text.length()
                && Character.isSurrogatePair(text.charAt(column - 2), text.charAt(column - 1));
        if (!tearsACharacter) {
            MarkedRow row = marked(text, column);
            assertEquals(column <= text.length() + 1, !row.mark().isEmpty());
            assertTrue((row.before() + row.mark() + row.after()).startsWith(plain.before()));
        }
    }
}
