package dateline.format;

import dateline.columns.Ints;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Claim;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads actors, and finds those that are part of themselves. */
final class ActorReader {
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
    private final int authors;

    private final Place idPlace = new Place();
    private int id;
    private String name = "";
    private ActorKind kind = ActorKind.GROUP;
    private List<String> aliases = List.of();
    private final Ints wholes = new Ints();
    private final Ints ordinals = new Ints();
    private Optional<String> description = Optional.empty();

    ActorReader(ReadingContext context) {
        this.context = context;
        this.values = context.values();
        this.members = new Members<>(context.cursor(), Keys.of(Key.class, EnumSet.of(Key.ID, Key.NAME)));
        this.cycles = new Cycles("\"partOf\"", context.names());
        this.authors = context.names().number(Claim.AUTHORS);
    }

    Cycles cycles() {
        return cycles;
    }

    private void clear() {
        id = -1;
        name = "";
        kind = ActorKind.GROUP;
        aliases = List.of();
        wholes.clear();
        ordinals.clear();
        description = Optional.empty();
    }

    /**
     * Reads the actor that the cursor stands on, and reports its errors.
     *
     * @param index which of the document's list it is, from 0
     */
    void read(int index) {
        clear();
        if (members.enter("an actor")) {
            while (members.next()) {
                switch (members.key()) {
                    case ID -> {
                        context.cursor().note(idPlace);
                        readId();
                    }
                    case NAME -> name = values.filledText();
                    case KIND -> kind = values.word(kinds, kind);
                    case ALIASES -> aliases = values.filledTexts("names");
                    case PART_OF -> readPartOf(index);
                    case DESCRIPTION -> description = values.optionalText();
                }
            }
        }
        boolean defined = context.references().define(Section.ACTORS, index, id, idPlace);
        if (defined && wholes.size() > 0) {
            cycles.add(id, wholes, ordinals);
        }
    }

    private void readId() {
        id = values.id();
        if (id == authors) {
            context.cursor()
                    .report(
                            Severity.ERROR,
                            "\"authors\" cannot be an actor's id, because as a claim's holder it means the source's authors",
                            "",
                            "another id");
        }
    }

    private void readPartOf(int index) {
        int whole = values.reference();
        if (whole >= 0) {
            wholes.add(whole);
            ordinals.add(context.references().refer(Site.PART_OF, index, 0, whole));
        }
    }

    /**
     * Makes the actor that was read last; never asked for while a file is only checked. One that had errors is a makeshift
     * that nobody sees.
     */
    Actor element() {
        Optional<String> whole = wholes.size() == 0
                ? Optional.empty()
                : Optional.of(context.names().get(wholes.get(0)));
        return new Actor(id < 0 ? "" : context.names().get(id), name, kind, aliases, whole, description);
    }
}
