package dateline.ui.state;

import dateline.index.search.SearchHit;
import dateline.index.search.SearchResults;
import dateline.model.SentenceId;
import dateline.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Search hits by place, for views that ask cell by cell and row by row.
 *
 * @param items the ids of the events and claims
 * @param ranges where the words stand in each sentence, ascending
 */
record FoundPlaces(Set<String> items, Map<SentenceId, List<TextRange>> ranges) {
    FoundPlaces {
        items = Set.copyOf(items);
        ranges = Map.copyOf(ranges);
    }

    static FoundPlaces of(Optional<SearchResults> found) {
        Set<String> items = new HashSet<>();
        Map<SentenceId, List<TextRange>> ranges = new HashMap<>();
        found.ifPresent(results -> {
            for (SearchHit hit : results.events()) {
                if (hit.target() instanceof SearchHit.EventTarget of) {
                    items.add(of.event().id());
                }
            }
            for (SearchHit hit : results.claims()) {
                if (hit.target() instanceof SearchHit.ClaimTarget of) {
                    items.add(of.claim().id());
                }
            }
            for (SearchHit hit : results.sentences()) {
                if (hit.target() instanceof SearchHit.SentenceTarget of) {
                    List<TextRange> marks = ranges.computeIfAbsent(of.sentence(), id -> new ArrayList<>());
                    hit.fields().forEach(field -> marks.addAll(field.marks()));
                }
            }
        });
        return new FoundPlaces(items, ranges);
    }
}
