package dateline.model;

import dateline.date.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened, goes on, failed to happen or is imagined, at a time as precise as the text.
 *
 * @param id unique among the events and claims of the commentary
 * @param title a few words, as the timeline's label
 * @param when the time
 * @param basis how the time, or the event, is known
 * @param status whether it happened
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
        Optional<String> category,
        List<String> actors,
        Optional<String> summary,
        Optional<String> note,
        List<Passage> passages)
        implements Item {
    /** Copies the lists. */
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(note, "note");
        actors = List.copyOf(actors);
        passages = List.copyOf(passages);
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
