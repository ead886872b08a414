package dateline.io.update.planted;

import dateline.index.Filter;

/** Reaches from saving across to the queries. */
final class UpdateThatFilters {
    private UpdateThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
