package dateline.ui.textedit;

import dateline.edit.Edit;
import dateline.edit.EditRefusedException;
import java.util.List;
import java.util.function.Supplier;

/**
 * What an edit would do, before it is made.
 *
 * @param possible whether it can be made
 * @param report what would no longer fit, a sentence a line, or why the edit cannot be made
 */
record Trial(boolean possible, String report) {
    /** Tries an edit, which changes nothing in the open document. */
    static Trial of(Supplier<Edit> operation) {
        try {
            List<String> notices = operation.get().notices();
            return new Trial(
                    true,
                    notices.isEmpty()
                            ? "All passages and quotes still fit."
                            : "This would no longer fit:\n" + String.join("\n", notices));
        } catch (EditRefusedException refused) {
            return new Trial(false, refused.getMessage());
        }
    }
}
