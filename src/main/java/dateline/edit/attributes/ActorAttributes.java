package dateline.edit.attributes;

import dateline.model.Actor;
import dateline.model.ActorKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The values of actors that can be changed one by one. */
public final class ActorAttributes {
    /** The id, which only the making of a new record changes. */
    public static final Attribute<Actor, String> ID = attribute("id", Actor::id, (draft, value) -> draft.id = value);

    /** The name. */
    public static final Attribute<Actor, String> NAME =
            attribute("name", Actor::name, (draft, value) -> draft.name = value);

    /** What sort of actor it is. */
    public static final Attribute<Actor, ActorKind> KIND =
            attribute("kind", Actor::kind, (draft, value) -> draft.kind = value);

    /** Other names that the text uses. */
    public static final Attribute<Actor, List<String>> ALIASES =
            attribute("other names", Actor::aliases, (draft, value) -> draft.aliases = value);

    /** The id of the actor that it belongs to. */
    public static final Attribute<Actor, Optional<String>> PART_OF =
            attribute("affiliation", Actor::partOf, (draft, value) -> draft.partOf = value);

    /** A line about it. */
    public static final Attribute<Actor, Optional<String>> DESCRIPTION =
            attribute("description", Actor::description, (draft, value) -> draft.description = value);

    private ActorAttributes() {}

    private static <V> Attribute<Actor, V> attribute(
            String noun, Function<Actor, V> getter, BiConsumer<Draft, V> setter) {
        return new Attribute<>(Actor.class, noun, getter, (subject, value) -> {
            Draft draft = new Draft(subject);
            setter.accept(draft, value);
            return draft.finished();
        });
    }

    /** Holds the values of an actor while one of them is changed. */
    private static final class Draft {
        private String id;
        private String name;
        private ActorKind kind;
        private List<String> aliases;
        private Optional<String> partOf;
        private Optional<String> description;

        Draft(Actor actor) {
            id = actor.id();
            name = actor.name();
            kind = actor.kind();
            aliases = actor.aliases();
            partOf = actor.partOf();
            description = actor.description();
        }

        Actor finished() {
            return new Actor(id, name, kind, aliases, partOf, description);
        }
    }
}
