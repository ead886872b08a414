package dateline.io.files.planted;

import dateline.index.Filter;

/** Reaches from files up to the queries. */
final class StorageThatFilters {
    private StorageThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
