package dateline.ui.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the toolkit once for all user-interface tests, closes the windows that a test left open, and fails a test in
 * which an exception was lost on the JavaFX application thread.
 */
public final class FxToolkit implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    /** The key of a window's property that keeps it open until all tests of the class have ended. */
    private static final String SHARED = "dateline.shared";

    private static final String PULSE = "javafx.animation.pulse";
    private static final List<Throwable> LOST = new CopyOnWriteArrayList<>();
    private static boolean started;

    /** Keeps a window open until all tests of the class have ended; on the JavaFX application thread. */
    public static void share(Window window) {
        window.getProperties().put(SHARED, true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        startOnce();
    }

    private static synchronized void startOnce() throws InterruptedException {
        if (started) {
            return;
        }
        pulseFaster();
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, lost) -> {
                if (!isOfTheToolkit(lost)) {
                    LOST.add(lost);
                }
            });
            ready.countDown();
        });
        if (!ready.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The toolkit did not start");
        }
        Platform.setImplicitExit(false);
        started = true;
    }

    /**
     * Tells whether the toolkit has failed by itself: the screen in memory lets a drag leave or reach a window that it never
     * entered, and a list tells of rows that were selected when they are so no longer.
     */
    private static boolean isOfTheToolkit(Throwable lost) {
        StackTraceElement[] trace = lost.getStackTrace();
        if (trace.length == 0) {
            return false;
        }
        String type = trace[0].getClassName();
        String method = trace[0].getMethodName();
        return (type.startsWith("com.sun.glass.ui.") && method.startsWith("notifyDrag"))
                || (type.endsWith(".ReadOnlyUnbackedObservableList") && method.equals("subList"));
    }

    /**
     * Lets the toolkit lay out and paint 200 times a second, because a test waits for three pulses after each step.
     *
     * <p>The property is taken away again before the animations read it, who would print a line about it.
     */
    private static void pulseFaster() {
        System.setProperty(PULSE, "200");
        try {
            Class.forName("com.sun.javafx.tk.quantum.QuantumToolkit");
        } catch (ClassNotFoundException e) {
            throw new LinkageError("JavaFX has no such toolkit", e);
        } finally {
            System.clearProperty(PULSE);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        LOST.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Fx.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> !window.getProperties().containsKey(SHARED))
                .forEach(Window::hide));
        if (!LOST.isEmpty()) {
            AssertionError error = new AssertionError("Exceptions were lost on the JavaFX application thread");
            LOST.forEach(error::addSuppressed);
            throw error;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
