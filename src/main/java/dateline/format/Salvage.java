package dateline.format;

import dateline.columns.Ints;
import dateline.format.Damage.Part;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Passage;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a consistent commentary of what is free of errors, and counts what is not. */
final class Salvage {
    /** The id of a document that has none. */
    static final String NO_ID = "unnamed";

    /** The title of a source that has none. */
    static final String NO_TITLE = "Untitled";

    private final Damage damage;
    private final Map<String, Set<String>> closingSupports;
    private final Map<String, Set<String>> closingWholes;
    private final Set<String> actorIds = new HashSet<>();
    private final Set<String> itemIds = new HashSet<>();
    private long references;
    private long passages;

    /**
     * Prepares the salvage.
     *
     * @param damage what has errors
     * @param closingSupports of claims the references that close a circle
     * @param closingWholes of actors the references that close a circle
     */
    Salvage(Damage damage, Map<String, Set<String>> closingSupports, Map<String, Set<String>> closingWholes) {
        this.damage = damage;
        this.closingSupports = closingSupports;
        this.closingWholes = closingWholes;
    }

    /** Returns the references that close circles, by whose they are. */
    static Map<String, Set<String>> closing(Cycles cycles, Names names) {
        Map<String, Set<String>> closing = new HashMap<>();
        Ints from = cycles.closingFrom();
        for (int i = 0; i < from.size(); i++) {
            closing.computeIfAbsent(names.get(from.get(i)), name -> new HashSet<>())
                    .add(names.get(cycles.closingTo().get(i)));
        }
        return closing;
    }

    /** Returns what is left. */
    ReadResult.Salvaged of(
            String id,
            Source source,
            List<Actor> actors,
            List<Event> events,
            List<Claim> claims,
            ReadResult.Ending ending) {
        List<Actor> soundActors = sound(Section.ACTORS, actors);
        soundActors.forEach(actor -> actorIds.add(actor.id()));
        List<Event> soundEvents = sound(Section.EVENTS, events);
        List<Claim> soundClaims = sound(Section.CLAIMS, claims);
        soundClaims.removeIf(claim -> !claim.holder().equals(Claim.AUTHORS) && !actorIds.contains(claim.holder()));
        soundEvents.forEach(event -> itemIds.add(event.id()));
        soundClaims.forEach(claim -> itemIds.add(claim.id()));
        Commentary commentary = new Commentary(
                id.isEmpty() ? NO_ID : id,
                source,
                soundActors.stream().map(this::prune).toList(),
                soundEvents.stream().map(event -> prune(event, source)).toList(),
                soundClaims.stream().map(claim -> prune(claim, source)).toList());
        LeftOut leftOut = new LeftOut(
                actors.size() - soundActors.size() + damage.brokenOff(Section.ACTORS),
                events.size() - soundEvents.size() + damage.brokenOff(Section.EVENTS),
                claims.size() - soundClaims.size() + damage.brokenOff(Section.CLAIMS),
                passages + damage.count(Part.PASSAGE),
                references + damage.count(Part.REFERENCE),
                damage.count(Part.DETAIL));
        return new ReadResult.Salvaged(commentary, leftOut, ending);
    }

    private <T> List<T> sound(Section section, List<T> elements) {
        List<T> sound = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (!damage.contains(section, i)) {
                sound.add(elements.get(i));
            }
        }
        return sound;
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
        if (source.paragraphs().isEmpty() || all.stream().allMatch(passage -> isWithin(source, passage))) {
            return all;
        }
        List<Passage> kept =
                all.stream().filter(passage -> isWithin(source, passage)).toList();
        passages += all.size() - kept.size();
        return kept;
    }

    private static boolean isWithin(Source source, Passage passage) {
        return source.contains(passage.first()) && source.contains(passage.last());
    }

    private Actor prune(Actor actor) {
        List<String> whole = prune(actor.partOf().stream().toList(), actorIds);
        Optional<String> kept = open(actor.id(), whole, closingWholes).stream().findFirst();
        return new Actor(actor.id(), actor.name(), actor.kind(), actor.aliases(), kept, actor.description());
    }

    private Event prune(Event event, Source source) {
        return new Event(
                event.id(),
                event.title(),
                event.when(),
                event.basis(),
                event.status(),
                event.category(),
                prune(event.actors(), actorIds),
                event.summary(),
                event.note(),
                prune(event.passages(), source));
    }

    private Claim prune(Claim claim, Source source) {
        return claim.referringTo(
                prune(claim.actors(), actorIds),
                open(claim.id(), prune(claim.restsOn(), itemIds), closingSupports),
                prune(claim.passages(), source));
    }
}
