package dateline.edit;

import dateline.model.Commentary;
import java.util.List;
import java.util.Objects;

/**
 * A change of a commentary: both values and the name of the operation that leads from one to the other.
 *
 * @param label what the operation does, in the imperative, as the Undo menu names it: "Merge Kim into Kim Jong Un"
 * @param before the commentary before the operation
 * @param after the commentary after it, consistent; equal to {@code before} if the operation changes nothing
 * @param notices whole sentences about what no longer fits, such as a quote that a corrected sentence lacks
 */
public record Edit(String label, Commentary before, Commentary after, List<String> notices) {
    /**
     * Checks that the commentary can be saved and read again.
     *
     * @throws EditRefusedException if the commentary after the operation is not consistent
     */
    public Edit {
        Objects.requireNonNull(label, "label");
        notices = List.copyOf(notices);
        new ConsistencyCheck(before, after).check();
    }

    /** Creates an edit after which everything fits. */
    Edit(String label, Commentary before, Commentary after) {
        this(label, before, after, List.of());
    }

    /** Tells whether the operation leaves the commentary as it was. */
    public boolean changesNothing() {
        return after.equals(before);
    }
}
