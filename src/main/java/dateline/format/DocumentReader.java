package dateline.format;

import dateline.format.ReadResult.Ending;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.ItemSink;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<Key> BEFORE_EVENTS = EnumSet.of(Key.FORMAT, Key.ID, Key.SOURCE, Key.ACTORS);
    private static final Set<Key> CLAIMS = EnumSet.of(Key.CLAIMS);

    /** About how long an element is. */
    private static final int BYTES_A_NAME = 256;

    private final TokenCursor cursor;
    private final Problems problems;
    private final Purpose purpose;
    private final Halves halves;
    private final ItemSink sink;
    private final ReadingContext context;
    private final Members<Key> members;
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

    private long workOfSecond;

    DocumentReader(TokenCursor cursor, Purpose purpose, ItemSink sink) {
        this(cursor, purpose, sink, ReadMonitor.NONE, Parting.NONE);
    }

    /**
     * Makes a reader.
     *
     * @param sink takes the items, if they are made
     * @param monitor may stop it while it waits for the second half
     * @param parting may have the second half read on another thread
     */
    DocumentReader(TokenCursor cursor, Purpose purpose, ItemSink sink, ReadMonitor monitor, Parting parting) {
        this(new ReadingContext(cursor, purpose, parting.size() / BYTES_A_NAME), sink, new Halves(parting, monitor));
    }

    private DocumentReader(ReadingContext context, ItemSink sink, Halves halves) {
        this.sink = sink;
        this.cursor = context.cursor();
        this.problems = cursor.problems();
        this.purpose = context.purpose();
        this.halves = halves;
        this.context = context;
        this.members = new Members<>(cursor, Keys.of(Key.class, EnumSet.of(Key.FORMAT, Key.ID, Key.SOURCE)));
        this.damage = context.damage();
        this.sourceReader = new SourceReader(context);
        this.actorReader = new ActorReader(context);
        this.eventReader = new EventReader(context);
        this.claimReader = new ClaimReader(context);
    }

    /** Reads all there is. */
    void read() {
        cursor.outermost();
        try {
            if (members.enter("a document of the format " + FORMAT)) {
                readMembers();
            }
            readEnd();
        } finally {
            halves.abandon();
        }
    }

    /** Returns a reader for what starts with some later event, to be used by another thread at the same time as this. */
    DocumentReader forRest(TokenCursor cursorOfRest) {
        DocumentReader rest = new DocumentReader(
                context.forRest(cursorOfRest), sink.later(), new Halves(Parting.NONE, ReadMonitor.NONE));
        rest.members.resume(members);
        return rest;
    }

    /**
     * Reads what starts with some event.
     *
     * @return whether there is nothing wrong with it for itself
     */
    boolean readRest() {
        readEventElements();
        readMembers();
        readEnd();
        if (context.references().leadForward()) {
            claimReader.cycles().find();
        }
        return claimReader.cycles().circles().isEmpty() && context.pending().size() == 0;
    }

    private void readMembers() {
        while (ending == Ending.BROKEN_OFF && members.next()) {
            switch (members.key()) {
                case FORMAT -> readFormat();
                case ID -> id = context.values().filledText();
                case SOURCE -> readSource();
                case ACTORS -> readActors();
                case EVENTS -> readEvents();
                case CLAIMS -> readClaims();
            }
        }
    }

    private void readEnd() {
        if (ending == Ending.BROKEN_OFF && cursor.outermost() != JsonToken.NOT_AVAILABLE) {
            cursor.report(Severity.ERROR, "there is more behind the end of the document", "", "nothing");
        }
        ending = Ending.COMPLETE;
    }

    private void readEvents() {
        if (context.sentences().isKnown() && members.haveBeen(BEFORE_EVENTS) && !members.haveBeen(CLAIMS)) {
            halves.allow();
        }
        if (context.values().enterPartList(Section.EVENTS.key())) {
            readEventElements();
        }
    }

    private void readEventElements() {
        for (int index = 0; context.values().nextElement(); index++) {
            if (halves.concern(cursor.offset()) && takesOver()) {
                return;
            }
            readEvent(index);
        }
    }

    /**
     * Has the second half read if that is to be, or takes it over if it is read and starts here, unless there is anything to
     * be said about either; tells whether it was taken over.
     */
    private boolean takesOver() {
        Optional<DocumentReader> rest = halves.attend(cursor.offset(), this)
                .filter(reader ->
                        context.pending().size() == 0 && context.references().agreesWith(reader.context.references()));
        rest.ifPresent(this::take);
        return rest.isPresent();
    }

    private void take(DocumentReader rest) {
        workOfSecond = rest.work();
        ending = rest.ending;
        events.addAll(rest.events);
        claims.addAll(rest.claims);
        sink.join();
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

    private void readActors() {
        if (context.values().enterPartList(Section.ACTORS.key())) {
            for (int index = 0; context.values().nextElement(); index++) {
                readActor(index);
            }
        }
    }

    private void readClaims() {
        if (context.values().enterPartList(Section.CLAIMS.key())) {
            for (int index = 0; context.values().nextElement(); index++) {
                readClaim(index);
            }
        }
    }

    // Each of these is a method of its own, which the compiler finds long before the loop that calls it, and which
    // does the same when the next list begins.

    private void readActor(int index) {
        long before = damage.startElement(Section.ACTORS);
        actorReader.read(index);
        damage.endElement(Section.ACTORS, index, before);
        if (purpose == Purpose.MODEL) {
            actors.add(actorReader.element());
        }
    }

    private void readEvent(int index) {
        long before = damage.startElement(Section.EVENTS);
        eventReader.read(index);
        damage.endElement(Section.EVENTS, index, before);
        if (purpose == Purpose.MODEL) {
            Event event = eventReader.element();
            events.add(event);
            sink.add(event);
        }
    }

    private void readClaim(int index) {
        long before = damage.startElement(Section.CLAIMS);
        claimReader.read(index);
        damage.endElement(Section.CLAIMS, index, before);
        if (purpose == Purpose.MODEL) {
            Claim claim = claimReader.element();
            claims.add(claim);
            sink.add(claim);
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
        return workOfSecond
                + cursor.steps()
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
