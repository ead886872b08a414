package dateline.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.CommentaryIndex;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.timeline.render.StoryEmphasis;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a story stands out while something is selected. */
class StoryModelTest {
    private final ReadingState state = new ReadingState();
    private final StoryModel model = new StoryModel(state);
    private CommentaryIndex index;

    @BeforeEach
    void open() {
        OpenDocument document = OpenDocument.of(BundledCommentary.load(), Optional.empty());
        state.open(document);
        index = document.index();
    }

    private BitSet events(Collection<Item> items) {
        BitSet events = new BitSet();
        items.stream()
                .filter(Event.class::isInstance)
                .forEach(item -> events.set(index.indexOf(item.id()).orElseThrow()));
        return events;
    }

    private StoryEmphasis emphasis() {
        return model.emphasis(OptionalInt.empty());
    }

    @Test
    void ofASelectedActorStandsOutWhatItTakesPartIn() {
        state.selectActor("vladimir-putin");
        BitSet expected = events(index.itemsOf("vladimir-putin"));
        assertTrue(expected.cardinality() > 1);
        assertEquals(expected, emphasis().full());
        assertTrue(emphasis().related().isEmpty(), "no line under it");
    }

    @Test
    void ofASelectedSentenceStandsOutWhatItTells() {
        SentenceId sentence = index.events().stream()
                .flatMap(event -> event.passages().stream())
                .map(Passage::first)
                .findFirst()
                .orElseThrow();
        state.selectSentence(sentence);
        BitSet expected = events(index.itemsAt(sentence));
        assertFalse(expected.isEmpty());
        assertEquals(expected, emphasis().full());
    }

    @Test
    void aSelectedEventStandsOutButIsNotRelatedToItself() {
        for (Event event : index.events()) {
            state.selectItem(event.id());
            int selected = index.indexOf(event.id()).orElseThrow();
            assertFalse(emphasis().related().get(selected), event.title());
            assertTrue(emphasis().full().get(selected), event.title());
        }
    }
}
