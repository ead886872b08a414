package dateline.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dateline.date.parse.EdtfParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualificationTest {
    @ParameterizedTest
    @CsvSource({
        "2004?-06?-11?, 2004-06-11?",
        "?2004-?06-?11, 2004-06-11?",
        "?2004, 2004?",
        "?-2004, -2004?",
        "?2004-06, 2004?-06",
        "2004?-06-~11, ?2004-06-~11",
        "2004~-06~-11, 2004-06~-11",
        "~2004-~06-11, 2004-06~-11",
        "2004-06-11%, 2004-06-11%",
        "?2004-06~, %2004-~06",
        "2001-?09~-09, ~2001-%09-09",
        "?2004-06%, 2004-06%",
        "2004?-~06-~04, ?2004-~06-~04",
        "?2004~, 2004%",
        "2001-~21, 2001-~21",
        "~2001-~21, 2001-21~",
        "?Y17E7, Y17E7?"
    })
    void isWrittenBehindTheGroupItCoversOrInFrontOfEachComponent(String text, String canonical) {
        assertEquals(canonical, EdtfParser.parse(text).canonical());
        assertEquals(EdtfParser.parse(canonical), EdtfParser.parse(text));
        assertEquals(
                EdtfParser.parse(canonical).hashCode(), EdtfParser.parse(text).hashCode());
    }

    @Test
    void valuesOfDifferentNotationsAreDifferent() {
        assertNotEquals(EdtfParser.parse("Y17E7"), EdtfParser.parse("Y170000000"));
        assertNotEquals(EdtfParser.parse("2004?-06-11"), EdtfParser.parse("2004-06-11?"));
        assertNotEquals(EdtfParser.parse("[1667,1668]"), EdtfParser.parse("{1667,1668}"));
    }

    @ParameterizedTest
    @CsvSource({
        "2004, NONE, NONE",
        "2004?, UNCERTAIN, UNCERTAIN",
        "2004-06~, APPROXIMATE, APPROXIMATE",
        "2004-%06-11, UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE",
        "?2004-06-~11, UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE",
        "1984~/2004-06, APPROXIMATE, NONE",
        "1984/2004?, NONE, UNCERTAIN",
        "1984?/2004%, UNCERTAIN, UNCERTAIN_AND_APPROXIMATE",
        "../1985~, NONE, APPROXIMATE",
        "1985~/, APPROXIMATE, NONE",
        "2004-06-~01/2004-06-20, APPROXIMATE, NONE",
        "1985-04-12T10:00:00, NONE, NONE"
    })
    void isKnownOfTheStartAndOfTheEnd(String text, Qualifier start, Qualifier end) {
        Edtf date = EdtfParser.parse(text);
        assertEquals(start, date.startQualifier());
        assertEquals(end, date.endQualifier());
        assertEquals(start.isUncertain() || end.isUncertain(), date.isUncertain());
        assertEquals(start.isApproximate() || end.isApproximate(), date.isApproximate());
    }

    @Test
    void isKnownOfASetAsAWhole() {
        assertEquals(
                Qualifier.UNCERTAIN_AND_APPROXIMATE,
                EdtfParser.parse("[1984~,1990..1995?]").startQualifier());
        assertEquals(Qualifier.APPROXIMATE, EdtfParser.parse("{1984,1990~..}").endQualifier());
    }
}
