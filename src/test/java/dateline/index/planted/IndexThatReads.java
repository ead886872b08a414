package dateline.index.planted;

import dateline.io.commentary.BundledCommentary;

/** Reaches from the queries across to the format. */
final class IndexThatReads {
    private IndexThatReads() {}

    static String violate() {
        return BundledCommentary.class.getName();
    }
}
