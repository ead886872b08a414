package dateline.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles of references. */
final class Circles {
    private Circles() {}

    /**
     * Tells whether an id comes to refer to itself.
     *
     * @param start the id
     * @param references the ids that each id refers to; an id without an entry refers to none
     */
    static boolean leadsBack(String start, Map<String, List<String>> references) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (String target : references.getOrDefault(open.remove(), List.of())) {
                if (target.equals(start)) {
                    return true;
                }
                if (reached.add(target)) {
                    open.add(target);
                }
            }
        }
        return false;
    }
}
