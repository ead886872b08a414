package dateline.bench;

import dateline.export.svg.SansMeasurer;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.model.Commentary;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.LayoutInput;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.Viewport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/**
 * How long the timeline takes to index, filter and lay out commentaries of up to a million events, without drawing.
 *
 * <p>Run it with a heap of 6 GB or more.
 */
public final class TimelineBench {
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
    private static final int ROUNDS = 200;
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 750;

    private final Figures figures = new Figures(System.out);
    private final TextMeasurer measurer = new SansMeasurer(12);

    /** What was measured at one size. */
    private record Row(double layoutWhole, double layoutYear, double filter, double index, double bytes) {}

    /**
     * Measures and prints.
     *
     * @param args none
     */
    public static void main(String[] args) {
        new TimelineBench().run();
    }

    private void run() {
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, heap %d MB%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        for (int actors : new int[] {20, 500}) {
            Row[] rows = new Row[SIZES.length];
            for (int k = 0; k < SIZES.length; k++) {
                figures.head(SIZES[k] + " events, " + actors + " actors; milliseconds");
                rows[k] = measure(SIZES[k], actors);
                if (k > 1) {
                    figures.ratio(
                            "layout of a frame, whole range, beside 10 000 events",
                            rows[k].layoutWhole(),
                            "at 10 000",
                            rows[1].layoutWhole(),
                            1.5);
                }
            }
            growth(rows);
        }
    }

    private void growth(Row[] rows) {
        figures.head("growth from 1 000 to 1 000 000: the exponent of the number of events");
        exponent(
                "layout of a frame",
                Arrays.stream(rows).mapToDouble(Row::layoutWhole).toArray());
        exponent("a new filter", Arrays.stream(rows).mapToDouble(Row::filter).toArray());
        exponent("index", Arrays.stream(rows).mapToDouble(Row::index).toArray());
    }

    private void exponent(String what, double[] times) {
        // n log n grows from 1 000 to 1 000 000 as n to the 1.10 does.
        figures.bound(what, Figures.exponent(SIZES, times), 1.1);
    }

    private Row measure(int events, int actors) {
        Commentary commentary = Generated.commentary(events, actors);
        double index = index(commentary, events);
        PreparedTimeline timeline = indexed(CommentaryIndex.of(commentary));
        TimelineItems items = timeline.items();
        double bytes = bytes(commentary, events);
        Gaps gaps = timeline.gaps();
        VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.WHO_WITH_WHOM);
        Viewport whole = new Viewport(0, 1, WIDTH, HEIGHT, 0).fitted(items.firstDay(), items.lastDay(), gaps);
        Viewport year = whole.exactly(busiest(items), busiest(items) + 365, gaps);
        double layoutWhole = layout("layout of a frame, whole range", lanes, gaps, whole);
        double layoutYear = layout("layout of a frame, a busy year", lanes, gaps, year);
        double filter = filter(commentary, gaps, whole);
        return new Row(layoutWhole, layoutYear, filter, index, bytes);
    }

    private static PreparedTimeline indexed(CommentaryIndex index) {
        PreparedTimeline timeline = PreparedTimeline.of(index);
        timeline.prepare(LaneGrouping.WHO_WITH_WHOM);
        return timeline;
    }

    private double index(Commentary commentary, int events) {
        int rounds = events < 100_000 ? 20 : 5;
        double[] times = Figures.times(rounds, () -> indexed(CommentaryIndex.of(commentary)));
        long[] random = new Random(1).longs(events).toArray();
        double floor = Figures.median(Figures.times(rounds, () -> {
            long[] copy = random.clone();
            Arrays.sort(copy);
            return copy;
        }));
        figures.plain("index, warm", Figures.median(times), "sorting as many numbers", floor);
        if (events == 1_000_000) {
            figures.bound("index, warm", Figures.median(times), 4000);
        }
        return Figures.median(times);
    }

    private double bytes(Commentary commentary, int events) {
        PreparedTimeline[] held = {indexed(CommentaryIndex.of(commentary))};
        long with = used();
        held[0] = null;
        long without = used();
        double each = (double) (with - without) / events;
        if (events >= 100_000) {
            figures.bound("memory of the index, bytes an event", each, 500);
        }
        return each;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int k = 0; k < 4; k++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Returns the start of the year in which most items start. */
    private static double busiest(TimelineItems items) {
        int[] counts = new int[200];
        for (int i = 0; i < items.size(); i++) {
            int year = LocalDate.ofEpochDay((long) items.start(i)).getYear() - 1900;
            if (year >= 0 && year < counts.length) {
                counts[year]++;
            }
        }
        int best = 0;
        for (int year = 0; year < counts.length; year++) {
            best = counts[year] > counts[best] ? year : best;
        }
        return LocalDate.of(1900 + best, 1, 1).toEpochDay();
    }

    private double layout(String what, VisibleLanes lanes, Gaps gaps, Viewport from) {
        int[] step = {0};
        int[] drawn = {0};
        double[] times = Figures.times(ROUNDS, () -> {
            // A pan to and fro, with a little zoom: no two frames are alike.
            int k = step[0]++;
            Viewport to = from.panned(k % 50 * 3, gaps).zoomed(1 + k % 7 * 0.002, 400, gaps);
            DisplayList list = TimelineLayout.layOut(new LayoutInput(
                    lanes, gaps, to, OptionalInt.empty(), OptionalInt.empty(), new Metrics(12), measurer));
            drawn[0] =
                    list.marks().size() + list.clusters().size() + list.labels().size();
            return list;
        });
        figures.bound(what + " (" + drawn[0] + " things drawn)", Figures.median(times), 2);
        return Figures.median(times);
    }

    private double filter(Commentary commentary, Gaps gaps, Viewport viewport) {
        CommentaryIndex index = CommentaryIndex.of(commentary);
        PreparedTimeline timeline = indexed(index);
        int[] step = {0};
        double[] times = Figures.times(60, () -> {
            Filter filter = Filter.NONE.withActors(Set.of("a" + step[0]++ % 10, "a" + (10 + step[0] % 7)));
            VisibleLanes lanes = VisibleLanes.of(
                    timeline,
                    LaneGrouping.WHO_WITH_WHOM,
                    FilterResult.of(index, filter).accepted());
            return TimelineLayout.layOut(new LayoutInput(
                    lanes, gaps, viewport, OptionalInt.empty(), OptionalInt.empty(), new Metrics(12), measurer));
        });
        int[] column = new Random(1).ints(timeline.items().size(), 0, 64).toArray();
        double floor = Figures.median(Figures.times(60, () -> {
            long[] bits = new long[column.length / 64 + 1];
            for (int i = 0; i < column.length; i++) {
                if (column[i] < 6) {
                    bits[i >> 6] |= 1L << i;
                }
            }
            return bits;
        }));
        figures.plain("a new filter, to the display list", Figures.median(times), "one pass over a column", floor);
        figures.bound("a new filter, to the display list", Figures.median(times), 16);
        return Figures.median(times);
    }
}
