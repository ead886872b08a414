package dateline.timeline.story;

import dateline.model.Certainty;
import dateline.model.Event;
import dateline.model.Item;
import dateline.text.ShownText;
import java.util.List;

/**
 * An event as the story shows it.
 *
 * @param item its index in {@link dateline.index.CommentaryIndex#items()}
 * @param event the event
 * @param resting the claims that rest on it, asserted ones first
 * @param weight whether its words are heavy
 */
public record StoryEvent(int item, Event event, List<Item> resting, Weight weight) {
    /** The weight of an event's words. */
    public enum Weight {
        /** It is part of the story itself. */
        HEAVY,
        /** It is one among others. */
        USUAL
    }

    /** Copies the list. */
    public StoryEvent {
        resting = List.copyOf(resting);
    }

    /** Returns its title as one line of text that can be shown. */
    public String title() {
        return ShownText.line(event.title());
    }

    /** Returns how many claims rest on it. */
    public int claims() {
        return resting.size();
    }

    /** Returns how many of these claims are not asserted. */
    public int unsure() {
        return (int) resting.stream()
                .filter(claim -> claim.certainty() != Certainty.ASSERTED)
                .count();
    }
}
