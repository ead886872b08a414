package dateline.model;

import dateline.date.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something asserted: by whom, how surely, about when, and on what it rests.
 *
 * @param id unique among the events and claims of the commentary
 * @param title a few words, as a label
 * @param statement what is asserted, in one sentence
 * @param kind what sort of assertion it is
 * @param holder {@link #AUTHORS} or the id of the actor whose view it is
 * @param certainty how surely it is asserted
 * @param hedge the words that weaken it, as the text has them
 * @param about the time it is about
 * @param actors the ids of those it is about
 * @param basis whether the text asserts it
 * @param note what is doubtful about it
 * @param role what it does in the argument
 * @param part the id of the step of the argument that it belongs to
 * @param restsOn the ids of the events and claims that it uses as evidence
 * @param against the events and claims that it speaks against
 * @param passages where the source says so
 */
public record Claim(
        String id,
        Optional<String> title,
        String statement,
        ClaimKind kind,
        String holder,
        Certainty certainty,
        Optional<String> hedge,
        Optional<Edtf> about,
        List<String> actors,
        ClaimBasis basis,
        Optional<String> note,
        Optional<ClaimRole> role,
        Optional<String> part,
        List<String> restsOn,
        List<Tension> against,
        List<Passage> passages)
        implements Item {
    /** The holder of a claim that the text ascribes to nobody else. */
    public static final String AUTHORS = "authors";

    /** Copies the lists. */
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(about, "about");
        actors = List.copyOf(actors);
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(part, "part");
        restsOn = List.copyOf(restsOn);
        against = List.copyOf(against);
        passages = List.copyOf(passages);
    }

    /**
     * Creates a claim that the text states, without a title, a note, a place in the argument and tensions.
     *
     * @param id unique among the events and claims of the commentary
     * @param statement what is asserted, in one sentence
     * @param kind what sort of assertion it is
     * @param holder {@link #AUTHORS} or the id of the actor whose view it is
     * @param certainty how surely it is asserted
     * @param hedge the words that weaken it
     * @param about the time it is about
     * @param actors the ids of those it is about
     * @param restsOn the ids of the events and claims that it uses as evidence
     * @param passages where the source says so
     */
    public Claim(
            String id,
            String statement,
            ClaimKind kind,
            String holder,
            Certainty certainty,
            Optional<String> hedge,
            Optional<Edtf> about,
            List<String> actors,
            List<String> restsOn,
            List<Passage> passages) {
        this(
                id,
                Optional.empty(),
                statement,
                kind,
                holder,
                certainty,
                hedge,
                about,
                actors,
                ClaimBasis.STATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                restsOn,
                List.of(),
                passages);
    }

    /**
     * Returns the same claim with other references.
     *
     * @param otherActors the ids of those it is about
     * @param step the id of the step of the argument that it belongs to
     * @param evidence the ids of the events and claims that it uses as evidence
     * @param tensions the events and claims that it speaks against
     * @param otherPassages where the source says so
     */
    public Claim referringTo(
            List<String> otherActors,
            Optional<String> step,
            List<String> evidence,
            List<Tension> tensions,
            List<Passage> otherPassages) {
        return new Claim(
                id,
                title,
                statement,
                kind,
                holder,
                certainty,
                hedge,
                about,
                otherActors,
                basis,
                note,
                role,
                step,
                evidence,
                tensions,
                otherPassages);
    }

    @Override
    public String label() {
        return title.orElse(statement);
    }

    @Override
    public Optional<Edtf> time() {
        return about;
    }
}
