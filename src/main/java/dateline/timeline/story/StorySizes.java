package dateline.timeline.story;

import dateline.timeline.scale.TextMeasurer;
import dateline.timeline.scale.TextMeasurer.Face;
import dateline.timeline.story.StoryEvent.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * The sizes of a story's parts, in pixels, all derived from the size of its labels.
 *
 * @param fontSize the size of labels
 * @param measurer how wide words are
 */
public record StorySizes(double fontSize, TextMeasurer measurer) {
    /** The size of labels for which the sizes of the drawings hold. */
    private static final double DRAWN = 11.5;

    /** Returns the size of labels in units of that of the drawings. */
    public double unit() {
        return fontSize / DRAWN;
    }

    /** Returns the height of a row. */
    public double row() {
        return Math.rint(17 * unit());
    }

    /** Returns the space between a mark and its words. */
    double gap() {
        return 5 * unit();
    }

    /** Returns the space between what stands on one row. */
    double clearance() {
        return 8 * unit();
    }

    /** Returns the space at the left and right edge of the view. */
    double margin() {
        return 16 * unit();
    }

    /** Returns the height of the axis. */
    public double axisHeight() {
        return Math.rint(46 * unit());
    }

    /** Returns the radius of a disc. */
    public double disc() {
        return 3.8 * unit();
    }

    /** Returns the distance of two ticks. */
    public double tickPitch() {
        return 3 * unit();
    }

    /** Returns the width of the ticks of an event, with the space before them. */
    double ticks(StoryEvent event) {
        return event.claims() == 0 ? 0 : 4 * unit() + event.claims() * tickPitch();
    }

    /** Returns the font of an event's words. */
    public static Face face(StoryEvent event) {
        return event.weight() == Weight.HEAVY ? Face.STRONG : Face.LABEL;
    }

    /** Returns the width of a line of an event's words. */
    double width(StoryEvent event, String line) {
        return measurer.width(line, face(event));
    }

    /** Returns the width of an event's words on one line, with its ticks. */
    double width(StoryEvent event) {
        return width(event, event.title()) + ticks(event);
    }

    /**
     * Breaks an event's title into lines, whose last leaves room for its ticks; a word that is too long for a line stands
     * alone and reaches beyond the width.
     *
     * @param width the room for a line
     */
    List<String> wrapped(StoryEvent event, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : event.title().split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(event, longer) + ticks(event) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
