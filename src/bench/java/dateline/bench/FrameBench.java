package dateline.bench;

import dateline.export.svg.SansMeasurer;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.marks.DisplayList;
import dateline.timeline.marks.LayoutInput;
import dateline.timeline.marks.TimelineLayout;
import dateline.timeline.render.Palette;
import dateline.timeline.render.TimelineRenderer;
import dateline.timeline.scale.Metrics;
import dateline.timeline.scale.Viewport;
import dateline.ui.timeline.TimelineControl;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import javafx.application.Platform;

/** How long a step of panning and zooming takes on the application thread, and the frame that follows, at a million events. */
public final class FrameBench {
    private static final double WIDTH = 1250;
    private static final double HEIGHT = 800;

    private final Figures figures = new Figures(System.out);
    private final PulseScreen screen;

    /**
     * Measures and prints.
     *
     * @param args none
     */
    public static void main(String[] args) throws Exception {
        PulseScreen.startToolkit();
        try {
            new FrameBench(PulseScreen.open(WIDTH, HEIGHT)).measureAll();
        } finally {
            Platform.exit();
        }
    }

    private FrameBench(PulseScreen screen) {
        this.screen = screen;
    }

    private void measureAll() throws Exception {
        for (int actors : new int[] {20, 500}) {
            PreparedTimeline items = PreparedTimeline.of(Generated.commentary(1_000_000, actors));
            items.prepare(LaneGrouping.WHO_WITH_WHOM);
            measure(items, actors);
        }
    }

    private void measure(PreparedTimeline items, int actors) throws Exception {
        TimelineControl timeline = PulseScreen.call(() -> {
            TimelineControl control = new TimelineControl();
            control.animatedProperty().set(false);
            control.timelineProperty().set(items);
            return control;
        });
        screen.show(timeline);
        Viewport whole = PulseScreen.call(() -> timeline.viewportProperty().get());
        double busy = LocalDate.of(1980, 1, 1).toEpochDay();
        Viewport year = whole.exactly(busy, busy + 365, timeline.gapsProperty().get());
        for (Viewport from : List.of(whole, year)) {
            String what = (from.equals(whole) ? "the whole range" : "a year") + ", " + actors + " actors";
            figures.head("1 000 000 events, " + what + " in view; milliseconds");
            PulseScreen.Times own = PulseScreen.run(PulseScreen.STEPS, step -> {
                Viewport to = from.panned(step % 60 * 4, timeline.gapsProperty().get())
                        .zoomed(
                                1 + step % 9 * 0.004,
                                400,
                                timeline.gapsProperty().get());
                timeline.viewportProperty().set(to);
                // What a pulse would do next: lay out and pass the commands to the canvas.
                timeline.layout();
            });
            CountingDrawing count = counted(items, from);
            PulseScreen.Times raw = screen.raw(count.shapes, count.texts, k -> "label " + k % 97);
            screen.show(timeline);
            figures.bound("step on the application thread, median", Figures.median(own.steps()), 4);
            figures.bound("step on the application thread, 99th percentile", Figures.quantile(own.steps(), 0.99), 8);
            figures.ratio(
                    "frame (" + count.shapes + " shapes, " + count.texts + " texts)",
                    Figures.median(own.painting()),
                    "raw canvas",
                    Figures.median(raw.painting()),
                    1.5);
            int bound = bound(from);
            figures.bound("commands of a frame", count.shapes + count.texts, bound);
        }
    }

    /**
     * Returns how many commands a frame has at most, from the size of the plot alone.
     *
     * <p>A row of {@code Metrics.rowHeight} holds, for each cell of the grid of {@code clusterRadius / 0.28} pixels, one cluster
     * of six commands or as many marks of at most eight as have room; twelve more reach in at each side. To that come ticks
     * every five pixels in two rows, gaps, headers and at most 400 labels.
     */
    private static int bound(Viewport viewport) {
        Metrics metrics = new Metrics(12);
        double rows = viewport.height() / metrics.rowHeight() + 2;
        double marks = (viewport.width() + 300) / (2 * metrics.diamondRadius() + 1);
        double ticks = viewport.width() / 5 * 2 * 2;
        return (int) (rows * (marks + 24) * 8 + ticks + rows * 8 + 400 + 8 * 8);
    }

    private static CountingDrawing counted(PreparedTimeline items, Viewport viewport) {
        SansMeasurer measurer = new SansMeasurer(12);
        DisplayList list = TimelineLayout.layOut(new LayoutInput(
                VisibleLanes.of(items, LaneGrouping.WHO_WITH_WHOM),
                items.gaps(),
                viewport,
                OptionalInt.empty(),
                OptionalInt.empty(),
                new Metrics(12),
                measurer));
        CountingDrawing count = new CountingDrawing();
        new TimelineRenderer(count, measurer, Palette.light()).draw(list, WIDTH, HEIGHT);
        return count;
    }
}
