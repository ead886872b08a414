package dateline.timeline.story;

import dateline.date.words.English;
import dateline.index.CommentaryIndex;
import dateline.index.WhoWithWhom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts each event into one lane, by what the reader chose the lanes to stand for; a lane of one event joins the others. */
final class StoryLanes {
    private static final int FEWEST_EVENTS = 2;

    private final CommentaryIndex index;
    private final StoryOptions options;
    private final WhoWithWhom whoWithWhom;

    /**
     * Finds the frequent actors.
     *
     * @param index of the document
     * @param options what the reader chose
     */
    StoryLanes(CommentaryIndex index, StoryOptions options) {
        this.index = index;
        this.options = options;
        whoWithWhom = new WhoWithWhom(index);
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
        whoWithWhom.lanes().forEach(name -> lanes.put(name, new ArrayList<>()));
        for (StoryEvent event : events) {
            String name = whoWithWhom.lanes().get(whoWithWhom.lane(event.event().actors()));
            lanes.get(name).add(event);
        }
        List<StoryEvent> others = lanes.get(WhoWithWhom.OTHERS);
        List<String> small = lanes.entrySet().stream()
                .filter(lane -> !lane.getKey().equals(WhoWithWhom.OTHERS)
                        && lane.getValue().size() < FEWEST_EVENTS)
                .map(Map.Entry::getKey)
                .toList();
        small.forEach(name -> others.addAll(lanes.remove(name)));
        lanes.values().removeIf(List::isEmpty);
        return lanes;
    }
}
