package dateline.model;

import dateline.date.Edtf;
import java.util.List;
import java.util.Optional;

/** An {@link Event} or a {@link Claim}. */
public sealed interface Item permits Event, Claim {
    /** Returns the id, unique among the events and claims of the commentary. */
    String id();

    /** Returns the words by which the item is listed: its title, or the statement of a claim without one. */
    String label();

    /** Returns when it happened or the time it is about; empty for a claim about no particular time. */
    Optional<Edtf> time();

    /** Returns how surely the text says so. */
    Certainty certainty();

    /** Returns the words that weaken it, as the text has them. */
    Optional<String> hedge();

    /** Returns the ids of the actors involved, in the order of the file. */
    List<String> actors();

    /** Returns the passages that support the item, in the order of the file. */
    List<Passage> passages();
}
