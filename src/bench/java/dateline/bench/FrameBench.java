package dateline.bench;

import dateline.export.SansMeasurer;
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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import jdk.jfr.FlightRecorder;

/** How long a step of panning and zooming takes on the application thread, and the frame that follows, at a million events. */
public final class FrameBench {
    private static final int STEPS = 400;
    private static final int WARM_UP = 150;
    private static final double WIDTH = 1250;
    private static final double HEIGHT = 800;

    private final Figures figures = new Figures(System.out);
    private Stage stage;

    /** What to do at each step of a measurement. */
    @FunctionalInterface
    private interface Step {
        void at(int step);
    }

    /** The times of steps on the application thread, and of the painting after them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Times(double[] steps, double[] painting) {}

    /**
     * Measures and prints.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // JavaFX records its pulses only where the flight recorder is there before it.
        FlightRecorder.getFlightRecorder();
        Platform.startup(() -> new FrameBench().start(new Stage()));
    }

    private void start(Stage primary) {
        stage = primary;
        stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
        stage.show();
        Thread thread = new Thread(this::measureAll, "benchmark");
        thread.start();
    }

    private void measureAll() {
        try {
            for (int actors : new int[] {20, 500}) {
                PreparedTimeline items = PreparedTimeline.of(Generated.commentary(1_000_000, actors));
                items.prepare(LaneGrouping.ACTOR);
                measure(items, actors);
            }
        } catch (Exception e) {
            throw new IllegalStateException("the benchmark failed", e);
        } finally {
            Platform.exit();
        }
    }

    private void measure(PreparedTimeline items, int actors) throws Exception {
        TimelineControl timeline = call(() -> {
            TimelineControl control = new TimelineControl();
            control.animatedProperty().set(false);
            control.timelineProperty().set(items);
            stage.getScene().setRoot(new StackPane(control));
            return control;
        });
        settle();
        Viewport whole = call(() -> timeline.viewportProperty().get());
        double busy = LocalDate.of(1980, 1, 1).toEpochDay();
        Viewport year = whole.exactly(busy, busy + 365, timeline.gapsProperty().get());
        for (Viewport from : List.of(whole, year)) {
            String what = (from.equals(whole) ? "the whole range" : "a year") + ", " + actors + " actors";
            figures.head("1 000 000 events, " + what + " in view; milliseconds");
            Times own = run(step -> {
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
            Times raw = raw(count.shapes, count.texts);
            call(() -> {
                stage.getScene().setRoot(new StackPane(timeline));
                return true;
            });
            settle();
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
                VisibleLanes.of(items, LaneGrouping.ACTOR),
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

    /** Draws as many rectangles of the size of marks, and labels, on a canvas of the same size. */
    private Times raw(int shapes, int texts) throws Exception {
        Canvas canvas = call(() -> {
            Canvas made = new Canvas(WIDTH, HEIGHT);
            stage.getScene().setRoot(new StackPane(made));
            return made;
        });
        settle();
        return run(step -> {
            GraphicsContext g = canvas.getGraphicsContext2D();
            g.clearRect(0, 0, WIDTH, HEIGHT);
            for (int k = 0; k < shapes; k++) {
                g.setFill(k % 2 == 0 ? Color.STEELBLUE : Color.SIENNA);
                g.fillRect((k * 37 + step) % WIDTH, k * 53 % HEIGHT, 18, 18);
            }
            g.setFill(Color.BLACK);
            for (int k = 0; k < texts; k++) {
                g.fillText("label " + k % 97, (k * 71 + step) % WIDTH, k * 29 % HEIGHT);
            }
        });
    }

    /** Takes one step a pulse and measures it. */
    private Times run(Step step) throws Exception {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        List<Frames> frames = new ArrayList<>();
        Platform.runLater(() -> new AnimationTimer() {
            private final double[] times = new double[STEPS];
            private int next = -WARM_UP;

            @Override
            public void handle(long now) {
                if (next == 0) {
                    frames.add(new Frames());
                }
                if (next == STEPS) {
                    stop();
                    done.complete(times);
                    return;
                }
                long start = System.nanoTime();
                step.at(next + WARM_UP);
                if (next >= 0) {
                    times[next] = (System.nanoTime() - start) / 1e6;
                }
                next++;
            }
        }.start());
        double[] steps = done.get();
        try (Frames recorded = frames.get(0)) {
            return new Times(steps, recorded.painting());
        }
    }

    private static void settle() throws Exception {
        Thread.sleep(400);
        call(() -> true);
    }

    private static <T> T call(java.util.concurrent.Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
