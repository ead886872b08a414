package dateline.link.planted;

import dateline.io.json.JsonCursor;

/** Reaches from the links up to the reader. */
final class LinkThatReads {
    private LinkThatReads() {}

    static String violate() {
        return JsonCursor.class.getName();
    }
}
