package dateline.format;

import dateline.date.Edtf;
import dateline.format.References.Owner;
import dateline.format.References.Space;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Reads events. */
final class EventReader implements ElementReader<Event> {
    /** What an event may say. */
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

    /** Stands in for a date that is none; an event with it is never handed out. */
    private static final Edtf NO_DATE = Edtf.parse("0000");

    private final Vocabulary<Basis> bases = new Vocabulary<>(Basis.class);
    private final Vocabulary<EventStatus> statuses = new Vocabulary<>(EventStatus.class);
    private final ReadingContext context;
    private final Values values;
    private final Members<Key> members;

    EventReader(ReadingContext context) {
        this.context = context;
        this.values = context.values();
        this.members = new Members<>(context.cursor(), Keys.of(Key.class, EnumSet.of(Key.ID, Key.TITLE, Key.WHEN)));
    }

    @Override
    public Event read(Owner owner) {
        int id = -1;
        TokenStreamLocation idPlace = TokenStreamLocation.NA;
        String title = "";
        Edtf when = NO_DATE;
        Basis basis = Basis.STATED;
        EventStatus status = EventStatus.HAPPENED;
        Optional<String> category = Optional.empty();
        List<String> actors = List.of();
        Optional<String> summary = Optional.empty();
        Optional<String> note = Optional.empty();
        List<Passage> passages = List.of();
        if (members.enter("an event")) {
            while (members.next()) {
                switch (members.key()) {
                    case ID -> {
                        idPlace = context.cursor().location();
                        id = values.id();
                    }
                    case TITLE -> title = values.filledText();
                    case WHEN -> when = values.date().orElse(NO_DATE);
                    case BASIS -> basis = values.word(bases, basis);
                    case STATUS -> status = values.word(statuses, status);
                    case CATEGORY -> category = values.category();
                    case ACTORS -> actors = context.actors(owner);
                    case SUMMARY -> summary = values.optionalText();
                    case NOTE -> note = values.optionalText();
                    case PASSAGES -> passages = context.passages().read(owner);
                }
            }
            warnOfMissingNote(basis, note, members.start());
        }
        context.references().define(Space.ITEMS, id, idPlace, owner);
        return new Event(
                id < 0 ? "" : context.names().get(id),
                title,
                when,
                basis,
                status,
                category,
                actors,
                summary,
                note,
                passages);
    }

    private void warnOfMissingNote(Basis basis, Optional<String> note, TokenStreamLocation start) {
        if (basis == Basis.BACKGROUND && note.isEmpty()) {
            context.cursor()
                    .report(
                            Severity.WARNING,
                            start,
                            "an event known from elsewhere has no \"note\"",
                            "",
                            "a note that says from where");
        }
    }
}
