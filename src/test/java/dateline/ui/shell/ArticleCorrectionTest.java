package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the step before editing keeps, refuses and says while an article is corrected. */
class ArticleCorrectionTest extends ReaderWithArticle {
    @BeforeEach
    void readTheArticle() throws IOException {
        choose("quay.txt", TEXT);
    }

    private boolean canChooseAKind() {
        return Fx.call(() -> !sight().named("Kind of the paragraph").isDisabled());
    }

    @Test
    void aChangeAfterUndoForgetsWhatWasTakenBack() {
        chooseRow("The mayor was not.");
        hand.key(KeyCode.SPACE);
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        chooseRow("The quay is closed.");
        hand.key(KeyCode.J);
        hand.key(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals("2 paragraphs, 3 sentences; 2 blocks struck out", counts(hand));
    }

    @Test
    void whatChangesNothingIsNoStepOfUndo() {
        chooseRow("The mayor was not.");
        hand.key(KeyCode.SPACE);
        chooseRow("The quay is closed.");
        hand.key(KeyCode.S);
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("2 paragraphs, 4 sentences; 2 blocks struck out", counts(hand));
    }

    @Test
    void theChosenSentenceCannotBeTypedIn() {
        chooseRow("The quay is closed.");
        TextArea sentence = (TextArea) sight().named("The chosen sentence");
        hand.click(sentence);
        hand.type("x");
        assertEquals("The quay is closed.", Fx.call(sentence::getText));
    }

    @Test
    void namesOfAuthorsStandBetweenCommasOfWhichOneMayBeTooMany() {
        hand.click(field("Authors"));
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.type("Ann Reed, , Bo Fisk;");
        hand.click("Create");
        assertEquals(List.of("Ann Reed", "Bo Fisk"), source().authors());
    }

    @Test
    void whatIsStruckOutSaysSoAndHasNoKind() {
        assertTrue(
                sight().cell(".article-cell", "By Ann Reed").getAccessibleText().startsWith("Struck out: "));
        chooseRow("By Ann Reed");
        assertFalse(canChooseAKind());
        chooseRow("The mayor was not.");
        assertTrue(canChooseAKind());
    }
}
