package dateline.model.planted;

import dateline.io.commentary.BundledCommentary;

/** Reaches from the model up to the format. */
final class ModelThatReads {
    private ModelThatReads() {}

    static String violate() {
        return BundledCommentary.class.getName();
    }
}
