package dateline.edit.several;

import dateline.edit.Edit;
import dateline.edit.EditRefusedException;
import dateline.edit.ItemEdits;
import dateline.edit.attributes.Attribute;
import dateline.edit.attributes.ClaimAttributes;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Tension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Several events and claims that are changed together.
 *
 * @param ids their ids
 */
public record SeveralItems(Set<String> ids) {
    /** Copies the ids. */
    public SeveralItems {
        ids = Set.copyOf(ids);
    }

    /**
     * Returns those of a kind, in the order of the commentary.
     *
     * @param commentary has the items
     * @param kind events, claims, or both
     */
    public <R extends Item> List<R> in(Commentary commentary, Class<R> kind) {
        return all(commentary)
                .filter(item -> ids.contains(item.id()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Returns the value that all items that have an attribute have of it; empty if they have several, or none has it. */
    public <R extends Item, V> Optional<V> common(Commentary commentary, Attribute<R, V> attribute) {
        List<V> values = in(commentary, attribute.owner()).stream()
                .map(attribute::of)
                .distinct()
                .limit(2)
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Returns how many of the items have each entry of an attribute, in the order of the commentary. */
    public <R extends Item> Map<String, Integer> entries(Commentary commentary, Attribute<R, List<String>> attribute) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (R item : in(commentary, attribute.owner())) {
            attribute.of(item).stream().distinct().forEach(entry -> counts.merge(entry, 1, Integer::sum));
        }
        return counts;
    }

    /**
     * Gives all items that have an attribute the same value.
     *
     * @throws EditRefusedException if the value does not fit one of them
     */
    public <R extends Item, V> Edit set(Commentary commentary, Attribute<R, V> attribute, V value) {
        return ItemEdits.set(commentary, having(commentary, attribute), attribute, value);
    }

    /**
     * Adds an entry to all items that do not have it yet.
     *
     * @throws EditRefusedException if the entry does not fit one of them
     */
    public <R extends Item> Edit add(Commentary commentary, Attribute<R, List<String>> attribute, String entry) {
        return change(commentary, attribute, entries -> {
            List<String> longer = new ArrayList<>(entries);
            if (!longer.contains(entry)) {
                longer.add(entry);
            }
            return longer;
        });
    }

    /** Takes an entry away from all items that have it. */
    public <R extends Item> Edit remove(Commentary commentary, Attribute<R, List<String>> attribute, String entry) {
        return change(
                commentary,
                attribute,
                entries -> entries.stream().filter(one -> !one.equals(entry)).toList());
    }

    private <R extends Item> Edit change(
            Commentary commentary, Attribute<R, List<String>> attribute, UnaryOperator<List<String>> change) {
        Class<R> owner = attribute.owner();
        Set<String> having = having(commentary, attribute);
        // The label is that of the edit which would give them all one value.
        String label = ItemEdits.set(commentary, having, attribute, List.of()).label();
        return ItemEdits.change(
                commentary,
                having,
                label,
                item -> attribute.with(owner.cast(item), change.apply(attribute.of(owner.cast(item)))));
    }

    private <R extends Item> Set<String> having(Commentary commentary, Attribute<R, ?> attribute) {
        return Set.copyOf(
                in(commentary, attribute.owner()).stream().map(Item::id).toList());
    }

    /** Returns an optional value as a list of at most one entry; of several entries the last one stays. */
    public static <R extends Item> Attribute<R, List<String>> asEntries(Attribute<R, Optional<String>> attribute) {
        return new Attribute<>(
                attribute.owner(),
                attribute.noun(),
                item -> attribute.of(item).stream().toList(),
                (item, entries) -> attribute.with(
                        item, entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1))));
    }

    /** Returns the id of the actor who holds a claim as a list of one entry, which is empty for the authors. */
    public static Attribute<Claim, List<String>> holderAsEntry() {
        Attribute<Claim, String> holder = ClaimAttributes.HOLDER;
        return asEntries(new Attribute<>(
                Claim.class,
                holder.noun(),
                claim -> Optional.of(holder.of(claim)).filter(id -> !id.equals(Claim.AUTHORS)),
                (claim, id) -> holder.with(claim, id.orElse(Claim.AUTHORS))));
    }

    /** Returns the other events and claims that refer to one of the items, and would do so no longer without it. */
    public List<Item> referring(Commentary commentary) {
        return all(commentary)
                .filter(item -> !ids.contains(item.id()))
                .filter(item -> references(item).anyMatch(ids::contains))
                .toList();
    }

    private static Stream<String> references(Item item) {
        if (item instanceof Claim claim) {
            return Stream.concat(
                    claim.restsOn().stream(), claim.against().stream().map(Tension::id));
        }
        return ((Event) item).partOf().stream();
    }

    private static Stream<Item> all(Commentary commentary) {
        return Stream.concat(commentary.events().stream(), commentary.claims().stream());
    }
}
