package dateline.index.search;

import java.util.List;

/**
 * The hits of a search by kind, within each kind the best first.
 *
 * @param actors hits whose target is an actor
 * @param events hits whose target is an event
 * @param claims hits whose target is a claim
 * @param sentences hits whose target is a sentence of the source, in reading order
 */
public record SearchResults(
        List<SearchHit> actors, List<SearchHit> events, List<SearchHit> claims, List<SearchHit> sentences) {
    /** No hits. */
    public static final SearchResults NONE = new SearchResults(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public SearchResults {
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        sentences = List.copyOf(sentences);
    }

    /** Returns the number of hits. */
    public int count() {
        return actors.size() + events.size() + claims.size() + sentences.size();
    }
}
