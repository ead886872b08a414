package dateline.edit;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import java.util.List;

/**
 * What refers to an actor.
 *
 * @param items the events and claims that the actor is involved in
 * @param held the claims that the actor holds
 * @param parts the actors that belong to the actor
 */
public record ActorReferences(List<Item> items, List<Claim> held, List<Actor> parts) {
    /** Copies the lists. */
    public ActorReferences {
        items = List.copyOf(items);
        held = List.copyOf(held);
        parts = List.copyOf(parts);
    }

    static ActorReferences to(Commentary commentary, String actorId) {
        return new ActorReferences(
                Lookup.items(commentary)
                        .filter(item -> item.actors().contains(actorId))
                        .toList(),
                commentary.claims().stream()
                        .filter(claim -> claim.holder().equals(actorId))
                        .toList(),
                commentary.actors().stream()
                        .filter(actor -> actor.partOf().filter(actorId::equals).isPresent())
                        .toList());
    }

    /** Returns the number of references. */
    public int count() {
        return items.size() + held.size() + parts.size();
    }
}
