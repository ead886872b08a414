package dateline.edit.entry;

import java.util.Objects;
import java.util.Optional;

/**
 * An actor that a line names.
 *
 * @param id its id; empty for one that the commentary does not have yet
 * @param name its name
 */
public record NamedActor(Optional<String> id, String name) {
    /** Checks that nothing is {@code null}. */
    public NamedActor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** Tells whether the actor has to be added. */
    public boolean isNew() {
        return id.isEmpty();
    }
}
