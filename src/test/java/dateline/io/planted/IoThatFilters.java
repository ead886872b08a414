package dateline.io.planted;

import dateline.query.Filter;

/** Reaches from reading and writing across to the queries. */
final class IoThatFilters {
    private IoThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
