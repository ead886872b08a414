package dateline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A contradiction, or a tension, between a claim and another item.
 *
 * @param id the id of the event or claim that the claim speaks against
 * @param note in what they disagree
 */
public record Tension(String id, Optional<String> note) {
    /** Checks that nothing is {@code null}. */
    public Tension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(note, "note");
    }
}
