package dateline.index;

import dateline.model.Claim;
import dateline.model.Item;
import java.util.Objects;
import java.util.Optional;

/**
 * A tension with both of its ends.
 *
 * @param claim the claim that names the other item as what it speaks against
 * @param other the other item
 * @param note in what they disagree
 */
public record TensionPair(Claim claim, Item other, Optional<String> note) {
    /** Checks that nothing is {@code null}. */
    public TensionPair {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(note, "note");
    }

    /**
     * Returns the item at the other end.
     *
     * @param id the id of one of the two items
     */
    public Item opposite(String id) {
        return claim.id().equals(id) ? other : claim;
    }
}
