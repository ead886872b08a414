package dateline.ui.document;

import dateline.io.files.FileStamp;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Reloads the open file when it has changed on disk and has come to rest.
 *
 * <p>Looks at the file's time and size now and then: that works on every file system, and for editors that write a new file and
 * rename it. A file that is still being written looks different at each look, and is waited for; one that is gone for a moment
 * too. Used on the JavaFX application thread, the looks are in the background.
 */
public final class DocumentWatch {
    private static final Duration INTERVAL = Duration.millis(600);

    private final DocumentOpener opener;
    private final TaskExecutor background;
    private Consumer<Path> onChanged;
    private final Timeline clock = new Timeline(new KeyFrame(INTERVAL, event -> look()));
    private Optional<Path> watched = Optional.empty();
    private Optional<FileStamp> loaded = Optional.empty();
    private Optional<FileStamp> last = Optional.empty();
    private boolean looking;

    /** Whether the file was missing at the last two looks, which is told once. */
    private boolean gone;

    public DocumentWatch(ReadingState state, DocumentOpener opener, TaskExecutor background) {
        this.opener = opener;
        this.background = background;
        onChanged = opener::reload;
        clock.setCycleCount(Timeline.INDEFINITE);
        state.documentProperty().addListener((o, was, is) -> follow(is));
    }

    /** Sets what is done with a file that has changed, instead of reloading it. */
    public void setOnChanged(Consumer<Path> action) {
        onChanged = action;
    }

    private void follow(Optional<OpenDocument> document) {
        Optional<Path> file = document.flatMap(OpenDocument::file);
        if (file.equals(watched)) {
            return;
        }
        watched = file;
        loaded = Optional.empty();
        last = Optional.empty();
        gone = false;
        if (file.isPresent()) {
            clock.play();
            look();
        } else {
            clock.stop();
        }
    }

    /** Looks at the file once; called by the clock, and by tests in its place. */
    public void look() {
        if (watched.isEmpty() || looking) {
            return;
        }
        Path file = watched.get();
        looking = true;
        BackgroundTask.<Optional<FileStamp>>create(cancelled -> stamp(file))
                .onSuccess(stamp -> {
                    looking = false;
                    if (watched.equals(Optional.of(file))) {
                        compare(file, stamp);
                    }
                })
                .onError(failure -> looking = false)
                .run(background);
    }

    private static Optional<FileStamp> stamp(Path file) {
        try {
            return Optional.of(FileStamp.of(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void compare(Path file, Optional<FileStamp> now) {
        boolean atRest = now.isPresent() && now.equals(last);
        boolean missing = now.isEmpty() && last.isEmpty() && loaded.isPresent();
        if (missing && !gone) {
            opener.gone(file);
        }
        gone = missing;
        last = now;
        if (loaded.isEmpty()) {
            loaded = now;
        } else if (atRest && !now.equals(loaded)) {
            loaded = now;
            onChanged.accept(file);
        }
    }

    /** Takes the file as it is at the next look for the one that is open, since the window has saved it. */
    public void saved() {
        loaded = Optional.empty();
        last = Optional.empty();
    }

    /** Stops looking by itself until another file is opened, as while the window is not shown. */
    public void pause() {
        clock.stop();
    }
}
