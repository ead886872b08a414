package dateline.ui.parts;

import dateline.settings.MemoryLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
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

    private final Work<T> work;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private Consumer<T> success = result -> {};
    private Optional<Consumer<IOException>> error = Optional.empty();

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
     * Sets what is done with a failure; by default {@link TaskExecutor#unhandled()} gets it.
     *
     * <p>Whatever the work throws but an {@link IOException}, such as a lack of memory or a fault of the program, arrives as
     * one whose message says so in words for people.
     *
     * @param consumer called where outcomes are delivered
     * @return this
     */
    public BackgroundTask<T> onError(Consumer<IOException> consumer) {
        error = Optional.of(consumer);
        return this;
    }

    /**
     * Starts the work.
     *
     * @param background where it runs
     * @return this, to cancel it
     */
    public BackgroundTask<T> run(TaskExecutor background) {
        try {
            background.worker().execute(() -> perform(background));
        } catch (OutOfMemoryError | RejectedExecutionException failure) {
            // No thread can be started.
            fault(background, failure);
        }
        return this;
    }

    private void perform(TaskExecutor background) {
        if (cancelled.get()) {
            return;
        }
        try {
            T result = work.perform(cancelled::get);
            deliver(background, () -> success.accept(result));
        } catch (CancellationException expected) {
            LOG.debug("Cancelled", expected);
        } catch (IOException failure) {
            fail(background, failure);
        } catch (UncheckedIOException failure) {
            fail(background, failure.getCause());
        } catch (Exception | Error failure) {
            fault(background, failure);
        }
    }

    private void fault(TaskExecutor background, Throwable failure) {
        LOG.error("Background work ended in an error", failure);
        fail(background, new IOException(sentence(failure), failure));
    }

    /** Returns the reason of a failure that no file has caused, as the end of a sentence, without a full stop. */
    private static String sentence(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return MemoryLimit.advice() + ", or close other windows";
        }
        return failure instanceof StackOverflowError
                ? "its parts lie too deeply in one another"
                : "the program itself has a fault, which its log describes";
    }

    private void fail(TaskExecutor background, IOException failure) {
        if (error.isEmpty()) {
            LOG.warn("Background work failed", failure);
        }
        deliver(background, () -> error.orElse(background.unhandled()).accept(failure));
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
