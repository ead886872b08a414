package dateline.format;

import dateline.format.References.Owner;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Source;
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
    private final ReadingContext context;
    private final SourceReader sourceReader;
    private final ActorReader actorReader;
    private final EventReader eventReader;
    private final ClaimReader claimReader;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private Optional<Source> source = Optional.empty();
    private String id = "";

    DocumentReader(TokenCursor cursor) {
        this.cursor = cursor;
        this.problems = cursor.problems();
        this.context = new ReadingContext(cursor);
        this.sourceReader = new SourceReader(cursor, context.values());
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
    }

    private void readFormat() {
        String format = context.values().text();
        if (cursor.isString() && !format.equals(FORMAT)) {
            cursor.report(
                    Severity.ERROR,
                    "\"format\" is not one that can be read",
                    Excerpt.quote(format),
                    Excerpt.quote(FORMAT));
        }
    }

    private void readSource() {
        long before = problems.errors();
        Source read = sourceReader.read();
        boolean usable = !read.title().isEmpty() && sourceReader.hasSoundParagraphs();
        if (problems.errors() == before || usable) {
            source = Optional.of(read);
            context.passages().setSource(read);
        }
    }

    private <T> void readList(Section section, ElementReader<T> reader, List<T> elements) {
        if (!context.values().enterList(section.key())) {
            return;
        }
        while (context.values().nextElement()) {
            Owner owner = new Owner(section, elements.size());
            long before = problems.errors();
            T element = reader.read(owner);
            if (problems.errors() != before) {
                context.faulty().add(owner);
            }
            elements.add(element);
        }
    }

    /** Checks what could not be checked before all was read, and returns what came of it. */
    ReadResult result() {
        context.references().settle();
        settle();
        return result(context.faulty().isEmpty() ? Salvage.Scope.WHOLE : Salvage.Scope.SOUND);
    }

    /** Returns what came of a text that breaks off: references may lead to what would have come. */
    ReadResult resultOfBrokenOff() {
        settle();
        return result(Salvage.Scope.SOUND);
    }

    private void settle() {
        context.passages().settle();
        actorReader.cycles().report();
        claimReader.cycles().report();
    }

    private ReadResult result(Salvage.Scope scope) {
        Optional<ReadResult.Salvaged> salvaged = source.filter(s -> !id.isEmpty())
                .map(s -> new Salvage(id, s, context.faulty()).of(scope, actors, events, claims));
        return new ReadResult(
                problems.errors() == 0 ? salvaged.map(ReadResult.Salvaged::commentary) : Optional.empty(),
                salvaged,
                problems.list(),
                problems.errors(),
                problems.warnings());
    }
}
