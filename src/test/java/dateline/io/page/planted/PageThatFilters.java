package dateline.io.page.planted;

import dateline.index.Filter;

/** Reaches from the pages across to the queries. */
final class PageThatFilters {
    private PageThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
