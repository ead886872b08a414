package dateline.layout.planted;

import dateline.query.Filter;

/** Reaches from the layout across to the queries. */
final class LayoutThatFilters {
    private LayoutThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
