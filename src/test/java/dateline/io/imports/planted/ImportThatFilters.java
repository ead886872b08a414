package dateline.io.imports.planted;

import dateline.query.Filter;

/** Reaches from the imports across to the queries. */
final class ImportThatFilters {
    private ImportThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
