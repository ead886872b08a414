package dateline.edit;

import static dateline.edit.HarbourStory.COMMENTARY;
import static dateline.edit.HarbourStory.newEvent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Commentary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditHistoryTest {
    private final EditHistory<String> history = new EditHistory<>(COMMENTARY);

    private Commentary add(String title) {
        history.push(ItemEdits.addEvent(history.current(), newEvent(title)), "before " + title, "after " + title);
        return history.current();
    }

    @Test
    void stepsAreUndoneAndRedoneWithTheirViews() {
        Commentary first = add("One");
        Commentary second = add("Two");
        assertEquals(Optional.of("Add event “Two”"), history.undoLabel());
        assertEquals("before Two", history.undo().orElseThrow().viewBefore());
        assertEquals(first, history.current());
        assertEquals(Optional.of("Add event “One”"), history.undoLabel());
        assertEquals(Optional.of("Add event “Two”"), history.redoLabel());
        history.undo();
        assertEquals(COMMENTARY, history.current());
        assertEquals(Optional.empty(), history.undo());
        assertEquals("after One", history.redo().orElseThrow().viewAfter());
        history.redo();
        assertEquals(second, history.current());
        assertEquals(Optional.empty(), history.redo());
        assertEquals(Optional.empty(), history.redoLabel());
    }

    @Test
    void aCommentaryThatNoFileHasIsUnsavedUntilItIsSaved() {
        EditHistory<String> made = EditHistory.ofUnsaved(COMMENTARY);
        assertFalse(made.isSaved());
        assertEquals(Optional.empty(), made.saved());
        made.markSaved(COMMENTARY);
        assertTrue(made.isSaved());
        assertEquals(Optional.of(COMMENTARY), made.saved());
    }

    @Test
    void aNewStepForgetsTheUndoneOnes() {
        add("One");
        history.undo();
        Commentary other = add("Other");
        assertEquals(Optional.empty(), history.redoLabel());
        history.undo();
        history.redo();
        assertEquals(other, history.current());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        add("One");
        history.undo();
        history.push(new Edit("Nothing", COMMENTARY, COMMENTARY, List.of()), "", "");
        assertEquals(Optional.empty(), history.undoLabel());
        assertEquals(Optional.of("Add event “One”"), history.redoLabel());
    }

    @Test
    void anEditOfAnotherCommentaryIsAFault() {
        Edit edit = ItemEdits.addEvent(COMMENTARY, newEvent("One"));
        add("Other");
        assertThrows(IllegalArgumentException.class, () -> history.push(edit, "", ""));
    }

    @Test
    void itKnowsWhetherThePresentStateIsSaved() {
        assertTrue(history.isSaved());
        add("One");
        assertFalse(history.isSaved());
        history.markSaved(history.current());
        assertTrue(history.isSaved());
        history.undo();
        assertFalse(history.isSaved());
        history.redo();
        assertTrue(history.isSaved());
        history.undo();
        add("Other");
        history.undo();
        assertFalse(history.isSaved());
    }

    @Test
    void whatIsChangedBackByHandIsSaved() {
        add("One");
        history.push(ItemEdits.delete(history.current(), List.of("one")), "", "");
        assertTrue(history.isSaved());
    }
}
