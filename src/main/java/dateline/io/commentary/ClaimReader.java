package dateline.io.commentary;

import dateline.date.Edtf;
import dateline.io.json.JsonCursor;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Reads claims, and finds cycles of claims that rest on each other. */
record ClaimReader(ReadingContext context, Cycles cycles) {
    /** Keys of a claim. */
    enum Key {
        ID,
        STATEMENT,
        KIND,
        HOLDER,
        CERTAINTY,
        HEDGE,
        ABOUT,
        ACTORS,
        RESTS_ON,
        PASSAGES
    }

    private static final KeySet<Key> KEYS = new KeySet<>(Key.class, EnumSet.of(Key.ID, Key.STATEMENT));
    private static final Vocabulary<ClaimKind> KINDS = new Vocabulary<>(ClaimKind.class);
    private static final Vocabulary<Certainty> CERTAINTIES = new Vocabulary<>(Certainty.class);

    ClaimReader(ReadingContext context) {
        this(context, new Cycles("restsOn"));
    }

    /**
     * Reads the claim at the cursor, and reports its errors.
     *
     * @return the claim, not to be used if it has errors
     */
    Claim read() {
        JsonCursor cursor = context.cursor();
        ScalarReader scalars = context.scalars();
        References references = context.references();
        String id = "";
        String statement = "";
        ClaimKind kind = ClaimKind.FACTUAL;
        String holder = Claim.AUTHORS;
        Certainty certainty = Certainty.ASSERTED;
        Optional<String> hedge = Optional.empty();
        Optional<Edtf> about = Optional.empty();
        List<String> actors = List.of();
        List<Reference> restsOn = List.of();
        List<Passage> passages = List.of();
        ObjectReader<Key> object = new ObjectReader<>(cursor, KEYS, "a claim");
        TokenStreamLocation idLocation = object.start();
        while (object.next()) {
            switch (object.key()) {
                case ID -> {
                    idLocation = cursor.location();
                    id = scalars.id();
                }
                case STATEMENT -> statement = scalars.filledText();
                case KIND -> kind = scalars.word(KINDS, kind);
                case HOLDER -> holder = readHolder();
                case CERTAINTY -> certainty = scalars.word(CERTAINTIES, certainty);
                case HEDGE -> hedge = scalars.optionalText();
                case ABOUT -> about = scalars.optionalDate();
                case ACTORS -> actors = Reference.ids(references.readList(ReferenceKind.ACTOR));
                case RESTS_ON -> restsOn = references.readList(ReferenceKind.ITEM);
                case PASSAGES -> passages = context.passages().read();
            }
        }
        if (references.define(ReferenceKind.ITEM, id, idLocation)) {
            cycles.add(id, restsOn);
        }
        List<String> supports = Reference.ids(restsOn);
        return new Claim(id, statement, kind, holder, certainty, hedge, about, actors, supports, passages);
    }

    private String readHolder() {
        String holder = context.scalars().id();
        boolean isActor = !holder.isEmpty() && !holder.equals(Claim.AUTHORS);
        return isActor ? context.references().refer(ReferenceKind.ACTOR, holder).id() : holder;
    }
}
