package dateline.edit;

import dateline.model.Actor;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what an operation is to change, and refuses where it is not there. */
final class Lookup {
    private Lookup() {}

    /** Returns the events and claims. */
    static Stream<Item> items(Commentary commentary) {
        return Stream.concat(commentary.events().stream(), commentary.claims().stream());
    }

    /** Returns an event or a claim. */
    static Item item(Commentary commentary, String id) {
        return found(items(commentary).filter(item -> item.id().equals(id)).findFirst(), "event or claim", id);
    }

    /** Refuses where one of some events and claims is not there. */
    static void requireItems(Commentary commentary, Collection<String> ids) {
        Set<String> known = items(commentary).map(Item::id).collect(Collectors.toSet());
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> item(commentary, id));
    }

    /** Returns a claim. */
    static Claim claim(Commentary commentary, String id) {
        return find(commentary.claims(), Claim::id, "claim", id);
    }

    /** Returns an actor. */
    static Actor actor(Commentary commentary, String id) {
        return find(commentary.actors(), Actor::id, "actor", id);
    }

    /** Returns a step of the argument. */
    static ArgumentStep step(Commentary commentary, String id) {
        return find(commentary.argument(), ArgumentStep::id, "step of the argument", id);
    }

    private static <T> T find(List<T> elements, Function<T, String> idOf, String noun, String id) {
        return found(
                elements.stream()
                        .filter(element -> idOf.apply(element).equals(id))
                        .findFirst(),
                noun,
                id);
    }

    private static <T> T found(Optional<T> element, String noun, String id) {
        return element.orElseThrow(
                () -> new EditRefusedException("There is no " + noun + " with the id " + Labels.quoted(id) + "."));
    }
}
