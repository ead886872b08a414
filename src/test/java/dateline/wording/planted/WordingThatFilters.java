package dateline.wording.planted;

import dateline.index.Filter;

/** Reaches from the words across to the index. */
final class WordingThatFilters {
    private WordingThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
