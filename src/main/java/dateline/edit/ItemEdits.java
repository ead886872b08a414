package dateline.edit;

import dateline.edit.attributes.Attribute;
import dateline.edit.attributes.ClaimAttributes;
import dateline.edit.attributes.EventAttributes;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.text.Slugs;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Adds, changes and deletes events and claims. */
public final class ItemEdits {
    private ItemEdits() {}

    /**
     * Adds an event as the last one, under a new id that is made of its title.
     *
     * @param event the event; the id that it has is not used
     * @throws EditRefusedException if the event has no title, or refers to what is not there
     */
    public static Edit addEvent(Commentary commentary, Event event) {
        Event added = EventAttributes.ID.with(event, newId(commentary, event.title(), "event"));
        return new Edit(
                "Add event " + Labels.of(added),
                commentary,
                commentary.withEvents(Changes.with(commentary.events(), added)));
    }

    /**
     * Adds a claim as the last one, under a new id that is made of its title, or of its statement if it has none.
     *
     * @param claim the claim; the id that it has is not used
     * @throws EditRefusedException if the claim has no statement, or refers to what is not there
     */
    public static Edit addClaim(Commentary commentary, Claim claim) {
        Claim added = ClaimAttributes.ID.with(claim, newId(commentary, claim.label(), "claim"));
        return new Edit(
                "Add claim " + Labels.of(added),
                commentary,
                commentary.withClaims(Changes.with(commentary.claims(), added)));
    }

    private static String newId(Commentary commentary, String title, String otherwise) {
        Slugs ids = new Slugs();
        Lookup.items(commentary).forEach(item -> ids.take(item.id()));
        return ids.id(title, otherwise);
    }

    /**
     * Replaces the event or claim that has the same id.
     *
     * @param item an event for an event, a claim for a claim
     * @throws EditRefusedException if there is no such item, or the new one does not fit
     */
    public static Edit change(Commentary commentary, Item item) {
        Set<String> ids = Set.of(item.id());
        return change(commentary, ids, "Change " + Labels.items(commentary, ids), present -> item);
    }

    /**
     * Gives one or more events or claims the same value of an attribute; items that have no such attribute stay.
     *
     * @param ids the items
     * @param attribute of events, of claims or of both
     * @throws EditRefusedException if an item is not there, or the value does not fit
     */
    public static <R extends Item, V> Edit set(
            Commentary commentary, Collection<String> ids, Attribute<R, V> attribute, V value) {
        Class<R> owner = attribute.owner();
        String label = "Change " + attribute.noun() + " of " + Labels.items(commentary, ids);
        return change(
                commentary,
                ids,
                label,
                item -> owner.isInstance(item) ? attribute.with(owner.cast(item), value) : item);
    }

    /**
     * Changes one or more events or claims by a function.
     *
     * @param ids the items
     * @param label the label of the edit
     * @param change returns another item with the same id and of the same kind
     * @throws EditRefusedException if an item is not there, or a changed one does not fit
     */
    public static Edit change(Commentary commentary, Collection<String> ids, String label, UnaryOperator<Item> change) {
        Lookup.requireItems(commentary, ids);
        return new Edit(label, commentary, Changes.items(commentary, ids, change));
    }

    /**
     * Deletes events and claims, and all references to them; the label counts both.
     *
     * @param ids the items
     * @throws EditRefusedException if an item is not there
     */
    public static Edit delete(Commentary commentary, Collection<String> ids) {
        Lookup.requireItems(commentary, ids);
        Commentary rest =
                commentary.withEvents(without(commentary.events(), ids)).withClaims(without(commentary.claims(), ids));
        long references = Lookup.items(rest)
                .flatMap(ItemEdits::references)
                .filter(ids::contains)
                .count();
        String label = "Delete " + Labels.items(commentary, ids)
                + Labels.references((int) references, Set.copyOf(ids).size() == 1 ? "it" : "them");
        return new Edit(
                label,
                commentary,
                ReferenceMapping.ofItems(rest, id -> ids.contains(id) ? Optional.empty() : Optional.of(id)));
    }

    private static <T extends Item> List<T> without(List<T> items, Collection<String> ids) {
        return items.stream().filter(item -> !ids.contains(item.id())).toList();
    }

    /** Returns the ids of the events and claims that an item refers to. */
    private static Stream<String> references(Item item) {
        if (item instanceof Claim claim) {
            return Stream.concat(
                    claim.restsOn().stream(), claim.against().stream().map(tension -> tension.id()));
        }
        return ((Event) item).partOf().stream();
    }
}
