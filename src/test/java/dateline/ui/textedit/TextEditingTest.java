package dateline.ui.textedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.shell.FerryText;
import dateline.ui.testing.Fx;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the guide says of editing the text. */
class TextEditingTest extends ReaderWithEraser {
    @Test
    void aSentenceIsCorrectedAsOneStep() {
        choose(THIRD, "told", "Correct the Sentence\u2026 (F2)");
        assertTrue(sight.isShown("Correct sentence 1.3"));
        assertEquals(THIRD, asked());
        write("Nobody had warned the bakers.");
        assertEquals("All passages and quotes still fit.", report());
        hand.key(KeyCode.ENTER);
        assertFalse(isAsked());
        assertEquals(List.of(FIRST, SECOND, "Nobody had warned the bakers."), lines().subList(0, 3));
        undo();
        assertEquals(THIRD, lines().get(2));
        assertTrue(foot().contains("Undone: Correct sentence 1.3."), foot());
    }

    @Test
    void theDialogueListsAtOnceWhatWouldNoLongerFit() {
        choose(SECOND, "harbour", "Correct the Sentence\u2026 (F2)");
        write("Ines Calder called it a loud morning.");
        assertTrue(report().contains("\u201ca quiet morning\u201d"), report());
        assertFalse(report().contains("\u201cInes Calder\u201d"), report());
        hand.key(KeyCode.ENTER);
        assertTrue(foot().contains("a quiet morning"), foot());
        assertEquals("1.2 a quiet morning", passage(0));
    }

    @Test
    void severalThingsThatNoLongerFitAreShownToBeCopied() {
        choose(SECOND, "harbour", "Correct the Sentence\u2026 (F2)");
        write("It was loud.");
        hand.key(KeyCode.ENTER);
        assertTrue(sight.isShown("What no longer fits"));
        hand.click("Copy", ".dialog-pane");
        String copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
        hand.key(KeyCode.ESCAPE);
        assertFalse(sight.isShown("What no longer fits"));
        assertEquals(2, copied.lines().count(), copied);
        assertTrue(copied.contains("a quiet morning") && copied.contains("Calder speaks"), copied);
    }

    @Test
    void aSentenceIsSplitBetweenTheWordsAtThePointer() {
        choose(SECOND, "called", "Split the Sentence Here");
        assertEquals(
                List.of(FIRST, "Ines Calder of the harbour", "called it a quiet morning.", THIRD),
                lines().subList(0, 4));
        assertEquals("1.3 a quiet morning", passage(0));
        assertEquals("1.2 Ines Calder", passage(1));
        undo();
        assertEquals(List.of(FIRST, SECOND, THIRD), lines().subList(0, 3));
    }

    @Test
    void aSentenceIsJoinedWithTheNext() {
        choose(FIRST, "ferry", "Join with the Next Sentence");
        assertEquals(List.of(FIRST + " " + SECOND, THIRD), lines().subList(0, 2));
        assertEquals("1.1 a quiet morning", passage(0));
        assertEquals(List.of("1.1", "1.2", "2.1"), numbers().subList(0, 3));
    }

    @Test
    void paragraphsAreSplitAndJoined() {
        choose(SECOND, "harbour", "Split the Paragraph Before This Sentence");
        assertEquals(List.of("1.1", "2.1", "2.2", "3.1"), numbers().subList(0, 4));
        assertEquals("2.1 a quiet morning", passage(0));
        choose(FIRST, "ferry", "Join with the Next Paragraph");
        assertEquals(List.of("1.1", "1.2", "1.3", "2.1"), numbers().subList(0, 4));
    }

    @Test
    void aParagraphOfSeveralSentencesIsAdded() {
        choose(FIRST, "ferry", "Add a Paragraph After This One\u2026");
        assertTrue(Fx.call(() -> sight.named("Add").isDisabled()));
        write("The horn is silent. Gulls took over the pier.");
        assertTrue(report().startsWith("2 sentences."), report());
        hand.key(KeyCode.ENTER);
        assertEquals(List.of(THIRD, "The horn is silent.", "Gulls took over the pier."), lines().subList(2, 5));
        assertEquals(List.of("2.1", "2.2", "3.1"), numbers().subList(3, 6));
        undo();
        assertEquals("Sentence number 4 tells of the sea.", lines().get(3));
    }

