package dateline.edit.links;

import dateline.edit.Edit;
import dateline.edit.EditRefusedException;
import dateline.edit.ItemEdits;
import dateline.edit.LinkEdits;
import dateline.edit.attributes.EventAttributes;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Tension;
import dateline.text.ShownText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The links of one item while a reader adds some and takes some away; together they become one edit.
 *
 * @param subject the id of the claim or event whose links these are
 * @param kind what is linked
 * @param linked the ids of the linked items, in the order in which they are written
 */
public record LinkRun(String subject, LinkKind kind, List<String> linked) {
    /** Checks for nulls. */
    public LinkRun {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
        linked = List.copyOf(linked);
    }

    /**
     * Begins with the links that an item has.
     *
     * @param commentary has the item
     * @param item a claim, or an event for {@link LinkKind#PART_OF}
     * @param kind what is linked
     */
    public static LinkRun of(Commentary commentary, Item item, LinkKind kind) {
        LinkRun none = new LinkRun(item.id(), kind, List.of());
        return new LinkRun(item.id(), kind, none.present(commentary));
    }

    /**
     * Returns the run with an item linked, or no longer linked if it is; what an event is part of is replaced.
     *
     * @param commentary has the subject and the item
     * @param itemId the item
     * @throws EditRefusedException if the item cannot be linked
     */
    public LinkRun toggled(Commentary commentary, String itemId) {
        List<String> next = new ArrayList<>(kind == LinkKind.PART_OF ? List.of() : linked);
        if (linked.contains(itemId)) {
            next.remove(itemId);
        } else {
            next.add(itemId);
        }
        LinkRun run = new LinkRun(subject, kind, next);
        run.edit(commentary);
        return run;
    }

    /** Returns the run without the items that a commentary does not have; empty if it does not have the subject. */
    public Optional<LinkRun> within(Commentary commentary) {
        Set<String> ids = new HashSet<>();
        items(commentary).forEach(item -> ids.add(item.id()));
        return ids.contains(subject)
                ? Optional.of(new LinkRun(
                        subject, kind, linked.stream().filter(ids::contains).toList()))
                : Optional.empty();
    }

    /**
     * Returns the edit that gives the subject these links; the notes of tensions that stay are kept.
     *
     * @param commentary has the subject and the items
     * @throws EditRefusedException if one of the links cannot be
     */
    public Edit edit(Commentary commentary) {
        Set<String> before = Set.copyOf(present(commentary));
        Commentary now = commentary;
        for (String gone : before) {
            if (!linked.contains(gone)) {
                now = without(now, gone).after();
            }
        }
        for (String added : linked) {
            if (!before.contains(added)) {
                now = with(now, added).after();
            }
        }
        String name = item(commentary, subject).map(Item::label).orElse(subject);
        return new Edit(
                "Link what \u201c" + ShownText.name(name) + "\u201d " + kind.verb(), commentary, now, List.of());
    }

    private Edit with(Commentary commentary, String id) {
        return switch (kind) {
            case RESTS_ON -> LinkEdits.addGround(commentary, subject, id);
            case AGAINST -> LinkEdits.addTension(commentary, subject, new Tension(id, Optional.empty()));
            case PART_OF -> partOf(commentary, Optional.of(id));
        };
    }

    private Edit without(Commentary commentary, String id) {
        return switch (kind) {
            case RESTS_ON -> LinkEdits.removeGround(commentary, subject, id);
            case AGAINST -> LinkEdits.removeTension(commentary, subject, id);
            case PART_OF -> partOf(commentary, Optional.empty());
        };
    }

    private Edit partOf(Commentary commentary, Optional<String> whole) {
        if (whole.flatMap(id -> item(commentary, id)).orElse(null) instanceof Claim claim) {
            throw new EditRefusedException("An event can be part of an event only, and \u201c"
                    + ShownText.name(claim.label()) + "\u201d is a claim.");
        }
        return ItemEdits.set(commentary, List.of(subject), EventAttributes.PART_OF, whole);
    }

    /** Returns the ids that the subject is linked with in a commentary. */
    private List<String> present(Commentary commentary) {
        Item item = item(commentary, subject).orElse(null);
        if (item instanceof Event event) {
            return event.partOf().stream().toList();
        }
        if (item instanceof Claim claim) {
            return kind == LinkKind.AGAINST
                    ? claim.against().stream().map(Tension::id).toList()
                    : claim.restsOn();
        }
        return List.of();
    }

    private static Optional<Item> item(Commentary commentary, String id) {
        return items(commentary).filter(item -> item.id().equals(id)).findFirst();
    }

    private static Stream<Item> items(Commentary commentary) {
        return Stream.concat(commentary.events().stream(), commentary.claims().stream());
    }
}
