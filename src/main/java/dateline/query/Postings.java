package dateline.query;

import dateline.columns.Ints;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

    /** Takes items in the order of their positions. */
    Postings(List<Item> items) {
        size = items.size();
        events = new BitSet(size);
        Map<Dimension, Map<String, Ints>> growing = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            growing.put(dimension, new HashMap<>());
        }
        for (int p = 0; p < size; p++) {
            Item item = items.get(p);
            if (item instanceof Event) {
                events.set(p);
            }
            for (Dimension dimension : Dimension.values()) {
                for (String key : keysOf(dimension, item)) {
                    growing.get(dimension).computeIfAbsent(key, k -> new Ints()).add(p);
                }
            }
        }
        growing.forEach((dimension, lists) -> {
            Map<String, int[]> arrays = new HashMap<>();
            lists.forEach((key, list) -> arrays.put(key, list.toArray()));
            positions.put(dimension, arrays);
        });
    }

    private static Iterable<String> keysOf(Dimension dimension, Item item) {
        if (dimension == Dimension.ACTOR) {
            Set<String> involved = new LinkedHashSet<>(item.actors());
            if (item instanceof Claim claim) {
                involved.add(claim.holder());
            }
            return involved;
        }
        if (item instanceof Event event) {
            return dimension == Dimension.CATEGORY && event.category().isPresent()
                    ? List.of(event.category().get())
                    : List.of();
        }
        Claim claim = (Claim) item;
        return switch (dimension) {
            case CLAIM_KIND -> List.of(claim.kind().name());
            case HOLDER -> List.of(claim.holder());
            case CERTAINTY -> List.of(claim.certainty().name());
            case ACTOR, CATEGORY -> List.of();
        };
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
