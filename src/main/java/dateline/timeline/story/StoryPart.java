package dateline.timeline.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks, labels and headings that are placed together.
 *
 * @param marks the marks of events
 * @param labels the words of events, one for each mark
 * @param headings names of lanes and groups
 * @param brackets around what lies some time within the focus
 * @param height how high the part is
 */
public record StoryPart(
        List<StoryMark> marks, List<StoryLabel> labels, List<Heading> headings, List<Bracket> brackets, double height) {
    /** Copies the lists. */
    public StoryPart {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
        headings = List.copyOf(headings);
        brackets = List.copyOf(brackets);
    }

    /**
     * The name of a lane or a group.
     *
     * @param text the name
     * @param detail words of less weight behind it; may be empty
     * @param x the left edge
     * @param y the middle
     * @param use whether a click on it does something
     */
    public record Heading(String text, String detail, double x, double y, Use use) {
        /** What a heading is for. */
        public enum Use {
            /** It is a name. */
            NAME,
            /** It is a name; a click on it or its detail shows more or less of what it names. */
            FOLDS
        }
    }

    /**
     * A bracket around rows of events.
     *
     * @param words in its top edge
     * @param x0 its left edge
     * @param x1 its right edge
     * @param y0 its top edge
     * @param y1 its bottom
     */
    public record Bracket(String words, double x0, double x1, double y0, double y1) {}

    /** Collects the parts of a part. */
    static final class Builder {
        final List<StoryMark> marks = new ArrayList<>();
        final List<StoryLabel> labels = new ArrayList<>();
        final List<Heading> headings = new ArrayList<>();
        final List<Bracket> brackets = new ArrayList<>();

        void add(Builder other) {
            marks.addAll(other.marks);
            labels.addAll(other.labels);
            headings.addAll(other.headings);
            brackets.addAll(other.brackets);
        }

        StoryPart build(double height) {
            return new StoryPart(marks, labels, headings, brackets, height);
        }
    }
}
