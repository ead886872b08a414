package dateline.format;

import dateline.columns.Ints;
import dateline.date.Edtf;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads events. */
final class EventReader {
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

    private final Place idPlace = new Place();
    private int id;
    private String title = "";
    private Edtf when = NO_DATE;
    private Basis basis = Basis.STATED;
    private EventStatus status = EventStatus.HAPPENED;
    private Optional<String> category = Optional.empty();
    private final Ints actors = new Ints();
    private final Ints ordinals = new Ints();
    private Optional<String> summary = Optional.empty();
    private Optional<String> note = Optional.empty();
    private List<Passage> passages = List.of();

    EventReader(ReadingContext context) {
        this.context = context;
        this.values = context.values();
        this.members = new Members<>(context.cursor(), Keys.of(Key.class, EnumSet.of(Key.ID, Key.TITLE, Key.WHEN)));
    }

    private void clear() {
        id = -1;
        title = "";
        when = NO_DATE;
        basis = Basis.STATED;
        status = EventStatus.HAPPENED;
        category = Optional.empty();
        actors.clear();
        ordinals.clear();
        summary = Optional.empty();
        note = Optional.empty();
        passages = List.of();
    }

    /**
     * Reads the event that the cursor stands on, and reports its errors.
     *
     * @param index which of the document's list it is, from 0
     */
    void read(int index) {
        clear();
        if (members.enter("an event")) {
            while (members.next()) {
                switch (members.key()) {
                    case ID -> {
                        context.cursor().note(idPlace);
                        id = values.id();
                    }
                    case TITLE -> title = values.filledText();
                    case WHEN -> when = values.date().orElse(NO_DATE);
                    case BASIS -> basis = values.word(bases, basis);
                    case STATUS -> status = values.word(statuses, status);
                    case CATEGORY -> category = values.category();
                    case ACTORS -> context.readIds(Site.EVENT_ACTORS, index, actors, ordinals);
                    case SUMMARY -> summary = values.optionalText();
                    case NOTE -> note = values.optionalText();
                    case PASSAGES -> passages = context.passages().read(Site.EVENT_PASSAGES, index);
                }
            }
            warnOfMissingNote();
        }
        context.references().define(Section.EVENTS, index, id, idPlace);
    }

    /**
     * Makes the event that was read last; never asked for while a file is only checked. One that had errors is a makeshift
     * that nobody sees.
     */
    Event element() {
        return new Event(
                id < 0 ? "" : context.names().get(id),
                title,
                when,
                basis,
                status,
                category,
                context.names().list(actors),
                summary,
                note,
                passages);
    }

    private void warnOfMissingNote() {
        if (basis == Basis.BACKGROUND && !members.has(Key.NOTE)) {
            context.cursor()
                    .report(
                            Severity.WARNING,
                            members.start(),
                            "an event known from elsewhere has no \"note\"",
                            "",
                            "a note that says from where");
        }
    }
}
