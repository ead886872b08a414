package dateline.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.ActorMatch;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterMode;
import dateline.index.FilterResult;
import dateline.io.commentary.BundledCommentary;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is said where a filter leaves no event. */
@ExtendWith(FxToolkit.class)
class EmptyFilterTest {
    private static final OpenDocument DOCUMENT = OpenDocument.of(BundledCommentary.load(), Optional.empty());
    private static final Filter BOTH =
            Filter.NONE.withActors(Set.of("ukraine", "seohyun-lee")).withMatch(ActorMatch.ALL);

    private static Optional<String> words(Filter filter) {
        CommentaryIndex index = DOCUMENT.index();
        return EmptyFilterWords.of(index, FilterResult.of(index, filter)).map(EmptyFilterWords::sentence);
    }

    @Test
    void theSentenceNamesWhatWasAskedFor() {
        assertEquals(Optional.of("No event concerns Seohyun Lee and Ukraine at once."), words(BOTH));
        assertEquals(
                Optional.of("No event of category treaty concerns Ukraine."),
                words(Filter.NONE.withActorToggled("ukraine").withCategoryToggled("treaty")));
        assertEquals(
                Optional.of("There is no event of category a or b."),
                words(Filter.NONE.withCategoryToggled("b").withCategoryToggled("a")));
    }

    @Test
    void nothingIsSaidWhereEventsAreLeft() {
        assertEquals(Optional.empty(), words(Filter.NONE));
        assertEquals(Optional.empty(), words(Filter.NONE.withActorToggled("china")));
    }

    private ReadingState state;
    private Hand hand;

    private void show() {
        state = new ReadingState();
        hand = Fx.call(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(new EmptyFilter(state)), 600, 300));
            state.open(DOCUMENT);
            stage.show();
            return new Hand(stage);
        });
        Fx.run(() -> state.filterProperty().set(BOTH));
    }

    @Test
    void anyOfThemBringsEventsBack() {
        show();
        assertTrue(hand.sight().isShown("No event concerns Seohyun Lee and Ukraine at once."));
        hand.click("Any of them");
        assertEquals(ActorMatch.ANY, state.filterProperty().get().match());
        assertFalse(hand.sight().isShown("Show everything"));
    }

    @Test
    void showEverythingClearsTheFilter() {
        show();
        hand.click("Show everything");
        assertTrue(state.filterProperty().get().isEmpty());
        assertFalse(hand.sight().isShown("Show everything"));
    }

    @Test
    void anyOfThemIsNotOfferedWhereItWouldLeaveNothingEither() {
        show();
        Fx.run(() -> state.filterProperty().set(BOTH.withCategoryToggled("treaty")));
        assertTrue(hand.sight().isShown("Show everything"));
        assertFalse(hand.sight().isShown("Any of them"));
    }

    @Test
    void nothingIsSaidWhereTheRestIsDimmed() {
        show();
        Fx.run(() -> state.filterModeProperty().set(FilterMode.DIM));
        assertFalse(hand.sight().isShown("Show everything"));
    }
}
