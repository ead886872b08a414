package dateline.query;

import dateline.columns.Ints;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the index needs to know of items, collected in one walk over them, in the order of the file, the events before the
 * claims.
 *
 * <p>That walk is what indexing costs where the items lie far apart in memory.
 */
final class ItemColumns {
    /** Some sentences that follow each other. */
    private record Span(SentenceId first, SentenceId last) {}

    private final List<ItemChunk> chunks = new ArrayList<>();
    private ItemChunk last;
    private int size;

    /** Claims have no category, and events neither holder, kind nor certainty. */
    private final Keys<String> actors = new Keys<>();

    private final Keys<String> categories = new Keys<>();
    private final Keys<String> holders = new Keys<>();
    private final Keys<String> kinds = new Keys<>();
    private final Keys<String> certainties = new Keys<>();
    private final Keys<SentenceId> passages = new Keys<>();
    private final Keys<Span> spans = new Keys<>();

    /**
     * Starts with no item.
     *
     * @param expected how many there will be, about
     */
    ItemColumns(int expected) {
        last = new ItemChunk(Math.min(Math.max(1, expected), ItemChunk.LARGEST));
        chunks.add(last);
    }

    /** Adds the next event. */
    void add(Event event) {
        grow().add(event);
        endPassages(event.passages());
        addAll(event.actors(), actors);
        actors.endItem();
        if (event.category().isPresent()) {
            add(event.category().get(), categories);
        }
        categories.endItem();
    }

    /** Adds the next claim. */
    void add(Claim claim) {
        grow().add(claim);
        endPassages(claim.passages());
        addAll(claim.actors(), actors);
        add(claim.holder(), actors);
        actors.endItem();
        add(claim.holder(), holders);
        holders.endItem();
        add(claim.kind().name(), kinds);
        kinds.endItem();
        add(claim.certainty().name(), certainties);
        certainties.endItem();
    }

    /** Makes room for one item; returns the chunk that it is to be added to. */
    private ItemChunk grow() {
        if (last.isFull()) {
            last = last.next();
            chunks.add(last);
        }
        size++;
        return last;
    }

    /** Adds all passages of the item that is being added, and ends them. */
    private void endPassages(List<Passage> all) {
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            SentenceId sentence = passage.first();
            int hash = sentence.paragraph() * 31 + sentence.sentence();
            passages.add(sentence, hash);
            if (passage.last().compareTo(sentence) != 0) {
                spans.add(new Span(sentence, passage.last()), hash);
            }
        }
        passages.endItem();
        spans.endItem();
    }

    private static void addAll(List<String> ids, Keys<String> to) {
        for (int i = 0; i < ids.size(); i++) {
            add(ids.get(i), to);
        }
    }

    private static void add(String key, Keys<String> to) {
        to.add(key, key.hashCode());
    }

    /** Takes over all items that others hold, behind these; the others are of no use any more. */
    void append(ItemColumns others) {
        chunks.addAll(others.chunks);
        last = others.last;
        size += others.size;
        actors.append(others.actors);
        categories.append(others.categories);
        holders.append(others.holders);
        kinds.append(others.kinds);
        certainties.append(others.certainties);
        passages.append(others.passages);
        spans.append(others.spans);
    }

    /** Tells whether the items are these very ones. */
    boolean hold(List<? extends Item> expected) {
        if (expected.size() != size) {
            return false;
        }
        Object[] others = expected.toArray();
        int place = 0;
        for (ItemChunk items : chunks) {
            if (!items.stand(others, place)) {
                return false;
            }
            place += items.size();
        }
        return true;
    }

    int size() {
        return size;
    }

    /** Returns the first day of each item, the least of all numbers if it is unknown, the greatest if there is no time. */
    long[] beginnings() {
        long[] beginnings = new long[size];
        int place = 0;
        for (ItemChunk items : chunks) {
            items.copyBeginnings(beginnings, place);
            place += items.size();
        }
        return beginnings;
    }

    /** Returns the last day of each item whose first day is unknown, 0 for any other; nothing if the first day of all is known. */
    long[] ends() {
        long[] ends = {};
        int place = 0;
        for (ItemChunk items : chunks) {
            if (items.hasEnds()) {
                ends = ends.length == 0 ? new long[size] : ends;
                items.copyEnds(ends, place);
            }
            place += items.size();
        }
        return ends;
    }

    /** Returns for each item how many sentences come before the first one that speaks of it, of those that speak of any. */
    long[] sentences() {
        return passages.ranks(Comparator.naturalOrder());
    }

    /** Returns the hash of each item's id. */
    int[] hashes() {
        int[] hashes = new int[size];
        int place = 0;
        for (ItemChunk items : chunks) {
            items.copyHashes(hashes, place);
            place += items.size();
        }
        return hashes;
    }

    /**
     * Returns for each value of a dimension the positions of the items that have it, ascending.
     *
     * @param places the place in the file of each position
     * @param events how many of the items are events, which come first
     */
    Map<String, int[]> positions(Dimension dimension, int[] places, int events) {
        return switch (dimension) {
            case ACTOR -> actors.positions(places, 0);
            case CATEGORY -> categories.positions(places, 0);
            case HOLDER -> holders.positions(places, events);
            case CLAIM_KIND -> kinds.positions(places, events);
            case CERTAINTY -> certainties.positions(places, events);
        };
    }

    /** Returns for each sentence the positions of the items whose passages take it in, ascending. */
    Map<SentenceId, int[]> positionsOfSentences(Source source, int[] places) {
        Map<SentenceId, int[]> found = passages.positions(places, 0);
        Map<SentenceId, Ints> within = new HashMap<>();
        spans.positions(places, 0).forEach((span, positions) -> {
            Passage passage = new Passage(span.first(), span.last(), Optional.empty());
            for (SentenceId sentence : Sentences.of(source, passage)) {
                addAll(positions, within.computeIfAbsent(sentence, key -> new Ints()));
            }
        });
        within.forEach((sentence, positions) -> {
            addAll(found.getOrDefault(sentence, new int[0]), positions);
            positions.sort();
            found.put(sentence, positions.toArray());
        });
        return found;
    }

    private static void addAll(int[] positions, Ints to) {
        for (int position : positions) {
            to.add(position);
        }
    }
}
