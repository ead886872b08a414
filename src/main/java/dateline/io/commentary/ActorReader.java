package dateline.io.commentary;

import dateline.io.commentary.ObjectReader.KeySet;
import dateline.io.json.JsonCursor;
import dateline.io.problems.Severity;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Claim;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Reads actors, and finds cycles of actors that are part of each other. */
record ActorReader(ReadingContext context, Cycles cycles) {
    /** Keys of an actor. */
    enum Key {
        ID,
        NAME,
        KIND,
        ALIASES,
        PART_OF,
        DESCRIPTION
    }

    private static final KeySet<Key> KEYS = new KeySet<>(Key.class, EnumSet.of(Key.ID, Key.NAME));
    private static final Vocabulary<ActorKind> KINDS = new Vocabulary<>(ActorKind.class);

    ActorReader(ReadingContext context) {
        this(context, new Cycles("partOf"));
    }

    /**
     * Reads the actor at the cursor, and reports its errors.
     *
     * @return the actor, not to be used if it has errors
     */
    Actor read() {
        JsonCursor cursor = context.cursor();
        ScalarReader scalars = context.scalars();
        References references = context.references();
        String id = "";
        String name = "";
        ActorKind kind = ActorKind.GROUP;
        List<String> aliases = List.of();
        Optional<Reference> partOf = Optional.empty();
        Optional<String> description = Optional.empty();
        ObjectReader<Key> object = new ObjectReader<>(cursor, KEYS, "an actor");
        TokenStreamLocation idLocation = object.start();
        while (object.next()) {
            switch (object.key()) {
                case ID -> {
                    idLocation = cursor.location();
                    id = readId();
                }
                case NAME -> name = scalars.filledText();
                case KIND -> kind = scalars.word(KINDS, kind);
                case ALIASES -> aliases = scalars.filledTexts("names");
                case PART_OF -> partOf = references.read(ReferenceKind.ACTOR);
                case DESCRIPTION -> description = scalars.optionalText();
            }
        }
        if (references.define(ReferenceKind.ACTOR, id, idLocation)) {
            cycles.add(id, partOf.stream().toList());
        }
        return new Actor(id, name, kind, aliases, partOf.map(Reference::id), description);
    }

    private String readId() {
        String id = context.scalars().id();
        if (id.equals(Claim.AUTHORS)) {
            context.cursor()
                    .report(
                            Severity.ERROR,
                            "\"authors\" cannot be an actor's id, because as a claim's holder it means the source's authors",
                            "",
                            "another id");
        }
        return id;
    }
}