    @Test
    void aSentenceIsRemovedOnceTheReaderHasSeenWhatRestsOnIt() {
        choose(SECOND, "harbour", "Remove the Sentence\u2026");
        assertEquals(SECOND, asked());
        assertTrue(report().contains("Calder speaks"), report());
        hand.type("x");
        assertEquals(SECOND, asked());
        hand.key(KeyCode.ENTER);
        assertEquals(List.of(FIRST, THIRD), lines().subList(0, 2));
    }

    @Test
    void anEntryThatCannotActSaysWhy() {
        menu(THIRD, "told");
        List<String> entries = sight.entries();
        assertTrue(
                entries.contains("Join with the Next Sentence (it is the last of its paragraph)"), entries::toString);
        hand.key(KeyCode.ESCAPE);
        menu(FIRST, "ferry");
        entries = sight.entries();
        assertTrue(
                entries.contains("Split the Paragraph Before This Sentence (it begins its paragraph)"),
                entries::toString);
        assertTrue(entries.contains("Join with the Next Sentence"), entries::toString);
    }

    @Test
    void theLastParagraphHasNoneToBeJoinedWith() {
        open("[{\"sentences\": [\"Silence.\", \"" + SECOND + "\"]}]");
        menu("Silence.", "Silence");
        List<String> entries = sight.entries();
        assertTrue(entries.contains("Join with the Next Paragraph (it is the last)"), entries::toString);
        assertTrue(entries.contains("Split the Sentence Here (it is one word)"), entries::toString);
    }

    @Test
    void aTextWhoseLastSentenceIsRemovedCanBeBegunAnew() {
        open("[{\"sentences\": [\"Silence.\", \"Calm.\"]}]");
        choose("Silence.", "Silence", "Remove the Sentence\u2026");
        hand.key(KeyCode.ENTER);
        choose("Calm.", "Calm", "Remove the Sentence\u2026");
        hand.key(KeyCode.ENTER);
        hand.click("Close", ".dialog-pane");
        assertTrue(sight.isShown("This document carries no text."));
        hand.click("Add a Paragraph\u2026");
        write("The horn is back.");
        hand.key(KeyCode.ENTER);
        assertEquals(List.of("The horn is back."), lines());
    }

    @Test
    void theTextKeepsItsPlace() {
        hand.wheel(place(FIRST, 2), 0, -500);
        Optional<Bounds> before = topRow();
        String sentence = Fx.call(() -> area().getVisibleParagraphs().get(6).getText());
        choose(sentence, "number", "Split the Sentence Here");
        assertEquals(before, topRow());
        assertFalse(lines().contains(sentence));
        undo();
        assertEquals(before, topRow());
        choose(sentence, "number", "Join with the Next Sentence");
        assertEquals(before, topRow());
    }

    private static Optional<Bounds> topRow() {
        return Fx.call(() -> {
            int top = area().firstVisibleParToAllParIndex();
            return area().getParagraphBoundsOnScreen(top + 1)
                    .filter(bounds -> !area().getParagraph(top + 1).getText().isEmpty());
        });
    }

    @Test
    void theSelectedSentenceStaysSelectedUnderItsNewNumber() {
        select(THIRD);
        assertEquals(List.of(THIRD), FerryText.highlighted(sight));
        choose(FIRST, "ferry", "Join with the Next Sentence");
        assertEquals(List.of(THIRD), FerryText.highlighted(sight));
        undo();
        assertEquals(List.of(THIRD), FerryText.highlighted(sight));
    }

    @Test
    void wordsMarkedElsewhereDoNotTakeTheMenu() {
        hand.drag(place(FIRST, 5), place(FIRST, 14));
        String sentence = lines().get(12);
        choose(sentence, "number", "Correct the Sentence\u2026 (F2)");
        assertEquals(sentence, asked());
    }
}
