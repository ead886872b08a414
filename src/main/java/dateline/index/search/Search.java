package dateline.index.search;

import dateline.index.CommentaryIndex;
import dateline.index.SentenceNumbers;
import dateline.model.Commentary;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Finds actors, events, claims and sentences by their words.
 *
 * <p>Several words must all occur, in any text of the same target; words in double quotes must occur as they stand. Case,
 * accents, and the forms of quotation marks and dashes do not matter. A term begins a word; where nothing has it so, it may
 * stand within one: "aid" does not find "said", but "ship" finds "friendship" in a text without ships. Hits that begin a name, title or statement come first, then those that begin a word of it, then all others; within these, actors
 * stand in the file's order, events and claims in time order. Sentences stay in reading order.
 *
 * <p>The constructor and {@link #find} may take long; call them on a background thread.
 */
public final class Search {
    private final List<SearchEntry> actors = new ArrayList<>();
    private final List<SearchEntry> events = new ArrayList<>();
    private final List<SearchEntry> claims = new ArrayList<>();
    private final List<SearchEntry> sentences = new ArrayList<>();

    /** Normalises the texts of a commentary. */
    public Search(CommentaryIndex index) {
        Commentary commentary = index.commentary();
        commentary.actors().forEach(actor -> actors.add(SearchEntry.of(actor)));
        index.events().forEach(event -> events.add(SearchEntry.of(event)));
        index.claims().forEach(claim -> claims.add(SearchEntry.of(claim)));
        for (SentenceId id : SentenceNumbers.of(commentary.source())) {
            sentences.add(SearchEntry.of(id, commentary.source().sentence(id).orElseThrow()));
        }
    }

    /** Searches for the terms of a query; without a term nothing is found. */
    public SearchResults find(String query) {
        return find(query, () -> false);
    }

    /**
     * Searches until cancelled.
     *
     * @param query what the reader typed; without a word nothing is found
     * @param cancelled asked often, on the calling thread
     * @return the hits by kind
     * @throws CancellationException soon after {@code cancelled} has said so
     */
    public SearchResults find(String query, BooleanSupplier cancelled) {
        SearchQuery parsed = SearchQuery.parse(query);
        if (parsed.terms().isEmpty()) {
            return SearchResults.NONE;
        }
        SearchResults results = find(parsed, cancelled);
        return results.count() > 0 ? results : find(parsed.insideWords(), cancelled);
    }

    private SearchResults find(SearchQuery query, BooleanSupplier cancelled) {
        return new SearchResults(
                hits(actors, query, cancelled),
                hits(events, query, cancelled),
                hits(claims, query, cancelled),
                hits(sentences, query, cancelled));
    }

    private static List<SearchHit> hits(List<SearchEntry> entries, SearchQuery query, BooleanSupplier cancelled) {
        List<SearchEntry.Ranked> found = new ArrayList<>();
        for (SearchEntry entry : entries) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("the search is no longer wanted");
            }
            Optional<SearchEntry.Ranked> match = entry.match(query);
            match.ifPresent(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparing(SearchEntry.Ranked::rank))
                .map(SearchEntry.Ranked::hit)
                .toList();
    }
}
