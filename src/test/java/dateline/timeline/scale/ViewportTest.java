package dateline.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewportTest {
    private static final Gaps NONE = Gaps.none();
    private static final Gaps GAPS = new Gaps(new double[] {0, 1000}, new double[] {100, 1100}, new int[] {10, 40});
    private static final Viewport UNIT = new Viewport(0, 1, 100, 50, 0);

    private static void assertShows(double start, double daysPerPixel, Viewport viewport) {
        assertEquals(start, viewport.start(), 1e-6);
        assertEquals(daysPerPixel, viewport.daysPerPixel(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 1, 1, 1, 0",
        "0, 0, 1, 1, 0",
        "0, NaN, 1, 1, 0",
        "0, 1, -1, 1, 0",
        "0, 1, 1, -1, 0",
        "0, 1, 1, 1, -1"
    })
    void aViewportHasARangeAScaleAndASize(double start, double scale, double width, double height, double scroll) {
        assertThrows(IllegalArgumentException.class, () -> new Viewport(start, scale, width, height, scroll));
    }

    @Test
    void aViewportIsSetOnceItHasASize() {
        assertFalse(Viewport.unset().isSet());
        assertTrue(UNIT.isSet());
    }

    @Test
    void aRangeFitsWithAMargin() {
        assertShows(-500.0 / 3, 40.0 / 3, UNIT.fitted(0, 1000, NONE));
        assertShows(-14, 1, UNIT.sized(1028, 50).fitted(0, 1000, NONE));
        Viewport overGap = UNIT.fitted(0, 1100, GAPS);
        assertShows(-12.5 * 2 * 150 / 57, 150 / 57.0, overGap);
        assertEquals(87.5, new TimeScale(overGap, GAPS).x(1100), 1e-6);
    }

    @Test
    void aRangeGoesExactlyFromEdgeToEdge() {
        assertShows(20, 10, UNIT.exactly(20, 1020, NONE));
        assertShows(0, 150 / 82.0, UNIT.exactly(0, 1100, GAPS));
    }

    @Test
    void zoomingKeepsAPointInPlaceAndHasLimits() {
        assertShows(25, 0.5, UNIT.zoomed(2, 50, NONE));
        assertShows(-50, 2, UNIT.zoomed(0.5, 50, NONE));
        assertEquals(Viewport.FINEST, UNIT.zoomed(1e9, 0, NONE).daysPerPixel());
        assertEquals(400e6 * 3.652425, UNIT.zoomed(1e-12, 0, NONE).daysPerPixel(), 1e-6);
    }

    @Test
    void panningMovesInPixels() {
        assertShows(20, 2, new Viewport(0, 2, 100, 50, 0).panned(10, NONE));
        assertShows(1000, 1, UNIT.panned(68, GAPS));
    }

    @ParameterizedTest
    @CsvSource({"-80, -50", "-50, -50", "20, 20", "250, 250", "251, 250"})
    void oneEndOfTheRangeIsAtMostInTheMiddle(double start, double kept) {
        Viewport viewport = new Viewport(start, 1, 100, 50, 0);
        Viewport clamped = viewport.clamped(0, 300, NONE);
        assertShows(kept, 1, clamped);
        if (start == kept) {
            assertSame(viewport, clamped);
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 200, 30", "500, 200, 150", "-5, 200, 0", "30, 20, 0"})
    void scrollingEndsWithTheLanes(double pixels, double contentHeight, double scroll) {
        assertEquals(scroll, UNIT.scrolledTo(pixels, contentHeight).scroll());
        assertEquals(
                scroll,
                new Viewport(0, 1, 100, 50, 7).scrolledTo(pixels, contentHeight).scroll());
        assertSame(UNIT, UNIT.scrolledTo(0, contentHeight));
    }

    @Test
    void resizingKeepsTheLeftEdgeAndTheScale() {
        assertEquals(new Viewport(3, 2, 70, 80, 5), new Viewport(3, 2, 100, 50, 5).sized(70, 80));
    }

    @Test
    void theWayToAnotherViewportIsEvenInRatios() {
        Viewport from = new Viewport(100, 1, 100, 50, 10);
        Viewport target = new Viewport(400, 4, 100, 50, 40);
        assertShows(100, 1, from.towards(target, 0, NONE));
        assertShows(200, 2, from.towards(target, 0.5, NONE));
        assertEquals(25, from.towards(target, 0.5, NONE).scroll());
        assertShows(400, 4, from.towards(target, 1, NONE));
        assertShows(5, 1, UNIT.towards(new Viewport(10, 1, 100, 50, 0), 0.5, NONE));
    }

    @Test
    void aScaleMapsDaysAndPointsAroundGaps() {
        TimeScale scale = new TimeScale(UNIT, GAPS);
        assertEquals(0, scale.origin());
        assertEquals(25, scale.x(50));
        assertEquals(50, scale.day(25));
        assertEquals(25, scale.pointX(50));
        assertEquals(50, scale.pointX(549), "left of the break");
        assertEquals(68, scale.pointX(550), "right of the break");
        assertEquals(50, scale.pointDay(25));
        assertEquals(550, scale.pointDay(52));
        assertEquals(0.5, scale.pixelsPerDay(0));
        assertEquals(1, scale.daysPerPixel());
        TimeScale later = new TimeScale(new Viewport(1000, 2, 100, 50, 0), GAPS);
        assertEquals(43, later.origin());
        assertEquals(-43, later.x(0));
        assertEquals(0, later.day(-43), 1e-9);
        assertEquals(0.25, later.pixelsPerDay(0));
        assertSame(GAPS, later.gaps());
    }
}
