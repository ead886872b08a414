package dateline.ui.search;

import dateline.index.search.SearchHit;
import dateline.index.search.SearchResults;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A row of the list of results: the name of a group, or a hit. */
sealed interface SearchRow {
    /** Most hits of a group that are listed; the count beside the group's name tells of the others. */
    int LISTED = 30;

    /**
     * A group's name.
     *
     * @param title the name
     * @param count how many hits it has
     * @param outside how many of them the filter leaves out
     */
    record Group(String title, int count, int outside) implements SearchRow {}

    /**
     * A hit.
     *
     * @param hit what was found
     */
    record Hit(SearchHit hit) implements SearchRow {}

    /**
     * Returns the rows of a search.
     *
     * @param results what was found
     * @param accepted whether the filter keeps an event or a claim
     */
    static List<SearchRow> of(SearchResults results, Predicate<Item> accepted) {
        List<SearchRow> rows = new ArrayList<>();
        add(rows, "Events", results.events(), accepted);
        add(rows, "Claims", results.claims(), accepted);
        add(rows, "Actors", results.actors(), accepted);
        add(rows, "Text", results.sentences(), accepted);
        return rows;
    }

    private static void add(List<SearchRow> rows, String title, List<SearchHit> hits, Predicate<Item> accepted) {
        if (!hits.isEmpty()) {
            long outside = hits.stream()
                    .flatMap(hit -> item(hit.target()).stream())
                    .filter(item -> !accepted.test(item))
                    .count();
            rows.add(new Group(title, hits.size(), (int) outside));
            hits.stream().limit(LISTED).forEach(hit -> rows.add(new Hit(hit)));
        }
    }

    /** Returns the event or claim that was found. */
    static Optional<Item> item(SearchHit.Target target) {
        if (target instanceof SearchHit.EventTarget of) {
            return Optional.of(of.event());
        }
        return target instanceof SearchHit.ClaimTarget of ? Optional.of(of.claim()) : Optional.empty();
    }
}
