package dateline.io.commentary;

import dateline.date.Edtf;
import dateline.io.commentary.InvalidParts.Part;
import dateline.io.commentary.ObjectReader.KeySet;
import dateline.io.json.JsonCursor;
import dateline.io.problems.Severity;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.model.Passage;
import dateline.model.Tension;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Reads claims, and finds cycles of claims that rest on each other. */
record ClaimReader(ReadingContext context, Cycles cycles) {
    /** Keys of a claim. */
    enum Key {
        ID,
        TITLE,
        STATEMENT,
        KIND,
        HOLDER,
        CERTAINTY,
        HEDGE,
        ABOUT,
        ACTORS,
        BASIS,
        NOTE,
        ROLE,
        PART,
        RESTS_ON,
        AGAINST,
        PASSAGES
    }

    /** Keys of what a claim speaks against. */
    enum TensionKey {
        ID,
        NOTE
    }

    private static final KeySet<Key> KEYS = new KeySet<>(Key.class, EnumSet.of(Key.ID, Key.STATEMENT));
    private static final Vocabulary<ClaimKind> KINDS = new Vocabulary<>(ClaimKind.class);
    private static final Vocabulary<Certainty> CERTAINTIES = new Vocabulary<>(Certainty.class);

    private static final Vocabulary<ClaimBasis> BASES = new Vocabulary<>(ClaimBasis.class);
    private static final Vocabulary<ClaimRole> ROLES = new Vocabulary<>(ClaimRole.class);
    private static final KeySet<TensionKey> TENSION_KEYS = new KeySet<>(TensionKey.class, EnumSet.of(TensionKey.ID));

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
        Optional<String> title = Optional.empty();
        String statement = "";
        ClaimKind kind = ClaimKind.FACTUAL;
        String holder = Claim.AUTHORS;
        Certainty certainty = Certainty.ASSERTED;
        Optional<String> hedge = Optional.empty();
        Optional<Edtf> about = Optional.empty();
        List<String> actors = List.of();
        ClaimBasis basis = ClaimBasis.STATED;
        Optional<String> note = Optional.empty();
        Optional<ClaimRole> role = Optional.empty();
        Optional<String> part = Optional.empty();
        List<Reference> restsOn = List.of();
        List<Tension> against = List.of();
        List<Passage> passages = List.of();
        ObjectReader<Key> object = new ObjectReader<>(cursor, KEYS, "a claim");
        TokenStreamLocation idLocation = object.start();
        while (object.next()) {
            switch (object.key()) {
                case ID -> {
                    idLocation = cursor.location();
                    id = scalars.id();
                }
                case TITLE -> title = scalars.optionalFilledText();
                case STATEMENT -> statement = scalars.filledText();
                case KIND -> kind = scalars.word(KINDS, kind);
                case HOLDER -> holder = readHolder();
                case CERTAINTY -> certainty = scalars.word(CERTAINTIES, certainty);
                case HEDGE -> hedge = scalars.optionalText();
                case ABOUT -> about = scalars.optionalDate();
                case ACTORS -> actors = Reference.ids(references.readList(ReferenceKind.ACTOR));
                case BASIS -> basis = scalars.word(BASES, basis);
                case NOTE -> note = scalars.optionalText();
                case ROLE -> role = Optional.of(scalars.word(ROLES, ClaimRole.BACKGROUND));
                case PART -> part = references.read(ReferenceKind.STEP).map(Reference::id);
                case RESTS_ON -> restsOn = references.readList(ReferenceKind.ITEM);
                case AGAINST -> against = scalars.optionalList("tensions", Part.REFERENCE, this::readTension);
                case PASSAGES -> passages = context.passages().read();
            }
        }
        if (basis == ClaimBasis.BACKGROUND && !object.has(Key.NOTE)) {
            String fault = "a claim known from elsewhere has no \"note\"";
            cursor.report(Severity.WARNING, object.start(), fault, "a note that says from where");
        }
        if (opposes(against, id)) {
            String fault = "a claim speaks against itself";
            cursor.report(Severity.WARNING, object.start(), fault, "the id of another event or claim");
        }
        if (references.define(ReferenceKind.ITEM, id, idLocation)) {
            cycles.add(id, restsOn);
        }
        List<String> supports = Reference.ids(restsOn);
        return new Claim(
                id, title, statement, kind, holder, certainty, hedge, about, actors, basis, note, role, part, supports,
                against, passages);
    }

    private static boolean opposes(List<Tension> tensions, String id) {
        return tensions.stream().anyMatch(tension -> tension.id().equals(id));
    }

    private String readHolder() {
        String holder = context.scalars().id();
        boolean isActor = !holder.isEmpty() && !holder.equals(Claim.AUTHORS);
        return isActor ? context.references().refer(ReferenceKind.ACTOR, holder).id() : holder;
    }

    private Tension readTension() {
        String id = "";
        Optional<String> note = Optional.empty();
        ObjectReader<TensionKey> object = new ObjectReader<>(context.cursor(), TENSION_KEYS, "a tension");
        while (object.next()) {
            switch (object.key()) {
                case ID -> {
                    String named = context.scalars().id();
                    id = named.isEmpty()
                            ? ""
                            : context.references()
                                    .refer(ReferenceKind.ITEM, named)
                                    .id();
                }
                case NOTE -> note = context.scalars().optionalText();
            }
        }
        return new Tension(id, note);
    }
}
