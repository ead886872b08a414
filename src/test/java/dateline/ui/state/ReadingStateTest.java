package dateline.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.Alignment;
import dateline.copy.Verdict;
import dateline.index.ActorMatch;
import dateline.index.Filter;
import dateline.index.search.Search;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one window shows, without a window. */
class ReadingStateTest extends BundledStateFixture {
    private static final String MEETING = "loan-talks";

    @Test
    void atFirstNothingIsSelectedAndEverythingAccepted() {
        assertEquals(Selection.NONE, selection());
        assertEquals(201, accepted(state).size());
        assertEquals(CentreView.TIMELINE, state.centreViewProperty().get());
        assertEquals(ReadingState.DEFAULT_TEXT_SIZE, state.textSizeProperty().get());
        assertHistory(false, false);
    }

    @Test
    void withoutADocumentNothingIsAcceptedAndEveryStepIsSafe() {
        ReadingState empty = new ReadingState();
        empty.selectNext();
        empty.selectPrevious();
        empty.selectItem(ZHAO);
        empty.selectSentence(new SentenceId(1, 1));
        empty.back();
        empty.forward();
        assertEquals(Selection.NONE, empty.selectionProperty().get());
        assertEquals(List.of(), accepted(empty));
        assertEquals(Optional.empty(), empty.selectedItem());
        assertEquals(Optional.empty(), empty.file());
    }

    @Test
    void anItemIsSelectedByItsIdAndAnUnknownOneIsNot() {
        state.selectItem(ZHAO);
        assertEquals(ZHAO, state.selectedItem().orElseThrow().id());
        state.selectItem("no such item");
        assertEquals(Selection.NONE, selection());
    }

    @Test
    void aSentenceWithOneItemSelectsTheItem() {
        for (SentenceId sentence : List.of(new SentenceId(1, 1), new SentenceId(5, 1), new SentenceId(2, 1))) {
            List<Item> items = BUNDLED.index().itemsAt(sentence);
            state.selectSentence(sentence);
            assertEquals(
                    items.size() == 1 ? new Selection.OfItem(items.get(0).id()) : new Selection.OfSentence(sentence),
                    selection());
        }
    }

    @Test
    void backAndForwardWalkThroughWhatWasSelected() {
        state.selectItem(ZHAO);
        state.selectActor("china");
        assertHistory(true, false);
        state.back();
        assertEquals(new Selection.OfItem(ZHAO), selection());
        assertHistory(true, true);
        state.back();
        assertEquals(Selection.NONE, selection());
        assertHistory(false, true);
        state.back();
        state.forward();
        state.forward();
        assertEquals(new Selection.OfActor("china"), selection());
        state.forward();
        assertEquals(new Selection.OfActor("china"), selection());
    }

    @Test
    void goingSomewhereNewForgetsWhatLayAhead() {
        state.selectItem(ZHAO);
        state.selectActor("china");
        state.back();
        state.selectItem(MEETING);
        assertHistory(true, false);
        state.back();
        assertEquals(new Selection.OfItem(ZHAO), selection());
    }

    @Test
    void selectingTheSameAgainIsNoStepOfTheHistory() {
        state.selectItem(ZHAO);
        state.selectItem(ZHAO);
        state.back();
        assertEquals(Selection.NONE, selection());
    }

    @Test
    void theHistoryHasAnEnd() {
        List<Item> items = BUNDLED.index().items();
        for (int i = 0; i < 600; i++) {
            state.selectItem(items.get(i % items.size()).id());
        }
        int steps = 0;
        while (state.history().canGoBackProperty().get() && steps < 600) {
            state.back();
            steps++;
        }
        assertEquals(499, steps);
    }

    @Test
    void nextAndPreviousWalkThroughTheAcceptedItemsInTime() {
        state.toggleActor("zhao-leji");
        List<Item> accepted =
                accepted(state).stream().filter(Event.class::isInstance).toList();
        List<Item> walked = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            state.selectNext();
            walked.add(state.selectedItem().orElseThrow());
        }
        assertEquals(accepted, walked);
        state.selectNext();
        assertEquals(accepted.get(accepted.size() - 1), state.selectedItem().orElseThrow(), "the last stays");
        state.clearSelection();
        state.selectPrevious();
        assertEquals(accepted.get(0), state.selectedItem().orElseThrow());
    }

    @Test
    void theFilterAcceptsWhatItSays() {
        state.toggleActor("kim-jong-un");
        int any = accepted(state).size();
        assertEquals(BUNDLED.index().itemsOf("kim-jong-un"), accepted(state));
        state.toggleActor("xi-jinping");
        assertEquals(ActorMatch.ALL, state.filterProperty().get().match(), "a second actor is joined by and");
        state.filterProperty().set(state.filterProperty().get().withMatch(ActorMatch.ANY));
        assertTrue(accepted(state).size() > any);
        state.filterProperty().set(state.filterProperty().get().withMatch(ActorMatch.ALL));
        for (Item item : accepted(state)) {
            assertTrue(state.accepts(item));
        }
        assertTrue(accepted(state).size() < any);
        state.toggleActor("kim-jong-un");
        state.toggleActor("xi-jinping");
        assertEquals(
                Filter.NONE.withMatch(ActorMatch.ALL), state.filterProperty().get());
        state.clearFilter();
        assertEquals(Filter.NONE, state.filterProperty().get());
        assertEquals(201, accepted(state).size());
    }

    @Test
    void aSearchMarksItemsAndPlacesInTheText() {
        assertEquals(Set.of(), state.found().items());
        state.show(FoundPlaces.of(
                new Search(BUNDLED.index()).find("copperplate"),
                BUNDLED.timeline().items()));
        assertTrue(
                state.found().items().contains("copperplate-removed"),
                () -> state.found().items().toString());
        SentenceId sentence = sentenceWith("copperplate");
        String words = BUNDLED.commentary().source().sentence(sentence).orElseThrow();
        var range = state.found().in(sentence).get(0);
        assertEquals("copperplate", words.substring(range.start(), range.end()));
        state.show(FoundPlaces.NONE);
        assertEquals(Set.of(), state.found().items());
        assertEquals(List.of(), state.found().in(sentence));
    }

    private static SentenceId sentenceWith(String words) {
        var paragraphs = BUNDLED.commentary().source().paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (int s = 0; s < paragraphs.get(p).sentences().size(); s++) {
                if (paragraphs.get(p).sentences().get(s).contains(words)) {
                    return new SentenceId(p + 1, s + 1);
                }
            }
        }
        throw new AssertionError(words);
    }

    @Test
    void theCopysWordsAreThereOnlyWhereTheyAreWanted() {
        ReadersCopy copy = new ReadersCopy(new Alignment(Verdict.ARTICLE, "", List.of(), 0, 0, List.of()));
        state.copyProperty().set(Optional.of(copy));
        assertEquals(Optional.empty(), state.exactWords());
        state.textShownProperty().set(TextShown.EXACT);
        assertSame(copy, state.exactWords().orElseThrow());
        state.textShownProperty().set(TextShown.BOTH);
        assertSame(copy, state.exactWords().orElseThrow());
        state.copyProperty().set(Optional.empty());
        assertEquals(Optional.empty(), state.exactWords());
    }

    @Test
    void whatTheFilterLeavesIsThereBeforeAnyoneIsTold() {
        List<Integer> seen = new ArrayList<>();
        state.acceptedProperty()
                .addListener((o, was, is) -> seen.add(is.orElseThrow().size()));
        state.toggleActor("zhao-leji");
        assertEquals(List.of(accepted(state).size()), seen);
    }
}
