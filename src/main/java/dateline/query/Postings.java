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

    private Postings(Map<Dimension, Keys> keys, BitSet eventPlaces, int[] places) {
        size = places.length;
        events = new BitSet(size);
        for (int p = 0; p < size; p++) {
            if (eventPlaces.get(places[p])) {
                events.set(p);
            }
        }
        keys.forEach((dimension, found) -> positions.put(dimension, found.positions(places)));
    }

    /** What the items have, in the order of the file, before it is known in which they come. */
    static final class Collected {
        private final Map<Dimension, Keys> keys;
        private final BitSet eventPlaces;

        private Collected(Map<Dimension, Keys> keys, BitSet eventPlaces) {
            this.keys = keys;
            this.eventPlaces = eventPlaces;
        }

        /**
         * Returns the postings.
         *
         * @param places the place in the file of each position
         */
        Postings ordered(int[] places) {
            return new Postings(keys, eventPlaces, places);
        }
    }

    /**
     * Looks through items.
     *
     * @param inFile the events, then the claims, in the order of the file, in which they lie in memory
     */
    static Collected collect(List<Item> inFile) {
        KeysOf keys = new KeysOf();
        BitSet eventPlaces = new BitSet(inFile.size());
        for (int place = 0; place < inFile.size(); place++) {
            Item item = inFile.get(place);
            eventPlaces.set(place, item instanceof Event);
            keys.add(item);
        }
        return new Collected(keys.byDimension(), eventPlaces);
    }

    /** The keys of each dimension. */
    private static final class KeysOf {
        private final Keys actors = new Keys();
        private final Keys categories = new Keys();
        private final Keys holders = new Keys();
        private final Keys kinds = new Keys();
        private final Keys certainties = new Keys();

        void add(Item item) {
            List<String> all = item.actors();
            for (int i = 0; i < all.size(); i++) {
                actors.add(all.get(i));
            }
            if (item instanceof Event event) {
                event.category().ifPresent(categories::add);
            } else if (item instanceof Claim claim) {
                actors.add(claim.holder());
                holders.add(claim.holder());
                kinds.add(claim.kind().name());
                certainties.add(claim.certainty().name());
            }
            actors.endItem();
            categories.endItem();
            holders.endItem();
            kinds.endItem();
            certainties.endItem();
        }

        Map<Dimension, Keys> byDimension() {
            Map<Dimension, Keys> keys = new EnumMap<>(Dimension.class);
            for (Dimension dimension : Dimension.values()) {
                keys.put(
                        dimension,
                        switch (dimension) {
                            case ACTOR -> actors;
                            case CATEGORY -> categories;
                            case HOLDER -> holders;
                            case CLAIM_KIND -> kinds;
                            case CERTAINTY -> certainties;
                        });
            }
            return keys;
        }
    }

    /** The keys of one dimension that each item has, as numbers, while the items are looked through. */
    private static final class Keys {
        private static final int LATELY = 1 << 9;

        private final Map<String, Integer> numbers = new HashMap<>();
        private final Csr.Builder rows = new Csr.Builder();

        /** Keys met lately and their numbers, by hash: most items share the strings of a few keys. */
        private final String[] lately = new String[LATELY];

        private final int[] latelyNumbers = new int[LATELY];

        Keys() {
            Arrays.fill(lately, "");
            Arrays.fill(latelyNumbers, -1);
        }

        void add(String key) {
            int hash = key.hashCode();
            int slot = (hash ^ hash >>> 9) & (LATELY - 1);
            if (latelyNumbers[slot] < 0 || !lately[slot].equals(key)) {
                Integer known = numbers.putIfAbsent(key, numbers.size());
                lately[slot] = key;
                latelyNumbers[slot] = known == null ? numbers.size() - 1 : known;
            }
            rows.add(latelyNumbers[slot]);
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
