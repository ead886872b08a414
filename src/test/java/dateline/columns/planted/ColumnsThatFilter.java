package dateline.columns.planted;

import dateline.query.Filter;

/** Reaches from the columns up to the queries. */
final class ColumnsThatFilter {
    private ColumnsThatFilter() {}

    static String violate() {
        return Filter.class.getName();
    }
}
