package dateline.ui.marking;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** What can be done with marked words. */
public enum MarkingAction {
    /** Makes an event. */
    EVENT("Event", KeyCode.E),
    /** Makes a claim. */
    CLAIM("Claim", KeyCode.C),
    /** Makes an actor. */
    ACTOR("Actor", KeyCode.A),
    /** Adds the passage to the selected event or claim. */
    PASSAGE("Add to selected", KeyCode.P);

    private final String label;
    private final KeyCode key;

    MarkingAction(String label, KeyCode key) {
        this.label = label;
        this.key = key;
    }

    /** Returns the words of the button. */
    String label() {
        return label;
    }

    /** Returns the key, which acts while the bar shows. */
    KeyCode key() {
        return key;
    }

    /** Returns the action of a key. */
    static Optional<MarkingAction> of(KeyCode key) {
        return Arrays.stream(values()).filter(action -> action.key == key).findFirst();
    }
}
