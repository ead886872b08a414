package dateline.ui.search;

import dateline.index.search.SearchHit;
import dateline.index.search.SearchResults;
import java.util.ArrayList;
import java.util.List;

/** A row of the list of results: the name of a group, or a hit. */
sealed interface SearchRow {
    /** Most hits of a group that are listed; the count beside the group's name tells of the others. */
    int LISTED = 30;

    /**
     * A group's name.
     *
     * @param title the name
     * @param count how many hits it has
     */
    record Group(String title, int count) implements SearchRow {}

    /**
     * A hit.
     *
     * @param hit what was found
     */
    record Hit(SearchHit hit) implements SearchRow {}

    /** Returns the rows of a search. */
    static List<SearchRow> of(SearchResults results) {
        List<SearchRow> rows = new ArrayList<>();
        add(rows, "Events", results.events());
        add(rows, "Claims", results.claims());
        add(rows, "Actors", results.actors());
        add(rows, "Text", results.sentences());
        return rows;
    }

    private static void add(List<SearchRow> rows, String title, List<SearchHit> hits) {
        if (!hits.isEmpty()) {
            rows.add(new Group(title, hits.size()));
            hits.stream().limit(LISTED).forEach(hit -> rows.add(new Hit(hit)));
        }
    }
}
