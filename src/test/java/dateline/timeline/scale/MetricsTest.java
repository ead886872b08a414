package dateline.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.timeline.scale.TextMeasurer.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTest {
    private static final TextMeasurer TEN_A_CHAR = (text, face) -> 10.0 * text.length();

    @Test
    void sizesFollowFromTheFontSize() {
        Metrics metrics = new Metrics(12);
        assertEquals(5.04, metrics.dotRadius(), 1e-9);
        assertEquals(6, metrics.diamondRadius());
        assertEquals(8.16, metrics.barHeight(), 1e-9);
        assertEquals(14.4, metrics.smallestBar(), 1e-9);
        assertEquals(10.08, metrics.clusterRadius(), 1e-9);
        assertEquals(17, metrics.rowHeight());
        assertEquals(14, metrics.bandHeight());
        assertEquals(5.04, metrics.labelGap(), 1e-9);
        assertEquals(7.2, metrics.pillRadius(), 1e-9);
        assertEquals(8.4, metrics.openEnd(), 1e-9);
        assertEquals(14, metrics.labelHeight());
        assertEquals(5, metrics.lanePadding());
        assertEquals(35, metrics.smallestLane());
        assertEquals(18, metrics.tickRow());
        assertEquals(51, metrics.axisHeight());
        assertEquals(18, metrics.headerText());
    }

    @ParameterizedTest
    @CsvSource({"1000, 168", "600, 114", "400, 90"})
    void headersTakeAShareOfTheWidthWithinLimits(double width, double header) {
        assertEquals(header, new Metrics(12).headerWidth(width));
    }

    @ParameterizedTest
    @ValueSource(doubles = {5.9, Double.NaN})
    void tinyFontsAreRefused(double fontSize) {
        assertThrows(IllegalArgumentException.class, () -> new Metrics(fontSize));
        assertEquals(6, new Metrics(6).fontSize());
    }

    @ParameterizedTest
    @CsvSource({
        "North Korea, 110, North Korea",
        "North Korea, 109, North…",
        "North Korea, 70, North…",
        "North Korea, 60, North…",
        "North Korea, 50, Nort…",
        "North Korea, 49, ''",
        "abcdefghij, 80, abcdefg…",
        "a bcdefghij, 80, a bcdef…",
        "abcd efgh, 80, abcd…"
    })
    void aTextIsShortenedAtAWordsEndWhereThatKeepsMuch(String text, double width, String shortened) {
        assertEquals(shortened, TEN_A_CHAR.shorten(text, Face.LABEL, width));
    }
}
