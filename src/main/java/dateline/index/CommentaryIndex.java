package dateline.index;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Indexes a commentary: the one order of its events and claims, and its relations both ways.
 *
 * <p>An item's index is its place in {@link #items()}: the events in the order of {@link TimeOrder}, then the claims in the
 * same order. Every list of items is in the order of the index unless said otherwise. Immutable; any thread.
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
        for (Claim claim : claims) {
            for (String id : new LinkedHashSet<>(claim.restsOn())) {
                resting.computeIfAbsent(id, key -> new ArrayList<>()).add(claim);
            }
        }
        postings = new Postings(items, events.size());
    }

    /**
     * Indexes a commentary; takes time in proportion to n log n.
     *
     * @param commentary with unique ids; a reference that leads nowhere is passed over
     */
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

    /**
     * Returns the index of an item in {@link #items()}.
     *
     * @param id the item's id
     * @return the index from 0, or empty where there is no such item
     */
    public OptionalInt indexOf(String id) {
        Integer index = indices.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * Finds an event or claim.
     *
     * @param id the item's id
     */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(indices.get(id)).map(items::get);
    }

    /**
     * Finds an actor.
     *
     * @param id the actor's id
     */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /**
     * Returns what an actor is called, or the id itself where there is no such actor.
     *
     * @param id an actor's id
     */
    public String actorName(String id) {
        Actor actor = actors.get(id);
        return actor == null ? id : actor.name();
    }

    /**
     * Returns the claims that use an event or claim as evidence.
     *
     * @param id the event or claim
     */
    public List<Item> restingOn(String id) {
        return Collections.unmodifiableList(resting.getOrDefault(id, List.of()));
    }

    /**
     * Returns the items that a claim rests on, in the order in which it names them.
     *
     * @param claim the claim
     */
    public List<Item> evidenceOf(Claim claim) {
        return claim.restsOn().stream()
                .distinct()
                .flatMap(id -> item(id).stream())
                .toList();
    }

    /**
     * Returns the items that a sentence is the passage of.
     *
     * @param sentence the sentence's number
     */
    public List<Item> itemsAt(SentenceId sentence) {
        return Collections.unmodifiableList(bySentence.getOrDefault(sentence, List.of()));
    }

    /**
     * Returns the items of an actor: those that list the actor, and the claims that the actor holds.
     *
     * @param actorId the actor, or {@link Claim#AUTHORS}
     */
    public List<Item> itemsOf(String actorId) {
        return Arrays.stream(indicesOf(actorId)).mapToObj(items::get).toList();
    }

    /**
     * Returns how many events an actor has.
     *
     * @param actorId the actor
     */
    public int eventCount(String actorId) {
        // The events stand before the claims.
        int found = Arrays.binarySearch(indicesOf(actorId), events.size());
        return found < 0 ? -found - 1 : found;
    }

    /**
     * Returns how many claims an actor has.
     *
     * @param actorId the actor
     */
    public int claimCount(String actorId) {
        return indicesOf(actorId).length - eventCount(actorId);
    }

    private int[] indicesOf(String actorId) {
        return postings.of(Dimension.ACTOR, actorId);
    }

    Postings postings() {
        return postings;
    }
}
