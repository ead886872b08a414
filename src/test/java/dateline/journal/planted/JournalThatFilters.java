package dateline.journal.planted;

import dateline.index.Filter;

/** Reaches from the drafts across to the queries. */
final class JournalThatFilters {
    private JournalThatFilters() {}

    static String violate() {
        return Filter.class.getName();
    }
}
