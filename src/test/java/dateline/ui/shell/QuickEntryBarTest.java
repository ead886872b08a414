package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Event;
import dateline.model.SentenceId;
import dateline.ui.testing.Fx;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A person types events into the bar of the quick entry. */
class QuickEntryBarTest extends ReaderAtQuickEntry {
    @Test
    void whatIsTypedIsUnderstoodAtOnceAndEnterAddsIt() {
        hand.type("autumn 2019: Bakers protest @\"Town Council\" @mallory #trade");
        assertTrue(
                understood()
                        .contains(
                                "some time in autumn 2019 \u2013 Bakers protest \u2013 Town Council, mallory (new) \u2013 #trade"),
                this::understood);
        assertEquals(List.of(), added());
        hand.key(KeyCode.ENTER);
        Event event = added().get(0);
        assertEquals("Bakers protest", event.title());
        assertEquals("2019-23", event.when().canonical());
        assertEquals(List.of("council", "mallory"), event.actors());
        assertEquals(Optional.of("trade"), event.category());
        assertTrue(timeline.draws("Bakers protest"));
        assertTrue(sight().text(".detail").contains("Bakers protest"));
    }

    @Test
    void theFieldIsFreeForTheNextEventAfterEnter() {
        hand.type("2018: One");
        hand.key(KeyCode.ENTER);
        assertEquals("", typed());
        hand.type("two years later: Two");
        hand.key(KeyCode.ENTER);
        assertEquals(
                List.of("2018", "2020"),
                added().stream().map(event -> event.when().canonical()).toList());
    }

