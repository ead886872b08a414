package dateline.timeline.story;

import dateline.model.Event;
import dateline.text.ShownText;

/**
 * An event as the story shows it.
 *
 * @param item its index in {@link dateline.index.CommentaryIndex#items()}
 * @param event the event
 * @param claims how many claims rest on it
 * @param unsure how many of these are not asserted
 * @param weight whether its words are heavy
 */
public record StoryEvent(int item, Event event, int claims, int unsure, Weight weight) {
    /** The weight of an event's words. */
    public enum Weight {
        /** It is part of the story itself. */
        HEAVY,
        /** It is one among others. */
        USUAL
    }

    /** Returns its title as one line of text that can be shown. */
    public String title() {
        return ShownText.line(event.title());
    }
}
