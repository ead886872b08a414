package dateline.model;

import dateline.date.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened, goes on, failed to happen or lies ahead, at a time as precise as the text.
 *
 * @param id unique among the events and claims of the commentary
 * @param title a few words, as the timeline's label
 * @param when the time
 * @param basis how the time, or the event, is known
 * @param status whether it happened
 * @param certainty how surely the text says so
 * @param hedge the words that weaken it, as the text has them
 * @param importance {@link #STORY} to {@link #DETAIL}
 * @param partOf the id of the event that it is part of
 * @param places where it took place
 * @param category such as {@code summit}; an open vocabulary
 * @param actors the ids of those who took part
 * @param summary what happened, in a sentence or two
 * @param note how the time is known, and what is doubtful about it
 * @param passages where the source says so
 */
public record Event(
        String id,
        String title,
        Edtf when,
        Basis basis,
        EventStatus status,
        Certainty certainty,
        Optional<String> hedge,
        int importance,
        Optional<String> partOf,
        List<String> places,
        Optional<String> category,
        List<String> actors,
        Optional<String> summary,
        Optional<String> note,
        List<Passage> passages)
        implements Item {
    /** The importance of the events that tell the story by themselves. */
    public static final int STORY = 1;

    /** The importance of an event for which the document gives none. */
    public static final int USUAL = 2;

    /** The importance of a detail. */
    public static final int DETAIL = 3;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the importance is out of range
     */
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(hedge, "hedge");
        if (importance < STORY || importance > DETAIL) {
            throw new IllegalArgumentException("importance " + importance);
        }
        Objects.requireNonNull(partOf, "partOf");
        places = List.copyOf(places);
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(note, "note");
        actors = List.copyOf(actors);
        passages = List.copyOf(passages);
    }

    /**
     * Creates an event that is asserted, of usual importance, part of no other and without a place.
     *
     * @param id unique among the events and claims of the commentary
     * @param title a few words, as the timeline's label
     * @param when the time
     * @param basis how the time, or the event, is known
     * @param status whether it happened
     * @param category such as {@code summit}
     * @param actors the ids of those who took part
     * @param summary what happened
     * @param note how the time is known
     * @param passages where the source says so
     */
    public Event(
            String id,
            String title,
            Edtf when,
            Basis basis,
            EventStatus status,
            Optional<String> category,
            List<String> actors,
            Optional<String> summary,
            Optional<String> note,
            List<Passage> passages) {
        this(
                id,
                title,
                when,
                basis,
                status,
                Certainty.ASSERTED,
                Optional.empty(),
                USUAL,
                Optional.empty(),
                List.of(),
                category,
                actors,
                summary,
                note,
                passages);
    }

    /**
     * Returns the same event with other references.
     *
     * @param whole the id of the event that it is part of
     * @param otherActors the ids of those who took part
     * @param otherPassages where the source says so
     */
    public Event referringTo(Optional<String> whole, List<String> otherActors, List<Passage> otherPassages) {
        return new Event(
                id,
                title,
                when,
                basis,
                status,
                certainty,
                hedge,
                importance,
                whole,
                places,
                category,
                otherActors,
                summary,
                note,
                otherPassages);
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public Optional<Edtf> time() {
        return Optional.of(when);
    }
}
