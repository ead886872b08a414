package dateline.io.imports.planted;

import dateline.index.Filter;

/** Reaches from the imports across to the queries. */
final class ImportThatFilters {
    private ImportThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
