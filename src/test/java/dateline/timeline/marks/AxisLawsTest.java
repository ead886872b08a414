package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.Tick;
import dateline.timeline.scale.TickLayout;
import dateline.timeline.scale.TimeScale;
import dateline.timeline.scale.Viewport;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The laws of the scale and the ticks of the axis, over random items and viewports. */
class AxisLawsTest {
    private static final double EPSILON = 1e-6;

    @Property(tries = 200)
    void theScaleIsStrictlyIncreasingAndItsInverseExact(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 14) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1) double where) {
        PreparedTimeline timeline = Stories.random(seed, 30);
        TimelineItems items = timeline.items();
        for (Gaps gaps : List.of(Gaps.none(), timeline.gaps())) {
            TimeScale scale = new TimeScale(Stories.viewport(items, gaps, zoom, where), gaps);
            double previous = Double.NEGATIVE_INFINITY;
            double step = (items.lastDay() - items.firstDay()) / 200;
            for (double day = items.firstDay() - 100; day < items.lastDay() + 100; day += step) {
                double x = scale.x(day);
                assertTrue(x > previous, "not increasing at " + day);
                previous = x;
                assertEquals(day, scale.day(x), 1e-5, "not the inverse at " + day);
            }
            for (double x = 0; x <= 700; x += 7) {
                assertEquals(x, scale.x(scale.day(x)), EPSILON, "not the inverse at pixel " + x);
            }
        }
    }

    @Property(tries = 200)
    void zoomingKeepsTheDayUnderThePointer(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 12) double zoom,
            @ForAll @DoubleRange(min = 0.3, max = 3) double factor,
            @ForAll @DoubleRange(min = 0, max = 700) double x) {
        PreparedTimeline timeline = Stories.random(seed, 30);
        TimelineItems items = timeline.items();
        Gaps gaps = timeline.gaps();
        Viewport before = Stories.viewport(items, gaps, zoom, 0.5);
        Viewport after = before.zoomed(factor, x, gaps);
        double day = new TimeScale(before, gaps).day(x);
        assertEquals(x, new TimeScale(after, gaps).x(day), 1e-4);
    }

    @Property(tries = 300)
    void ticksAscendOnTrueStartsAndTheirWordsNeverOverlap(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -6, max = 20) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1) double where) {
        PreparedTimeline timeline = Stories.random(seed, 20);
        TimelineItems items = timeline.items();
        for (Gaps gaps : List.of(Gaps.none(), timeline.gaps())) {
            TimeScale scale = new TimeScale(Stories.viewport(items, gaps, zoom, where), gaps);
            List<Tick> ticks = TickLayout.ticks(scale, 700, Stories.MEASURER);
            for (Tick.Row row : Tick.Row.values()) {
                double x = Double.NEGATIVE_INFINITY;
                double end = Double.NEGATIVE_INFINITY;
                for (Tick tick : ticks) {
                    if (tick.row() != row) {
                        continue;
                    }
                    assertTrue(tick.x() >= x, "descends: " + tick);
                    x = tick.x();
                    if (tick.mark() == Tick.Mark.LINE) {
                        assertEquals(Math.rint(tick.day() * 24), tick.day() * 24, 1e-4, "within an hour: " + tick);
                        assertEquals(scale.x(tick.day()), tick.x(), EPSILON);
                    }
                    if (tick.hasLabel()) {
                        assertTrue(tick.labelX() >= end, "overlaps: " + tick);
                        end = tick.labelX() + tick.labelWidth();
                    }
                }
            }
        }
    }

    /** From a hundred hours in view to ten thousand years, anywhere from year -9999 to 9999. */
    @Property(tries = 400)
    void ticksNeverLieNorOverlapAtAnyZoom(
            @ForAll @IntRange(min = -9999, max = 9998) int year,
            @ForAll @DoubleRange(min = -3.7, max = 3.6) double logDaysPerPixel) {
        Viewport viewport = new Viewport(
                (double) LocalDate.of(year, 2, 3).toEpochDay(), Math.pow(10, logDaysPerPixel), 900, 400, 0);
        TimeScale scale = new TimeScale(viewport, Gaps.none());
        List<Tick> ticks = TickLayout.ticks(scale, 900, Stories.MEASURER);
        for (Tick.Row row : Tick.Row.values()) {
            double end = Double.NEGATIVE_INFINITY;
            double last = Double.NEGATIVE_INFINITY;
            for (Tick tick : ticks) {
                if (tick.row() != row) {
                    continue;
                }
                assertTrue(tick.day() > last, "descends or repeats: " + tick);
                last = tick.day();
                if (tick.mark() == Tick.Mark.LINE) {
                    assertEquals(scale.x(tick.day()), tick.x(), EPSILON);
                    assertEquals(Math.rint(tick.day() * 24), tick.day() * 24, 1e-4, "within an hour: " + tick);
                }
                if (tick.hasLabel()) {
                    assertTrue(tick.labelX() >= end, "overlaps: " + tick);
                    end = tick.labelX() + tick.labelWidth();
                }
            }
        }
    }

    @Property(tries = 60)
    void yearTicksStandOnTheFirstOfJanuaryFromAntiquityToTheFarFuture(
            @ForAll @IntRange(min = -9999, max = 9990) int year,
            @ForAll @DoubleRange(min = 0.5, max = 400) double daysPerPixel) {
        Viewport viewport = new Viewport((double) LocalDate.of(year, 3, 1).toEpochDay(), daysPerPixel, 900, 400, 0);
        TimeScale scale = new TimeScale(viewport, Gaps.none());
        for (Tick tick : TickLayout.ticks(scale, 900, Stories.MEASURER)) {
            if (tick.row() == Tick.Row.UPPER && tick.mark() == Tick.Mark.LINE && daysPerPixel > 2) {
                assertEquals(1, LocalDate.ofEpochDay((long) tick.day()).getDayOfYear(), tick.toString());
            }
        }
    }

    /** The axis looks the names of months up only where as much as two digits has room. */
    @Test
    void notAllShortNamesOfMonthsAreNarrowerThanTwoDigits() {
        double widest = Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, Locale.ENGLISH))
                .mapToDouble(name -> Stories.MEASURER.width(name, TextMeasurer.Face.SMALL))
                .max()
                .orElseThrow();
        assertTrue(widest >= Stories.MEASURER.width("00", TextMeasurer.Face.SMALL));
    }

    @Property(tries = 100)
    void theAxisNamesYearsAsFarAsItReaches(
            @ForAll @IntRange(min = -99_000_000, max = 99_000_000) int year,
            @ForAll @DoubleRange(min = 0, max = 7) double logYearsInView) {
        double days = Math.pow(10, logYearsInView) * 365.2425;
        Viewport viewport = new Viewport((double) LocalDate.of(year, 3, 1).toEpochDay(), days / 900, 900, 400, 0);
        List<Tick> ticks = TickLayout.ticks(new TimeScale(viewport, Gaps.none()), 900, Stories.MEASURER);
        assertTrue(ticks.stream().anyMatch(Tick::hasLabel), "no label");
        assertTrue(ticks.size() < 1000, ticks.size() + " ticks");
    }
}
