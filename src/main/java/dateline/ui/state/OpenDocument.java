package dateline.ui.state;

import dateline.layout.LaneGrouping;
import dateline.layout.TimelineItems;
import dateline.model.Commentary;
import dateline.query.CommentaryIndex;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A commentary as the window holds it.
 *
 * @param commentary the model
 * @param index what stands where in it
 * @param timeline what of it stands where in time
 * @param file where it was read from; empty for the bundled one
 */
public record OpenDocument(Commentary commentary, CommentaryIndex index, TimelineItems timeline, Optional<Path> file) {
    /** Checks for nulls. */
    public OpenDocument {
        Objects.requireNonNull(commentary, "commentary");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(file, "file");
    }

    /**
     * Indexes a commentary and arranges it in time; takes time proportional to its size.
     *
     * @param commentary the model
     * @param file where it was read from; empty for the bundled one
     * @return the document
     */
    public static OpenDocument of(Commentary commentary, Optional<Path> file) {
        return of(new CommentaryIndex(commentary), file);
    }

    /**
     * Arranges a commentary in time; takes time proportional to its size.
     *
     * @param index what stands where in the commentary
     * @param file where it was read from; empty for the bundled one
     * @return the document
     */
    public static OpenDocument of(CommentaryIndex index, Optional<Path> file) {
        TimelineItems timeline = TimelineItems.of(index.commentary());
        timeline.prepare(LaneGrouping.ACTOR);
        return new OpenDocument(index.commentary(), index, timeline, file);
    }
}
