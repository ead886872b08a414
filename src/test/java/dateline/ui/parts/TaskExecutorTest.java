package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Work in the background with its outcome, on threads that the test moves by hand. */
class TaskExecutorTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> outcomes = new ArrayDeque<>();
    private final TaskExecutor background = new TaskExecutor(work::add, outcomes::add);
    private final List<String> told = new ArrayList<>();

    private BackgroundTask<String> task(BackgroundTask.Work<String> what) {
        return BackgroundTask.create(what)
                .onSuccess(result -> told.add("success " + result))
                .onError(failure -> told.add("failure " + failure.getMessage()));
    }

    private static void runAll(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    @Test
    void theResultIsDeliveredWhereOutcomesAre() {
        task(cancelled -> "done").run(background);
        assertTrue(outcomes.isEmpty(), "nothing is done on the calling thread");
        runAll(work);
        assertEquals(List.of(), told);
        runAll(outcomes);
        assertEquals(List.of("success done"), told);
    }

    @Test
    void aFailureIsDeliveredWhereOutcomesAre() {
        task(cancelled -> {
                    throw new IOException("broken");
                })
                .run(background);
        runAll(work);
        assertEquals(List.of(), told);
        runAll(outcomes);
        assertEquals(List.of("failure broken"), told);
    }

    @Test
    void aLackOfMemoryIsAFailureThatSaysWhatToDo() {
        task(cancelled -> {
                    throw new OutOfMemoryError("Java heap space");
                })
                .run(background);
        runAll(work);
        runAll(outcomes);
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("failure there is not enough memory"), told::toString);
        assertTrue(told.get(0).contains(" DATELINE_JAVA_OPTIONS=-Xmx"), told::toString);
    }

    @Test
    void whateverElseTheWorkThrowsIsAFailureWithASentenceForPeople() {
        task(cancelled -> {
                    throw new StackOverflowError();
                })
                .run(background);
        task(cancelled -> {
                    throw new NoClassDefFoundError("gone");
                })
                .run(background);
        task(cancelled -> {
                    throw new IllegalStateException("Java's own sentence");
                })
                .run(background);
        runAll(work);
        runAll(outcomes);
        assertEquals(
                List.of(
                        "failure its parts lie too deeply in one another",
                        "failure the program itself has a fault, which its log describes",
                        "failure the program itself has a fault, which its log describes"),
                told);
    }

    @Test
    void aThreadThatCannotBeStartedIsAFailureToo() {
        TaskExecutor full = new TaskExecutor(
                task -> {
                    throw new OutOfMemoryError("unable to create native thread");
                },
                outcomes::add);
        task(cancelled -> "done").run(full);
        runAll(outcomes);
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("failure there is not enough memory"), told::toString);
    }

    @Test
    void aFailureThatNoTaskHandlesGoesToTheExecutor() {
        TaskExecutor telling = background
                .until(() -> false)
                .reporting(failure -> told.add("unhandled " + failure.getMessage()))
                .until(() -> false);
        BackgroundTask.create(cancelled -> {
                    throw new UncheckedIOException(new IOException("broken"));
                })
                .run(telling);
        runAll(work);
        assertEquals(List.of(), told);
        runAll(outcomes);
        assertEquals(List.of("unhandled broken"), told);
    }

    @Test
    void workCancelledBeforeItBeginsIsNotBegun() {
        AtomicBoolean begun = new AtomicBoolean();
        task(cancelled -> {
                    begun.set(true);
                    return "late";
                })
                .run(background)
                .cancel();
        runAll(work);
        runAll(outcomes);
        assertFalse(begun.get());
        assertEquals(List.of(), told);
    }

    @Test
    void workCancelledWhileItRunsSeesThatAndDeliversNothing() {
        List<BackgroundTask<String>> self = new ArrayList<>();
        List<Boolean> seen = new ArrayList<>();
        self.add(task(cancelled -> {
                    seen.add(cancelled.getAsBoolean());
                    self.get(0).cancel();
                    seen.add(cancelled.getAsBoolean());
                    return "unwanted";
                })
                .run(background));
        runAll(work);
        runAll(outcomes);
        assertEquals(List.of(false, true), seen);
        assertEquals(List.of(), told);
    }

    @Test
    void aTaskThatANewerOneSupersedesDeliversNothingThoughItHasEnded() {
        BackgroundTask<String> older = task(cancelled -> "older").run(background);
        runAll(work);
        older.cancel();
        task(cancelled -> "newer").run(background);
        runAll(work);
        runAll(outcomes);
        assertEquals(List.of("success newer"), told);
    }

    @Test
    void workThatGivesUpOnItsOwnTellsNobody() {
        task(cancelled -> {
                    throw new CancellationException();
                })
                .run(background);
        runAll(work);
        runAll(outcomes);
        assertEquals(List.of(), told);
    }

    @Test
    void afterTheEndNoWorkIsBegunAndNoOutcomeDelivered() {
        AtomicBoolean ended = new AtomicBoolean();
        TaskExecutor mortal = background.until(ended::get);
        task(cancelled -> "in time").run(mortal);
        runAll(work);
        ended.set(true);
        runAll(outcomes);
        task(cancelled -> "too late").run(mortal);
        assertTrue(work.isEmpty());
        assertEquals(List.of(), told);
    }

    @Test
    void theCallingThreadDoesAllAtOnce() {
        task(cancelled -> "done").run(TaskExecutor.onCallingThread());
        assertEquals(List.of("success done"), told);
    }

    @Test
    void daemonThreadsDoTheWorkAndALostExceptionGoesToTheLog() throws Exception {
        CompletableFuture<String> logged = new CompletableFuture<>();
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                logged.complete(event.getFormattedMessage());
            }
        };
        Logger log = (Logger) LoggerFactory.getLogger(TaskExecutor.class);
        log.setAdditive(false);
        log.addAppender(appender);
        appender.start();
        try {
            TaskExecutor daemons = TaskExecutor.onDaemonThreads("test work");
            daemons.worker().execute(() -> {
                throw new IllegalStateException("lost on purpose");
            });
            assertEquals("Lost exception in test work", logged.get(20, TimeUnit.SECONDS));
            CompletableFuture<Thread> ran = new CompletableFuture<>();
            daemons.worker().execute(() -> ran.complete(Thread.currentThread()));
            assertTrue(ran.get(20, TimeUnit.SECONDS).isDaemon());
            assertEquals("test work", ran.get().getName());
        } finally {
            log.detachAppender(appender);
            log.setAdditive(true);
        }
    }

    @Test
    void runReturnsTheTaskSoThatItCanBeCancelled() {
        BackgroundTask<String> task = task(cancelled -> "done");
        assertSame(task, task.run(background));
    }
}
