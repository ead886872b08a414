package dateline.io.commentary;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import dateline.io.json.JsonCursor;
import dateline.io.problems.Severity;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Reads events. */
record EventReader(ReadingContext context) {
    /** Keys of an event. */
    enum Key {
        ID,
        TITLE,
        WHEN,
        BASIS,
        STATUS,
        CATEGORY,
        ACTORS,
        SUMMARY,
        NOTE,
        PASSAGES
    }

    private static final KeySet<Key> KEYS = new KeySet<>(Key.class, EnumSet.of(Key.ID, Key.TITLE, Key.WHEN));
    private static final Vocabulary<Basis> BASES = new Vocabulary<>(Basis.class);
    private static final Vocabulary<EventStatus> STATUSES = new Vocabulary<>(EventStatus.class);

    /** Replaces an invalid date; never part of a commentary. */
    private static final Edtf NO_DATE = EdtfParser.parse("0000");

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
        references.define(ReferenceKind.ITEM, id, idLocation);
        return new Event(id, title, when, basis, status, category, actors, summary, note, passages);
    }
}
