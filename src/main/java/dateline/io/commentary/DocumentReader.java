package dateline.io.commentary;

import dateline.io.commentary.InvalidParts.Part;
import dateline.io.commentary.ObjectReader.KeySet;
import dateline.io.json.JsonCursor;
import dateline.io.problems.Excerpt;
import dateline.io.problems.LeftOut;
import dateline.io.problems.PartialCommentary;
import dateline.io.problems.PartialCommentary.Ending;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import dateline.model.Actor;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;

/** Reads the document as a whole, and keeps what has been read even if the text breaks off. */
final class DocumentReader {
    /** Keys of a document. */
    enum Key {
        FORMAT,
        ID,
        SOURCE,
        ACTORS,
        EVENTS,
        CLAIMS,
        ARGUMENT
    }

    /** The one version of the format there is. */
    static final String FORMAT = "dateline/1";

    private static final KeySet<Key> KEYS = new KeySet<>(Key.class, EnumSet.of(Key.FORMAT, Key.ID, Key.SOURCE));

    private final JsonCursor cursor;
    private final ReadingContext context;
    private final ScalarReader scalars;
    private final SourceReader sourceReader;
    private final ActorReader actorReader;
    private final EventReader eventReader;
    private final ClaimReader claimReader;
    private final StepReader stepReader;
    private final ItemList<Actor> actors = new ItemList<>();
    private final ItemList<Event> events = new ItemList<>();
    private final ItemList<Claim> claims = new ItemList<>();
    private final ItemList<ArgumentStep> argument = new ItemList<>();
    private String id = "";

    DocumentReader(JsonCursor cursor) {
        this.cursor = cursor;
        this.context = ReadingContext.of(cursor);
        this.scalars = context.scalars();
        this.sourceReader = new SourceReader(context);
        this.actorReader = new ActorReader(context);
        this.eventReader = new EventReader(context);
        this.claimReader = new ClaimReader(context);
        this.stepReader = new StepReader(context);
    }

    /**
     * Reads all there is, and checks it.
     *
     * @throws IOException if the text cannot be read
     */
    ReadResult read() throws IOException {
        Ending ending = cursor.readDocument(this::readMembers) ? Ending.COMPLETE : Ending.BROKEN_OFF;
        actorReader.cycles().report(cursor.problems());
        eventReader.cycles().report(cursor.problems());
        claimReader.cycles().report(cursor.problems());
        context.passages().check();
        // If the text breaks off, references may lead to what would have come.
        if (ending == Ending.COMPLETE) {
            context.references().check();
        }
        return result(ending);
    }

    private void readMembers() {
        ObjectReader<Key> object = new ObjectReader<>(cursor, KEYS, "a document of the format " + FORMAT);
        while (object.next()) {
            switch (object.key()) {
                case FORMAT -> readFormat();
                case ID -> id = scalars.filledText();
                case SOURCE -> context.invalid().read(Part.DETAIL, sourceReader::read, false);
                case ACTORS -> actors.read("actors", context, actorReader::read);
                case EVENTS -> events.read("events", context, eventReader::read);
                case CLAIMS -> claims.read("claims", context, claimReader::read);
                case ARGUMENT -> argument.read("steps", context, stepReader::read);
            }
        }
    }

    private void readFormat() {
        if (scalars.isString("a string") && !cursor.string().equals(FORMAT)) {
            cursor.report(
                    Severity.ERROR,
                    "\"format\" is not one that can be read",
                    Excerpt.quote(cursor.string()),
                    Excerpt.quote(FORMAT));
        }
    }

    private ReadResult result(Ending ending) {
        Optional<PartialCommentary> partial = Optional.of(partial(ending)).filter(this::showsSomething);
        Optional<Commentary> whole =
                cursor.problems().errors() == 0 ? partial.map(PartialCommentary::commentary) : Optional.empty();
        return new ReadResult(whole, partial, cursor.problems().report());
    }

    private PartialCommentary partial(Ending ending) {
        if (cursor.problems().errors() == 0) {
            Commentary whole = new Commentary(
                    id, sourceReader.source(), actors.sound(), events.sound(), claims.sound(), argument.sound());
            return new PartialCommentary(whole, LeftOut.NOTHING, ending);
        }
        return new PartialCommentaryBuilder(
                        context.invalid(),
                        claimReader.cycles().closing(),
                        eventReader.cycles().closing(),
                        actorReader.cycles().closing())
                .build(id, sourceReader.source(), actors, events, claims, argument, ending);
    }

    private boolean showsSomething(PartialCommentary partial) {
        Commentary commentary = partial.commentary();
        return sourceReader.isFound()
                || !commentary.actors().isEmpty()
                || !commentary.events().isEmpty()
                || !commentary.claims().isEmpty();
    }
}
