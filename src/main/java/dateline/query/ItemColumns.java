package dateline.query;

import dateline.columns.Ints;
import dateline.date.Edtf;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the index needs to know of items, collected in one walk over them, in the order of the file, the events before the
 * claims.
 *
 * <p>That walk is what indexing costs where the items lie far apart in memory.
 */
final class ItemColumns {
    /** Some sentences that follow each other. */
    private record Span(SentenceId first, SentenceId last) {}

    /** Later than every sentence, for items that no passage mentions. */
    private static final long NOWHERE = Long.MAX_VALUE;

    private Item[] items;
    private int size;

    /** The first day of each item: the least of all numbers if it is unknown, the greatest if there is no time. */
    private long[] beginnings;

    /** The last day of each item whose first day is unknown. */
    private long[] ends;

    /** The first sentence that speaks of each item. */
    private long[] sentences;

    private int[] hashes;

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
        int room = Math.max(16, expected);
        items = new Item[room];
        beginnings = new long[room];
        ends = new long[room];
        sentences = new long[room];
        hashes = new int[room];
    }

    /** Adds the next item. */
    void add(Item item) {
        if (size == items.length) {
            makeRoom(2 * size);
        }
        items[size] = item;
        hashes[size] = item.id().hashCode();
        sentences[size] = addPassages(item.passages());
        addTime(item.time());
        size++;
        addAll(item.actors(), actors);
        if (item instanceof Event event) {
            if (event.category().isPresent()) {
                add(event.category().get(), categories);
            }
            categories.endItem();
        } else if (item instanceof Claim claim) {
            add(claim.holder(), actors);
            add(claim.holder(), holders);
            add(claim.kind().name(), kinds);
            add(claim.certainty().name(), certainties);
            holders.endItem();
            kinds.endItem();
            certainties.endItem();
        }
        actors.endItem();
        passages.endItem();
        spans.endItem();
    }

    private void makeRoom(int room) {
        items = Arrays.copyOf(items, room);
        beginnings = Arrays.copyOf(beginnings, room);
        ends = Arrays.copyOf(ends, room);
        sentences = Arrays.copyOf(sentences, room);
        hashes = Arrays.copyOf(hashes, room);
    }

    private void addTime(Optional<Edtf> time) {
        if (time.isEmpty()) {
            beginnings[size] = Long.MAX_VALUE;
            return;
        }
        OptionalLong earliest = time.get().earliestDay();
        if (earliest.isPresent()) {
            beginnings[size] = earliest.getAsLong();
        } else {
            beginnings[size] = Long.MIN_VALUE;
            ends[size] = time.get().latestDay().orElse(Long.MAX_VALUE);
        }
    }

    /** Returns the first sentence, as a number. */
    private long addPassages(List<Passage> all) {
        long first = NOWHERE;
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            SentenceId sentence = passage.first();
            first = Math.min(first, (long) sentence.paragraph() << 32 | sentence.sentence());
            int hash = sentence.paragraph() * 31 + sentence.sentence();
            passages.add(sentence, hash);
            if (passage.last().compareTo(sentence) != 0) {
                spans.add(new Span(sentence, passage.last()), hash);
            }
        }
        return first;
    }

    private static void addAll(List<String> ids, Keys<String> to) {
        for (int i = 0; i < ids.size(); i++) {
            add(ids.get(i), to);
        }
    }

    private static void add(String key, Keys<String> to) {
        to.add(key, key.hashCode());
    }

    /** Adds all items that others hold, behind these. */
    void append(ItemColumns others) {
        int before = size;
        if (size + others.size > items.length) {
            makeRoom(size + others.size);
        }
        size += others.size;
        System.arraycopy(others.items, 0, items, before, others.size);
        System.arraycopy(others.beginnings, 0, beginnings, before, others.size);
        System.arraycopy(others.ends, 0, ends, before, others.size);
        System.arraycopy(others.sentences, 0, sentences, before, others.size);
        System.arraycopy(others.hashes, 0, hashes, before, others.size);
        actors.append(others.actors);
        categories.append(others.categories);
        holders.append(others.holders);
        kinds.append(others.kinds);
        certainties.append(others.certainties);
        passages.append(others.passages);
        spans.append(others.spans);
    }

    /** Tells whether the items from an index on are these very ones. */
    boolean hold(List<? extends Item> expected) {
        if (expected.size() != size) {
            return false;
        }
        for (int place = 0; place < size; place++) {
            if (expected.get(place) != items[place]) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return size;
    }

    /** Returns the item at a place in the file. */
    Item item(int place) {
        return items[place];
    }

    /** Returns the first day of each item. */
    long[] beginnings() {
        return Arrays.copyOf(beginnings, size);
    }

    /** Returns the last day of each item whose first day is unknown. */
    long[] ends() {
        return Arrays.copyOf(ends, size);
    }

    /** Returns the first sentence that speaks of each item, as a number. */
    long[] sentences() {
        return Arrays.copyOf(sentences, size);
    }

    /** Returns the hash of each item's id. */
    int[] hashes() {
        return Arrays.copyOf(hashes, size);
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
