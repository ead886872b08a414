package dateline.date.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.date.words.EdtfWords;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidDatesTest {
    static Stream<String> validDates() {
        return ValidDates.all();
    }

    @ParameterizedTest
    @MethodSource("validDates")
    void isRead(String text) {
        Edtf date = EdtfParser.parse(text);
        assertEquals(date, EdtfParser.parse(date.canonical()));
        assertEquals(date.canonical(), EdtfParser.parse(date.canonical()).canonical());
        assertEquals(date.canonical(), date.toString());
    }

    @ParameterizedTest
    @MethodSource("validDates")
    void hasWordsAndOrderedDays(String text) {
        Edtf date = EdtfParser.parse(text);
        assertFalse(EdtfWords.of(date).isBlank());
        assertFalse(EdtfWords.of(date).contains("  "), EdtfWords.of(date));
        assertEquals(
                date.startBound() == Edtf.Bound.DEFINITE, date.earliestDay().isPresent());
        assertEquals(date.endBound() == Edtf.Bound.DEFINITE, date.latestDay().isPresent());
        assertTrue(date.earliestDay().orElse(Long.MIN_VALUE) <= date.latestDay().orElse(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("validDates")
    void isSpoiltByAnythingAround(String text) {
        assertThrows(EdtfParseException.class, () -> EdtfParser.parse(text + " "));
        assertThrows(EdtfParseException.class, () -> EdtfParser.parse(" " + text));
        assertThrows(EdtfParseException.class, () -> EdtfParser.parse(text + "x"));
        assertThrows(EdtfParseException.class, () -> EdtfParser.parse("invalid " + text));
    }

    /** The examples of the standard are written canonically. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12T23:20:30-04",
                "1985-04-12T23:20:30+04:30",
                "2004-02-01/2005",
                "Y-170000002",
                "2001-21",
                "2004-06-11%",
                "1985-XX-XX",
                "../1985-04",
                "1985/",
                "-1985",
                "Y-17E7",
                "1950S2",
                "Y171010000S3",
                "Y3388E2S3",
                "2001-34",
                "[1667,1668,1670..1672]",
                "[1760-01,1760-02,1760-12..]",
                "{..1984}",
                "2004-06~-11",
                "2004?-06-11",
                "?2004-06-~11",
                "2004-%06-11",
                "156X-12-25",
                "XXXX-12-XX",
                "2004-06-~01/2004-06-~20"
            })
    void keepsTheExamplesOfTheStandard(String text) {
        assertEquals(text, EdtfParser.parse(text).canonical());
    }
}
