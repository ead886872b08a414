package dateline.format;

import dateline.date.Edtf;
import dateline.format.References.Owner;
import dateline.format.References.Space;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Reads claims, and finds those that rest on themselves. */
final class ClaimReader implements ElementReader<Claim> {
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

    /** One thing that a claim rests on, with its place if that comes later in the file. */
    private record Support(int id, Optional<Mark> mark, String pointer) {}

    private final Vocabulary<ClaimKind> kinds = new Vocabulary<>(ClaimKind.class);
    private final Vocabulary<Certainty> certainties = new Vocabulary<>(Certainty.class);
    private final ReadingContext context;
    private final Values values;
    private final Members<Key> members;
    private final Cycles cycles;

    /** What the current claim rests on; its own id may come only later. */
    private final List<Support> supports = new ArrayList<>();

    ClaimReader(ReadingContext context) {
        this.context = context;
        this.values = context.values();
        this.members = new Members<>(context.cursor(), Keys.of(Key.class, EnumSet.of(Key.ID, Key.STATEMENT)));
        this.cycles = context.cycles("\"restsOn\"");
    }

    Cycles cycles() {
        return cycles;
    }

    @Override
    public Claim read(Owner owner) {
        int id = -1;
        TokenStreamLocation idPlace = TokenStreamLocation.NA;
        String statement = "";
        ClaimKind kind = ClaimKind.FACTUAL;
        String holder = Claim.AUTHORS;
        Certainty certainty = Certainty.ASSERTED;
        Optional<String> hedge = Optional.empty();
        Optional<Edtf> about = Optional.empty();
        List<String> actors = List.of();
        List<Passage> passages = List.of();
        supports.clear();
        if (members.enter("a claim")) {
            while (members.next()) {
                switch (members.key()) {
                    case ID -> {
                        idPlace = context.cursor().location();
                        id = values.id();
                    }
                    case STATEMENT -> statement = values.filledText();
                    case KIND -> kind = values.word(kinds, kind);
                    case HOLDER -> holder = holder(owner);
                    case CERTAINTY -> certainty = values.word(certainties, certainty);
                    case HEDGE -> hedge = values.optionalText();
                    case ABOUT -> about = values.date();
                    case ACTORS -> actors = context.actors(owner);
                    case RESTS_ON -> readSupports(owner);
                    case PASSAGES -> passages = context.passages().read(owner);
                }
            }
        }
        context.references().define(Space.ITEMS, id, idPlace, owner);
        List<String> restsOn = restsOn(id, owner);
        String idText = id < 0 ? "" : context.names().get(id);
        return new Claim(idText, statement, kind, holder, certainty, hedge, about, actors, restsOn, passages);
    }

    private String holder(Owner owner) {
        int id = values.id();
        if (id < 0) {
            return Claim.AUTHORS;
        }
        String holder = context.names().get(id);
        if (!holder.equals(Claim.AUTHORS)) {
            context.references().refer(Space.ACTORS, id, owner);
        }
        return holder;
    }

    private void readSupports(Owner owner) {
        if (!values.enterList("event and claim ids")) {
            return;
        }
        while (values.nextElement()) {
            int id = values.id();
            if (id >= 0) {
                Optional<Mark> mark = context.references().refer(Space.ITEMS, id, owner);
                supports.add(new Support(
                        id, mark, mark.isEmpty() ? "" : context.cursor().pointer()));
            }
        }
    }

    private List<String> restsOn(int id, Owner owner) {
        List<String> ids = new ArrayList<>(supports.size());
        for (Support support : supports) {
            ids.add(context.names().get(support.id()));
            if (id >= 0 && support.mark().isEmpty()) {
                cycles.addBackward(id, support.id());
            } else if (id >= 0) {
                cycles.addForward(id, support.id(), support.mark().get(), support.pointer(), owner);
            }
        }
        return List.copyOf(ids);
    }
}
