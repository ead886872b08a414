package dateline.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {
    /** Two stretches of a hundred days, the second four times as dense. */
    private static final Gaps GAPS = new Gaps(new double[] {0, 1000}, new double[] {100, 1100}, new int[] {10, 40});

    @ParameterizedTest
    @CsvSource({
        "-100, -50, -25",
        "0, 0, 0",
        "50, 25, 12.5",
        "100, 50, 25",
        "550, 59, 34",
        "1000, 68, 43",
        "1100, 168, 93",
        "1200, 268, 143"
    })
    void daysArePixelsByDensityAndGapsAreOfOneWidth(double day, double pixels, double pixelsOfTwoDays) {
        assertEquals(pixels, GAPS.pixels(day, 1), 1e-9);
        assertEquals(pixelsOfTwoDays, GAPS.pixels(day, 2), 1e-9);
        assertEquals(day, GAPS.day(pixels, 1), 1e-9);
        assertEquals(day, GAPS.day(pixelsOfTwoDays, 2), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"-5, -1", "0, -1", "50, -1", "100, -1", "100.5, 0", "999, 0", "1000, -1", "1050, -1", "1200, -1"})
    void theEndsOfAGapAreNotWithinIt(double day, int gap) {
        assertEquals(gap, GAPS.gapAt(day));
    }

    @ParameterizedTest
    @CsvSource({"0, 1100, 1, 150", "0, 550, 0.5, 50", "550, 1000, 0.5, 0", "20, 60, 0, 20", "1050, 1200, 0, 150"})
    void weightLeavesGapsOut(double first, double last, double gaps, double weight) {
        assertEquals(gaps, GAPS.gapsBetween(first, last), 1e-9);
        assertEquals(weight, GAPS.weight(first, last), 1e-9);
    }

    @Test
    void stretchesLieAroundGaps() {
        assertEquals(1, GAPS.count());
        assertEquals(2, GAPS.stretches());
        assertEquals(100, GAPS.gapStart(0));
        assertEquals(1000, GAPS.gapEnd(0));
        assertEquals(Double.NEGATIVE_INFINITY, GAPS.stretchStart(0));
        assertEquals(0, GAPS.itemsStart(0));
        assertEquals(100, GAPS.stretchEnd(0));
        assertEquals(1000, GAPS.stretchStart(1));
        assertEquals(Double.POSITIVE_INFINITY, GAPS.stretchEnd(1));
    }

    @Test
    void anOpenedGapJoinsItsStretches() {
        Gaps gaps = new Gaps(new double[] {0, 100, 200}, new double[] {10, 110, 210}, new int[] {1, 2, 4});
        Gaps first = gaps.without(0);
        assertEquals(1, first.count());
        assertEquals(110, first.gapStart(0));
        assertEquals(200, first.gapEnd(0));
        assertEquals(Math.sqrt(3 / 110.0 / (4 / 10.0)), first.density(0), 0.05);
        Gaps second = gaps.without(1);
        assertEquals(10, second.gapStart(0));
        assertEquals(100, second.gapEnd(0));
        assertEquals(1, second.density(0));
        assertEquals(Math.sqrt(6 / 110.0 / (1 / 10.0)), second.density(1), 1e-9);
        assertEquals(0, second.without(0).count());
    }

    @Test
    void aStretchIsNeverVeryThinAndWithoutItemsAllAreAlike() {
        Gaps thin = new Gaps(new double[] {0, 1000}, new double[] {100, 1100}, new int[] {1000, 1});
        assertEquals(1, thin.density(0));
        assertEquals(0.3, thin.density(1));
        Gaps empty = new Gaps(new double[] {0, 1000}, new double[] {100, 1100}, new int[] {0, 0});
        assertEquals(1, empty.density(0));
        assertEquals(1, empty.density(1));
    }

    @Test
    void withoutGapsTheMapIsLinear() {
        assertEquals(0, Gaps.none().count());
        assertEquals(-2.5, Gaps.none().pixels(-5, 2));
        assertEquals(7000, Gaps.none().day(3500, 2));
    }
}
