package dateline.ui.search;

import dateline.timeline.items.TimelineItems;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.FoundPlaces;
import dateline.ui.state.ReadingState;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches the open document in the background, a moment after the last key; a newer search cancels an older one.
 *
 * <p>Used on the JavaFX application thread.
 */
public final class SearchController {
    private static final Logger LOG = LoggerFactory.getLogger(SearchController.class);
    private static final Duration DEBOUNCE = Duration.millis(120);

    private final ReadingState state;
    private final TaskExecutor background;
    private final Consumer<String> teller;
    private final PauseTransition pause = new PauseTransition(DEBOUNCE);
    private Optional<BackgroundTask<FoundPlaces>> running = Optional.empty();
    private Optional<PreparedSearch> prepared = Optional.empty();
    private String wanted = "";

    /**
     * Creates one for a window.
     *
     * @param state what the window shows; its search results are set
     * @param background where the search runs
     * @param teller shows a sentence on a search that failed
     */
    public SearchController(ReadingState state, TaskExecutor background, Consumer<String> teller) {
        this.state = state;
        this.background = background;
        this.teller = teller;
        pause.setOnFinished(event -> search());
        state.documentProperty().addListener((o, was, is) -> prepare());
        prepare();
    }

    /**
     * Searches for other words, after a moment.
     *
     * @param words what to look for; blank clears the results
     */
    public void lookFor(String words) {
        wanted = words;
        if (words.isBlank()) {
            pause.stop();
            search();
        } else {
            pause.playFromStart();
        }
    }

    private void prepare() {
        prepared = state.documentProperty().get().map(open -> new PreparedSearch(open.index()));
        search();
    }

    private void search() {
        running.ifPresent(BackgroundTask::cancel);
        running = Optional.empty();
        if (wanted.isBlank() || prepared.isEmpty()) {
            state.show(FoundPlaces.NONE);
            return;
        }
        PreparedSearch searched = prepared.orElseThrow();
        TimelineItems items =
                state.documentProperty().get().orElseThrow().timeline().items();
        String words = wanted;
        running = Optional.of(BackgroundTask.create(
                        cancelled -> FoundPlaces.of(searched.get().find(words, cancelled), items))
                .onSuccess(state::show)
                .onError(this::fail)
                .run(background));
    }

    private void fail(IOException failure) {
        LOG.warn("A search failed", failure);
        state.show(FoundPlaces.NONE);
        teller.accept("The search came to no end: " + failure.getMessage() + ".");
    }
}
