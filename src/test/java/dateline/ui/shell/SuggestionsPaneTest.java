package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.settings.Settings.WindowSettings;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Taking and refusing what the text says and the document does not have yet. */
class SuggestionsPaneTest extends ReaderAtSuggestions {
    @Test
    void theSuggestionsAreListedByKindAndTheFirstOnesSentenceIsSelected() {
        hand.choose("Edit", "Suggestions");
        assertEquals(ALL, listed());
        assertEquals("4 suggestions, dotted in the text", sight().words(SUMMARY));
        assertEquals("Read as 2018-03 from \u2018In March 2018\u2019, sentence 1.1", origin());
        assertTrue(
                highlighted().toString().contains(SENTENCES.get(0)),
                () -> highlighted().toString());
        hand.key(KeyCode.ESCAPE);
        assertFalse(isShown());
    }

    @Test
    void theKeysGoToTheNextAndThePreviousAndRoundTheEnds() {
        hand.key(KeyCode.F4);
        hand.key(KeyCode.F3);
        assertEquals("Read as 2023 from \u2018last year\u2019, sentence 1.3, counted from the publication", origin());
        assertTrue(
                highlighted().toString().contains(SENTENCES.get(2)),
                () -> highlighted().toString());
        hand.key(KeyCode.F3, KeyCode.SHIFT);
        hand.key(KeyCode.F3, KeyCode.SHIFT);
        assertEquals("2 mentions, first in sentence 1.3", origin());
        hand.key(KeyCode.F3);
        assertTrue(
                highlighted().toString().contains(SENTENCES.get(0)),
                () -> highlighted().toString());
    }

    @Test
    void enterTakesTheChosenOneAndGoesOnToTheNext() {
        hand.key(KeyCode.F4);
        hand.key(KeyCode.ENTER);
        assertEquals(List.of("Dates (1)", OPENED, "Names (2)", "Tom Alder, Alder", "Low Island"), listed());
        assertTrue(
                highlighted().toString().contains(SENTENCES.get(2)),
                () -> highlighted().toString());
        assertEquals(
                "The pier was closed by Tom Alder", commentary().events().get(0).title());
        hand.choose("Edit", "Undo: Add event \u201cThe pier was closed by Tom Alder\u201d");
        assertEquals(ALL, listed());
    }

    @Test
    void allOfAKindAreTakenInOneStep() {
        hand.key(KeyCode.F4);
        hand.click("Take All Dates");
        hand.click("Take All Names");
        assertEquals(2, commentary().events().size());
        assertEquals(3, commentary().actors().size());
        assertTrue(sight().shows("Nothing to suggest: no date or name in the text that is not in the document yet."));
        hand.choose("Edit", "Undo: Add 2 suggested names");
        hand.choose("Edit", "Undo: Add 2 suggested events");
        assertEquals(ALL, listed());
    }

    private static final List<String> WITHOUT_PIER =
            List.of("Dates (1)", OPENED, "Names (2)", "Tom Alder, Alder", "Low Island");

    @Test
    void whatIsRefusedStaysRefusedWhateverIsEditedOrOpened() throws IOException {
        hand.key(KeyCode.F4);
        hand.key(KeyCode.DELETE);
        assertEquals(WITHOUT_PIER, listed());
        assertTrue(
                highlighted().toString().contains(SENTENCES.get(2)),
                () -> highlighted().toString());
        hand.key(KeyCode.ENTER);
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        hand.key(KeyCode.ESCAPE);
        hand.key(KeyCode.F4);
        assertEquals(WITHOUT_PIER, listed());
        assertEquals(List.of(), commentary().events());
        open("mole");
        assertEquals(ALL, listed());
        open("pier");
        assertEquals(WITHOUT_PIER, listed());
    }

    @Test
    void whatIsRefusedStaysRefusedInTheNextRunOfTheProgram() {
        hand.key(KeyCode.F4);
        hand.key(KeyCode.DELETE);
        MainWindow next = Fx.call(() -> new AnsweringWindowManager(background(), directory)
                .open(new Stage(), WindowSettings.DEFAULTS.showing(Optional.of(file))));
        Fx.settle();
        Hand there = new Hand(next.stage());
        there.key(KeyCode.F4);
        assertEquals(
                "3 suggestions, dotted in the text; 1 refused", there.sight().words(SUMMARY));
        Fx.run(() -> next.stage().close());
    }

    @Test
    void whatIsRefusedIsBroughtBackByTheMenuOrTheButton() {
        hand.key(KeyCode.F4);
        assertFalse(sight().isShown("Bring Back"));
        hand.key(KeyCode.DELETE);
        hand.key(KeyCode.DELETE);
        assertEquals("2 suggestions, dotted in the text; 2 refused", sight().words(SUMMARY));
        hand.click("Bring Back");
        assertEquals(ALL, listed());
        assertFalse(sight().isShown("Bring Back"));
        hand.key(KeyCode.DELETE);
        hand.key(KeyCode.ESCAPE);
        hand.choose("Edit", "Bring Back Refused Suggestions");
        assertEquals(ALL, listed());
        hand.key(KeyCode.ESCAPE);
        hand.key(KeyCode.F4);
        assertEquals(ALL, listed());
    }

    @Test
    void theChosenOneStaysChosenOrTheOneThatTakesItsPlace() {
        hand.key(KeyCode.F4);
        hand.key(KeyCode.F3);
        hand.key(KeyCode.DELETE);
        assertEquals("2 mentions, first in sentence 1.1", origin());
        hand.click("Take All Dates");
        assertEquals("2 mentions, first in sentence 1.1", origin());
    }

    @Test
    void aButtonIsGreyedOutWhereThereIsNothingForIt() {
        hand.key(KeyCode.F4);
        hand.click("Take All Dates");
        assertTrue(sight().named("Take All Dates").isDisabled());
        assertFalse(sight().named("Take All Names").isDisabled());
        assertFalse(sight().named("Take").isDisabled());
        hand.click("Take All Names");
        for (String name : List.of("Take", "Refuse", "Take All Names")) {
            assertTrue(sight().named(name).isDisabled(), name);
        }
    }

    @Test
    void theButtonsTakeAndRefuse() {
        hand.key(KeyCode.F4);
        hand.click("Refuse");
        hand.click("Take");
        assertEquals(List.of("Names (2)", "Tom Alder, Alder", "Low Island"), listed());
        assertEquals("2023", commentary().events().get(0).when().canonical());
    }
}
