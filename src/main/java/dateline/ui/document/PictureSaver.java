package dateline.ui.document;

import dateline.export.TimelineSvg;
import dateline.io.files.AtomicFile;
import dateline.ui.parts.BackgroundTask;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.timeline.TimelineControl;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves what the timeline shows as an SVG picture, in the background. */
public final class PictureSaver {
    private static final Logger LOG = LoggerFactory.getLogger(PictureSaver.class);

    private final ReadingState state;
    private final TimelineControl timeline;
    private final TaskExecutor background;
    private final StatusBar status;
    private final Dialogs dialogs;

    public PictureSaver(
            ReadingState state, TimelineControl timeline, TaskExecutor background, StatusBar status, Dialogs dialogs) {
        this.state = state;
        this.timeline = timeline;
        this.background = background;
        this.status = status;
        this.dialogs = dialogs;
    }

    /** Asks for a file and saves the picture there. */
    public void choose() {
        dialogs.choosePicture().ifPresent(this::save);
    }

    void save(Path file) {
        String title = state.documentProperty()
                .get()
                .map(OpenDocument::commentary)
                .map(commentary -> "Timeline: " + commentary.source().title())
                .orElse("Timeline");
        TimelineSvg picture = timeline.picture(title);
        BackgroundTask.<Path>create(cancelled -> {
                    byte[] svg = picture.write().getBytes(StandardCharsets.UTF_8);
                    AtomicFile.replace(file, out -> out.write(svg));
                    return file;
                })
                // A picture has titles, which are the commentary's own; nothing of the reader's copy goes into it.
                .onSuccess(saved ->
                        status.tell("Saved " + saved.getFileName() + ", which has no exact words of the article."))
                .onError(failure -> {
                    LOG.warn("Could not save {}", file, failure);
                    dialogs.showFailure(
                            "The picture cannot be saved", file + " cannot be written: " + failure.getMessage() + ".");
                })
                .run(background);
    }
}
