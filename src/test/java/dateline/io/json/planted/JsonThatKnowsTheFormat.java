package dateline.io.json.planted;

import dateline.io.commentary.BundledCommentary;

/** Reaches from JSON up to commentaries. */
final class JsonThatKnowsTheFormat {
    private JsonThatKnowsTheFormat() {}

    static String violate() {
        return BundledCommentary.class.getName();
    }
}
