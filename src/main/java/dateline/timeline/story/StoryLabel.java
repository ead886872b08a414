package dateline.timeline.story;

import java.util.List;

/**
 * The words of an event on the row of its mark.
 *
 * @param event the event
 * @param lines its title, one line or more where it is long
 * @param x the left edge of the words
 * @param y the middle of the first line
 * @param ticksX the left edge of the ticks behind the last line
 */
public record StoryLabel(StoryEvent event, List<String> lines, double x, double y, double ticksX) {
    /** Copies the list. */
    public StoryLabel {
        lines = List.copyOf(lines);
    }
}
