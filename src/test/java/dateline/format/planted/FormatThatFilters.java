package dateline.format.planted;

import dateline.query.Filter;

/** Reaches from the format across to the queries. */
final class FormatThatFilters {
    private FormatThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
