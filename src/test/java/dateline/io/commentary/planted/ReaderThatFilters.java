package dateline.io.commentary.planted;

import dateline.index.Filter;

/** Reaches from the reader across to the index. */
final class ReaderThatFilters {
    private ReaderThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
