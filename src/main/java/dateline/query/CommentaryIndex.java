package dateline.query;

import dateline.columns.IdTable;
import dateline.columns.Ints;
import dateline.columns.LinkTable;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;

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

    private final List<Item> inTimeOrder;
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
        CompletableFuture<IdTable> table = CompletableFuture.supplyAsync(
                () -> new IdTable(columns.hashes(), place -> inFile(place).id()));
        places = TimeOrder.of(columns);
        positions = inverse(places);
        CompletableFuture<LinkTable> links = table.thenApplyAsync(this::links);
        inTimeOrder = Collections.unmodifiableList(Arrays.asList(inOrder(places)));
        postings = new Postings(columns, commentary.events().size(), places);
        postings.values(Dimension.ACTOR).forEach(actor -> eventCounts.put(actor, countEvents(actor)));
        bySentence = columns.positionsOfSentences(commentary.source(), places);
        placesOfIds = table.join();
        resting = links.join();
    }

    private Item inFile(int place) {
        List<Event> events = commentary.events();
        return place < events.size() ? events.get(place) : commentary.claims().get(place - events.size());
    }

    private Item[] inOrder(int[] places) {
        // As arrays, because a loop that runs once is interpreted at first, when each call of a list's method costs.
        Object[] events = commentary.events().toArray();
        Object[] claims = commentary.claims().toArray();
        Item[] items = new Item[places.length];
        for (int position = 0; position < items.length; position++) {
            int place = places[position];
            items[position] = (Item) (place < events.length ? events[place] : claims[place - events.length]);
        }
        return items;
    }

    private static int[] inverse(int[] places) {
        int[] positions = new int[places.length];
        for (int p = 0; p < places.length; p++) {
            positions[places[p]] = p;
        }
        return positions;
    }

    private LinkTable links(IdTable table) {
        Links links = new Links(id -> positionOfPlace(table.find(id)));
        int events = commentary.events().size();
        List<Claim> claims = commentary.claims();
        for (int c = 0; c < claims.size(); c++) {
            links.add(claims.get(c).restsOn(), positions[events + c]);
        }
        return LinkTable.of(links.evidence, links.claims);
    }

    private int positionOfPlace(int place) {
        return place < 0 ? -1 : positions[place];
    }

    private int positionOf(String id) {
        return positionOfPlace(placesOfIds.find(id));
    }

    /** Which claims rest on which items, as two rows of positions. */
    private static final class Links {
        private static final int FEW = 8;

        private final Ints evidence = new Ints();
        private final Ints claims = new Ints();
        private final ToIntFunction<String> positions;

        Links(ToIntFunction<String> positions) {
            this.positions = positions;
        }

        void add(List<String> restsOn, int claim) {
            boolean few = restsOn.size() <= FEW;
            for (String id : few ? restsOn : new LinkedHashSet<>(restsOn)) {
                int found = positions.applyAsInt(id);
                if (found >= 0 && !(few && isAdded(found, claim))) {
                    evidence.add(found);
                    claims.add(claim);
                }
            }
        }

        private boolean isAdded(int found, int claim) {
            for (int i = claims.size() - 1; i >= 0 && claims.get(i) == claim; i--) {
                if (evidence.get(i) == found) {
                    return true;
                }
            }
            return false;
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
