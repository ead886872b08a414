package dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.marks.SampleStory;
import dateline.ui.parts.FullMemory;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search in the background. */
@ExtendWith(FxToolkit.class)
class SearchControllerTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void aSearchThatFailsIsToldAndTakesTheOldResultsAway() {
        FullMemory memory = new FullMemory();
        ReadingState state = new ReadingState();
        SearchController controller = Fx.call(() -> {
            state.open(OpenDocument.of(SampleStory.commentary(), Optional.empty()));
            return new SearchController(state, memory.executor(), told::add);
        });
        Fx.run(() -> controller.lookFor("river"));
        Fx.await(
                "the search has ended",
                () -> state.searchResultsProperty().get().isPresent());
        memory.setFull(true);
        Fx.run(() -> controller.lookFor("speaker"));
        Fx.await("a failure is told", () -> !told.isEmpty());
        assertTrue(told.get(0).startsWith("The search came to no end: there is not enough memory"), told::toString);
        assertEquals(
                Optional.empty(), Fx.call(() -> state.searchResultsProperty().get()));
    }
}
