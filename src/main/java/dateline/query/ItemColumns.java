package dateline.query;

import dateline.date.Edtf;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/**
 * What the index needs to know of the items, in the order of the file, the events before the claims: collected in one walk
 * over them, in two halves at the same time.
 *
 * <p>That walk is what indexing costs, because the items lie far apart in memory.
 */
final class ItemColumns {
    /** Later than every sentence, for items that no passage mentions. */
    private static final long NOWHERE = Long.MAX_VALUE;

    private final Item[] items;
    private final int events;

    /** The first day of each item: the least of all numbers if it is unknown, the greatest if there is no time. */
    private final long[] beginnings;

    /** The last day of each item whose first day is unknown. */
    private final long[] ends;

    /** The first sentence that speaks of each item. */
    private final long[] sentences;

    private final int[] hashes;
    private final Part keys;
    private final Part keysOfSecondHalf;

    private ItemColumns(Commentary commentary) {
        List<Item> all = new ArrayList<>(commentary.events());
        all.addAll(commentary.claims());
        items = all.toArray(new Item[0]);
        events = commentary.events().size();
        beginnings = new long[items.length];
        ends = new long[items.length];
        sentences = new long[items.length];
        hashes = new int[items.length];
        Source source = commentary.source();
        int middle = items.length / 2;
        CompletableFuture<Part> second =
                CompletableFuture.supplyAsync(() -> new Part(source).collect(middle, items.length));
        keys = new Part(source).collect(0, middle);
        keysOfSecondHalf = second.join();
    }

    /** Looks through the items of a commentary. */
    static ItemColumns of(Commentary commentary) {
        return new ItemColumns(commentary);
    }

    /** Brings the keys of both halves together; to be called once, before any positions are asked for. */
    void join() {
        keys.append(keysOfSecondHalf);
    }

    int size() {
        return items.length;
    }

    /** Returns the item at a place in the file. */
    Item item(int place) {
        return items[place];
    }

    /** Returns how many of the items are events, which come first. */
    int events() {
        return events;
    }

    /** Returns the first day of each item; not to be changed. */
    long[] beginnings() {
        return beginnings;
    }

    /** Returns the last day of each item whose first day is unknown; not to be changed. */
    long[] ends() {
        return ends;
    }

    /** Returns the first sentence that speaks of each item, as a number; not to be changed. */
    long[] sentences() {
        return sentences;
    }

    /** Returns the hash of each item's id; not to be changed. */
    int[] hashes() {
        return hashes;
    }

    /**
     * Returns for each value of a dimension the positions of the items that have it, ascending.
     *
     * @param places the place in the file of each position
     */
    Map<String, int[]> positions(Dimension dimension, int[] places) {
        return switch (dimension) {
            case ACTOR -> keys.actors.positions(places, 0);
            case CATEGORY -> keys.categories.positions(places, 0);
            case HOLDER -> keys.holders.positions(places, events);
            case CLAIM_KIND -> keys.kinds.positions(places, events);
            case CERTAINTY -> keys.certainties.positions(places, events);
        };
    }

    /** Returns for each sentence the positions of the items whose passages take it in, ascending. */
    Map<SentenceId, int[]> positionsOfSentences(int[] places) {
        return keys.passages.positions(places, 0);
    }

    /** The keys of some items that follow each other: claims have no category, and events neither holder, kind nor certainty. */
    private final class Part {
        private final Source source;
        private final Keys<String> actors = new Keys<>();
        private final Keys<String> categories = new Keys<>();
        private final Keys<String> holders = new Keys<>();
        private final Keys<String> kinds = new Keys<>();
        private final Keys<String> certainties = new Keys<>();
        private final Keys<SentenceId> passages = new Keys<>();

        Part(Source source) {
            this.source = source;
        }

        private List<Keys<String>> dimensions() {
            return Arrays.asList(actors, categories, holders, kinds, certainties);
        }

        Part collect(int from, int to) {
            for (int place = from; place < to; place++) {
                Item item = items[place];
                hashes[place] = item.id().hashCode();
                addTime(item.time(), place);
                sentences[place] = addPassages(item.passages());
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
            }
            return this;
        }

        void append(Part others) {
            for (int k = 0; k < dimensions().size(); k++) {
                dimensions().get(k).append(others.dimensions().get(k));
            }
            passages.append(others.passages);
        }

        private void addTime(Optional<Edtf> time, int place) {
            if (time.isEmpty()) {
                beginnings[place] = Long.MAX_VALUE;
                return;
            }
            OptionalLong earliest = time.get().earliestDay();
            if (earliest.isPresent()) {
                beginnings[place] = earliest.getAsLong();
            } else {
                beginnings[place] = Long.MIN_VALUE;
                ends[place] = time.get().latestDay().orElse(Long.MAX_VALUE);
            }
        }

        /** Returns the first sentence, as a number. */
        private long addPassages(List<Passage> all) {
            long first = NOWHERE;
            for (int i = 0; i < all.size(); i++) {
                Passage passage = all.get(i);
                SentenceId sentence = passage.first();
                first = Math.min(first, (long) sentence.paragraph() << 32 | sentence.sentence());
                add(sentence);
                if (passage.last().compareTo(sentence) != 0) {
                    Sentences.of(source, passage).forEach(this::add);
                }
            }
            return first;
        }

        private void add(SentenceId sentence) {
            passages.add(sentence, sentence.paragraph() * 31 + sentence.sentence());
        }

        private static void addAll(List<String> ids, Keys<String> to) {
            for (int i = 0; i < ids.size(); i++) {
                add(ids.get(i), to);
            }
        }

        private static void add(String key, Keys<String> to) {
            to.add(key, key.hashCode());
        }
    }
}
