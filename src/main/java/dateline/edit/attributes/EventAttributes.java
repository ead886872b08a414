package dateline.edit.attributes;

import dateline.date.Edtf;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The values of events that can be changed one by one. */
public final class EventAttributes {
    /** The id, which only the making of a new record changes. */
    public static final Attribute<Event, String> ID = attribute("id", Event::id, (draft, value) -> draft.id = value);

    /** The title. */
    public static final Attribute<Event, String> TITLE =
            attribute("title", Event::title, (draft, value) -> draft.title = value);

    /** When it happened. */
    public static final Attribute<Event, Edtf> WHEN =
            attribute("date", Event::when, (draft, value) -> draft.when = value);

    /** How its time is known. */
    public static final Attribute<Event, Basis> BASIS =
            attribute("basis", Event::basis, (draft, value) -> draft.basis = value);

    /** Whether it happened. */
    public static final Attribute<Event, EventStatus> STATUS =
            attribute("status", Event::status, (draft, value) -> draft.status = value);

    /** How surely the text says so. */
    public static final Attribute<Event, Certainty> CERTAINTY =
            attribute("certainty", Event::certainty, (draft, value) -> draft.certainty = value);

    /** The words that weaken it. */
    public static final Attribute<Event, Optional<String>> HEDGE =
            attribute("hedging words", Event::hedge, (draft, value) -> draft.hedge = value);

    /** The importance. */
    public static final Attribute<Event, Integer> IMPORTANCE =
            attribute("importance", Event::importance, (draft, value) -> draft.importance = value);

    /** The id of the event that it is part of. */
    public static final Attribute<Event, Optional<String>> PART_OF =
            attribute("larger event", Event::partOf, (draft, value) -> draft.partOf = value);

    /** Where it took place. */
    public static final Attribute<Event, List<String>> PLACES =
            attribute("places", Event::places, (draft, value) -> draft.places = value);

    /** The category. */
    public static final Attribute<Event, Optional<String>> CATEGORY =
            attribute("category", Event::category, (draft, value) -> draft.category = value);

    /** The ids of those who took part. */
    public static final Attribute<Event, List<String>> ACTORS =
            attribute("actors", Event::actors, (draft, value) -> draft.actors = value);

    /** What happened. */
    public static final Attribute<Event, Optional<String>> SUMMARY =
            attribute("summary", Event::summary, (draft, value) -> draft.summary = value);

    /** What is doubtful about it. */
    public static final Attribute<Event, Optional<String>> NOTE =
            attribute("note", Event::note, (draft, value) -> draft.note = value);

    /** Where the source says so. */
    public static final Attribute<Event, List<Passage>> PASSAGES =
            attribute("passages", Event::passages, (draft, value) -> draft.passages = value);

    private EventAttributes() {}

    private static <V> Attribute<Event, V> attribute(
            String noun, Function<Event, V> getter, BiConsumer<Draft, V> setter) {
        return new Attribute<>(Event.class, noun, getter, (subject, value) -> {
            Draft draft = new Draft(subject);
            setter.accept(draft, value);
            return draft.finished();
        });
    }

    /** Holds the values of an event while one of them is changed. */
    private static final class Draft {
        private String id;
        private String title;
        private Edtf when;
        private Basis basis;
        private EventStatus status;
        private Certainty certainty;
        private Optional<String> hedge;
        private int importance;
        private Optional<String> partOf;
        private List<String> places;
        private Optional<String> category;
        private List<String> actors;
        private Optional<String> summary;
        private Optional<String> note;
        private List<Passage> passages;

        Draft(Event event) {
            id = event.id();
            title = event.title();
            when = event.when();
            basis = event.basis();
            status = event.status();
            certainty = event.certainty();
            hedge = event.hedge();
            importance = event.importance();
            partOf = event.partOf();
            places = event.places();
            category = event.category();
            actors = event.actors();
            summary = event.summary();
            note = event.note();
            passages = event.passages();
        }

        Event finished() {
            return new Event(
                    id,
                    title,
                    when,
                    basis,
                    status,
                    certainty,
                    hedge,
                    importance,
                    partOf,
                    places,
                    category,
                    actors,
                    summary,
                    note,
                    passages);
        }
    }
}
