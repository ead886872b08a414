package dateline.timeline.story;

import dateline.date.words.English;
import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts each event into one lane: who with whom.
 *
 * <p>An actor counts as the whole that it is part of. The two most frequent ones share the first lane; what involves a rarer
 * one lies in the lane "With" that one, all others on their own. A document with fewer than two frequent actors has a lane
 * for each actor, if these are few.
 */
final class StoryLanes {
    /** The share of the events in which an actor must be to have a say in the lanes. */
    private static final double FREQUENT = 0.15;

    private static final int MOST_FREQUENT = 4;
    private static final int MOST_ACTORS = 6;
    private static final int FEWEST_EVENTS = 2;
    private static final String OTHERS = "On their own";

    private final CommentaryIndex index;
    private final StoryOptions options;
    private final List<String> frequent;

    /**
     * Finds the frequent actors.
     *
     * @param index of the document
     * @param options what the reader chose
     */
    StoryLanes(CommentaryIndex index, StoryOptions options) {
        this.index = index;
        this.options = options;
        Map<String, Integer> counts = new LinkedHashMap<>();
        index.commentary()
                .events()
                .forEach(event -> wholes(event.actors()).forEach(id -> counts.merge(id, 1, Integer::sum)));
        double least = FREQUENT * index.events().size();
        frequent = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_FREQUENT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<String> wholes(Collection<String> actors) {
        Set<String> wholes = new LinkedHashSet<>();
        actors.forEach(id -> wholes.add(whole(id)));
        return wholes;
    }

    private String whole(String id) {
        Set<String> seen = new LinkedHashSet<>();
        String whole = id;
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && seen.add(next.get())) {
            whole = next.get();
            next = index.actor(whole).flatMap(Actor::partOf);
        }
        return whole;
    }

    /** Returns the lanes, each with at least one of the events, in the order from top to bottom. */
    Map<String, List<StoryEvent>> of(List<StoryEvent> events) {
        Map<String, List<StoryEvent>> lanes =
                switch (options.lanes()) {
                    case WHO_WITH_WHOM ->
                        options.actors().size() >= 2 ? by(this::chosenActors, events) : whoWithWhom(events);
                    case CATEGORY -> by(StoryLanes::category, events);
                    case ONE -> Map.of("", events);
                };
        return lanes.size() == 1 ? Map.of("", events) : lanes;
    }

    /** Returns lanes, those of most events first. */
    private static Map<String, List<StoryEvent>> by(Function<StoryEvent, String> name, List<StoryEvent> events) {
        Map<String, List<StoryEvent>> found = new LinkedHashMap<>();
        events.forEach(event -> found.computeIfAbsent(name.apply(event), key -> new ArrayList<>())
                .add(event));
        Map<String, List<StoryEvent>> sorted = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparingInt(lane -> -lane.getValue().size()))
                .forEach(lane -> sorted.put(lane.getKey(), lane.getValue()));
        return sorted;
    }

    private static String category(StoryEvent event) {
        return event.event().category().map(English::capitalised).orElse("Without a Category");
    }

    private String chosenActors(StoryEvent event) {
        String names = options.actors().stream()
                .filter(event.event().actors()::contains)
                .map(index::actorName)
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "Without Them" : names;
    }

    private Map<String, List<StoryEvent>> whoWithWhom(List<StoryEvent> events) {
        Map<String, List<StoryEvent>> lanes = new LinkedHashMap<>();
        names().forEach(name -> lanes.put(name, new ArrayList<>()));
        for (StoryEvent event : events) {
            lanes.computeIfAbsent(lane(event), name -> new ArrayList<>()).add(event);
        }
        List<StoryEvent> others = lanes.computeIfAbsent(OTHERS, name -> new ArrayList<>());
        List<String> small = lanes.entrySet().stream()
                .filter(lane -> !lane.getKey().equals(OTHERS) && lane.getValue().size() < FEWEST_EVENTS)
                .map(Map.Entry::getKey)
                .toList();
        small.forEach(name -> others.addAll(lanes.remove(name)));
        lanes.values().removeIf(List::isEmpty);
        return lanes;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        if (frequent.size() >= 2) {
            names.add(index.actorName(frequent.get(0)) + " and " + index.actorName(frequent.get(1)));
            frequent.subList(2, frequent.size()).forEach(id -> names.add(with(id)));
        } else if (index.commentary().actors().size() <= MOST_ACTORS) {
            index.commentary().actors().forEach(actor -> names.add(actor.name()));
        }
        names.add(OTHERS);
        return names.stream().distinct().toList();
    }

    private String with(String id) {
        String name = index.actorName(id);
        return "With " + (name.startsWith("United ") ? "the " : "") + name;
    }

    private String lane(StoryEvent event) {
        List<String> actors = event.event().actors();
        if (frequent.size() < 2) {
            boolean few = index.commentary().actors().size() <= MOST_ACTORS;
            return few && !actors.isEmpty() ? index.actorName(actors.get(0)) : OTHERS;
        }
        Set<String> wholes = wholes(actors);
        for (int k = frequent.size() - 1; k >= 2; k--) {
            if (wholes.contains(frequent.get(k))) {
                return with(frequent.get(k));
            }
        }
        return wholes.contains(frequent.get(0)) && wholes.contains(frequent.get(1))
                ? index.actorName(frequent.get(0)) + " and " + index.actorName(frequent.get(1))
                : OTHERS;
    }
}
