package dateline.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds a document with unsaved edits, whole.
 *
 * @param origin the file that the edits are based on; empty for a new document
 * @param time when the draft was made
 * @param title the document's title for a list of drafts; line breaks become spaces
 * @param text the document as it would be saved
 */
public record Draft(Optional<Origin> origin, Instant time, String title, String text) {
    /**
     * The file that edits are based on.
     *
     * @param file the file
     * @param sha256 the checksum of its content when it was read, by {@link dateline.io.files.Sha256}
     */
    public record Origin(Path file, String sha256) {
        /** Makes the path absolute, because the next run may start elsewhere. */
        public Origin {
            file = file.toAbsolutePath();
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    /** Checks for nulls, and brings the title on one line. */
    public Draft {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(time, "time");
        title = title.replaceAll("\\R", " ");
        Objects.requireNonNull(text, "text");
    }

    /** Returns nothing of the content, which must not get into a log. */
    @Override
    public String toString() {
        return "draft of " + time;
    }
}
