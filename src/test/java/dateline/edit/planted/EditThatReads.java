package dateline.edit.planted;

import dateline.io.commentary.BundledCommentary;

/** Reaches from the edits across to the format. */
final class EditThatReads {
    private EditThatReads() {}

    static String violate() {
        return BundledCommentary.class.getName();
    }
}
