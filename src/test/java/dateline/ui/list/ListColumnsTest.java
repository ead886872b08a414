package dateline.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "1076, 20, 9, true",
        "1600, 20, 9, true",
        "1076, 5, 5, true",
        "860, 20, 5, true",
        "700, 20, 3, true",
        "620, 20, 2, true",
        "480, 20, 0, true",
        "400, 20, 0, false"
    })
    void asManyActorsAsFitBesideTheTitleHaveAColumn(double width, int actors, int columns, boolean sentences) {
        ListColumns places = ListColumns.of(width, 1, actors);
        assertEquals(columns, places.actors());
        assertEquals(sentences, places.hasSentences());
    }

    @Test
    void thePartsFollowEachOtherWithinTheRowAtEveryWidthAndTextSize() {
        for (double unit = 0.7; unit < 2.2; unit += 0.3) {
            for (double width = 320; width < 2600; width += 7) {
                ListColumns places = ListColumns.of(width * unit, unit, 12);
                assertTrue(places.titleWidth() >= 150 * unit - 0.01 || width < 350, "title " + width);
                assertTrue(places.title() + places.titleWidth() <= places.width(), "title ends " + width);
                if (places.actors() > 0) {
                    assertTrue(places.actor(places.actors() - 1) < places.others());
                    assertTrue(places.others() + 100 * unit <= places.sentencesRight(), "others " + width);
                }
            }
        }
    }

    @Test
    void aRowIs22PixelsHighAndGrowsWithTheText() {
        assertEquals(22, ListColumns.of(1000, 1, 9).rowHeight());
        assertEquals(44, ListColumns.of(1000, 2, 9).rowHeight());
    }

    @ParameterizedTest
    @CsvSource({"620, 1, 4", "1076, 1, 12", "1076, 1.5, 12", "2000, 2, 40"})
    void theMarkStandsBetweenTheDateAndTheTitle(double width, double unit, int actors) {
        ListColumns columns = ListColumns.of(width, unit, actors);
        double mark = 7 * unit;
        assertTrue(columns.dateLeft() + columns.dateWidth() < columns.mark() - mark);
        assertTrue(columns.mark() + mark <= columns.title());
    }
}
