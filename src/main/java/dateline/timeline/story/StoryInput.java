package dateline.timeline.story;

import dateline.index.CommentaryIndex;
import dateline.timeline.items.TimelineItems;
import java.util.BitSet;

/**
 * What a story is laid out from.
 *
 * @param index of the document
 * @param items of the document
 * @param accepted the indices of the items that are shown
 * @param width of the view in pixels
 * @param height of the view in pixels
 * @param sizes the sizes of its parts
 * @param options what the reader chose
 */
public record StoryInput(
        CommentaryIndex index,
        TimelineItems items,
        BitSet accepted,
        double width,
        double height,
        StorySizes sizes,
        StoryOptions options) {
    /** Returns the same with rows closer or farther. */
    StoryInput at(StorySizes.Density density) {
        return new StoryInput(index, items, accepted, width, height, sizes.at(density), options);
    }
}
