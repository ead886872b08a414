package dateline.ui.editing;

import dateline.edit.Edit;
import dateline.io.commentary.CommentaryReader;
import dateline.io.files.InputFile;
import dateline.io.files.Sha256;
import dateline.journal.AbandonedDraft;
import dateline.journal.Draft;
import dateline.journal.DraftJournal;
import dateline.model.Commentary;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the unsaved edits that a crash has left, with the files that they belong to.
 *
 * <p>{@link #find} does file access; call it away from the JavaFX application thread.
 */
public final class DraftRecovery {
    private static final Logger LOG = LoggerFactory.getLogger(DraftRecovery.class);

    private DraftRecovery() {}

    /**
     * A document with unsaved edits that came back.
     *
     * @param draft where the edits lie
     * @param edited the document with its edits
     * @param file the file that it was read from, as long as that is as it was then; else empty
     * @param saved the document as the file has it; empty without a file
     */
    public record Recovered(AbandonedDraft draft, Commentary edited, Optional<Path> file, Optional<Commentary> saved) {
        /** Shows the document with its edits; those of a file are one step, which can be undone. */
        void showIn(ReadingState state, DocumentEditor editor) {
            if (saved.isPresent()) {
                OpenDocument read = OpenDocument.of(saved.get(), file);
                state.open(draft.draft()
                        .origin()
                        .map(origin -> read.readAs(origin.sha256()))
                        .orElse(read));
                editor.edit(present -> new Edit("Bring back unsaved edits", present, edited, List.of()));
            } else {
                editor.begin(OpenDocument.of(edited, Optional.empty()));
            }
        }

        /** Says what came back, as a sentence. */
        public String sentence() {
            String title =
                    "Your unsaved edits of \u201c" + edited.source().title() + "\u201d came back after a crash. ";
            boolean isDetached = file.isEmpty() && draft.draft().origin().isPresent();
            return title
                    + (isDetached
                            ? "Their file has changed since, so they stand in a document of their own."
                            : "Save them, or undo them.");
        }
    }

    /**
     * Finds all that crashes have left.
     *
     * @param directory where the drafts of all documents lie
     */
    public static List<Recovered> find(Path directory) throws IOException {
        List<Recovered> found = new ArrayList<>();
        for (AbandonedDraft abandoned : DraftJournal.abandoned(directory)) {
            read(abandoned).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Recovered> read(AbandonedDraft abandoned) {
        Draft draft = abandoned.draft();
        Optional<Commentary> edited = CommentaryReader.read(draft.text().getBytes(StandardCharsets.UTF_8))
                .commentary();
        if (edited.isEmpty()) {
            LOG.warn("A draft in {} is no commentary", abandoned.folder());
            return Optional.empty();
        }
        Optional<Path> file = Optional.empty();
        Optional<Commentary> saved = Optional.empty();
        if (draft.origin().isPresent()) {
            saved = unchanged(draft.origin().get());
            file = saved.map(commentary -> draft.origin().get().file());
        }
        return Optional.of(new Recovered(abandoned, edited.get(), file, saved));
    }

    /** Returns the commentary of a file, if it is the one that the edits are based on. */
    private static Optional<Commentary> unchanged(Draft.Origin origin) {
        if (!Files.isRegularFile(origin.file())) {
            return Optional.empty();
        }
        try (InputStream in = InputFile.open(origin.file())) {
            byte[] content = in.readAllBytes();
            return Sha256.of(content).equals(origin.sha256())
                    ? CommentaryReader.read(content).partial().map(partial -> partial.commentary())
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("Could not read {}", origin.file(), e);
            return Optional.empty();
        }
    }
}
