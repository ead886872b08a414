package dateline.format;

import java.util.List;

/** The lists of a document. */
enum Section {
    /** Who. */
    ACTORS("actors"),
    /** What happened. */
    EVENTS("events"),
    /** What is asserted. */
    CLAIMS("claims");

    /** All of them, in the order of the file. */
    static final List<Section> ALL = List.of(values());

    private final String key;

    Section(String key) {
        this.key = key;
    }

    /** Returns the document's key for the list. */
    String key() {
        return key;
    }

    /** Returns the JSON Pointer of an element. */
    String pointer(int index) {
        return "/" + key + "/" + index;
    }
}
