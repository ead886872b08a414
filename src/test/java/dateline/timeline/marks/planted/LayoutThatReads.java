package dateline.timeline.marks.planted;

import dateline.io.commentary.CommentaryReader;

/** Reaches from the layout up to the reading of files. */
final class LayoutThatReads {
    private LayoutThatReads() {}

    static String violate() {
        return CommentaryReader.class.getName();
    }
}
