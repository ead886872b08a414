package dateline.ui.state;

import dateline.index.search.SearchHit;
import dateline.index.search.SearchResults;
import dateline.model.SentenceId;
import dateline.text.TextRange;
import dateline.timeline.items.TimelineItems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Search hits by place, for views that ask cell by cell and row by row.
 *
 * <p>Many hits take time to sort, which is done off the JavaFX application thread.
 *
 * @param results what was found; empty where nothing is searched for
 * @param items the ids of the events and claims
 * @param positions the same as a bit for each item of the timeline; not to be changed
 * @param ranges where the words stand in each sentence, ascending
 */
public record FoundPlaces(
        Optional<SearchResults> results, Set<String> items, BitSet positions, Map<SentenceId, List<TextRange>> ranges) {
    /** The places where nothing is searched for. */
    public static final FoundPlaces NONE = new FoundPlaces(Optional.empty(), Set.of(), new BitSet(), Map.of());

    /** Has the places of the results unchangeable. */
    public FoundPlaces {
        items = Collections.unmodifiableSet(items);
        ranges = Collections.unmodifiableMap(ranges);
    }

    /**
     * Sorts what was found by its places.
     *
     * @param results what was found
     * @param timeline the items of the same document
     */
    public static FoundPlaces of(SearchResults results, TimelineItems timeline) {
        Set<String> items = new HashSet<>();
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
        Map<SentenceId, List<TextRange>> ranges = new HashMap<>();
        for (SearchHit hit : results.sentences()) {
            if (hit.target() instanceof SearchHit.SentenceTarget of) {
                List<TextRange> marks = ranges.computeIfAbsent(of.sentence(), id -> new ArrayList<>());
                hit.fields().forEach(field -> marks.addAll(field.marks()));
            }
        }
        return new FoundPlaces(Optional.of(results), items, timeline.setOf(items), ranges);
    }

    /**
     * Returns where the words that are searched for stand in a sentence.
     *
     * @param sentence its number
     * @return the ranges, ascending
     */
    public List<TextRange> in(SentenceId sentence) {
        return ranges.getOrDefault(sentence, List.of());
    }
}
