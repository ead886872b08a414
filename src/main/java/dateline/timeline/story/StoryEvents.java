package dateline.timeline.story;

import dateline.index.CommentaryIndex;
import dateline.index.TimeOrder;
import dateline.index.TimeOrder.TimeClass;
import dateline.model.Certainty;
import dateline.model.Event;
import dateline.model.Item;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.story.StoryEvent.Weight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sorts the events that a filter keeps by their place in the story: on the axis, throughout or ahead. */
final class StoryEvents {
    /** The number of claims from which on an event's words are heavy, in a document that does not weigh its events. */
    private static final int MANY_CLAIMS = 4;

    private final Map<TimeClass, List<StoryEvent>> events = new EnumMap<>(TimeClass.class);

    /**
     * Sorts the events.
     *
     * @param index of the document
     * @param items of the document
     * @param accepted the indices of the items that the filter keeps
     */
    StoryEvents(CommentaryIndex index, TimelineItems items, BitSet accepted) {
        TimeOrder order = new TimeOrder(index.commentary().source());
        boolean weighed = weighs(index);
        for (int i = 0; i < index.events().size(); i++) {
            Event event = index.events().get(i);
            if (accepted.get(i) && items.isOnAxis(i)) {
                events.computeIfAbsent(order.timeClass(event), key -> new ArrayList<>())
                        .add(of(i, event, index, weighed));
            }
        }
    }

    /** Tells whether a document says which of its events matter. */
    static boolean weighs(CommentaryIndex index) {
        return index.events().stream().anyMatch(event -> event.importance() != Event.USUAL);
    }

    /**
     * Counts the claims on an event and weighs it.
     *
     * @param item its index
     * @param event the event
     * @param index of the document
     * @param weighed whether the document says which of its events matter
     */
    static StoryEvent of(int item, Event event, CommentaryIndex index, boolean weighed) {
        List<Item> resting = index.restingOn(event.id()).stream()
                .sorted(Comparator.comparing(claim -> claim.certainty() != Certainty.ASSERTED))
                .toList();
        boolean heavy = weighed ? event.importance() == Event.STORY : resting.size() >= MANY_CLAIMS;
        return new StoryEvent(item, event, resting, heavy ? Weight.HEAVY : Weight.USUAL);
    }

    /** Returns the events with a place on the axis, in time order. */
    List<StoryEvent> dated() {
        return events.getOrDefault(TimeClass.DATED, List.of());
    }

    /** Returns what goes on throughout, in the order of the file. */
    List<StoryEvent> throughout() {
        return events.getOrDefault(TimeClass.CIRCUMSTANCE, List.of());
    }

    /** Returns what lies ahead, in time order. */
    List<StoryEvent> ahead() {
        return events.getOrDefault(TimeClass.AHEAD, List.of());
    }
}
