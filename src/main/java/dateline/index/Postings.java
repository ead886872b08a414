package dateline.index;

import dateline.index.Unfinished.Lack;
import dateline.model.Claim;
import dateline.model.ClaimRole;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Source;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Lists, for each value of each dimension, the indices of the items that have it, ascending.
 *
 * <p>A filter joins and intersects such lists, without a look at the items. Immutable.
 */
final class Postings {
    private static final int[] NONE = {};

    private final int size;
    private final int eventCount;
    private final Map<Dimension, Map<String, int[]>> indices = new EnumMap<>(Dimension.class);

    /** Collects the ascending indices of the items with one value, each once. */
    private static final class Growing {
        private final IntStream.Builder indices = IntStream.builder();
        private int last = -1;

        void add(int index) {
            // An item may name the same actor twice.
            if (index != last) {
                indices.add(index);
                last = index;
            }
        }
    }

    /**
     * Makes the postings.
     *
     * @param items the events, then the claims
     * @param eventCount how many of the items are events
     * @param source their source
     */
    Postings(List<Item> items, int eventCount, Source source) {
        size = items.size();
        this.eventCount = eventCount;
        Map<Dimension, Map<String, Growing>> growing = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            growing.put(dimension, new HashMap<>());
        }
        for (int index = 0; index < size; index++) {
            Item item = items.get(index);
            add(growing.get(Dimension.ACTOR), item.actors(), index);
            for (Lack lack : Lack.values()) {
                if (Unfinished.lacks(item, lack, source)) {
                    add(growing.get(Dimension.UNFINISHED), List.of(lack.name()), index);
                }
            }
            if (item instanceof Event event && event.category().isPresent()) {
                add(growing.get(Dimension.CATEGORY), List.of(event.category().get()), index);
            } else if (item instanceof Claim claim) {
                add(growing.get(Dimension.ACTOR), List.of(claim.holder()), index);
                add(growing.get(Dimension.HOLDER), List.of(claim.holder()), index);
                add(growing.get(Dimension.CLAIM_KIND), List.of(claim.kind().name()), index);
                add(growing.get(Dimension.CERTAINTY), List.of(claim.certainty().name()), index);
                add(
                        growing.get(Dimension.ROLE),
                        claim.role().stream().map(ClaimRole::name).toList(),
                        index);
            }
        }
        growing.forEach((dimension, lists) -> {
            Map<String, int[]> byValue = new HashMap<>();
            lists.forEach(
                    (value, list) -> byValue.put(value, list.indices.build().toArray()));
            indices.put(dimension, byValue);
        });
    }

    private static void add(Map<String, Growing> lists, List<String> values, int index) {
        values.forEach(
                value -> lists.computeIfAbsent(value, key -> new Growing()).add(index));
    }

    /** Returns the values of a dimension that any item has. */
    Set<String> values(Dimension dimension) {
        return indices.get(dimension).keySet();
    }

    /** Returns the indices of the items with a value; not to be changed. */
    int[] of(Dimension dimension, String value) {
        return indices.get(dimension).getOrDefault(value, NONE);
    }

    /** Returns a bit for each item that a filter accepts. */
    BitSet accepted(Filter filter) {
        BitSet accepted = new BitSet(size);
        accepted.set(0, size);
        if (!filter.actors().isEmpty()) {
            accepted.and(actors(filter));
        }
        if (!filter.lacks().isEmpty()) {
            accepted.and(any(Dimension.UNFINISHED, Dimension.UNFINISHED.chosenIn(filter)));
        }
        // Categories do not restrict claims, and the other dimensions do not restrict events.
        if (!filter.categories().isEmpty()) {
            BitSet kept = any(Dimension.CATEGORY, filter.categories());
            kept.set(eventCount, size);
            accepted.and(kept);
        }
        for (Dimension dimension :
                List.of(Dimension.CLAIM_KIND, Dimension.HOLDER, Dimension.CERTAINTY, Dimension.ROLE)) {
            Set<String> chosen = dimension.chosenIn(filter);
            if (!chosen.isEmpty()) {
                BitSet kept = any(dimension, chosen);
                kept.set(0, eventCount);
                accepted.and(kept);
            }
        }
        return accepted;
    }

    private BitSet actors(Filter filter) {
        if (filter.match() == ActorMatch.ANY) {
            return any(Dimension.ACTOR, filter.actors());
        }
        BitSet all = new BitSet(size);
        all.set(0, size);
        filter.actors().forEach(actor -> all.and(any(Dimension.ACTOR, Set.of(actor))));
        return all;
    }

    private BitSet any(Dimension dimension, Set<String> values) {
        BitSet any = new BitSet(size);
        for (String value : values) {
            for (int index : of(dimension, value)) {
                any.set(index);
            }
        }
        return any;
    }
}
