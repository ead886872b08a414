package dateline.format;

import dateline.columns.Ints;
import dateline.format.ReadResult.Ending;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.ItemSink;
import java.io.IOException;
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
    private final Parting parting;
    private final ItemSink sink;
    private final ReadMonitor monitor;
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

    /** What the rest needs of the events before it, when all of the rest is read. */
    private Ints needed = new Ints();

    private Optional<SecondHalf> second = Optional.empty();

    /** The place in the text from which on an event may be where the second half starts, or is to be sought. */
    private long attention = Long.MAX_VALUE;

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
        this(new ReadingContext(cursor, purpose, parting.size() / BYTES_A_NAME), sink, monitor, parting);
    }

    private DocumentReader(ReadingContext context, ItemSink sink, ReadMonitor monitor, Parting parting) {
        this.sink = sink;
        this.cursor = context.cursor();
        this.problems = cursor.problems();
        this.purpose = context.purpose();
        this.monitor = monitor;
        this.parting = parting;
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
        cursor.next();
        try {
            if (members.enter("a document of the format " + FORMAT)) {
                readMembers();
            }
            readEnd();
        } finally {
            second.ifPresent(SecondHalf::abandon);
        }
    }

    /** Returns a reader for what starts with some later event, to be used by another thread at the same time as this. */
    DocumentReader forRest(TokenCursor cursorOfRest) {
        DocumentReader rest =
                new DocumentReader(context.forRest(cursorOfRest), sink.later(), ReadMonitor.NONE, Parting.NONE);
        rest.members.resume(members);
        return rest;
    }

    /**
     * Reads what starts with some event.
     *
     * @return whether there is nothing wrong with it for itself
     */
    boolean readRest() {
        readElements(Section.EVENTS, eventReader, events);
        readMembers();
        readEnd();
        claimReader.cycles().find();
        needed = context.references().needed();
        return claimReader.cycles().circles().isEmpty();
    }

    private void readMembers() {
        while (ending == Ending.BROKEN_OFF && members.next()) {
            switch (members.key()) {
                case FORMAT -> readFormat();
                case ID -> id = context.values().filledText();
                case SOURCE -> readSource();
                case ACTORS -> readList(Section.ACTORS, actorReader, actors);
                case EVENTS -> readEvents();
                case CLAIMS -> readList(Section.CLAIMS, claimReader, claims);
            }
        }
    }

    private void readEnd() {
        if (ending == Ending.BROKEN_OFF && cursor.next() != JsonToken.NOT_AVAILABLE) {
            cursor.report(Severity.ERROR, "there is more behind the end of the document", "", "nothing");
        }
        ending = Ending.COMPLETE;
    }

    private void readEvents() {
        if (context.sentences().isKnown() && members.haveBeen(BEFORE_EVENTS) && !members.haveBeen(CLAIMS)) {
            attention = parting.from();
        }
        readList(Section.EVENTS, eventReader, events);
    }

    /**
     * Sees at an event whether to have a second half read, or whether that starts here.
     *
     * @return whether all that is left was taken over
     */
    private boolean attend() {
        if (second.isPresent()) {
            return joins();
        }
        try {
            second = parting.part(cursor.offset(), this);
            attention = second.map(SecondHalf::start).orElse(Long.MAX_VALUE);
        } catch (IOException e) {
            // What cannot be opened twice is read in one go.
            attention = Long.MAX_VALUE;
        }
        return false;
    }

    /** Takes over the second half if it starts with the event before which the cursor stands; tells whether it does. */
    private boolean joins() {
        boolean reached = cursor.offset() == attention;
        attention = Long.MAX_VALUE;
        Optional<DocumentReader> rest = reached ? second.get().await(monitor) : Optional.empty();
        if (rest.isEmpty()
                || !context.references().agreesWith(rest.get().context.references(), rest.get().needed)) {
            return false;
        }
        take(rest.get());
        return true;
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

    private <T> void readList(Section section, ElementReader<T> reader, List<T> elements) {
        if (!context.values().enterPartList(section.key())) {
            return;
        }
        readElements(section, reader, elements);
    }

    private <T> void readElements(Section section, ElementReader<T> reader, List<T> elements) {
        for (int index = 0; context.values().nextElement(); index++) {
            if (section == Section.EVENTS && cursor.offset() >= attention && attend()) {
                return;
            }
            readElement(section, reader, elements, index);
        }
    }

    /** Reads one element; apart from the loop, because a method that is called is compiled long before one that loops. */
    private <T> void readElement(Section section, ElementReader<T> reader, List<T> elements, int index) {
        damage.startElement(section);
        long before = damage.grave();
        reader.read(index);
        damage.endElement(section, index, before);
        if (purpose == Purpose.MODEL) {
            T element = reader.element();
            elements.add(element);
            if (element instanceof Item item) {
                sink.add(item);
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
