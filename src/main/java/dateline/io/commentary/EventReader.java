package dateline.io.commentary;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import dateline.io.commentary.ObjectReader.KeySet;
import dateline.io.json.JsonCursor;
import dateline.io.problems.Severity;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Reads events, and finds cycles of events that are part of each other. */
record EventReader(ReadingContext context, Cycles cycles) {
    /** Keys of an event. */
    enum Key {
        ID,
        TITLE,
        WHEN,
        BASIS,
        STATUS,
        CERTAINTY,
        HEDGE,
        IMPORTANCE,
        PART_OF,
        PLACES,
        CATEGORY,
        ACTORS,
        SUMMARY,
        NOTE,
        PASSAGES
    }

    private static final KeySet<Key> KEYS = new KeySet<>(Key.class, EnumSet.of(Key.ID, Key.TITLE, Key.WHEN));
    private static final Vocabulary<Basis> BASES = new Vocabulary<>(Basis.class);
    private static final Vocabulary<EventStatus> STATUSES = new Vocabulary<>(EventStatus.class);
    private static final Vocabulary<Certainty> CERTAINTIES = new Vocabulary<>(Certainty.class);

    /** Replaces an invalid date; never part of a commentary. */
    private static final Edtf NO_DATE = EdtfParser.parse("0000");

    EventReader(ReadingContext context) {
        this(context, new Cycles("partOf"));
    }

    /**
     * Reads the event at the cursor, and reports its errors.
     *
     * @return the event, not to be used if it has errors
     */
    Event read() {
        JsonCursor cursor = context.cursor();
        ScalarReader scalars = context.scalars();
        References references = context.references();
        String id = "";
        String title = "";
        Edtf when = NO_DATE;
        Basis basis = Basis.STATED;
        EventStatus status = EventStatus.HAPPENED;
        Certainty certainty = Certainty.ASSERTED;
        Optional<String> hedge = Optional.empty();
        int importance = Event.USUAL;
        Optional<Reference> partOf = Optional.empty();
        List<String> places = List.of();
        Optional<String> category = Optional.empty();
        List<String> actors = List.of();
        Optional<String> summary = Optional.empty();
        Optional<String> note = Optional.empty();
        List<Passage> passages = List.of();
        ObjectReader<Key> object = new ObjectReader<>(cursor, KEYS, "an event");
        TokenStreamLocation idLocation = object.start();
        while (object.next()) {
            switch (object.key()) {
                case ID -> {
                    idLocation = cursor.location();
                    id = scalars.id();
                }
                case TITLE -> title = scalars.filledText();
                case WHEN -> when = scalars.date().orElse(NO_DATE);
                case BASIS -> basis = scalars.word(BASES, basis);
                case STATUS -> status = scalars.word(STATUSES, status);
                case CERTAINTY -> certainty = scalars.word(CERTAINTIES, certainty);
                case HEDGE -> hedge = scalars.optionalText();
                case IMPORTANCE -> importance = scalars.optionalNumber(Event.STORY, Event.DETAIL, importance);
                case PART_OF -> partOf = references.read(ReferenceKind.EVENT);
                case PLACES -> places = scalars.filledTexts("places");
                case CATEGORY -> category = scalars.category();
                case ACTORS -> actors = Reference.ids(references.readList(ReferenceKind.ACTOR));
                case SUMMARY -> summary = scalars.optionalText();
                case NOTE -> note = scalars.optionalText();
                case PASSAGES -> passages = context.passages().read();
            }
        }
        if (basis == Basis.BACKGROUND && !object.has(Key.NOTE)) {
            String fault = "an event known from elsewhere has no \"note\"";
            cursor.report(Severity.WARNING, object.start(), fault, "a note that says from where");
        }
        if (references.define(ReferenceKind.EVENT, id, idLocation)) {
            cycles.add(id, partOf.stream().toList());
        }
        return new Event(
                id,
                title,
                when,
                basis,
                status,
                certainty,
                hedge,
                importance,
                partOf.map(Reference::id),
                places,
                category,
                actors,
                summary,
                note,
                passages);
    }
}
