package dateline.edit;

import dateline.edit.attributes.ActorAttributes;
import dateline.edit.attributes.Attribute;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.text.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Adds, changes, renames, merges and deletes actors. */
public final class ActorEdits {
    private ActorEdits() {}

    /**
     * Adds an actor as the last one, under a new id that is made of the name.
     *
     * @param actor the actor; the id that it has is not used
     * @throws EditRefusedException if it has no name, or belongs to an actor that is not there
     */
    public static Edit add(Commentary commentary, Actor actor) {
        Slugs ids = new Slugs(Claim.AUTHORS);
        commentary.actors().forEach(other -> ids.take(other.id()));
        Actor added = ActorAttributes.ID.with(actor, ids.id(actor.name(), "actor"));
        return new Edit(
                "Add actor " + Labels.of(added),
                commentary,
                commentary.withActors(Changes.with(commentary.actors(), added)));
    }

    /**
     * Adds an actor and refers to it, in one step.
     *
     * @param actor the actor; the id that it has is not used
     * @param reference returns the edit that refers to the actor whose id it is given
     * @throws EditRefusedException if one of both edits is refused
     */
    public static Edit addFor(Commentary commentary, Actor actor, BiFunction<Commentary, String, Edit> reference) {
        Edit added = add(commentary, actor);
        List<Actor> actors = added.after().actors();
        Edit referring =
                reference.apply(added.after(), actors.get(actors.size() - 1).id());
        return new Edit(added.label() + ": " + referring.label(), commentary, referring.after(), referring.notices());
    }

    /**
     * Replaces the actor that has the same id.
     *
     * @throws EditRefusedException if there is no such actor, or the new one does not fit
     */
    public static Edit change(Commentary commentary, Actor actor) {
        Actor present = Lookup.actor(commentary, actor.id());
        return replace(commentary, "Change actor " + Labels.of(present), actor);
    }

    /**
     * Gives an actor another value of an attribute.
     *
     * @throws EditRefusedException if there is no such actor, or the value does not fit
     */
    public static <V> Edit set(Commentary commentary, String actorId, Attribute<Actor, V> attribute, V value) {
        Actor present = Lookup.actor(commentary, actorId);
        return replace(
                commentary, "Change " + attribute.noun() + " of " + Labels.of(present), attribute.with(present, value));
    }

    /**
     * Gives an actor another name, and forgets the present one.
     *
     * @throws EditRefusedException if there is no such actor, or the name is empty
     */
    public static Edit rename(Commentary commentary, String actorId, String name) {
        Actor present = Lookup.actor(commentary, actorId);
        return rename(commentary, present, name, present.aliases());
    }

    /**
     * Gives an actor another name, and makes the present one an alias.
     *
     * @throws EditRefusedException if there is no such actor, or the name is empty
     */
    public static Edit renameKeepingAlias(Commentary commentary, String actorId, String name) {
        Actor present = Lookup.actor(commentary, actorId);
        return rename(commentary, present, name, Changes.with(present.aliases(), present.name()));
    }

    private static Edit rename(Commentary commentary, Actor present, String name, List<String> aliases) {
        Actor renamed = ActorAttributes.NAME.with(present, name);
        String label = "Rename " + Labels.of(present) + " to " + Labels.of(renamed);
        Actor after = name.equals(present.name()) ? present : withAliases(renamed, aliases);
        return replace(commentary, label, after);
    }

    private static Actor withAliases(Actor actor, List<String> aliases) {
        List<String> others =
                aliases.stream().filter(alias -> !alias.equals(actor.name())).toList();
        return ActorAttributes.ALIASES.with(actor, Changes.distinct(others));
    }

    private static Edit replace(Commentary commentary, String label, Actor actor) {
        return new Edit(label, commentary, with(commentary, actor));
    }

    private static Commentary with(Commentary commentary, Actor actor) {
        return commentary.withActors(
                Changes.each(commentary.actors(), present -> present.id().equals(actor.id()) ? actor : present));
    }

    /** Returns what refers to an actor, and would lose the reference if the actor was deleted. */
    public static ActorReferences references(Commentary commentary, String actorId) {
        return ActorReferences.to(commentary, actorId);
    }

    /**
     * Deletes an actor and all references to it; claims that it holds become the authors'.
     *
     * @throws EditRefusedException if there is no such actor
     */
    public static Edit delete(Commentary commentary, String actorId) {
        Actor actor = Lookup.actor(commentary, actorId);
        ActorReferences references = references(commentary, actorId);
        Commentary rest = without(commentary, actorId);
        return new Edit(
                "Delete actor " + Labels.of(actor) + Labels.references(references.count(), "it"),
                commentary,
                ReferenceMapping.ofActors(rest, id -> id.equals(actorId) ? Optional.empty() : Optional.of(id)));
    }

    private static Commentary without(Commentary commentary, String actorId) {
        return commentary.withActors(commentary.actors().stream()
                .filter(actor -> !actor.id().equals(actorId))
                .toList());
    }

    /**
     * Merges an actor into another: all that refers to the one then refers to the other, who takes over its names.
     *
     * @param lostId the actor that goes
     * @param keptId the actor that stays
     * @throws EditRefusedException if both are the same, or one is not there
     */
    public static Edit merge(Commentary commentary, String lostId, String keptId) {
        Actor lost = Lookup.actor(commentary, lostId);
        Actor kept = Lookup.actor(commentary, keptId);
        if (lostId.equals(keptId)) {
            throw new EditRefusedException(Labels.of(kept) + " cannot be merged into itself.");
        }
        Commentary moved = ReferenceMapping.ofActors(
                without(commentary, lostId), id -> Optional.of(id.equals(lostId) ? keptId : id));
        Optional<String> whole = Stream.of(kept.partOf(), lost.partOf())
                .flatMap(Optional::stream)
                .filter(id -> !id.equals(lostId) && !leadsTo(moved, id, keptId))
                .findFirst();
        Actor merged = new Actor(
                keptId,
                kept.name(),
                kept.kind(),
                List.of(),
                whole,
                kept.description().or(lost::description));
        List<String> names = new ArrayList<>(kept.aliases());
        names.add(lost.name());
        names.addAll(lost.aliases());
        return new Edit(
                "Merge " + Labels.of(lost) + " into " + Labels.of(kept),
                commentary,
                with(moved, withAliases(merged, names)),
                notices(commentary, lost, kept, merged));
    }

    /** Tells whether an actor is another, or comes to belong to it. */
    private static boolean leadsTo(Commentary commentary, String from, String to) {
        Map<String, String> wholes = new HashMap<>();
        commentary.actors().forEach(actor -> actor.partOf().ifPresent(whole -> wholes.put(actor.id(), whole)));
        String at = from;
        while (at != null && !at.equals(to)) {
            at = wholes.get(at);
        }
        return at != null;
    }

    private static List<String> notices(Commentary commentary, Actor lost, Actor kept, Actor merged) {
        List<String> notices = new ArrayList<>();
        lost.description()
                .filter(words -> !merged.description().equals(Optional.of(words)))
                .ifPresent(words ->
                        notices.add("The description of " + Labels.of(lost) + " is left out: " + Labels.quoted(words)));
        Stream.of(kept, lost)
                .forEach(actor -> actor.partOf()
                        .filter(id -> !id.equals(kept.id()) && !id.equals(lost.id()))
                        .filter(id -> !merged.partOf().equals(Optional.of(id)))
                        .ifPresent(id -> notices.add("That " + Labels.of(actor) + " belongs to "
                                + Labels.of(Lookup.actor(commentary, id)) + " is left out.")));
        return notices;
    }
}
