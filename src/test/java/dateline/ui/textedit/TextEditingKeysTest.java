package dateline.ui.textedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.ParagraphKind;
import dateline.model.Source;
import dateline.ui.testing.Fx;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Editing the text by keys. */
class TextEditingKeysTest extends ReaderWithEraser {
    @Test
    void f2CorrectsTheSentenceAtTheCaretThoughAnEventIsSelected() {
        hand.key(KeyCode.DOWN, KeyCode.ALT);
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.F2);
        assertEquals(SECOND, asked());
        hand.key(KeyCode.ESCAPE);
        assertFalse(isAsked());
        assertEquals(SECOND, lines().get(1));
    }

    @Test
    void theCaretStaysInItsSentence() {
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.F2);
        write("Ines Calder of the harbour called it a quiet day.");
        hand.key(KeyCode.ENTER);
        hand.key(KeyCode.F2);
        assertEquals("Ines Calder of the harbour called it a quiet day.", asked());
    }

    @Test
    void aSentenceHasNoLineEnd() {
        hand.key(KeyCode.F2);
        write("The ferry ");
        hand.key(KeyCode.ENTER, KeyCode.SHIFT);
        assertTrue(isAsked());
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "stopped\nrunning.")));
        hand.key(KeyCode.V, KeyCode.CONTROL);
        assertEquals("The ferry stopped running.", asked());
    }

    @Test
    void aSentenceIsNotCorrectedToNothing() {
        hand.key(KeyCode.F2);
        write(" ");
        assertEquals("A sentence needs words; it can be removed instead.", report());
        hand.key(KeyCode.ENTER);
        assertTrue(isAsked());
        assertEquals(FIRST, lines().get(0));
    }

    @Test
    void tabLeadsFromTheWordsToTheButtons() {
        hand.key(KeyCode.F2);
        hand.key(KeyCode.TAB);
        assertTrue(Fx.call(() -> sight.named("Correct").isFocused()));
    }

    @Test
    void acceptingTheSameWordsIsNoEdit() {
        hand.key(KeyCode.F2);
        hand.key(KeyCode.ENTER);
        assertFalse(isAsked());
        assertFalse(
                Fx.call(() -> ui.window().editing().editor().unsavedProperty().get()));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"CONTEXT_MENU", "F10"})
    void theMenuIsOpenedByAKey(KeyCode key) {
        hand.key(KeyCode.DOWN);
        hand.key(key, KeyCode.SHIFT);
        hand.chooseEntry("Join with the Next Sentence");
        assertEquals(SECOND + " " + THIRD, lines().get(1));
    }

    private static Source source() {
        return Fx.call(() -> ui.index().commentary().source());
    }

    @Test
    void aParagraphIsOfTheKindOfTheOneBeforeIt() {
        open("[{\"sentences\": [\"Silence.\", \"" + SECOND + "\"]},"
                + "{\"kind\": \"biography\", \"sentences\": [\"Ada Quill writes.\"]}]");
        choose("Ada Quill writes.", "Ada", "Add a Paragraph After This One\u2026");
        write("She lives by the sea.");
        hand.key(KeyCode.ENTER);
        assertEquals(ParagraphKind.BIOGRAPHY, source().paragraphs().get(2).kind());
    }

    @Test
    void aSentenceOfTwoLinesThatIsLeftAsItIsShownIsNotCorrected() {
        open("[{\"sentences\": [\"Silence\\nfell.\", \"" + SECOND + "\"]}]");
        hand.key(KeyCode.F2);
        assertEquals("Silence fell.", asked());
        hand.key(KeyCode.ENTER);
        assertEquals("Silence\nfell.", source().paragraphs().get(0).sentences().get(0));
    }
}
