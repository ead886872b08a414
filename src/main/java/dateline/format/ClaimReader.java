package dateline.format;

import dateline.columns.Ints;
import dateline.date.Edtf;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Passage;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads claims, and finds those that rest on themselves. */
final class ClaimReader {
    /** What a claim may say. */
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

    private final Vocabulary<ClaimKind> kinds = new Vocabulary<>(ClaimKind.class);
    private final Vocabulary<Certainty> certainties = new Vocabulary<>(Certainty.class);
    private final ReadingContext context;
    private final Values values;
    private final Members<Key> members;
    private final Cycles cycles;
    private final int authors;

    private final Place idPlace = new Place();
    private int id;
    private String statement = "";
    private ClaimKind kind = ClaimKind.FACTUAL;
    private int holder;
    private Certainty certainty = Certainty.ASSERTED;
    private Optional<String> hedge = Optional.empty();
    private Optional<Edtf> about = Optional.empty();
    private final Ints actors = new Ints();
    private final Ints restsOn = new Ints();

    /** The ordinals of the references read last, and of what the claim rests on; its own id may come only later. */
    private final Ints ordinals = new Ints();

    private final Ints restsOnOrdinals = new Ints();
    private List<Passage> passages = List.of();

    ClaimReader(ReadingContext context) {
        this.context = context;
        this.values = context.values();
        this.members = new Members<>(context.cursor(), Keys.of(Key.class, EnumSet.of(Key.ID, Key.STATEMENT)));
        this.cycles = new Cycles("\"restsOn\"", context.names());
        this.authors = context.names().number(Claim.AUTHORS);
    }

    Cycles cycles() {
        return cycles;
    }

    private void clear() {
        id = -1;
        statement = "";
        kind = ClaimKind.FACTUAL;
        holder = authors;
        certainty = Certainty.ASSERTED;
        hedge = Optional.empty();
        about = Optional.empty();
        actors.clear();
        restsOn.clear();
        passages = List.of();
    }

    /**
     * Reads the claim that the cursor stands on, and reports its errors.
     *
     * @param index which of the document's list it is, from 0
     */
    void read(int index) {
        clear();
        if (members.enter("a claim")) {
            while (members.next()) {
                switch (members.key()) {
                    case ID -> {
                        context.cursor().note(idPlace);
                        id = values.id();
                    }
                    case STATEMENT -> statement = values.filledText();
                    case KIND -> kind = values.word(kinds, kind);
                    case HOLDER -> readHolder(index);
                    case CERTAINTY -> certainty = values.word(certainties, certainty);
                    case HEDGE -> hedge = values.optionalText();
                    case ABOUT -> about = values.optionalDate();
                    case ACTORS -> {
                        ordinals.clear();
                        context.readIds(Site.CLAIM_ACTORS, index, actors, ordinals);
                    }
                    case RESTS_ON -> readRestsOn(index);
                    case PASSAGES -> passages = context.passages().read(Site.CLAIM_PASSAGES, index);
                }
            }
        }
        boolean defined = context.references().define(Section.CLAIMS, index, id, idPlace);
        if (defined && restsOn.size() > 0) {
            cycles.add(id, restsOn, restsOnOrdinals);
        }
    }

    private void readRestsOn(int index) {
        restsOnOrdinals.clear();
        context.readIds(Site.RESTS_ON, index, restsOn, restsOnOrdinals);
    }

    private void readHolder(int index) {
        int read = values.id();
        if (read >= 0) {
            holder = read;
        }
        if (holder != authors) {
            context.references().refer(Site.HOLDER, index, 0, holder);
        }
    }

    /**
     * Makes the claim that was read last; never asked for while a file is only checked. One that had errors is a makeshift
     * that nobody sees.
     */
    Claim element() {
        return new Claim(
                id < 0 ? "" : context.names().get(id),
                statement,
                kind,
                context.names().get(holder),
                certainty,
                hedge,
                about,
                context.names().list(actors),
                context.names().list(restsOn),
                passages);
    }
}
