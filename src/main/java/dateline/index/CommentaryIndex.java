package dateline.index;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Tension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The items of a commentary in time order, and the relations between items, actors and sentences.
 *
 * <p>An item's index is its place in {@link #items()}: the events in the order of {@link TimeOrder}, then the claims in the
 * same order. Lists of items are in the order of the index unless said otherwise. Immutable, so any thread may use it.
 */
public final class CommentaryIndex {
    private final Commentary commentary;
    private final List<Event> events;
    private final List<Claim> claims;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Integer> indices = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, List<Item>> resting = new HashMap<>();
    private final Map<SentenceId, List<Item>> bySentence = new HashMap<>();
    private final Map<String, List<Event>> parts = new HashMap<>();
    private final List<TensionPair> tensions = new ArrayList<>();
    private final Map<String, List<TensionPair>> tensionsByEnd = new HashMap<>();
    private final Argument argument;
    private final Postings postings;

    private CommentaryIndex(Commentary commentary) {
        this.commentary = commentary;
        TimeOrder order = new TimeOrder(commentary.source());
        events = order.sorted(commentary.events());
        claims = order.sorted(commentary.claims());
        items.addAll(events);
        items.addAll(claims);
        commentary.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
        for (Item item : items) {
            indices.putIfAbsent(item.id(), indices.size());
            item.passages().forEach(passage -> addPassage(passage, item));
        }
        for (Event event : events) {
            event.partOf()
                    .ifPresent(whole -> parts.computeIfAbsent(whole, key -> new ArrayList<>())
                            .add(event));
        }
        for (Claim claim : claims) {
            for (String id : new LinkedHashSet<>(claim.restsOn())) {
                resting.computeIfAbsent(id, key -> new ArrayList<>()).add(claim);
            }
        }
        commentary.claims().stream()
                .filter(claim -> !claim.against().isEmpty())
                .sorted(Argument.TEXT_ORDER)
                .forEach(this::addTensions);
        argument = new Argument(commentary);
        postings = new Postings(items, events.size(), commentary.source());
    }

    /** Indexes a commentary with unique ids; a reference that leads nowhere is ignored. */
    public static CommentaryIndex of(Commentary commentary) {
        return new CommentaryIndex(commentary);
    }

    private void addPassage(Passage passage, Item item) {
        addSentence(passage.first(), item);
        if (!passage.last().equals(passage.first())) {
            SentenceNumbers.of(commentary.source(), passage).forEach(sentence -> addSentence(sentence, item));
        }
    }

    private void addSentence(SentenceId sentence, Item item) {
        List<Item> there = bySentence.computeIfAbsent(sentence, key -> new ArrayList<>());
        // Two passages of an item may share a sentence.
        if (there.isEmpty() || !there.get(there.size() - 1).id().equals(item.id())) {
            there.add(item);
        }
    }

    private void addTensions(Claim claim) {
        for (Tension tension : claim.against()) {
            item(tension.id())
                    .filter(other -> !other.id().equals(claim.id()))
                    .map(other -> new TensionPair(claim, other, tension.note()))
                    .filter(pair -> !isKnown(pair))
                    .ifPresent(pair -> {
                        tensions.add(pair);
                        for (Item end : List.of(pair.claim(), pair.other())) {
                            tensionsByEnd
                                    .computeIfAbsent(end.id(), key -> new ArrayList<>())
                                    .add(pair);
                        }
                    });
        }
    }

    /** Tells whether a tension was added before, perhaps from its other end. */
    private boolean isKnown(TensionPair pair) {
        String id = pair.claim().id();
        return tensionsOf(id).stream()
                .anyMatch(known ->
                        known.opposite(id).equals(pair.other()) && known.note().equals(pair.note()));
    }

    /** Returns the commentary that was indexed. */
    public Commentary commentary() {
        return commentary;
    }

    /** Returns the events, in time order. */
    public List<Event> events() {
        return events;
    }

    /** Returns the claims, in time order. */
    public List<Claim> claims() {
        return claims;
    }

    /** Returns the events in time order, followed by the claims in time order. */
    public List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    /** Returns the index in {@link #items()} of the item with an id. */
    public OptionalInt indexOf(String id) {
        Integer index = indices.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Returns a bit, at its index in {@link #items()}, for each item with one of some ids. */
    public BitSet bits(Collection<String> ids) {
        BitSet bits = new BitSet();
        ids.forEach(id -> indexOf(id).ifPresent(bits::set));
        return bits;
    }

    /** Returns the event or claim with an id. */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(indices.get(id)).map(items::get);
    }

    /** Returns the actor with an id. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** Returns the name of the actor with an id, or the id itself where there is no such actor. */
    public String actorName(String id) {
        Actor actor = actors.get(id);
        return actor == null ? id : actor.name();
    }

    /** Returns the claims that rest on the event or claim with an id. */
    public List<Item> restingOn(String id) {
        return Collections.unmodifiableList(resting.getOrDefault(id, List.of()));
    }

    /** Returns the items that a claim rests on, in the order in which the claim names them. */
    public List<Item> evidenceOf(Claim claim) {
        return claim.restsOn().stream()
                .distinct()
                .flatMap(id -> item(id).stream())
                .toList();
    }

    /** Returns the events that are part of the event with an id. */
    public List<Event> partsOf(String id) {
        return Collections.unmodifiableList(parts.getOrDefault(id, List.of()));
    }

    /** Returns the tensions between two items, in the order of the text. */
    public List<TensionPair> tensions() {
        return Collections.unmodifiableList(tensions);
    }

    /** Returns the tensions that the event or claim with an id is an end of, in the order of the text. */
    public List<TensionPair> tensionsOf(String id) {
        return Collections.unmodifiableList(tensionsByEnd.getOrDefault(id, List.of()));
    }

    /** Returns the steps of the argument. */
    public Argument argument() {
        return argument;
    }

    /** Returns the items with a passage that covers a sentence. */
    public List<Item> itemsAt(SentenceId sentence) {
        return Collections.unmodifiableList(bySentence.getOrDefault(sentence, List.of()));
    }

    /** Returns the items that list an actor, and the claims that the actor holds. */
    public List<Item> itemsOf(String actorId) {
        return Arrays.stream(indicesOf(actorId)).mapToObj(items::get).toList();
    }

    /** Returns the number of an actor's events. */
    public int eventCount(String actorId) {
        // The events stand before the claims.
        int found = Arrays.binarySearch(indicesOf(actorId), events.size());
        return found < 0 ? -found - 1 : found;
    }

    /** Returns the number of an actor's claims. */
    public int claimCount(String actorId) {
        return indicesOf(actorId).length - eventCount(actorId);
    }

    private int[] indicesOf(String actorId) {
        return postings.of(Dimension.ACTOR, actorId);
    }

    /** Returns the items with each value of each dimension. */
    Postings postings() {
        return postings;
    }
}
