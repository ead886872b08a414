package dateline.edit.attributes;

import dateline.date.Edtf;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.model.Passage;
import dateline.model.Tension;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The values of claims that can be changed one by one. */
public final class ClaimAttributes {
    /** The id, which only the making of a new record changes. */
    public static final Attribute<Claim, String> ID = attribute("id", Claim::id, (draft, value) -> draft.id = value);

    /** The title. */
    public static final Attribute<Claim, Optional<String>> TITLE =
            attribute("title", Claim::title, (draft, value) -> draft.title = value);

    /** What is asserted. */
    public static final Attribute<Claim, String> STATEMENT =
            attribute("statement", Claim::statement, (draft, value) -> draft.statement = value);

    /** What sort of assertion it is. */
    public static final Attribute<Claim, ClaimKind> KIND =
            attribute("kind", Claim::kind, (draft, value) -> draft.kind = value);

    /** {@link Claim#AUTHORS} or the id of the actor whose view it is. */
    public static final Attribute<Claim, String> HOLDER =
            attribute("holder", Claim::holder, (draft, value) -> draft.holder = value);

    /** How surely it is asserted. */
    public static final Attribute<Claim, Certainty> CERTAINTY =
            attribute("certainty", Claim::certainty, (draft, value) -> draft.certainty = value);

    /** The words that weaken it. */
    public static final Attribute<Claim, Optional<String>> HEDGE =
            attribute("hedging words", Claim::hedge, (draft, value) -> draft.hedge = value);

    /** The time it is about. */
    public static final Attribute<Claim, Optional<Edtf>> ABOUT =
            attribute("date", Claim::about, (draft, value) -> draft.about = value);

    /** The ids of those it is about. */
    public static final Attribute<Claim, List<String>> ACTORS =
            attribute("actors", Claim::actors, (draft, value) -> draft.actors = value);

    /** Whether the text asserts it. */
    public static final Attribute<Claim, ClaimBasis> BASIS =
            attribute("basis", Claim::basis, (draft, value) -> draft.basis = value);

    /** What is doubtful about it. */
    public static final Attribute<Claim, Optional<String>> NOTE =
            attribute("note", Claim::note, (draft, value) -> draft.note = value);

    /** What it does in the argument. */
    public static final Attribute<Claim, Optional<ClaimRole>> ROLE =
            attribute("role", Claim::role, (draft, value) -> draft.role = value);

    /** The id of the step of the argument that it belongs to. */
    public static final Attribute<Claim, Optional<String>> PART =
            attribute("step of the argument", Claim::part, (draft, value) -> draft.part = value);

    /** The ids of the events and claims that it uses as evidence. */
    public static final Attribute<Claim, List<String>> RESTS_ON =
            attribute("grounds", Claim::restsOn, (draft, value) -> draft.restsOn = value);

    /** What it speaks against. */
    public static final Attribute<Claim, List<Tension>> AGAINST =
            attribute("tensions", Claim::against, (draft, value) -> draft.against = value);

    /** Where the source says so. */
    public static final Attribute<Claim, List<Passage>> PASSAGES =
            attribute("passages", Claim::passages, (draft, value) -> draft.passages = value);

    private ClaimAttributes() {}

    private static <V> Attribute<Claim, V> attribute(
            String noun, Function<Claim, V> getter, BiConsumer<Draft, V> setter) {
        return new Attribute<>(Claim.class, noun, getter, (subject, value) -> {
            Draft draft = new Draft(subject);
            setter.accept(draft, value);
            return draft.finished();
        });
    }

    /** Holds the values of a claim while one of them is changed. */
    private static final class Draft {
        private String id;
        private Optional<String> title;
        private String statement;
        private ClaimKind kind;
        private String holder;
        private Certainty certainty;
        private Optional<String> hedge;
        private Optional<Edtf> about;
        private List<String> actors;
        private ClaimBasis basis;
        private Optional<String> note;
        private Optional<ClaimRole> role;
        private Optional<String> part;
        private List<String> restsOn;
        private List<Tension> against;
        private List<Passage> passages;

        Draft(Claim claim) {
            id = claim.id();
            title = claim.title();
            statement = claim.statement();
            kind = claim.kind();
            holder = claim.holder();
            certainty = claim.certainty();
            hedge = claim.hedge();
            about = claim.about();
            actors = claim.actors();
            basis = claim.basis();
            note = claim.note();
            role = claim.role();
            part = claim.part();
            restsOn = claim.restsOn();
            against = claim.against();
            passages = claim.passages();
        }

        Claim finished() {
            return new Claim(
                    id, title, statement, kind, holder, certainty, hedge, about, actors, basis, note, role, part,
                    restsOn, against, passages);
        }
    }
}
