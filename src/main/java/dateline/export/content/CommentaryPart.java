package dateline.export.content;

import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes some of the events and claims from a commentary, so that no reference leads nowhere. */
final class CommentaryPart {
    private CommentaryPart() {}

    static Commentary of(Commentary whole, Set<String> kept) {
        List<Event> events = whole.events().stream()
                .filter(event -> kept.contains(event.id()))
                .toList();
        List<Claim> claims = whole.claims().stream()
                .filter(claim -> kept.contains(claim.id()))
                .toList();
        Set<String> actors = named(whole, events, claims);
        return whole.withActors(whole.actors().stream()
                        .filter(actor -> actors.contains(actor.id()))
                        .toList())
                .withEvents(events.stream()
                        .map(event -> event.referringTo(
                                event.partOf().filter(kept::contains), event.actors(), event.passages()))
                        .toList())
                .withClaims(claims.stream().map(claim -> part(claim, kept)).toList());
    }

    private static Claim part(Claim claim, Set<String> kept) {
        return claim.referringTo(
                claim.actors(),
                claim.part(),
                claim.restsOn().stream().filter(kept::contains).toList(),
                claim.against().stream()
                        .filter(tension -> kept.contains(tension.id()))
                        .toList(),
                claim.passages());
    }

    /** Returns the ids of the actors that items name, with the actors that those belong to. */
    private static Set<String> named(Commentary whole, List<Event> events, List<Claim> claims) {
        Deque<String> open = new ArrayDeque<>();
        events.forEach(event -> open.addAll(event.actors()));
        claims.forEach(claim -> {
            open.addAll(claim.actors());
            open.add(claim.holder());
        });
        Map<String, Actor> byId = whole.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        Set<String> named = new HashSet<>();
        while (!open.isEmpty()) {
            String id = open.pop();
            if (named.add(id) && byId.containsKey(id)) {
                byId.get(id).partOf().ifPresent(open::add);
            }
        }
        return named;
    }
}
