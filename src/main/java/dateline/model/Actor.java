package dateline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person, state, organisation, group or alliance that acts, is acted upon or holds a view.
 *
 * @param id unique within the commentary
 * @param name as shown to the reader
 * @param kind what sort of actor it is
 * @param aliases other names that the text uses
 * @param partOf the id of the actor that this one belongs to
 * @param description a line about the actor
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        List<String> aliases,
        Optional<String> partOf,
        Optional<String> description) {
    /** Copies the list. */
    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(partOf, "partOf");
        Objects.requireNonNull(description, "description");
        aliases = List.copyOf(aliases);
    }
}
