package dateline.io.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the faulty elements of a list, which reading leaves out, behind the elements that they followed. */
final class LeftOver {
    private static final int START = -1;

    private final Map<Integer, List<Integer>> followers = new HashMap<>();

    /**
     * Finds the faulty elements.
     *
     * @param size the number of elements in the text
     * @param places the index in the text of each element that was read
     * @param origins the index in {@code places} of each element that the result has, or {@link ListMatch#NONE}
     */
    LeftOver(int size, int[] places, int[] origins) {
        Set<Integer> read = new HashSet<>();
        Set<Integer> surviving = new HashSet<>();
        for (int place : places) {
            read.add(place);
        }
        for (int origin : origins) {
            surviving.add(origin == ListMatch.NONE ? START : places[origin]);
        }
        int anchor = START;
        for (int i = 0; i < size; i++) {
            if (!read.contains(i)) {
                followers.computeIfAbsent(anchor, key -> new ArrayList<>()).add(i);
            } else if (surviving.contains(i)) {
                anchor = i;
            }
        }
    }

    /** Returns the indexes in the text of those with no surviving element before them. */
    List<Integer> atTheStart() {
        return behind(START);
    }

    /** Returns the indexes in the text of those behind an element, in order. */
    List<Integer> behind(int place) {
        return followers.getOrDefault(place, List.of());
    }
}
