package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Editing a retelling that is shown below the exact words of the reader's copy. */
class EditedRetellingTest extends ReaderAtWindow {
    @BeforeEach
    void showBothTexts() throws IOException {
        windows().answer(Files.writeString(directory.resolve("page.html"), FerryStory.page()));
        hand.key(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        Fx.run(() -> sight().of(".reading-text").requestFocus());
        hand.key(KeyCode.HOME, KeyCode.CONTROL);
    }

    @AfterEach
    void forgetTheCopy() {
        hand.key(KeyCode.ESCAPE);
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        hand.choose("File", "Forget My Copy\u2026");
        hand.click("Forget My Copy");
    }

    @Test
    void aSentenceOfTheCopyLeadsToTheRetellingBelowIt() {
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.F2);
        assertTrue(sight().isShown("Correct sentence 1.2 of the retelling"));
        TextInputControl words = (TextInputControl) sight().of(".words-dialog .text-area");
        assertEquals(FerryStory.RETOLD.get(1), Fx.call(words::getText));
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.type("It was still.");
        hand.key(KeyCode.ENTER);
        assertEquals(
                List.of(FerryStory.ORIGINAL.get(1), "It was still.", FerryStory.ORIGINAL.get(2)),
                FerryText.lines(sight()).subList(2, 5));
    }

    @Test
    void aSentenceOfTheCopyIsNotSplit() {
        hand.rightClick(FerryText.placeOf(sight(), FerryStory.ORIGINAL.get(0)));
        String entry = "Split the Sentence Here (these are the words of your copy)";
        assertTrue(sight().entries().contains(entry), () -> sight().entries().toString());
        hand.key(KeyCode.ESCAPE);
        hand.rightClick(FerryText.placeOf(sight(), FerryStory.RETOLD.get(1)));
        assertTrue(
                sight().entries().contains("Split the Sentence Here"),
                () -> sight().entries().toString());
    }
}
