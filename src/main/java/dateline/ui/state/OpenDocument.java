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
     * Indexes a commentary; takes time proportional to its size.
     *
     * @param commentary the model
     * @param file where it was read from; empty for the bundled one
     * @return the document
     */
    public static OpenDocument of(Commentary commentary, Optional<Path> file) {
        TimelineItems timeline = TimelineItems.of(commentary);
        timeline.prepare(LaneGrouping.ACTOR);
        return of(commentary, timeline, file);
    }

    /**
     * Indexes a commentary whose timeline stands already; takes time proportional to its size.
     *
     * @param commentary the model
     * @param timeline what of it stands where in time
     * @param file where it was read from; empty for the bundled one
     * @return the document
     */
    public static OpenDocument of(Commentary commentary, TimelineItems timeline, Optional<Path> file) {
        return new OpenDocument(commentary, new CommentaryIndex(commentary), timeline, file);
    }
}
