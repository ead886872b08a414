package dateline.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For each value of each dimension the positions of the items that have it, ascending.
 *
 * <p>A filter is answered by joining and cutting such lists, without a look at the items. Immutable.
 */
final class Postings {
    private static final int[] NONE = {};

    private final int size;
    private final BitSet events;
    private final Map<Dimension, Map<String, int[]>> positions = new EnumMap<>(Dimension.class);

    /**
     * Makes the postings.
     *
     * @param eventCount how many of the items are events, which come first in the file
     * @param places the place in the file of each position
     */
    Postings(ItemColumns items, int eventCount, int[] places) {
        size = places.length;
        events = new BitSet(size);
        for (int p = 0; p < size; p++) {
            if (places[p] < eventCount) {
                events.set(p);
            }
        }
        for (Dimension dimension : Dimension.values()) {
            positions.put(dimension, items.positions(dimension, places, eventCount));
        }
    }

    /** Returns the values of a dimension that any item has. */
    Set<String> values(Dimension dimension) {
        return positions.get(dimension).keySet();
    }

    /** Returns the positions of the items with a value; not to be changed. */
    int[] of(Dimension dimension, String value) {
        return positions.get(dimension).getOrDefault(value, NONE);
    }

    /** Returns a bit for each position that holds an event; not to be changed. */
    BitSet events() {
        return events;
    }

    /** Returns a bit for each position that a filter accepts. */
    BitSet accepted(Filter filter) {
        BitSet accepted = new BitSet(size);
        accepted.set(0, size);
        if (!filter.actors().isEmpty()) {
            accepted.and(actors(filter));
        }
        // Categories say nothing about claims, and all other dimensions nothing about events.
        if (!filter.categories().isEmpty()) {
            BitSet kept = any(Dimension.CATEGORY, filter.categories());
            BitSet claims = new BitSet(size);
            claims.set(0, size);
            claims.andNot(events);
            kept.or(claims);
            accepted.and(kept);
        }
        for (Dimension dimension : List.of(Dimension.CLAIM_KIND, Dimension.HOLDER, Dimension.CERTAINTY)) {
            Set<String> chosen = dimension.chosenIn(filter);
            if (!chosen.isEmpty()) {
                BitSet kept = any(dimension, chosen);
                kept.or(events);
                accepted.and(kept);
            }
        }
        return accepted;
    }

    private BitSet actors(Filter filter) {
        if (filter.match() == ActorMatch.ANY) {
            return any(Dimension.ACTOR, filter.actors());
        }
        List<String> chosen = new ArrayList<>(filter.actors());
        BitSet all = any(Dimension.ACTOR, Set.of(chosen.get(0)));
        chosen.stream().skip(1).forEach(actor -> all.and(any(Dimension.ACTOR, Set.of(actor))));
        return all;
    }

    private BitSet any(Dimension dimension, Set<String> values) {
        long[] words = new long[(size + 63) / 64];
        for (String value : values) {
            for (int position : of(dimension, value)) {
                words[position >> 6] |= 1L << position;
            }
        }
        return BitSet.valueOf(words);
    }
}
