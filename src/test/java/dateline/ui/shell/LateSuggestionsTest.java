package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.parts.TaskExecutor;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Suggestions for an edited text that take a while to be found. */
class LateSuggestionsTest extends ReaderAtSuggestions {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isLate;

    @Override
    protected TaskExecutor background() {
        return new TaskExecutor(
                task -> {
                    if (isLate) {
                        waiting.add(task);
                    } else {
                        task.run();
                    }
                },
                Runnable::run);
    }

    @AfterEach
    void catchUp() {
        isLate = false;
        Fx.run(() -> {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        });
    }

    @Test
    void aSentenceThatIsCutBelowItsUnderlinesIsShown() {
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        Fx.settle();
        hand.key(KeyCode.F4);
        hand.click(FerryText.placeOf(sight(), SENTENCES.get(3)));
        isLate = true;
        hand.key(KeyCode.F2);
        hand.key(KeyCode.A, KeyCode.CONTROL);
        hand.type("Loud.");
        hand.key(KeyCode.ENTER);
        assertTrue(
                FerryText.lines(sight()).contains("Loud."),
                () -> FerryText.lines(sight()).toString());
    }

    @Test
    void whatIsTakenIsNotListedUntilTheOthersAreFound() {
        hand.key(KeyCode.F4);
        isLate = true;
        hand.key(KeyCode.ENTER);
        assertFalse(listed().contains(PIER), () -> listed().toString());
        assertTrue(listed().contains(OPENED), () -> listed().toString());
        assertEquals(1, commentary().events().size());
    }

    @Test
    void whatIsFoundLateIsNotListedForTheNextDocument() throws IOException {
        isLate = true;
        hand.key(KeyCode.F4);
        hand.key(KeyCode.ESCAPE);
        isLate = false;
        open("quay");
        catchUp();
        isLate = true;
        hand.key(KeyCode.F4);
        assertEquals(List.of(), listed());
    }
}
