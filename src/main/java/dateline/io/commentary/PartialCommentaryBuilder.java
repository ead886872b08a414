package dateline.io.commentary;

import dateline.io.commentary.InvalidParts.Part;
import dateline.io.problems.LeftOut;
import dateline.io.problems.PartialCommentary;
import dateline.io.problems.PartialCommentary.Ending;
import dateline.model.Actor;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Passage;
import dateline.model.Source;
import dateline.model.Tension;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a consistent commentary of what is free of errors, and counts what is left out. */
final class PartialCommentaryBuilder {
    /** The id of a document that has none. */
    static final String NO_ID = "unnamed";

    /** The title of a source that has none. */
    static final String NO_TITLE = "Untitled";

    private final InvalidParts invalid;
    private final Map<String, Set<String>> closingSupports;
    private final Map<String, Set<String>> closingEvents;
    private final Map<String, Set<String>> closingActors;
    private final Set<String> actorIds = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();
    private final Set<String> itemIds = new HashSet<>();
    private final Set<String> stepIds = new HashSet<>();
    private long references;
    private long passages;

    /**
     * Prepares the building.
     *
     * @param invalid what is already left out of items
     * @param closingSupports of claims the references that close a circle
     * @param closingEvents of events the references that close a circle
     * @param closingActors of actors the references that close a circle
     */
    PartialCommentaryBuilder(
            InvalidParts invalid,
            Map<String, Set<String>> closingSupports,
            Map<String, Set<String>> closingEvents,
            Map<String, Set<String>> closingActors) {
        this.invalid = invalid;
        this.closingSupports = closingSupports;
        this.closingEvents = closingEvents;
        this.closingActors = closingActors;
    }

    /** Builds the commentary. */
    PartialCommentary build(
            String id,
            Source source,
            ItemList<Actor> actors,
            ItemList<Event> events,
            ItemList<Claim> claims,
            ItemList<ArgumentStep> argument,
            Ending ending) {
        actors.sound().forEach(actor -> actorIds.add(actor.id()));
        List<Claim> held = claims.sound().stream().filter(this::hasHolder).toList();
        events.sound().forEach(event -> eventIds.add(event.id()));
        itemIds.addAll(eventIds);
        held.forEach(claim -> itemIds.add(claim.id()));
        List<ArgumentStep> steps = argument.sound().stream()
                .filter(step -> isSound(source, step.at()))
                .toList();
        steps.forEach(step -> stepIds.add(step.id()));
        Commentary commentary = new Commentary(
                id.isEmpty() ? NO_ID : id,
                source,
                actors.sound().stream().map(this::prune).toList(),
                events.sound().stream().map(event -> prune(event, source)).toList(),
                held.stream().map(claim -> prune(claim, source)).toList(),
                steps);
        LeftOut leftOut = new LeftOut(
                actors.leftOut(),
                events.leftOut(),
                claims.leftOut() + claims.sound().size() - held.size(),
                passages + invalid.count(Part.PASSAGE),
                references + invalid.count(Part.REFERENCE),
                invalid.count(Part.DETAIL)
                        + argument.leftOut()
                        + argument.sound().size()
                        - steps.size());
        return new PartialCommentary(commentary, leftOut, ending);
    }

    private boolean hasHolder(Claim claim) {
        return claim.holder().equals(Claim.AUTHORS) || actorIds.contains(claim.holder());
    }

    private List<String> prune(List<String> ids, Set<String> known) {
        if (known.containsAll(ids)) {
            return ids;
        }
        List<String> kept = ids.stream().filter(known::contains).toList();
        references += ids.size() - kept.size();
        return kept;
    }

    private List<String> open(String from, List<String> ids, Map<String, Set<String>> closing) {
        Set<String> ends = closing.getOrDefault(from, Set.of());
        List<String> kept = ends.isEmpty()
                ? ids
                : ids.stream().filter(id -> !ends.contains(id)).toList();
        references += ids.size() - kept.size();
        return kept;
    }

    /** A source without paragraphs does not carry its text, and then any passage will do. */
    private List<Passage> prune(List<Passage> all, Source source) {
        List<Passage> kept =
                all.stream().filter(passage -> isSound(source, passage)).toList();
        passages += all.size() - kept.size();
        return kept;
    }

    private static boolean isSound(Source source, Passage passage) {
        return source.paragraphs().isEmpty() || (source.contains(passage.first()) && source.contains(passage.last()));
    }

    private Optional<String> prune(Optional<String> id, Set<String> known) {
        return prune(id.stream().toList(), known).stream().findFirst();
    }

    private Optional<String> open(String from, Optional<String> id, Map<String, Set<String>> closing) {
        return open(from, id.stream().toList(), closing).stream().findFirst();
    }

    private Actor prune(Actor actor) {
        Optional<String> whole = open(actor.id(), prune(actor.partOf(), actorIds), closingActors);
        return new Actor(actor.id(), actor.name(), actor.kind(), actor.aliases(), whole, actor.description());
    }

    private Event prune(Event event, Source source) {
        return event.referringTo(
                open(event.id(), prune(event.partOf(), eventIds), closingEvents),
                prune(event.actors(), actorIds),
                prune(event.passages(), source));
    }

    private Claim prune(Claim claim, Source source) {
        return claim.referringTo(
                prune(claim.actors(), actorIds),
                prune(claim.part(), stepIds),
                open(claim.id(), prune(claim.restsOn(), itemIds), closingSupports),
                pruneTensions(claim.against()),
                prune(claim.passages(), source));
    }

    private List<Tension> pruneTensions(List<Tension> all) {
        List<Tension> kept =
                all.stream().filter(tension -> itemIds.contains(tension.id())).toList();
        references += all.size() - kept.size();
        return kept;
    }
}
