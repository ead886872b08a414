package dateline.ui.parts;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/**
 * Runs background work on one executor and delivers its outcome on another.
 *
 * @param worker runs the work
 * @param delivery runs what follows, normally on the JavaFX application thread
 * @param unhandled gets, where outcomes are delivered, a failure that its task does not handle
 */
public record TaskExecutor(Executor worker, Executor delivery, Consumer<IOException> unhandled) {
    /** Most items of a commentary that are worked through at once, not in the background. */
    public static final int MOST_ITEMS_AT_ONCE = 20_000;

    /**
     * Creates one that does nothing with unhandled failures.
     *
     * @param worker runs the work
     * @param delivery runs what follows
     */
    public TaskExecutor(Executor worker, Executor delivery) {
        this(worker, delivery, failure -> {});
    }

    /**
     * Returns daemon threads for the work, the JavaFX application thread for the outcome.
     *
     * @param name the threads' name, for logs and debuggers
     */
    public static TaskExecutor onDaemonThreads(String name) {
        return onDaemonThreads(name, 2);
    }

    /**
     * Returns a daemon thread for the work, which is done in the order in which it comes, the JavaFX application thread for the
     * outcome.
     *
     * @param name the thread's name, for logs and debuggers
     */
    public static TaskExecutor onOneDaemonThread(String name) {
        return onDaemonThreads(name, 1);
    }

    private static TaskExecutor onDaemonThreads(String name, int threads) {
        ExecutorService worker = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((t, lost) ->
                    LoggerFactory.getLogger(TaskExecutor.class).error("Lost exception in {}", t.getName(), lost));
            return thread;
        });
        return new TaskExecutor(worker, Platform::runLater);
    }

    /**
     * Returns the same for something that can end, such as a window: afterwards no work is begun and no outcome delivered.
     *
     * @param ended whether it has ended; asked on the threads of the work and of its delivery
     */
    public TaskExecutor until(BooleanSupplier ended) {
        return new TaskExecutor(
                task -> {
                    if (!ended.getAsBoolean()) {
                        worker.execute(task);
                    }
                },
                outcome -> delivery.execute(() -> {
                    if (!ended.getAsBoolean()) {
                        outcome.run();
                    }
                }),
                unhandled);
    }

    /**
     * Returns the same with something else to be done with unhandled failures.
     *
     * @param consumer gets them, where outcomes are delivered
     */
    public TaskExecutor reporting(Consumer<IOException> consumer) {
        return new TaskExecutor(worker, delivery, consumer);
    }

    /** Returns this for the work on many items, and one on the calling thread for that on few. */
    public TaskExecutor forItems(int count) {
        return count <= MOST_ITEMS_AT_ONCE ? onCallingThread().reporting(unhandled) : this;
    }

    /** Returns one that does everything at once on the calling thread. */
    public static TaskExecutor onCallingThread() {
        return new TaskExecutor(Runnable::run, Runnable::run);
    }
}
