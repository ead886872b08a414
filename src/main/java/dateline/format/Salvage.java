package dateline.format;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a consistent commentary of what is free of errors. */
final class Salvage {
    private final String id;
    private final Source source;
    private final Faulty faulty;

    Salvage(String id, Source source, Faulty faulty) {
        this.id = id;
        this.source = source;
        this.faulty = faulty;
    }

    /** How much of a document there is to take. */
    enum Scope {
        /** Everything is sound. */
        WHOLE,
        /** Some elements have errors, or refer to what is not there. */
        SOUND
    }

    ReadResult.Salvaged of(Scope scope, List<Actor> actors, List<Event> events, List<Claim> claims) {
        if (scope == Scope.WHOLE) {
            return new ReadResult.Salvaged(new Commentary(id, source, actors, events, claims), 0, 0, 0);
        }
        List<Actor> soundActors = sound(Section.ACTORS, actors);
        Set<String> actorIds = new HashSet<>();
        soundActors.forEach(actor -> actorIds.add(actor.id()));
        List<Event> soundEvents = sound(Section.EVENTS, events);
        List<Claim> soundClaims = new ArrayList<>(sound(Section.CLAIMS, claims));
        soundClaims.removeIf(claim -> !claim.holder().equals(Claim.AUTHORS) && !actorIds.contains(claim.holder()));
        Set<String> itemIds = new HashSet<>();
        soundEvents.forEach(event -> itemIds.add(event.id()));
        soundClaims.forEach(claim -> itemIds.add(claim.id()));
        Commentary commentary = new Commentary(
                id,
                source,
                soundActors.stream().map(actor -> prune(actor, actorIds)).toList(),
                soundEvents.stream().map(event -> prune(event, actorIds)).toList(),
                soundClaims.stream()
                        .map(claim -> prune(claim, actorIds, itemIds))
                        .toList());
        return new ReadResult.Salvaged(
                commentary,
                actors.size() - soundActors.size(),
                events.size() - soundEvents.size(),
                claims.size() - soundClaims.size());
    }

    private <T> List<T> sound(Section section, List<T> elements) {
        List<T> sound = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (!faulty.contains(section, i)) {
                sound.add(elements.get(i));
            }
        }
        return sound;
    }

    private static List<String> prune(List<String> ids, Set<String> known) {
        return known.containsAll(ids)
                ? ids
                : ids.stream().filter(known::contains).toList();
    }

    private static Actor prune(Actor actor, Set<String> actorIds) {
        Optional<String> whole = actor.partOf().filter(actorIds::contains);
        return new Actor(actor.id(), actor.name(), actor.kind(), actor.aliases(), whole, actor.description());
    }

    private static Event prune(Event event, Set<String> actorIds) {
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
                event.passages());
    }

    private static Claim prune(Claim claim, Set<String> actorIds, Set<String> itemIds) {
        return new Claim(
                claim.id(),
                claim.statement(),
                claim.kind(),
                claim.holder(),
                claim.certainty(),
                claim.hedge(),
                claim.about(),
                prune(claim.actors(), actorIds),
                prune(claim.restsOn(), itemIds),
                claim.passages());
    }
}
