package dateline.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A draft that a process has left, which ended without saving or closing the document.
 *
 * @param folder where it lies with its older generations
 * @param draft the newest that is whole
 */
public record AbandonedDraft(Path folder, Draft draft) {
    /** Checks for nulls. */
    public AbandonedDraft {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(draft, "draft");
    }

    /**
     * Removes it with its older generations; does nothing if another process has removed or locked it.
     *
     * @throws IOException if it cannot be removed
     */
    public void remove() throws IOException {
        Optional<DraftFolder> locked = Files.exists(folder) ? DraftFolder.lock(folder) : Optional.empty();
        if (locked.isPresent()) {
            locked.get().remove();
        }
    }
}
