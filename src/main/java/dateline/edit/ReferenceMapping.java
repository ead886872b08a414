package dateline.edit;

import dateline.edit.attributes.ActorAttributes;
import dateline.edit.attributes.ClaimAttributes;
import dateline.edit.attributes.EventAttributes;
import dateline.edit.attributes.ItemAttributes;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Tension;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Replaces the targets of references, or takes the references out.
 *
 * <p>A target is a function from the present id to the one to refer to, empty for none. A list in which something changes
 * loses what then stands in it twice.
 */
final class ReferenceMapping {
    private ReferenceMapping() {}

    /** Changes what refers to actors; a claim whose holder goes is held by the authors. */
    static Commentary ofActors(Commentary commentary, Function<String, Optional<String>> target) {
        return Changes.items(commentary, item -> ofActors(item, target))
                .withActors(Changes.each(commentary.actors(), actor -> ofActors(actor, target)));
    }

    private static Actor ofActors(Actor actor, Function<String, Optional<String>> target) {
        return ActorAttributes.PART_OF.with(actor, actor.partOf().flatMap(target));
    }

    private static Item ofActors(Item item, Function<String, Optional<String>> target) {
        Item changed = ItemAttributes.ACTORS.with(item, mapped(item.actors(), target));
        return changed instanceof Claim claim && !claim.holder().equals(Claim.AUTHORS)
                ? ClaimAttributes.HOLDER.with(
                        claim, target.apply(claim.holder()).orElse(Claim.AUTHORS))
                : changed;
    }

    /** Changes what refers to events and claims. */
    static Commentary ofItems(Commentary commentary, Function<String, Optional<String>> target) {
        return Changes.items(
                commentary,
                item -> item instanceof Event event
                        ? EventAttributes.PART_OF.with(event, event.partOf().flatMap(target))
                        : ofItems((Claim) item, target));
    }

    private static Claim ofItems(Claim claim, Function<String, Optional<String>> target) {
        List<Tension> tensions = claim.against().stream()
                .flatMap(tension -> target.apply(tension.id()).map(id -> new Tension(id, tension.note())).stream())
                .toList();
        return ClaimAttributes.AGAINST.with(
                ClaimAttributes.RESTS_ON.with(claim, mapped(claim.restsOn(), target)), tensions);
    }

    private static List<String> mapped(List<String> ids, Function<String, Optional<String>> target) {
        List<String> mapped =
                ids.stream().flatMap(id -> target.apply(id).stream()).toList();
        return mapped.equals(ids) ? ids : Changes.distinct(mapped);
    }
}
