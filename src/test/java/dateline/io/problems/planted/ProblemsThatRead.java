package dateline.io.problems.planted;

import dateline.io.commentary.CommentaryReader;

/** Reaches from the problems up to the reader. */
final class ProblemsThatRead {
    private ProblemsThatRead() {}

    static String violate() {
        return CommentaryReader.class.getName();
    }
}
