package dateline.index;

import dateline.model.Actor;
import dateline.model.Event;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names one lane of the timeline for each group of actors: who with whom.
 *
 * <p>An actor counts as the whole that it is part of. The two most frequent wholes share the first lane; what involves a
 * rarer one lies in the lane "With" that one, all others on their own. A document with fewer than two frequent wholes has a
 * lane for each actor, if these are few. Immutable.
 */
public final class WhoWithWhom {
    /** The lane of what involves none of the frequent actors, or only one. */
    public static final String OTHERS = "On their own";

    /** The share of the events in which an actor must be to have a say in the lanes. */
    private static final double FREQUENT = 0.15;

    private static final int MOST_FREQUENT = 4;
    private static final int MOST_ACTORS = 6;

    private final List<String> lanes;
    /** The rank of each actor's whole among the frequent ones, or the actor's lane where lanes are by actor. */
    private final Map<String, Integer> ranks = new HashMap<>();

    private final boolean isByActor;

    /**
     * Finds the frequent actors.
     *
     * @param index of the document
     */
    public WhoWithWhom(CommentaryIndex index) {
        List<Actor> actors = index.commentary().actors();
        Map<String, String> wholes = new HashMap<>();
        actors.forEach(actor -> wholes.put(actor.id(), whole(index, actor.id())));
        List<String> frequent = frequent(index, wholes);
        isByActor = frequent.size() < 2;
        if (isByActor) {
            List<Actor> few = actors.size() <= MOST_ACTORS ? actors : List.of();
            lanes = Stream.concat(few.stream().map(Actor::name), Stream.of(OTHERS))
                    .distinct()
                    .toList();
            few.forEach(actor -> ranks.put(actor.id(), lanes.indexOf(actor.name())));
        } else {
            List<String> names = frequent.stream().map(index::actorName).toList();
            lanes = Stream.of(
                            Stream.of(names.get(0) + " and " + names.get(1)),
                            names.stream().skip(2).map(WhoWithWhom::with),
                            Stream.of(OTHERS))
                    .flatMap(Function.identity())
                    .toList();
            wholes.forEach((id, whole) -> ranks.put(id, frequent.indexOf(whole)));
        }
    }

    private static List<String> frequent(CommentaryIndex index, Map<String, String> wholes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Event event : index.commentary().events()) {
            event.actors().stream()
                    .filter(wholes::containsKey)
                    .map(wholes::get)
                    .distinct()
                    .forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        double least = FREQUENT * index.events().size();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_FREQUENT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String whole(CommentaryIndex index, String id) {
        Set<String> seen = new HashSet<>();
        String whole = id;
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && seen.add(next.get())) {
            whole = next.get();
            next = index.actor(whole).flatMap(Actor::partOf);
        }
        return whole;
    }

    private static String with(String name) {
        return "With " + (name.startsWith("United ") ? "the " : "") + name;
    }

    /** Returns the names of all lanes from top to bottom, {@link #OTHERS} last; each once. */
    public List<String> lanes() {
        return lanes;
    }

    /**
     * Returns the number of the lane, among {@link #lanes}, of an item that involves some actors.
     *
     * @param actors ids; unknown ones do not count
     */
    public int lane(List<String> actors) {
        int rarest = -1;
        boolean hasFirst = false;
        boolean hasSecond = false;
        for (String actor : actors) {
            int rank = ranks.getOrDefault(actor, -1);
            if (isByActor && rank >= 0) {
                return rank;
            }
            hasFirst |= rank == 0;
            hasSecond |= rank == 1;
            rarest = Math.max(rarest, rank);
        }
        boolean isBoth = rarest == 1 && hasFirst && hasSecond;
        return isBoth ? 0 : rarest >= 2 ? rarest - 1 : lanes.size() - 1;
    }
}
