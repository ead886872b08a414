package dateline.query.planted;

import dateline.io.commentary.BundledCommentary;

/** Reaches from the queries across to the format. */
final class QueryThatReads {
    private QueryThatReads() {}

    static String violate() {
        return BundledCommentary.class.getName();
    }
}
