package dateline.ui.editing;

import dateline.io.commentary.CommentaryReader;
import dateline.io.commentary.CommentaryWriter;
import dateline.io.files.AtomicFile;
import dateline.io.files.InputFile;
import dateline.io.files.Sha256;
import dateline.io.problems.PartialCommentary;
import dateline.io.update.CommentaryUpdate;
import dateline.io.update.UpdateRefusedException;
import dateline.io.update.UpdateRefusedException.Reason;
import dateline.journal.Draft.Origin;
import dateline.model.Commentary;
import dateline.text.Slugs;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.ReadingState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves the edited document, and asks what is to become of unsaved edits.
 *
 * <p>A file of our format keeps all that was not edited. Used on the JavaFX application thread; files are written in the
 * background.
 */
public final class DocumentSaver {
    /** The ending of a commentary's file. */
    public static final String ENDING = ".dateline.json";

    private static final Logger LOG = LoggerFactory.getLogger(DocumentSaver.class);

    private final ReadingState state;
    private final DocumentEditor editor;
    private final TaskExecutor background;
    private final Consumer<String> tell;
    private final SaveQuestions questions;
    private Consumer<Path> onSaved = file -> {};
    private Consumer<Path> readAgain = file -> {};

    /**
     * Saves what a window shows.
     *
     * @param state what the window shows
     * @param editor knows the edits
     * @param background where files are written
     * @param tell shows a sentence at the foot of the window
     * @param questions asks the reader
     */
    public DocumentSaver(
            ReadingState state,
            DocumentEditor editor,
            TaskExecutor background,
            Consumer<String> tell,
            SaveQuestions questions) {
        this.state = state;
        this.editor = editor;
        this.background = background;
        this.tell = tell;
        this.questions = questions;
    }

    /**
     * Sets what else is done with files.
     *
     * @param saved hears of each file that was saved
     * @param again reads a file anew, in place of the edited document
     */
    public void setOnFiles(Consumer<Path> saved, Consumer<Path> again) {
        onSaved = saved;
        readAgain = again;
    }

    /** Saves the document in its file, or asks for one if it has none. */
    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        if (state.file().isEmpty()) {
            saveAs(then);
        } else if (editor.unsavedProperty().get()) {
            write(state.file().get(), Target.OWN_FILE, then);
        } else {
            tell.accept("There is nothing to save: no edit since the document was read or saved.");
            then.run();
        }
    }

    /** Asks for a file and saves the document there, which is its file from then on. */
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        editor.commentary()
                .flatMap(commentary -> questions.chooseFile(state.file(), fileName(commentary)))
                .ifPresent(file -> write(file.toAbsolutePath().normalize(), Target.OTHER_FILE, then));
    }

    private static String fileName(Commentary commentary) {
        return new Slugs().id(commentary.source().title(), "commentary") + ENDING;
    }

    private enum Target {
        /** The file that the document was read from, as long as it has not been changed since. */
        OWN_FILE,
        /** A file that the reader has just chosen, or agreed to replace. */
        OTHER_FILE
    }

    private void write(Path file, Target target, Runnable then) {
        Optional<Commentary> before = editor.savedCommentary();
        Commentary after = editor.commentary().orElseThrow();
        Optional<Path> readFrom = state.file();
        BackgroundTask.<Origin>create(cancelled -> {
                    byte[] content;
                    if (target == Target.OWN_FILE) {
                        content = CommentaryUpdate.save(file, before.orElseThrow(), after);
                    } else {
                        content = content(readFrom, after);
                        AtomicFile.replace(file, out -> out.write(content));
                    }
                    return new Origin(file, Sha256.of(content));
                })
                .onSuccess(written -> {
                    editor.saved(after, written);
                    tell.accept("Saved " + file.getFileName() + ".");
                    onSaved.accept(file);
                    then.run();
                })
                .onError(failure -> failed(failure, file, then))
                .run(background);
    }

    /**
     * Returns the text for a file that the reader chose.
     *
     * @param readFrom the file whose unknown keys and layout are kept; a new text is made where it cannot take the edits
     */
    private static byte[] content(Optional<Path> readFrom, Commentary after) throws IOException {
        if (readFrom.filter(Files::isRegularFile).isPresent()) {
            try (InputStream in = InputFile.open(readFrom.get())) {
                byte[] original = in.readAllBytes();
                Optional<PartialCommentary> present =
                        CommentaryReader.read(original).partial();
                if (present.isPresent()) {
                    return CommentaryUpdate.update(original, present.get().commentary(), after);
                }
            } catch (UpdateRefusedException refused) {
                LOG.debug("The text that was read cannot be kept", refused);
            }
        }
        return CommentaryWriter.bytes(after);
    }

    private void failed(IOException failure, Path file, Runnable then) {
        if (failure instanceof UpdateRefusedException refused) {
            if (refused.reason() == Reason.CHANGED) {
                resolve(file, then);
            } else {
                tell.accept(file.getFileName() + " stays as it is: " + refused.getMessage()
                        + ". Choose another file for the edited document.");
                saveAs(then);
            }
        } else {
            LOG.warn("Could not save {}", file, failure);
            questions.showFailure(
                    "The document is not saved",
                    file + " cannot be written: " + AtomicFile.reason(failure)
                            + ". The edits are still in the window.");
        }
    }

    /**
     * Asks what is to become of the edits and of the file, which was changed outside.
     *
     * @param file the file of the edited document
     */
    public void changedOutside(Path file) {
        Optional<Commentary> saved = editor.savedCommentary();
        BackgroundTask.<Boolean>create(
                        cancelled -> CommentaryReader.read(file).commentary().equals(saved))
                .onSuccess(isSame -> {
                    if (!isSame && state.file().equals(Optional.of(file))) {
                        resolve(file, () -> {});
                    }
                })
                .onError(failure -> LOG.warn("Could not read {}", file, failure))
                .run(background);
    }

    private void resolve(Path file, Runnable then) {
        switch (questions.askConflict(file)) {
            case KEEP_MINE -> write(file, Target.OTHER_FILE, then);
            case TAKE_THEIRS -> readAgain.accept(file);
            case SAVE_AS -> saveAs(then);
            case LATER -> tell.accept("The edits are not saved yet.");
        }
    }

    /**
     * Does something that ends the editing of the document, once its edits are saved or given up.
     *
     * @param then what; not done if the reader wants to go on editing
     */
    public void leaving(Runnable then) {
        if (!editor.unsavedProperty().get()) {
            then.run();
            return;
        }
        String title = editor.commentary().orElseThrow().source().title();
        switch (questions.askUnsaved(title)) {
            case SAVE -> save(then);
            case GIVE_UP -> then.run();
            case GO_ON -> tell.accept("The edits are not saved yet.");
        }
    }
}
