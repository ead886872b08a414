package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What clicks and keys do among the problems, as the guide says. */
class ProblemsHandlingTest extends ReaderAtProblems {
    @Test
    void theBannerLeadsToTheListAndTheTextWithTheFirstPlaceMarked() throws IOException {
        open("faulty.dateline.json", FAULTY);
        assertFalse(isShown());
        followTheBanner();
        assertTrue(isShown());
        assertEquals(List.of("/events/0/when", "/events/1/status"), pointers());
        assertTrue(header().contains("2 errors. The parts without errors are shown."), header());
        assertEquals(List.of(List.of("3", "lately", "true")), markedRows());
        assertTrue(Fx.call(() -> list().isFocused()));
    }

    @Test
    void downChoosesTheNextProblemAndEnterGoesIntoTheText() throws IOException {
        open("faulty.dateline.json", FAULTY);
        followTheBanner();
        press(KeyCode.DOWN, false);
        assertEquals(List.of(List.of("4", "\"over\"", "true")), markedRows());
        press(KeyCode.ENTER, false);
        assertTrue(Fx.call(() -> pane.lookup(".source-rows").isFocused()));
        press(KeyCode.C, true);
        assertEquals(
                " {\"id\": \"second\", \"title\": \"Second\", \"when\": \"2011\", \"status\": \"over\"}]}".strip(),
                clipboard().strip());
    }

    @Test
    void upChoosesTheProblemBefore() throws IOException {
        open("faulty.dateline.json", FAULTY);
        followTheBanner();
        press(KeyCode.DOWN, false);
        press(KeyCode.UP, false);
        assertEquals(List.of(List.of("3", "lately", "true")), markedRows());
    }

    @Test
    void aClickOnAProblemMarksItsPlace() throws IOException {
        open("faulty.dateline.json", FAULTY);
        followTheBanner();
        List<Node> problems = hand.sight().all(".problem-cell");
        hand.click(Hand.middle(problems.get(1)));
        assertEquals(List.of(List.of("4", "\"over\"", "true")), markedRows());
    }

    @Test
    void errorsHaveAnOctagonAndWarningsATriangle() throws IOException {
        open("both.dateline.json", SOUND.replace("\"2010\"", "\"2010\", \"colour\": \"red\", \"status\": \"over\""));
        followTheBanner();
        for (Node cell : hand.sight().all(".problem-cell")) {
            String words = Fx.call(cell::getAccessibleText);
            boolean isOctagon = Fx.call(() -> cell.lookup(".icon-error") != null);
            boolean isTriangle = Fx.call(() -> cell.lookup(".icon-warning") != null);
            assertEquals(words.startsWith("Error"), isOctagon, words);
            assertEquals(words.startsWith("Warning"), isTriangle, words);
        }
    }

    @Test
    void ctrlShiftMShowsAndHidesTheProblems() throws IOException {
        open("faulty.dateline.json", FAULTY);
        assertFalse(isShown());
        pressForProblems();
        assertTrue(isShown());
        pressForProblems();
        assertFalse(isShown());
    }

    @Test
    void theNumberInTheBottomLineShowsThemToo() throws IOException {
        open("warned.dateline.json", SOUND.replace("\"2010\"", "\"2010\", \"colour\": \"red\""));
        assertFalse(isShown());
        hand.click("1 problem");
        assertTrue(isShown());
        assertEquals(List.of("/events/0/colour"), pointers());
    }

    @Test
    void theButtonsAtTheTopCopyTheWholeListAndCloseIt() throws IOException {
        open("faulty.dateline.json", FAULTY);
        followTheBanner();
        hand.click("Copy the list of problems");
        assertEquals(2, clipboard().lines().count(), clipboard());
        hand.click("Close the problems");
        assertFalse(isShown());
    }

    @Test
    void escapeClosesBothListAndTextAndTheKeyboardIsWhereItWas() throws IOException {
        open("faulty.dateline.json", SOUND.replace("\"2010\"", "\"lately\""));
        hand.click(hand.sight().find(".story-view").orElseThrow());
        pressForProblems();
        press(KeyCode.ENTER, false);
        press(KeyCode.ESCAPE, false);
        assertFalse(isShown());
        press(KeyCode.HOME, false);
        assertTrue(hand.sight().text(".detail").contains("Second"), "the keyboard is on the timeline");
    }

    @Test
    void theChosenProblemsAreCopiedAsTheCommandLinePrintsThem() throws IOException {
        open("faulty.dateline.json", FAULTY);
        followTheBanner();
        press(KeyCode.C, true);
        String one = clipboard();
        assertTrue(one.startsWith("faulty.dateline.json:3:"), one);
        assertEquals(1, one.lines().count());
        press(KeyCode.A, true);
        press(KeyCode.C, true);
        assertEquals(2, clipboard().lines().count());
    }

    @Test
    void theMenuShowsItWhereThereAreProblemsAndNotElsewhere() throws IOException {
        open("sound.dateline.json", SOUND);
        assertThrows(AssertionError.class, () -> hand.choose("View", "Problems"), "greyed out");
        hand.click("View");
        open("warned.dateline.json", SOUND.replace("\"2010\"", "\"2010\", \"colour\": \"red\""));
        hand.choose("View", "Problems");
        assertEquals(List.of("/events/0/colour"), pointers());
        open("sound.dateline.json", SOUND);
        assertFalse(isShown());
    }
}
