package dateline.ui.testing;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Runs a test's steps on the JavaFX application thread and waits for what they cause. */
public final class Fx {
    private static final long LIMIT_SECONDS = 30;

    private Fx() {}

    /** Runs a step on the JavaFX application thread and returns its result. */
    public static <T> T call(Callable<T> step) {
        if (Platform.isFxApplicationThread()) {
            try {
                return step.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(step.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("The JavaFX application thread did not answer", e);
        }
    }

    /** Runs a step on the JavaFX application thread, then waits until the window has been laid out. */
    public static void run(Runnable step) {
        call(() -> {
            step.run();
            return Boolean.TRUE;
        });
        settle();
    }

    /** Waits for two pulses: all that was pending has been laid out and painted. */
    public static void settle() {
        CountDownLatch pulses = new CountDownLatch(3);
        AnimationTimer timer = call(() -> {
            AnimationTimer counter = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pulses.countDown();
                }
            };
            counter.start();
            return counter;
        });
        try {
            if (!pulses.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("No pulse came");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            Platform.runLater(timer::stop);
        }
    }

    /** Waits until a condition holds on the JavaFX application thread; fails with the description otherwise. */
    public static void await(String description, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (System.nanoTime() < end) {
            if (Objects.requireNonNull(call(condition::getAsBoolean))) {
                settle();
                return;
            }
            settle();
        }
        throw new AssertionError("Waited in vain until " + description);
    }
}
