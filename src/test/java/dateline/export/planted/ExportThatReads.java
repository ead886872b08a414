package dateline.export.planted;

import dateline.format.CommentaryReader;

/** Reaches from the export across to the format. */
final class ExportThatReads {
    private ExportThatReads() {}

    static String violate() {
        return CommentaryReader.class.getName();
    }
}
