package dateline.edit.attributes;

import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The values that events and claims have in common. */
public final class ItemAttributes {
    /** How surely the text says so. */
    public static final Attribute<Item, Certainty> CERTAINTY =
            attribute(EventAttributes.CERTAINTY, ClaimAttributes.CERTAINTY, Item::certainty);

    /** The words that weaken it. */
    public static final Attribute<Item, Optional<String>> HEDGE =
            attribute(EventAttributes.HEDGE, ClaimAttributes.HEDGE, Item::hedge);

    /** The ids of the actors involved. */
    public static final Attribute<Item, List<String>> ACTORS =
            attribute(EventAttributes.ACTORS, ClaimAttributes.ACTORS, Item::actors);

    /** Where the source says so. */
    public static final Attribute<Item, List<Passage>> PASSAGES =
            attribute(EventAttributes.PASSAGES, ClaimAttributes.PASSAGES, Item::passages);

    private ItemAttributes() {}

    private static <V> Attribute<Item, V> attribute(
            Attribute<Event, V> ofEvents, Attribute<Claim, V> ofClaims, Function<Item, V> getter) {
        return new Attribute<>(
                Item.class,
                ofEvents.noun(),
                getter,
                (item, value) ->
                        item instanceof Event event ? ofEvents.with(event, value) : ofClaims.with((Claim) item, value));
    }
}
