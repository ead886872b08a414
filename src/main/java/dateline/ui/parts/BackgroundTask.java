package dateline.ui.parts;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A piece of work with what follows its success or failure.
 *
 * <p>Built and started on the JavaFX application thread: {@code BackgroundTask.create(work).onSuccess(...)
 * .onError(...).run(background)}. After {@link #cancel()} neither consumer is called.
 *
 * @param <T> the work's result
 */
public final class BackgroundTask<T> {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTask.class);
    private static final long MEGABYTE = 1_048_576;

    private final Work<T> work;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private Consumer<T> success = result -> {};
    private Consumer<Exception> error = failure -> LOG.error("Background work failed", failure);

    private BackgroundTask(Work<T> work) {
        this.work = work;
    }

    /**
     * Work that looks from time to time whether it is still wanted.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does the work, off the JavaFX application thread.
         *
         * @param cancelled true as soon as the result is no longer wanted
         * @return the result, not null
         * @throws Exception whatever went wrong
         */
        T perform(BooleanSupplier cancelled) throws Exception;
    }

    /**
     * Starts building a task.
     *
     * @param work what is to be done
     * @param <T> its result
     */
    public static <T> BackgroundTask<T> create(Work<T> work) {
        return new BackgroundTask<>(work);
    }

    /**
     * Sets what is done with the result.
     *
     * @param consumer called where outcomes are delivered
     * @return this
     */
    public BackgroundTask<T> onSuccess(Consumer<T> consumer) {
        success = consumer;
        return this;
    }

    /**
     * Sets what is done with a failure; by default it goes to the log.
     *
     * <p>An error of the virtual machine, such as a lack of memory, arrives as an exception whose message says what to do.
     *
     * @param consumer called where outcomes are delivered
     * @return this
     */
    public BackgroundTask<T> onError(Consumer<Exception> consumer) {
        error = consumer;
        return this;
    }

    /**
     * Starts the work.
     *
     * @param background where it runs
     * @return this, to cancel it
     */
    public BackgroundTask<T> run(TaskExecutor background) {
        background.worker().execute(() -> {
            if (cancelled.get()) {
                return;
            }
            try {
                T result = work.perform(cancelled::get);
                deliver(background, () -> success.accept(result));
            } catch (CancellationException expected) {
                LOG.debug("Cancelled", expected);
            } catch (Exception failure) {
                deliver(background, () -> error.accept(failure));
            } catch (Error failure) {
                LOG.error("Background work ended in an error", failure);
                Exception told = new IOException(sentence(failure), failure);
                deliver(background, () -> error.accept(told));
            }
        });
        return this;
    }

    /** Returns what the reader can do about an error of the virtual machine; it ends behind a colon, without a full stop. */
    private static String sentence(Error error) {
        if (error instanceof OutOfMemoryError) {
            long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
            return "there is not enough memory, of which Dateline may use " + most
                    + " MB; close other windows, or start"
                    + " it with more by the environment variable JAVA_TOOL_OPTIONS=-Xmx" + 2 * most + "m";
        }
        return error instanceof StackOverflowError
                ? "its parts lie too deeply in one another"
                : "the program itself has a fault, which its log describes (" + error + ")";
    }

    private void deliver(TaskExecutor background, Runnable outcome) {
        background.delivery().execute(() -> {
            if (!cancelled.get()) {
                outcome.run();
            }
        });
    }

    /** Gives the result up; safe on any thread, and after the end. */
    public void cancel() {
        cancelled.set(true);
    }
}
