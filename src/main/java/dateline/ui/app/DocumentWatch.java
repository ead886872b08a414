package dateline.ui.app;

import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.task.Background;
import dateline.ui.task.BackgroundTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
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
final class DocumentWatch {
    private static final Duration INTERVAL = Duration.millis(600);

    private final DocumentOpener opener;
    private final Background background;
    private final Timeline clock = new Timeline(new KeyFrame(INTERVAL, event -> look()));
    private Optional<Path> watched = Optional.empty();
    private Optional<Stamp> loaded = Optional.empty();
    private Optional<Stamp> last = Optional.empty();
    private boolean looking;

    /** What tells one state of a file from another. */
    private record Stamp(FileTime time, long size) {}

    DocumentWatch(ReadingState state, DocumentOpener opener, Background background) {
        this.opener = opener;
        this.background = background;
        clock.setCycleCount(Timeline.INDEFINITE);
        state.documentProperty().addListener((o, was, is) -> follow(is));
    }

    private void follow(Optional<OpenDocument> document) {
        Optional<Path> file = document.flatMap(OpenDocument::file);
        if (file.equals(watched)) {
            return;
        }
        watched = file;
        loaded = Optional.empty();
        last = Optional.empty();
        if (file.isPresent()) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    /** Looks at the file once; called by the clock, and by tests in its place. */
    void look() {
        if (watched.isEmpty() || looking) {
            return;
        }
        Path file = watched.get();
        looking = true;
        BackgroundTask.<Optional<Stamp>>create(cancelled -> stamp(file))
                .onSuccess(stamp -> {
                    looking = false;
                    if (watched.equals(Optional.of(file))) {
                        compare(file, stamp);
                    }
                })
                .onError(failure -> looking = false)
                .run(background);
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void compare(Path file, Optional<Stamp> now) {
        boolean atRest = now.isPresent() && now.equals(last);
        last = now;
        if (loaded.isEmpty()) {
            loaded = now;
        } else if (atRest && !now.equals(loaded)) {
            loaded = now;
            opener.reload(file);
        }
    }

    /** Stops looking by itself until another file is opened, as while the window is not shown. */
    void pause() {
        clock.stop();
    }
}
