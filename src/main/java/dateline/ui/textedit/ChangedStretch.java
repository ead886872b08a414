package dateline.ui.textedit;

import java.util.List;

/**
 * The stretch in which two lists differ: what is before and after it is the same in both.
 *
 * @param start where the stretch begins in both lists
 * @param endBefore where it ends in the earlier list, exclusive
 * @param endAfter where it ends in the later list, exclusive
 */
public record ChangedStretch(int start, int endBefore, int endAfter) {
    /** Finds the shortest stretch outside of which two lists are equal. */
    public static ChangedStretch between(List<?> before, List<?> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new ChangedStretch(start, before.size() - end, after.size() - end);
    }

    /**
     * Returns where an element of the earlier list is in the later one, or what has taken its place.
     *
     * @param index of the element in the earlier list
     * @return an index in the later list, or its size if the element was removed at its end
     */
    public int follow(int index) {
        if (index < start) {
            return index;
        }
        return index >= endBefore ? index - endBefore + endAfter : Math.max(start, Math.min(index, endAfter - 1));
    }
}
