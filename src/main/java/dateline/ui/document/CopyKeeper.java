package dateline.ui.document;

import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Verdict;
import dateline.copy.align.Aligner;
import dateline.copy.extract.CopyReader;
import dateline.copy.extract.UnreadableCopyException;
import dateline.copy.store.CopyStore;
import dateline.model.Commentary;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadersCopy;
import dateline.ui.state.ReadingState;
import dateline.ui.state.TextShown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the reader's copy of the article, finds its sentences, keeps it for the next time and forgets it when asked to.
 *
 * <p>Used on the JavaFX application thread; reading and aligning run in the background. What was there stays until a new copy
 * has turned out to be the article.
 */
public final class CopyKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(CopyKeeper.class);
    /** Delay before the status line shows progress. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final ReadingState state;
    private final TaskExecutor background;
    private final StatusBar status;
    private final Dialogs dialogs;
    private final CopyStore store;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Runnable onChanged = () -> {};
    private Optional<BackgroundTask<Found>> running = Optional.empty();

    /** A copy with the places of its sentences. */
    private record Found(CopyText copy, Alignment alignment) {}

    /** Reads a copy. */
    @FunctionalInterface
    private interface CopyReading {
        CopyText read(BooleanSupplier cancelled) throws IOException;
    }

    public CopyKeeper(ReadingState state, TaskExecutor background, StatusBar status, Dialogs dialogs, CopyStore store) {
        this.state = state;
        this.background = background;
        this.status = status;
        this.dialogs = dialogs;
        this.store = store;
        state.documentProperty().addListener((o, was, is) -> recall());
    }

    /** Sets what is to be done when a copy was kept or forgotten. */
    public void setOnChanged(Runnable action) {
        onChanged = action;
    }

    /** Asks for a file with the article. */
    public void choose() {
        dialogs.chooseCopy().ifPresent(this::give);
    }

    /** Takes a file with the article. */
    void give(Path file) {
        String name = DocumentLoader.name(file);
        take(name, cancelled -> CopyReader.read(file, cancelled));
    }

    /** Takes the article from the clipboard: a file, a part of a page, or text. */
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
            give(clipboard.getFiles().get(0).toPath());
        } else if (clipboard.hasHtml()) {
            giveHtml(clipboard.getHtml());
        } else if (clipboard.hasString()) {
            giveText(clipboard.getString());
        } else {
            dialogs.showFailure(
                    "Nothing to paste", "The clipboard holds neither text nor a file; copy the article first.");
        }
    }

    /** Takes the article as a part of a web page. */
    void giveHtml(String html) {
        take("the clipboard", cancelled -> CopyReader.ofHtml(html, cancelled));
    }

    /** Takes the article as plain text. */
    public void giveText(String text) {
        take("the clipboard", cancelled -> CopyReader.ofText(text));
    }

    private void take(String name, CopyReading reading) {
        Optional<Commentary> commentary = state.documentProperty().get().map(OpenDocument::commentary);
        if (commentary.isEmpty()) {
            return;
        }
        cancel();
        patience.setOnFinished(event -> status.busy("Looking for the article in " + name + "\u2026", this::cancel));
        patience.playFromStart();
        running = Optional.of(BackgroundTask.<Found>create(cancelled -> {
                    Found found = align(commentary.get(), reading.read(cancelled), cancelled);
                    if (found.alignment().verdict() != Verdict.OTHER) {
                        store.save(commentary.get().id(), found.copy());
                    }
                    return found;
                })
                .onSuccess(found -> {
                    finished();
                    if (found.alignment().verdict() == Verdict.OTHER) {
                        dialogs.showRefusal(name, found.alignment());
                    } else if (isOpen(commentary.get())) {
                        show(found);
                        state.textShownProperty().set(TextShown.BOTH);
                        onChanged.run();
                    }
                })
                .onError(failure -> {
                    finished();
                    LOG.warn("Could not take {} as a copy", name, failure);
                    dialogs.showFailure(
                            name + " cannot be used",
                            failure instanceof UnreadableCopyException
                                    ? failure.getMessage()
                                    : "It could not be read or kept: " + failure.getMessage() + ".");
                })
                .run(background));
    }

    private static Found align(Commentary commentary, CopyText copy, BooleanSupplier cancelled) {
        return new Found(copy, Aligner.align(commentary, copy, cancelled));
    }

    private boolean isOpen(Commentary commentary) {
        return state.documentProperty()
                .get()
                .filter(open -> open.commentary().id().equals(commentary.id()))
                .isPresent();
    }

    private void show(Found found) {
        state.copyProperty().set(Optional.of(new ReadersCopy(found.alignment())));
    }

    /** Shows the copy that is kept for the open document, or none. */
    public void recall() {
        cancel();
        Optional<Commentary> commentary = state.documentProperty().get().map(OpenDocument::commentary);
        if (commentary.isEmpty()) {
            return;
        }
        BackgroundTask.<Optional<Found>>create(cancelled ->
                        store.load(commentary.get().id()).map(copy -> align(commentary.get(), copy, cancelled)))
                .onSuccess(found -> {
                    if (isOpen(commentary.get())) {
                        state.copyProperty()
                                .set(found.filter(kept -> kept.alignment().verdict() != Verdict.OTHER)
                                        .map(kept -> new ReadersCopy(kept.alignment())));
                    }
                })
                .onError(failure -> LOG.warn("The kept copy cannot be read", failure))
                .run(background);
    }

    /** Removes the copy from the window and from the disk, once the reader has said yes. */
    public void forget() {
        Optional<Commentary> commentary = state.documentProperty().get().map(OpenDocument::commentary);
        if (commentary.isEmpty() || !dialogs.confirmForgetting()) {
            return;
        }
        try {
            store.forget(commentary.get().id());
            state.copyProperty().set(Optional.empty());
            onChanged.run();
        } catch (IOException e) {
            LOG.warn("The kept copy cannot be removed", e);
            dialogs.showFailure("Your copy cannot be forgotten", "Its file cannot be removed: " + e.getMessage() + ".");
        }
    }

    private void finished() {
        patience.stop();
        status.idle();
        running = Optional.empty();
    }

    /** Gives up what is being looked at, if anything. */
    public void cancel() {
        running.ifPresent(task -> {
            task.cancel();
            finished();
        });
    }
}
