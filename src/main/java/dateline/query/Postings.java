package dateline.query;

import dateline.columns.Csr;
import dateline.columns.Ints;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
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
     * Takes items.
     *
     * @param inFile the events, then the claims, in the order of the file, in which they lie in memory
     * @param places the place in the file of each position
     */
    Postings(List<Item> inFile, int[] places) {
        size = places.length;
        events = new BitSet(size);
        Map<Dimension, Keys> keys = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            keys.put(dimension, new Keys());
        }
        inFile.forEach(item -> {
            addKeys(item, keys);
            keys.values().forEach(Keys::endItem);
        });
        for (int p = 0; p < size; p++) {
            if (inFile.get(places[p]) instanceof Event) {
                events.set(p);
            }
        }
        keys.forEach((dimension, found) -> positions.put(dimension, found.positions(places)));
    }

    private static void addKeys(Item item, Map<Dimension, Keys> keys) {
        item.actors().forEach(keys.get(Dimension.ACTOR)::add);
        if (item instanceof Event event) {
            event.category().ifPresent(keys.get(Dimension.CATEGORY)::add);
        } else if (item instanceof Claim claim) {
            keys.get(Dimension.ACTOR).add(claim.holder());
            keys.get(Dimension.HOLDER).add(claim.holder());
            keys.get(Dimension.CLAIM_KIND).add(claim.kind().name());
            keys.get(Dimension.CERTAINTY).add(claim.certainty().name());
        }
    }

    /** The keys of one dimension that each item has, as numbers, while the items are looked through. */
    private static final class Keys {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Csr.Builder rows = new Csr.Builder();

        void add(String key) {
            rows.add(numbers.computeIfAbsent(key, k -> numbers.size()));
        }

        void endItem() {
            rows.endRow();
        }

        /** Returns for each key the positions of the items that have it, each once. */
        Map<String, int[]> positions(int[] places) {
            Csr byItem = rows.build();
            Ints[] lists = new Ints[numbers.size()];
            Arrays.setAll(lists, number -> new Ints());
            for (int p = 0; p < places.length; p++) {
                int first = byItem.first(places[p]);
                for (int i = first; i < first + byItem.count(places[p]); i++) {
                    lists[byItem.value(i)].addOnce(p);
                }
            }
            Map<String, int[]> arrays = new HashMap<>();
            numbers.forEach((key, number) -> arrays.put(key, lists[number].toArray()));
            return arrays;
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
