package dateline.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.shell.FerryStory;
import dateline.ui.shell.FerryText;
import dateline.ui.shell.ReaderAtWindow;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the guide's section "Reading" says of the text in the middle. */
class ReadingTextTest extends ReaderAtWindow {
    private static final String FIRST = FerryStory.RETOLD.get(0);
    private static final String SECOND = FerryStory.RETOLD.get(1);
    private static final String THIRD = FerryStory.RETOLD.get(2);
    private static final String LAST = FerryStory.RETOLD.get(4);

    @BeforeEach
    void showTheText() {
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
    }

    private void click(String sentence) {
        hand.click(FerryText.placeOf(sight(), sentence));
    }

    @Test
    void aClickOnASentenceSelectsWhatRestsOnIt() {
        click(THIRD);
        assertEquals(List.of("Loaves left over"), timeline.selected());
        assertTrue(sight().text(".detail").contains("Loaves left over"), sight().text(".detail"));
        assertTrue(sight().all(".excerpt-row").isEmpty(), "the text stands in the middle alone");
        assertEquals(List.of(THIRD), FerryText.highlighted(sight()));
    }

    @Test
    void whereSeveralItemsRestOnASentenceTheyAreListed() {
        click(SECOND);
        String detail = sight().text(".detail");
        assertTrue(detail.contains("Last crossing") && detail.contains("No morning was quieter"), detail);
        assertEquals(List.of(SECOND), FerryText.highlighted(sight()));
        hand.click("Last crossing");
        assertEquals(List.of("Last crossing"), timeline.selected());
    }

    @Test
    void aSentenceThatNothingRestsOnSaysSo() {
        click(LAST);
        assertTrue(sight().text(".detail").contains("Nothing rests on this sentence"), sight().text(".detail"));
    }

    private Color barBeside(String sentence) {
        var picture = Sight.picture(FerryText.bar(sight(), sentence));
        return picture.getPixelReader().getColor((int) picture.getWidth() / 2, (int) picture.getHeight() / 2);
    }

    @Test
    void aBarStandsBesideTheSelection() {
        Color plain = barBeside(FIRST);
        assertEquals(plain, barBeside(LAST));
        click(FIRST);
        assertNotEquals(plain, barBeside(FIRST));
        assertEquals(plain, barBeside(THIRD));
    }

    @Test
    void aTickStandsBesideASentenceForEachClaimPaleIfItIsNotAsserted() {
        assertEquals(List.of(), ticksBeside(FIRST));
        assertEquals(List.of(0.42), ticksBeside(SECOND));
    }

    private List<Double> ticksBeside(String sentence) {
        return Fx.call(() -> FerryText.bar(sight(), sentence).getParent().lookupAll(".tick").stream()
                .map(Node::getOpacity)
                .toList());
    }

    @Test
    void enterInTheTextSelectsWhatRestsOnTheSentence() {
        click(LAST);
        assertEquals(List.of(), timeline.selected());
        hand.key(KeyCode.UP);
        hand.key(KeyCode.UP);
        hand.key(KeyCode.UP);
        hand.key(KeyCode.ENTER);
        assertFalse(sight().text(".detail").contains("Nothing rests on this sentence"));
        assertNotEquals(List.of(), FerryText.highlighted(sight()));
    }

    @Test
    void theTextsMenuSelectsWhatRestsOnTheSentenceUnderThePointer() {
        click(FIRST);
        hand.rightClick(FerryText.placeOf(sight(), THIRD));
        hand.chooseEntry("Select what rests on this sentence");
        assertEquals(List.of("Loaves left over"), timeline.selected());
    }

    @Test
    void theCaretStaysAtItsSentenceWhenTheFileIsReadAgain() throws IOException {
        click(THIRD);
        Files.writeString(
                directory.resolve("ferry.dateline.json"),
                FerryStory.text("ferry").replace("\"First crossing\"", "\"Very first crossing\""));
        hand.key(KeyCode.DIGIT1, KeyCode.CONTROL);
        Fx.await("the file is read again", () -> timeline.draws("Very first crossing"));
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        hand.key(KeyCode.DOWN, KeyCode.ALT);
        assertNotEquals(List.of(THIRD), FerryText.highlighted(sight()));
        hand.key(KeyCode.ENTER);
        assertEquals(List.of(THIRD), FerryText.highlighted(sight()));
    }
}
