package dateline.model;

import dateline.date.Edtf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something asserted: by whom, how surely, about when, and on what it rests.
 *
 * @param id unique among the events and claims of the commentary
 * @param statement what is asserted, in one sentence
 * @param kind what sort of assertion it is
 * @param holder {@link #AUTHORS} or the id of the actor whose view it is
 * @param certainty how surely it is asserted
 * @param hedge the words that weaken it, as the text has them
 * @param about the time it is about
 * @param actors the ids of those it is about
 * @param restsOn the ids of the events and claims that it uses as evidence
 * @param passages where the source says so
 */
public record Claim(
        String id,
        String statement,
        ClaimKind kind,
        String holder,
        Certainty certainty,
        Optional<String> hedge,
        Optional<Edtf> about,
        List<String> actors,
        List<String> restsOn,
        List<Passage> passages)
        implements Item {
    /** The holder of a claim that the text ascribes to nobody else. */
    public static final String AUTHORS = "authors";

    /** Copies the lists. */
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(about, "about");
        actors = List.copyOf(actors);
        restsOn = List.copyOf(restsOn);
        passages = List.copyOf(passages);
    }

    /**
     * Returns the same claim with other references.
     *
     * @param otherActors the ids of those it is about
     * @param evidence the ids of the events and claims that it uses as evidence
     * @param otherPassages where the source says so
     */
    public Claim referringTo(List<String> otherActors, List<String> evidence, List<Passage> otherPassages) {
        return new Claim(id, statement, kind, holder, certainty, hedge, about, otherActors, evidence, otherPassages);
    }

    @Override
    public String label() {
        return statement;
    }

    @Override
    public Optional<Edtf> time() {
        return about;
    }
}