    @Test
    void undoInTheEmptyFieldTakesTheEventBack() {
        hand.type("2018: One");
        hand.key(KeyCode.ENTER);
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(List.of(), added());
        hand.key(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals("One", added().get(0).title());
    }

    @Test
    void datesAreCountedFromThePublication() {
        hand.type("40 years ago: Maiden voyage");
        assertTrue(understood().contains("some time in 1979 \u2013 Maiden voyage"), this::understood);
    }

    @Test
    void aLineThatIsNotUnderstoodSaysWhyAndStays() {
        hand.type("some years ago: Fog");
        assertEquals("\u201Csome years ago\u201D gives no number to count by.", understood());
        assertTrue(sight().find(".quick-entry .icon-error").isPresent());
        hand.key(KeyCode.ENTER);
        assertEquals(List.of(), added());
        assertEquals("some years ago: Fog", typed());
    }

    @Test
    void aDateThatIsStillBeingTypedIsNoFault() {
        hand.type("last year");
        assertEquals("Some time in 2018 \u2013 a colon and the title are still missing.", understood());
        assertFalse(sight().find(".quick-entry .icon-error").isPresent());
        hand.type(":");
        assertTrue(sight().find(".quick-entry .icon-error").isPresent());
    }

    @Test
    void severalPastedLinesAreOneEdit() {
        paste("2017: One\n2018: Two @ines\nsoon: Three\n");
        assertTrue(
                understood().contains("Enter adds 2 events; 1 line not understood, which will stay."),
                this::understood);
        assertTrue(understood().contains("soon: Three \u2013 This cannot be read as a date."), this::understood);
        hand.key(KeyCode.ENTER);
        assertEquals(List.of("One", "Two"), added().stream().map(Event::title).toList());
        assertEquals("soon: Three", typed());
        hand.choose("Edit", "Undo: Add 2 events");
        assertEquals(List.of(), added());
    }

    @Test
    void shiftAndEnterBeginAnotherLine() {
        hand.type("2017: One");
        hand.key(KeyCode.ENTER, KeyCode.SHIFT);
        hand.type("two years later: Two");
        assertTrue(understood().contains("Enter adds 2 events."), this::understood);
        hand.key(KeyCode.ENTER);
        assertEquals("2019", added().get(1).when().canonical());
    }

    @Test
    void theProposalsCoverNothingOfWhatWasUnderstood() {
        hand.type("2018: One @t");
        double list =
                Fx.call(() -> sight().of(".search-results").localToScreen(0, 0).getY());
        double bar = Fx.call(() -> {
            var preview = sight().of(".entry-preview");
            return preview.localToScreen(preview.getBoundsInLocal()).getMaxY();
        });
        assertTrue(list >= bar, () -> "the list at " + list + ", the bar up to " + bar);
    }

    @Test
    void anEmptyFieldSaysHowAnEventIsTyped() {
        assertTrue(understood().contains("date, colon, title"), this::understood);
        hand.type("2018: One");
        assertFalse(understood().contains("date, colon, title"), this::understood);
    }

    @Test
    void linesOfWhichNoneIsUnderstoodAddNothing() {
        paste("soon: One\nlater: Two");
        assertTrue(understood().contains("None of the 2 lines is understood."), this::understood);
        hand.key(KeyCode.ENTER);
        assertEquals("soon: One\nlater: Two", typed());
    }

    @Test
    void ofManyLinesTheFirstAreShownAndTheOthersCounted() {
        paste("2011: A\n2012: B\n2013: C\n2014: D\n2015: E\n2016: F");
        assertTrue(understood().contains("Enter adds 6 events."), this::understood);
        assertTrue(understood().contains("and 2 more lines"), this::understood);
    }

    @Test
    void theEventHasThePassageOfTheSelectedSentence() {
        assertFalse(understood().contains("Passage"));
        Fx.run(() -> first().state().selectSentence(new SentenceId(2, 2)));
        hand.type("2018: One");
        assertTrue(understood().contains("Passage 2.2, of the selected sentence."), this::understood);
        hand.key(KeyCode.ENTER);
        assertEquals("2.2", added().get(0).passages().get(0).at());
    }

    @Test
    void theEventHasThePassageOfTheSelectedItemWithoutItsQuote() {
        Fx.run(() -> first().state().selectItem("last"));
        hand.type("2018: One");
        assertTrue(understood().contains("Passage 1.2, of the selected item."), this::understood);
        hand.key(KeyCode.ENTER);
        assertEquals("1.2", added().get(0).passages().get(0).at());
        assertEquals(Optional.empty(), added().get(0).passages().get(0).quote());
    }

    @Test
    void withoutASelectionThereIsNoPassage() {
        hand.type("2018: One");
        assertTrue(understood().contains("Without a passage"), this::understood);
        hand.key(KeyCode.ENTER);
        assertEquals(List.of(), added().get(0).passages());
    }

    @Test
    void aNameIsCompletedByKeys() {
        hand.type("2018: One @");
        assertTrue(sight().isShown("Ines Calder") && sight().isShown("Town Council"));
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.ENTER);
        assertEquals("2018: One @\"Town Council\" ", typed());
        hand.type("@i");
        hand.key(KeyCode.TAB);
        assertEquals("2018: One @\"Town Council\" @\"Ines Calder\" ", typed());
        hand.type("#po");
        hand.key(KeyCode.UP);
        hand.key(KeyCode.TAB);
        assertEquals("2018: One @\"Town Council\" @\"Ines Calder\" #politics ", typed());
        hand.key(KeyCode.ENTER);
        assertEquals(List.of("council", "ines"), added().get(0).actors());
    }

    @Test
    void aNameIsCompletedByAClick() {
        hand.type("2018: One #t");
        hand.click(sight().cell(".search-results .list-cell", "trade"));
        assertEquals("2018: One #trade ", typed());
    }

    @Test
    void escapeClosesTheProposalsThenTheBar() {
        hand.type("2018: One @i");
        assertTrue(sight().isShown("Ines Calder"));
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight().find(".search-results").isPresent());
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight().find(".quick-entry").isPresent());
        hand.choose("Edit", "Quick Entry");
        assertEquals("2018: One @i", typed());
    }

    @Test
    void closingGivesTheKeyboardBack() {
        hand.key(KeyCode.ESCAPE);
        assertTrue(Fx.call(() -> first().timelinePane().timeline().isFocused()));
        hand.key(KeyCode.ENTER, KeyCode.CONTROL);
        assertTrue(Fx.call(() -> field().isFocused()));
    }

    @Test
    void tabLeavesTheField() {
        hand.type("2018: One");
        hand.key(KeyCode.TAB);
        assertFalse(Fx.call(() -> field().isFocused()));
        assertEquals("2018: One", typed());
        Fx.run(() -> field().requestFocus());
    }
}
