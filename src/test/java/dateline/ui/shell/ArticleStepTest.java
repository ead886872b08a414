package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.ParagraphKind;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** What the guide's section "A new commentary from an article" says of the step before editing. */
class ArticleStepTest extends ReaderWithArticle {
    @Test
    void spaceStrikesAParagraphOutAndRestoresIt() throws IOException {
        choose("quay.txt", TEXT);
        chooseRow("The mayor was not.");
        hand.key(KeyCode.SPACE);
        assertEquals("1 paragraph, 2 sentences; 3 blocks struck out", counts(hand));
        hand.key(KeyCode.SPACE);
        assertEquals("2 paragraphs, 4 sentences; 2 blocks struck out", counts(hand));
        chooseRow("By Ann Reed");
        hand.click("Strike Out");
        assertEquals(
                List.of(
                        List.of("By Ann Reed"),
                        List.of("The quay is closed.", "Nobody was surprised, and the board was glad."),
                        List.of("The mayor was not.", "She had promised otherwise.")),
                created());
    }

    @Test
    void theBoxOfAParagraphStrikesItOut() throws IOException {
        choose("quay.txt", TEXT);
        CheckBox box = (CheckBox) Fx.call(
                () -> sight().cell(".article-cell", "The mayor was not.").lookup(".check-box"));
        hand.click(box);
        assertEquals("1 paragraph, 2 sentences; 3 blocks struck out", counts(hand));
    }

    @Test
    void jJoinsSentencesAndThenParagraphs() throws IOException {
        choose("quay.txt", TEXT);
        chooseRow("The quay is closed.");
        hand.key(KeyCode.J);
        hand.key(KeyCode.J);
        hand.key(KeyCode.J);
        assertEquals(
                List.of(List.of(
                        "The quay is closed. Nobody was surprised, and the board was glad. The mayor was not.",
                        "She had promised otherwise.")),
                created());
    }

    @Test
    void sSplitsAParagraphBeforeASentenceAndASentenceAtTheCaret() throws IOException {
        choose("quay.txt", TEXT);
        chooseRow("Nobody was surprised, and the board was glad.");
        hand.key(KeyCode.S);
        assertEquals("3 paragraphs, 4 sentences; 2 blocks struck out", counts(hand));
        chooseRow("Nobody was surprised, and the board was glad.");
        TextArea sentence = (TextArea) sight().named("The chosen sentence");
        hand.click(sentence);
        hand.type("x");
        Fx.run(() -> sentence.positionCaret("Nobody was surprised, ".length()));
        hand.key(KeyCode.S);
        assertEquals(
                List.of(
                        List.of("The quay is closed."),
                        List.of("Nobody was surprised,", "and the board was glad."),
                        List.of("The mayor was not.", "She had promised otherwise.")),
                created());
    }

    @Test
    void tabLeadsThroughTheSentenceToTheButtons() throws IOException {
        choose("quay.txt", TEXT);
        hand.key(KeyCode.TAB);
        assertTrue(Fx.call(() -> sight().named("The chosen sentence").isFocused()));
        hand.key(KeyCode.TAB);
        assertFalse(Fx.call(() -> sight().named("The chosen sentence").isFocused()));
    }

    @Test
    void theKindOfAParagraphIsChosen() throws IOException {
        choose("quay.txt", TEXT);
        chooseRow("The mayor was not.");
        @SuppressWarnings("unchecked")
        ComboBox<ParagraphKind> kinds = (ComboBox<ParagraphKind>) sight().named("Kind of the paragraph");
        Fx.run(() -> kinds.requestFocus());
        hand.key(KeyCode.DOWN);
        assertTrue(rows().contains("About the authors"), () -> rows().toString());
        hand.click("Create");
        assertEquals(
                List.of(ParagraphKind.BODY, ParagraphKind.BIOGRAPHY),
                source().paragraphs().stream()
                        .map(paragraph -> paragraph.kind())
                        .toList());
    }

    @Test
    void theStepHasItsOwnUndoAndRedo() throws IOException {
        choose("quay.txt", TEXT);
        chooseRow("The mayor was not.");
        hand.key(KeyCode.SPACE);
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("2 paragraphs, 4 sentences; 2 blocks struck out", counts(hand));
        hand.key(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals("1 paragraph, 2 sentences; 3 blocks struck out", counts(hand));
    }

    @Test
    void theMetadataAreCorrectedAndADateIsUnderstoodOrRefused() throws IOException {
        choose("quay.txt", TEXT);
        hand.click(field("Date"));
        hand.type("soon");
        assertTrue(sight().shows("That is no date"));
        assertTrue(Fx.call(() -> sight().named("Create").isDisabled()));
        for (int i = 0; i < 4; i++) {
            hand.key(KeyCode.BACK_SPACE);
        }
        hand.type("March 5, 2024");
        assertFalse(sight().shows("That is no date"));
        hand.click(field("Publisher"));
        hand.type("The Messenger");
        hand.click("Create");
        assertEquals("2024-03-05", source().published().orElseThrow().canonical());
        assertEquals(Optional.of("The Messenger"), source().publisher());
    }

    @Test
    void aKeyIsHandledBeforeTheStepClosesAndCreatesOnce() throws IOException {
        choose("quay.txt", TEXT);
        TextField date = field("Date");
        hand.click(date);
        KeyEvent enter = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
        List<Boolean> shown = Fx.call(() -> {
            Window step = date.getScene().getWindow();
            Event.fireEvent(date, enter);
            boolean afterOne = step.isShowing();
            Event.fireEvent(date, enter);
            return List.of(afterOne, step.isShowing());
        });
        assertEquals(List.of(true, true), shown);
        assertFalse(sight().isShown("Create"));
        assertEquals("\u2022 The quay of Ostrand \u2013 Dateline", title());
    }

    @Test
    void escapeInAFieldIsHandledBeforeTheStepCloses() throws IOException {
        choose("quay.txt", TEXT);
        TextField date = field("Date");
        hand.click(date);
        KeyEvent escape = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
        assertTrue(Fx.call(() -> {
            Window step = date.getScene().getWindow();
            Event.fireEvent(date, escape);
            return step.isShowing();
        }));
        assertFalse(sight().isShown("Create"));
    }
}
