package dateline.format;

import dateline.format.ReadResult.Ending;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads the document as a whole, and keeps what has been read even if the text breaks off. */
final class DocumentReader {
    /** What a document may say. */
    enum Key {
        FORMAT,
        ID,
        SOURCE,
        ACTORS,
        EVENTS,
        CLAIMS
    }

    /** The one version of the format there is. */
    static final String FORMAT = "dateline/1";

    private final TokenCursor cursor;
    private final Problems problems;
    private final Purpose purpose;
    private final ReadingContext context;
    private final Damage damage;
    private final SourceReader sourceReader;
    private final ActorReader actorReader;
    private final EventReader eventReader;
    private final ClaimReader claimReader;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private String id = "";
    private Ending ending = Ending.BROKEN_OFF;

    DocumentReader(TokenCursor cursor, Purpose purpose) {
        this.cursor = cursor;
        this.problems = cursor.problems();
        this.purpose = purpose;
        this.context = new ReadingContext(cursor, purpose);
        this.damage = context.damage();
        this.sourceReader = new SourceReader(context);
        this.actorReader = new ActorReader(context);
        this.eventReader = new EventReader(context);
        this.claimReader = new ClaimReader(context);
    }

    /** Reads all there is. */
    void read() {
        cursor.next();
        Members<Key> members = new Members<>(cursor, Keys.of(Key.class, EnumSet.of(Key.FORMAT, Key.ID, Key.SOURCE)));
        if (members.enter("a document of the format " + FORMAT)) {
            while (members.next()) {
                switch (members.key()) {
                    case FORMAT -> readFormat();
                    case ID -> id = context.values().filledText();
                    case SOURCE -> readSource();
                    case ACTORS -> readList(Section.ACTORS, actorReader, actors);
                    case EVENTS -> readList(Section.EVENTS, eventReader, events);
                    case CLAIMS -> readList(Section.CLAIMS, claimReader, claims);
                }
            }
        }
        if (cursor.next() != JsonToken.NOT_AVAILABLE) {
            cursor.report(Severity.ERROR, "there is more behind the end of the document", "", "nothing");
        }
        ending = Ending.COMPLETE;
    }

    private void readFormat() {
        if (context.values().checkString() && !cursor.string().equals(FORMAT)) {
            cursor.report(
                    Severity.ERROR,
                    "\"format\" is not one that can be read",
                    Excerpt.quote(cursor.string()),
                    Excerpt.quote(FORMAT));
        }
    }

    private void readSource() {
        long before = damage.grave();
        sourceReader.read();
        damage.loses(Damage.Part.DETAIL, before);
    }

    private <T> void readList(Section section, ElementReader<T> reader, List<T> elements) {
        if (!context.values().enterPartList(section.key())) {
            return;
        }
        for (int index = 0; context.values().nextElement(); index++) {
            damage.startElement(section);
            long before = damage.grave();
            reader.read(index);
            damage.endElement(section, index, before);
            if (purpose == Purpose.MODEL) {
                elements.add(reader.element());
            }
        }
    }

    /** Checks what could not be checked before all was read: references, cycles, passages. */
    void settle() {
        Settling settling = new Settling(context, ending);
        settling.find(actorReader.cycles());
        settling.find(claimReader.cycles());
        settling.settle();
    }

    /** Returns how much work it was: tokens, references that had to be settled, and steps in search of circles. */
    long work() {
        return cursor.steps()
                + context.pending().size()
                + actorReader.cycles().steps()
                + claimReader.cycles().steps();
    }

    /** Returns what came of it; only of a reading for the model, when all is settled. */
    ReadResult result() {
        boolean sound = problems.errors() == 0;
        Optional<ReadResult.Salvaged> salvaged = Optional.empty();
        if (sound) {
            Commentary whole = new Commentary(id, sourceReader.source(), actors, events, claims);
            salvaged = Optional.of(new ReadResult.Salvaged(whole, LeftOut.NOTHING, ending));
        } else if (sourceReader.isFound() || actors.size() + events.size() + claims.size() > 0) {
            salvaged = Optional.of(salvage()).filter(this::showsSomething);
        }
        return new ReadResult(
                sound ? salvaged.map(ReadResult.Salvaged::commentary) : Optional.empty(),
                salvaged,
                problems.list(),
                problems.errors(),
                problems.warnings());
    }

    private ReadResult.Salvaged salvage() {
        Names names = context.names();
        Salvage salvage = new Salvage(
                damage, Salvage.closing(claimReader.cycles(), names), Salvage.closing(actorReader.cycles(), names));
        return salvage.of(id, sourceReader.source(), actors, events, claims, ending);
    }

    private boolean showsSomething(ReadResult.Salvaged salvaged) {
        Commentary commentary = salvaged.commentary();
        return sourceReader.isFound()
                || !commentary.actors().isEmpty()
                || !commentary.events().isEmpty()
                || !commentary.claims().isEmpty();
    }
}
