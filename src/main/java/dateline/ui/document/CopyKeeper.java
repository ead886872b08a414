package dateline.ui.document;

import dateline.copy.CopyText;
import dateline.copy.Verdict;
import dateline.copy.extract.CopyReader;
import dateline.copy.extract.UnreadableCopyException;
import dateline.copy.store.CopyStore;
import dateline.io.files.AtomicFile;
import dateline.io.files.InputFile;
import dateline.model.Commentary;
import dateline.ui.document.KeptCopies.AlignedCopy;
import dateline.ui.document.KeptCopies.Outcome;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadersCopy;
import dateline.ui.state.ReadingState;
import dateline.ui.state.TextShown;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
 * <p>Used on the JavaFX application thread; reading and aligning run in the background. The copy that is shown stays until a
 * new one has been recognised as the article.
 */
public final class CopyKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(CopyKeeper.class);
    private static final String CLIPBOARD = "the clipboard";
    /** Delay before the status line shows progress. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final ReadingState state;
    private final TaskExecutor background;
    private final StatusBar status;
    private final Dialogs dialogs;
    private final KeptCopies kept;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Runnable onChanged = () -> {};
    private Optional<BackgroundTask<?>> running = Optional.empty();
    private Optional<BackgroundTask<?>> recalling = Optional.empty();
    /** The id of the commentary whose copy is shown though it could not be written to the disk. */
    private Optional<String> unkept = Optional.empty();

    /** A new copy and the one that is kept so far. */
    private record Taken(AlignedCopy given, Outcome kept) {}

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
        kept = new KeptCopies(store);
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
        List<File> files = Optional.ofNullable(clipboard.getFiles()).orElse(List.of());
        if (!files.isEmpty()) {
            give(files.get(0).toPath());
        } else if (!giveWords(CLIPBOARD, clipboard)) {
            dialogs.showFailure(
                    "Nothing to paste", "The clipboard holds neither text nor a file; copy the article first.");
        }
    }

    /**
     * Takes the article as a part of a web page, or as plain text.
     *
     * @param name what holds it
     * @param board the clipboard, or what was dropped
     * @return whether it holds words
     */
    boolean giveWords(String name, Clipboard board) {
        // A program that has gone leaves a clipboard that says it has text, but returns none.
        String html = Objects.requireNonNullElse(board.getHtml(), "");
        String text = Objects.requireNonNullElse(board.getString(), "");
        if (!html.isBlank()) {
            take(name, cancelled -> CopyReader.ofHtml(html, cancelled));
        } else if (!text.isBlank()) {
            take(name, cancelled -> CopyReader.ofText(text));
        }
        return !html.isBlank() || !text.isBlank();
    }

    private void take(String name, CopyReading reading) {
        Optional<Commentary> commentary = commentary();
        if (commentary.isEmpty()) {
            return;
        }
        cancelTaking();
        patience.setOnFinished(
                event -> status.busy("Looking for the article in " + name + "\u2026", this::cancelTaking));
        patience.playFromStart();
        start(BackgroundTask.<Taken>create(cancelled -> {
                    AlignedCopy given = AlignedCopy.of(commentary.get(), reading.read(cancelled), cancelled);
                    return new Taken(given, kept.load(commentary.get(), cancelled));
                })
                .onSuccess(taken -> {
                    finished();
                    judge(name, commentary.get(), taken);
                })
                .onError(failure -> {
                    finished();
                    LOG.warn("Could not take {} as a copy", name, failure);
                    dialogs.showFailure(name + " cannot be used", reason(failure));
                }));
    }

    private static String reason(IOException failure) {
        return failure instanceof UnreadableCopyException
                ? failure.getMessage()
                : "It cannot be taken as the article: " + InputFile.reason(failure) + ".";
    }

    private void judge(String name, Commentary commentary, Taken taken) {
        taken.kept().tellTroubles(dialogs);
        if (taken.given().alignment().verdict() == Verdict.OTHER) {
            dialogs.showRefusal(name, taken.given().alignment());
            return;
        }
        if (taken.kept().obstacle().isPresent()) {
            return;
        }
        ReadersCopy given = taken.given().shown();
        Optional<ReadersCopy> better =
                taken.kept().copy().map(AlignedCopy::shown).filter(given::isWorseThan);
        if (better.isEmpty()
                || dialogs.confirmWorseCopy(name, given.found(), better.get().found())) {
            keep(commentary, taken.given());
        }
    }

    private void keep(Commentary commentary, AlignedCopy given) {
        cancel();
        start(BackgroundTask.<Boolean>create(cancelled -> {
                    kept.store().save(commentary.id(), given.copy());
                    return true;
                })
                .onSuccess(saved -> {
                    finished();
                    unkept = Optional.empty();
                    show(commentary, given);
                    onChanged.run();
                })
                .onError(failure -> {
                    finished();
                    LOG.warn("A copy cannot be kept", failure);
                    unkept = Optional.of(commentary.id());
                    show(commentary, given);
                    dialogs.showFailure(
                            "Your copy is not kept",
                            "It is shown until this window is closed, but cannot be kept for the next time: "
                                    + AtomicFile.reason(failure) + ".");
                }));
    }

    private void start(BackgroundTask<?> task) {
        running = Optional.of(task);
        task.run(background);
    }

    private void show(Commentary commentary, AlignedCopy given) {
        if (isOpen(commentary.id())) {
            state.copyProperty().set(Optional.of(given.shown()));
            state.textShownProperty().set(TextShown.BOTH);
        }
    }

    private Optional<Commentary> commentary() {
        return state.documentProperty().get().map(OpenDocument::commentary);
    }

    private boolean isOpen(String id) {
        return commentary().filter(open -> open.id().equals(id)).isPresent();
    }

    /** Shows the copy that is kept for the open document, or none. */
    public void recall() {
        cancel();
        Optional<Commentary> commentary = commentary();
        unkept = unkept.filter(this::isOpen);
        if (commentary.isEmpty() || unkept.isPresent()) {
            return;
        }
        BackgroundTask<Outcome> task = BackgroundTask.<Outcome>create(
                        cancelled -> kept.load(commentary.get(), cancelled))
                .onSuccess(outcome -> {
                    recalling = Optional.empty();
                    if (isOpen(commentary.get().id())) {
                        recalled(outcome);
                    }
                })
                .onError(failure -> {
                    recalling = Optional.empty();
                    LOG.warn("The kept copy cannot be shown", failure);
                    dialogs.showFailure(KeptCopies.UNSHOWN, "Its words cannot be found: " + failure.getMessage() + ".");
                });
        recalling = Optional.of(task);
        task.run(background);
    }

    private void recalled(Outcome outcome) {
        state.copyProperty()
                .set(outcome.copy()
                        .filter(copy -> copy.alignment().verdict() != Verdict.OTHER)
                        .map(AlignedCopy::shown));
        if (outcome.copy().isPresent() && state.copyProperty().get().isEmpty()) {
            status.tell("The copy that is kept for this document is not its article any more.");
        }
        outcome.tellTroubles(dialogs);
    }

    /** Removes the copy from the window and from the disk, once the reader has said yes. */
    public void forget() {
        Optional<Commentary> commentary = commentary();
        if (commentary.isEmpty() || !dialogs.confirmForgetting()) {
            return;
        }
        cancel();
        unkept = Optional.empty();
        try {
            kept.store().forget(commentary.get().id());
            state.copyProperty().set(Optional.empty());
            onChanged.run();
        } catch (IOException e) {
            LOG.warn("The kept copy cannot be removed", e);
            dialogs.showFailure(
                    "Your copy cannot be forgotten", "Its file cannot be removed: " + AtomicFile.reason(e) + ".");
        }
    }

    private void finished() {
        patience.stop();
        status.idle();
        running = Optional.empty();
    }

    /** Gives up what is being looked at, if anything. */
    public void cancel() {
        recalling.ifPresent(BackgroundTask::cancel);
        recalling = Optional.empty();
        cancelTaking();
    }

    private void cancelTaking() {
        running.ifPresent(task -> {
            task.cancel();
            finished();
        });
    }
}
