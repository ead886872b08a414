package dateline.timeline.render;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * What stands out of a story; items by their index.
 *
 * @param full a bit for each item that has full ink; the others are pale
 * @param related a bit for each event that shares a claim with the selected item; not to be changed
 * @param found a bit for each item that a search found; not to be changed
 * @param selected the selected item
 * @param chosen a bit for each item that is one of several selected ones, or linked while links are made; not to be changed
 * @param hovered the event under the pointer
 */
public record StoryEmphasis(
        BitSet full, BitSet related, BitSet found, OptionalInt selected, BitSet chosen, OptionalInt hovered) {
    /** Returns the emphasis of a story in which nothing stands out. */
    public static StoryEmphasis none(int items) {
        BitSet full = new BitSet();
        full.set(0, items);
        return new StoryEmphasis(
                full, new BitSet(), new BitSet(), OptionalInt.empty(), new BitSet(), OptionalInt.empty());
    }

    boolean isSelected(int item) {
        return isChosen(item) || (selected.isPresent() && selected.getAsInt() == item);
    }

    boolean isChosen(int item) {
        return chosen.get(item);
    }

    boolean isHovered(int item) {
        return hovered.isPresent() && hovered.getAsInt() == item;
    }
}
