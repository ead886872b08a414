package dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import jdk.jfr.FlightRecorder;

/** Takes one step a pulse in a window, and measures the steps and the painting after them. */
final class PulseScreen {
    /** How many steps are measured of what takes a short time. */
    static final int STEPS = 400;

    private final Stage stage;
    private final double width;
    private final double height;

    /** What to do at each step of a measurement. */
    @FunctionalInterface
    interface Step {
        void at(int step);
    }

    /** The times of steps on the application thread, and of the painting after them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Times(double[] steps, double[] painting) {}

    private PulseScreen(Stage stage, double width, double height) {
        this.stage = stage;
        this.width = width;
        this.height = height;
    }

    /** Starts the toolkit. */
    static void startToolkit() throws Exception {
        // JavaFX records its pulses only where the flight recorder is there before it.
        FlightRecorder.getFlightRecorder();
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.get();
        Platform.setImplicitExit(false);
    }

    /** Opens a window whose content has a size in pixels. */
    static PulseScreen open(double width, double height) throws Exception {
        return call(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), width, height));
            stage.show();
            return new PulseScreen(stage, width, height);
        });
    }

    /** Shows a node that fills the window. */
    void show(Node content) throws Exception {
        call(() -> {
            stage.getScene().setRoot(new StackPane(content));
            return true;
        });
        settle();
    }

    void close() throws Exception {
        call(() -> {
            stage.close();
            return true;
        });
    }

    /**
     * Draws rectangles of the size of marks, and labels, on a canvas that fills the window.
     *
     * @param words the words of each label by its number
     */
    Times raw(int shapes, int texts, IntFunction<String> words) throws Exception {
        Canvas canvas = call(() -> new Canvas(width, height));
        show(canvas);
        return run(STEPS, step -> {
            GraphicsContext g = canvas.getGraphicsContext2D();
            g.clearRect(0, 0, width, height);
            for (int k = 0; k < shapes; k++) {
                g.setFill(k % 2 == 0 ? Color.STEELBLUE : Color.SIENNA);
                g.fillRect((k * 37 + step) % width, k * 53 % height, 18, 18);
            }
            g.setFill(Color.BLACK);
            for (int k = 0; k < texts; k++) {
                g.fillText(words.apply(k), (k * 71 + step) % width, k * 29 % height);
            }
        });
    }

    /** Takes one step a pulse and measures it, after a third as many to warm up. */
    static Times run(int steps, Step step) throws Exception {
        int warmUp = steps / 3;
        CompletableFuture<double[]> done = new CompletableFuture<>();
        List<Frames> frames = new ArrayList<>();
        Platform.runLater(() -> new AnimationTimer() {
            private final double[] times = new double[steps];
            private int next = -warmUp;

            @Override
            public void handle(long now) {
                if (next == 0) {
                    frames.add(new Frames());
                }
                if (next == steps) {
                    stop();
                    done.complete(times);
                    return;
                }
                long start = System.nanoTime();
                step.at(next + warmUp);
                if (next >= 0) {
                    times[next] = (System.nanoTime() - start) / 1e6;
                }
                next++;
            }
        }.start());
        double[] measured = done.get();
        try (Frames recorded = frames.get(0)) {
            return new Times(measured, recorded.painting());
        }
    }

    static void settle() throws Exception {
        Thread.sleep(400);
        call(() -> true);
    }

    static <T> T call(Callable<T> work) throws Exception {
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
