package dateline.format;

import dateline.format.References.Owner;
import dateline.format.References.Space;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Claim;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;

/** Reads actors, and finds those that are part of themselves. */
final class ActorReader implements ElementReader<Actor> {
    /** What an actor may say. */
    enum Key {
        ID,
        NAME,
        KIND,
        ALIASES,
        PART_OF,
        DESCRIPTION
    }

    private final Vocabulary<ActorKind> kinds = new Vocabulary<>(ActorKind.class);
    private final ReadingContext context;
    private final Values values;
    private final Members<Key> members;
    private final Cycles cycles;

    ActorReader(ReadingContext context) {
        this.context = context;
        this.values = context.values();
        this.members = new Members<>(context.cursor(), Keys.of(Key.class, EnumSet.of(Key.ID, Key.NAME)));
        this.cycles = context.cycles("\"partOf\"");
    }

    Cycles cycles() {
        return cycles;
    }

    @Override
    public Actor read(Owner owner) {
        int id = -1;
        TokenStreamLocation idPlace = TokenStreamLocation.NA;
        String name = "";
        ActorKind kind = ActorKind.GROUP;
        List<String> aliases = List.of();
        int whole = -1;
        Optional<Mark> wholeMark = Optional.empty();
        Optional<String> description = Optional.empty();
        if (members.enter("an actor")) {
            while (members.next()) {
                switch (members.key()) {
                    case ID -> {
                        idPlace = context.cursor().location();
                        id = id();
                    }
                    case NAME -> name = values.filledText();
                    case KIND -> kind = values.word(kinds, kind);
                    case ALIASES -> aliases = values.filledTexts("names");
                    case PART_OF -> {
                        whole = values.id();
                        wholeMark = whole < 0
                                ? Optional.empty()
                                : context.references().refer(Space.ACTORS, whole, owner);
                    }
                    case DESCRIPTION -> description = values.optionalText();
                }
            }
        }
        context.references().define(Space.ACTORS, id, idPlace, owner);
        if (id >= 0 && whole >= 0) {
            addEdge(id, whole, wholeMark, owner);
        }
        return new Actor(
                text(id), name, kind, aliases, Optional.of(text(whole)).filter(s -> !s.isEmpty()), description);
    }

    private void addEdge(int id, int whole, Optional<Mark> mark, Owner owner) {
        if (mark.isEmpty()) {
            cycles.addBackward(id, whole);
        } else {
            String pointer = owner.section().pointer(owner.index()) + "/partOf";
            cycles.addForward(id, whole, mark.get(), pointer, owner);
        }
    }

    private String text(int id) {
        return id < 0 ? "" : context.names().get(id);
    }

    private int id() {
        int id = values.id();
        if (id >= 0 && context.names().get(id).equals(Claim.AUTHORS)) {
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
