package dateline.ui.export;

import dateline.export.svg.PictureMark;
import dateline.io.files.AtomicFile;
import dateline.io.files.InputFile;
import dateline.io.files.OutputFile;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.timeline.TimelinePane;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves what the timeline shows as an SVG picture, in the background. */
public final class PictureSaver {
    private static final Logger LOG = LoggerFactory.getLogger(PictureSaver.class);

    /** The number of bytes among which a picture's mark stands. */
    private static final int HEAD = 200;

    private final ReadingState state;
    private final TimelinePane timeline;
    private final TaskExecutor background;
    private final StatusBar status;
    private final Dialogs dialogs;

    public PictureSaver(
            ReadingState state, TimelinePane timeline, TaskExecutor background, StatusBar status, Dialogs dialogs) {
        this.state = state;
        this.timeline = timeline;
        this.background = background;
        this.status = status;
        this.dialogs = dialogs;
    }

    /** Asks for a file and saves the picture there. */
    public void choose() {
        dialogs.choosePicture().filter(this::mayBeReplaced).ifPresent(this::save);
    }

    /**
     * Tells whether a file may be replaced: the open document never, what the program did not draw only once the reader
     * agrees. The system, which asks before any file is replaced, does not look at what is in it.
     */
    private boolean mayBeReplaced(Path file) {
        Path name = Optional.ofNullable(file.getFileName()).orElse(file);
        if (state.file().filter(open -> OutputFile.isSame(open, file)).isPresent()) {
            dialogs.showFailure("The picture cannot be saved", name + " is the open document; choose another name.");
            return false;
        }
        return !Files.isRegularFile(file) || isOwnPicture(file) || dialogs.confirmReplacing(file);
    }

    /** Tells whether a file is empty, or a picture that the program drew and can draw again. */
    private static boolean isOwnPicture(Path file) {
        try (InputStream in = InputFile.open(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.isEmpty() || PictureMark.isIn(head);
        } catch (IOException e) {
            return false;
        }
    }

    private void save(Path file) {
        String title = state.documentProperty()
                .get()
                .map(OpenDocument::commentary)
                .map(commentary -> "Timeline: " + commentary.source().title())
                .orElse("Timeline");
        Supplier<String> picture = timeline.picture(title);
        List<Path> inputs = state.file().stream().toList();
        BackgroundTask.<Path>create(cancelled -> {
                    byte[] svg = picture.get().getBytes(StandardCharsets.UTF_8);
                    OutputFile.write(file, inputs, out -> out.write(svg));
                    return file;
                })
                // A picture has titles, which are the commentary's own; nothing of the reader's copy goes into it.
                .onSuccess(saved ->
                        status.tell("Saved " + saved.getFileName() + ", which has no exact words of the article."))
                .onError(failure -> {
                    LOG.warn("Could not save {}", file, failure);
                    String reason = AtomicFile.reason(failure);
                    dialogs.showFailure("The picture cannot be saved", file + " cannot be written: " + reason + ".");
                })
                .run(background);
    }
}
