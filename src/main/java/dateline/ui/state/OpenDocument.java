package dateline.ui.state;

import dateline.layout.LaneGrouping;
import dateline.layout.PreparedTimeline;
import dateline.model.Commentary;
import dateline.query.CommentaryIndex;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A commentary as the window holds it.
 *
 * @param commentary the model
 * @param index the one order of its items, and its relations
 * @param timeline what the timeline needs of it
 * @param file where it was read from; empty for the bundled one
 */
public record OpenDocument(
        Commentary commentary, CommentaryIndex index, PreparedTimeline timeline, Optional<Path> file) {
    /** Checks for nulls. */
    public OpenDocument {
        Objects.requireNonNull(commentary, "commentary");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(file, "file");
    }

    /**
     * Indexes a commentary and prepares its timeline; takes time in proportion to its size.
     *
     * @param commentary the model
     * @param file where it was read from; empty for the bundled one
     * @return the document
     */
    public static OpenDocument of(Commentary commentary, Optional<Path> file) {
        CommentaryIndex index = CommentaryIndex.of(commentary);
        PreparedTimeline timeline = PreparedTimeline.of(index);
        timeline.prepare(LaneGrouping.ACTOR);
        return new OpenDocument(commentary, index, timeline, file);
    }
}
