package dateline.query;

import dateline.columns.IdTable;
import dateline.columns.LinkTable;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.concurrent.CompletableFuture;

/**
 * A commentary with its relations both ways, built once.
 *
 * <p>Lists of items are in time order unless said otherwise: by earliest day, items without a known beginning first and
 * items without a time last; items that begin on the same day in the order of their first passages, then of the file.
 */
public final class CommentaryIndex {
    private static final int[] NONE = {};

    private final Commentary commentary;
    /** The place in the file of each position in time order. */
    private final int[] places;

    /** The position in time order of each place in the file. */
    private final int[] positions;

    private final List<Item> inTimeOrder = new InTimeOrder();
    private final Map<String, Actor> actors = new HashMap<>();
    private final IdTable placesOfIds;
    private final Postings postings;

    /** For each actor how many events; counted once, because a list of actors asks at every step. */
    private final Map<String, Integer> eventCounts = new HashMap<>();

    private final Map<SentenceId, int[]> bySentence;
    private final LinkTable resting;

    /**
     * Indexes a commentary; takes time in proportion to n log n, partly on a thread of the common pool.
     *
     * @param commentary with unique ids; a reference that leads nowhere is passed over, and of two items with the same id
     *     the first in the file is found
     */
    public CommentaryIndex(Commentary commentary) {
        this(commentary, IndexBuilder.walk(commentary));
    }

    /**
     * Indexes a commentary.
     *
     * @param columns what is to be known of its items
     */
    CommentaryIndex(Commentary commentary, ItemColumns columns) {
        this.commentary = Objects.requireNonNull(commentary, "commentary");
        commentary.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
        CompletableFuture<Links> entering = CompletableFuture.supplyAsync(() ->
                new Links(commentary, columns.hashes(), place -> inFile(place).id()));
        places = TimeOrder.of(columns);
        positions = inverse(places);
        postings = new Postings(columns, commentary.events().size(), places);
        postings.values(Dimension.ACTOR).forEach(actor -> eventCounts.put(actor, countEvents(actor)));
        bySentence = columns.positionsOfSentences(commentary.source(), places);
        Links links = entering.join();
        placesOfIds = links.places();
        resting = links.inTimeOrder(positions);
    }

    private Item inFile(int place) {
        List<Event> events = commentary.events();
        return place < events.size() ? events.get(place) : commentary.claims().get(place - events.size());
    }

    private static int[] inverse(int[] places) {
        int[] positions = new int[places.length];
        for (int p = 0; p < places.length; p++) {
            positions[places[p]] = p;
        }
        return positions;
    }

    private int positionOf(String id) {
        int place = placesOfIds.find(id);
        return place < 0 ? -1 : positions[place];
    }

    /** Looks the items up in the file: to collect them would be a look at each, all over the memory. */
    private final class InTimeOrder extends AbstractList<Item> implements RandomAccess {
        @Override
        public Item get(int position) {
            return inFile(places[position]);
        }

        @Override
        public int size() {
            return places.length;
        }
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
        return position(id).stream().mapToObj(inTimeOrder::get).findFirst();
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
        int position = positionOf(id);
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * Returns the items that use an event or claim as evidence.
     *
     * @param id the event or claim
     */
    public List<Item> restingOn(String id) {
        int position = positionOf(id);
        return position < 0 ? List.of() : itemsAt(resting.of(position));
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
        return itemsAt(bySentence.getOrDefault(sentence, NONE));
    }

    /**
     * Returns the items of an actor: those that list the actor, and the claims that the actor holds.
     *
     * @param actorId the actor, or {@link Claim#AUTHORS}
     */
    public List<Item> itemsOf(String actorId) {
        return itemsAt(postings.of(Dimension.ACTOR, actorId));
    }

    /**
     * Returns how many events an actor has.
     *
     * @param actorId the actor
     */
    public int eventCount(String actorId) {
        return eventCounts.getOrDefault(actorId, 0);
    }

    private int countEvents(String actorId) {
        int events = 0;
        for (int position : postings.of(Dimension.ACTOR, actorId)) {
            events += postings.events().get(position) ? 1 : 0;
        }
        return events;
    }

    /**
     * Returns how many claims an actor has.
     *
     * @param actorId the actor
     */
    public int claimCount(String actorId) {
        return postings.of(Dimension.ACTOR, actorId).length - eventCount(actorId);
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

    /**
     * Returns the place of an item in the file, the events counted before the claims, from 0.
     *
     * @param position the place in {@link #itemsInTimeOrder()}, from 0
     */
    public int placeInFile(int position) {
        return places[position];
    }

    Postings postings() {
        return postings;
    }

    /** Returns the items at positions as a list that looks them up. */
    private List<Item> itemsAt(int[] found) {
        return new AbstractList<>() {
            @Override
            public Item get(int index) {
                return inTimeOrder.get(found[index]);
            }

            @Override
            public int size() {
                return found.length;
            }
        };
    }
}
