package dateline.query;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A commentary with its relations both ways, built once.
 *
 * <p>Lists of items are in time order unless said otherwise: by earliest day, items without a known beginning first and
 * items without a time last; items that begin on the same day in the order of their first passages, then of the file.
 */
public final class CommentaryIndex {
    private final Commentary commentary;
    private final List<Item> inTimeOrder;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<Item>> byActor = new HashMap<>();
    private final Map<SentenceId, List<Item>> bySentence = new HashMap<>();
    private final Map<String, List<Item>> resting = new HashMap<>();

    /**
     * Indexes a commentary.
     *
     * @param commentary with unique ids; a reference that leads nowhere is passed over, and of two items with the same id
     *     the first in time order is found
     */
    public CommentaryIndex(Commentary commentary) {
        this.commentary = Objects.requireNonNull(commentary, "commentary");
        List<Item> items = new ArrayList<>(commentary.events());
        items.addAll(commentary.claims());
        items.sort(TimeOrder.INSTANCE);
        inTimeOrder = List.copyOf(items);
        commentary.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
        for (int i = 0; i < inTimeOrder.size(); i++) {
            add(inTimeOrder.get(i), i);
        }
    }

    private void add(Item item, int position) {
        positions.putIfAbsent(item.id(), position);
        Set<String> involved = new LinkedHashSet<>(item.actors());
        if (item instanceof Claim claim) {
            involved.add(claim.holder());
            new LinkedHashSet<>(claim.restsOn()).forEach(id -> append(resting, id, claim));
        }
        involved.forEach(id -> append(byActor, id, item));
        sentencesOf(item).forEach(sentence -> append(bySentence, sentence, item));
    }

    private static <K> void append(Map<K, List<Item>> map, K key, Item item) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
    }

    private Set<SentenceId> sentencesOf(Item item) {
        Set<SentenceId> sentences = new LinkedHashSet<>();
        for (Passage passage : item.passages()) {
            sentences.add(passage.first());
            sentences.addAll(Sentences.of(commentary.source(), passage));
        }
        return sentences;
    }

    /** Returns the commentary that was indexed. */
    public Commentary commentary() {
        return commentary;
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
     * Finds an event or claim.
     *
     * @param id the item's id
     */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(positions.get(id)).map(inTimeOrder::get);
    }

    /** Returns all events and claims, in time order. */
    public List<Item> itemsInTimeOrder() {
        return inTimeOrder;
    }

    /**
     * Returns the place of an item in {@link #itemsInTimeOrder()}, from 0.
     *
     * @param id the item's id
     * @return the place, or empty where there is no such item
     */
    public OptionalInt position(String id) {
        Integer position = positions.get(id);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * Returns the items that use an event or claim as evidence.
     *
     * @param id the event or claim
     */
    public List<Item> restingOn(String id) {
        return found(resting, id);
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
        return found(bySentence, sentence);
    }

    /**
     * Returns the items of an actor: those that list the actor, and the claims that the actor holds.
     *
     * @param actorId the actor, or {@link Claim#AUTHORS}
     */
    public List<Item> itemsOf(String actorId) {
        return found(byActor, actorId);
    }

    /**
     * Returns how many events an actor has.
     *
     * @param actorId the actor
     */
    public int eventCount(String actorId) {
        return (int) itemsOf(actorId).stream().filter(Event.class::isInstance).count();
    }

    /**
     * Returns how many claims an actor has.
     *
     * @param actorId the actor
     */
    public int claimCount(String actorId) {
        return itemsOf(actorId).size() - eventCount(actorId);
    }

    /**
     * Returns the passage of an item that comes first in the text.
     *
     * @param item an event or a claim
     * @return the passage, or empty where the item has none
     */
    public Optional<Passage> firstPassage(Item item) {
        return TimeOrder.firstPassage(item);
    }

    private static <K> List<Item> found(Map<K, List<Item>> map, K key) {
        return Collections.unmodifiableList(map.getOrDefault(key, List.of()));
    }
}
