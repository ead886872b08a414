package dateline.ui.suggest;

import dateline.io.files.AtomicFile;
import dateline.journal.RefusedSuggestions;
import dateline.model.Commentary;
import dateline.suggest.Suggestion;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was refused in the documents of a window, remembered beyond the run of the program.
 *
 * <p>Used on the JavaFX application thread; files are read and written in the background.
 */
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final RefusedSuggestions memory;
    private final TaskExecutor background;
    private final Consumer<String> tell;
    /** What was refused here, which counts also if it cannot be written. */
    private final Set<List<String>> here = ConcurrentHashMap.newKeySet();

    /**
     * Uses a memory that all windows share.
     *
     * @param memory what was refused before
     * @param background where it is written, one after the other
     * @param tell shows a sentence at the foot of the window
     */
    public Refusals(RefusedSuggestions memory, TaskExecutor background, Consumer<String> tell) {
        this.memory = memory;
        this.background = background;
        this.tell = tell;
    }

    /** Returns the suggestions for a commentary that were not refused; in the background. */
    List<Suggestion> left(Commentary commentary, List<Suggestion> suggestions) {
        return suggestions.stream().filter(isLeft(commentary.id())).toList();
    }

    private Predicate<Suggestion> isLeft(String id) {
        Predicate<Suggestion> isRefusedHere = suggestion -> here.contains(List.of(id, suggestion.key()));
        try {
            RefusedSuggestions.Refused before = memory.of(id);
            return isRefusedHere
                    .or(suggestion -> before.contains(suggestion.key()))
                    .negate();
        } catch (IOException e) {
            LOG.warn("Could not read what was refused", e);
            return isRefusedHere.negate();
        }
    }

    void add(String id, Suggestion suggestion) {
        here.add(List.of(id, suggestion.key()));
        write(() -> memory.add(id, suggestion.key()), () -> {});
    }

    /** Forgets what was refused in a document, and then does something. */
    void forget(String id, Runnable then) {
        here.removeIf(refused -> refused.get(0).equals(id));
        write(() -> memory.forget(id), then);
    }

    /** A change of the memory. */
    private interface Change {
        void make() throws IOException;
    }

    private void write(Change change, Runnable then) {
        BackgroundTask.<Optional<Void>>create(cancelled -> {
                    change.make();
                    return Optional.empty();
                })
                .onSuccess(done -> then.run())
                .onError(failure -> {
                    LOG.warn("Could not write what was refused", failure);
                    tell.accept("What is refused cannot be remembered: " + AtomicFile.reason(failure) + ".");
                })
                .run(background);
    }
}
