package dateline.export.planted;

import dateline.io.commentary.CommentaryReader;

/** Reaches from the export across to the format. */
final class ExportThatReads {
    private ExportThatReads() {}

    static String violate() {
        return CommentaryReader.class.getName();
    }
}
