package dateline.ui.editing;

import dateline.io.commentary.CommentaryWriter;
import dateline.io.files.AtomicFile;
import dateline.journal.Draft;
import dateline.journal.DraftJournal;
import dateline.model.Commentary;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes unsaved edits to the draft journal soon after they are made, and removes them once they are saved or given up.
 *
 * <p>Used on the JavaFX application thread; drafts are written in the background.
 */
public final class DraftKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    /** How long edits wait for the next one, which is written with them. */
    private static final Duration WAIT = Duration.millis(400);

    private final DocumentEditor editor;
    private final TaskExecutor background;
    private final Consumer<String> tell;
    private final DraftJournal journal;
    private final PauseTransition wait = new PauseTransition(WAIT);
    private Optional<Commentary> kept = Optional.empty();

    /**
     * Keeps the drafts of a window's document.
     *
     * @param editor knows the edits
     * @param background where drafts are written
     * @param tell shows a sentence at the foot of the window
     * @param directory where the drafts of all documents lie
     */
    public DraftKeeper(DocumentEditor editor, TaskExecutor background, Consumer<String> tell, Path directory) {
        this.editor = editor;
        this.background = background;
        this.tell = tell;
        journal = new DraftJournal(directory);
        wait.setOnFinished(event -> write());
        editor.setOnEdited(this::edited);
    }

    private void edited() {
        if (!editor.unsavedProperty().get()) {
            discard();
        } else if (!editor.commentary().equals(kept)) {
            // Restarted by no later edit, so that a second never passes without a draft.
            wait.play();
        }
    }

    /** Writes the present edits now, if they are not saved. */
    void write() {
        if (!editor.unsavedProperty().get()) {
            return;
        }
        Commentary commentary = editor.commentary().orElseThrow();
        Optional<Draft.Origin> base = editor.base();
        kept = Optional.of(commentary);
        BackgroundTask.<Optional<Void>>create(cancelled -> {
                    journal.write(draft(commentary, base));
                    return Optional.empty();
                })
                .onError(failure -> {
                    LOG.warn("Could not write a draft", failure);
                    tell.accept("Unsaved edits cannot be kept for the case of a crash: " + AtomicFile.reason(failure)
                            + ".");
                })
                .run(background);
    }

    private static Draft draft(Commentary commentary, Optional<Draft.Origin> base) throws IOException {
        return new Draft(
                base,
                Instant.now(),
                commentary.source().title(),
                new String(CommentaryWriter.bytes(commentary), StandardCharsets.UTF_8));
    }

    /** Removes the drafts, since the edits are saved or given up. */
    public void discard() {
        wait.stop();
        if (kept.isEmpty()) {
            return;
        }
        kept = Optional.empty();
        BackgroundTask.<Optional<Void>>create(cancelled -> {
                    journal.discard();
                    return Optional.empty();
                })
                .onError(failure -> LOG.warn("Could not remove drafts", failure))
                .run(background);
    }
}
