package dateline.format;

import dateline.columns.Ints;
import dateline.columns.PagedInts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds what rests on itself, or is part of itself, by a depth-first search without recursion.
 *
 * <p>Every cycle has a reference that leads forward in the file, or to its own object; only those have a place, so there a
 * cycle is reported. Which of them is the earliest, {@link SearchPath} knows.
 */
final class Cycles {
    /** How many names of a long cycle a message lists. */
    private static final int MAX_NAMES = 8;

    private final String relation;
    private final Names names;

    /** The objects that refer to others, in file order: the name of each, and where its edges start. */
    private final Ints nodes = new Ints();

    private final Ints firstEdges = new Ints();

    /** For each name 1 if it refers to anything that matters. */
    private final PagedInts referring = new PagedInts(0);

    private final Ints targets = new Ints();

    /** Of each edge the ordinal of its reference, or a negative number if it leads backward. */
    private final Ints ordinals = new Ints();

    /** All ordinals' common bits: negative as long as all of them are, as no edge leads forward. */
    private int common = -1;

    private long steps;
    private final PriorityQueue<Circle> circles = new PriorityQueue<>(Comparator.reverseOrder());
    private long count;

    /** The references that close a circle: without them there is none. */
    private final Ints closingFrom = new Ints();

    private final Ints closingTo = new Ints();

    Cycles(String relation, Names names) {
        this.relation = relation;
        this.names = names;
    }

    /**
     * Adds an object with what it refers to.
     *
     * @param ordinalsOf the ordinals of those references that lead forward, or to the object itself, and negative numbers
     *     for the others
     */
    void add(int name, Ints targetsOf, Ints ordinalsOf) {
        int before = targets.size();
        nodes.add(name);
        firstEdges.add(before);
        int edges = before;
        for (int i = 0; i < targetsOf.size(); i++) {
            int ordinal = ordinalsOf.get(i);
            targets.add(targetsOf.get(i));
            ordinals.add(ordinal);
            common &= ordinal;
            // What came before and refers to nothing is in no circle: such an edge is taken out again. By counting,
            // because code that was compiled before a condition was met is thrown away when it is.
            int forward = ~ordinal >>> (Integer.SIZE - 1);
            edges += forward | referring.get(targetsOf.get(i));
            targets.cut(edges);
            ordinals.cut(edges);
        }
        int kept = Math.min(1, edges - before);
        nodes.cut(nodes.size() - 1 + kept);
        firstEdges.cut(firstEdges.size() - 1 + kept);
        referring.set(name, kept);
    }

    /** Finds the circles, at least one of each knot of them. */
    void find() {
        if (common < 0) {
            return;
        }
        firstEdges.add(targets.size());
        int[] depth = new int[nodes.size()];
        int[] pending = firstEdges.toArray();
        PagedInts nodeOfName = new PagedInts(0);
        for (int node = nodes.size() - 1; node >= 0; node--) {
            nodeOfName.set(nodes.get(node), node + 1);
        }
        SearchPath path = new SearchPath(nodes.size());
        for (int root = 0; root < nodes.size(); root++) {
            if (depth[root] != 0) {
                continue;
            }
            path.push(root, -1);
            depth[root] = 1;
            while (path.length() > 0) {
                steps++;
                int node = path.top();
                if (pending[node] == firstEdges.get(node + 1)) {
                    depth[node] = -1;
                    path.pop();
                    continue;
                }
                int edge = pending[node]++;
                int target = nodeOfName.get(targets.get(edge)) - 1;
                if (target < 0) {
                    continue;
                }
                if (depth[target] == 0) {
                    path.push(target, ordinals.get(edge));
                    depth[target] = path.length();
                } else if (depth[target] > 0) {
                    close(path, depth[target] - 1, ordinals.get(edge));
                }
            }
        }
    }

    private void close(SearchPath path, int from, int ordinal) {
        int earliest = path.least(from, ordinal);
        closingFrom.add(nodes.get(path.top()));
        closingTo.add(nodes.get(path.get(from)));
        count++;
        if (circles.size() < ReadResult.MAX_LISTED
                || earliest < circles.element().ordinal()) {
            circles.add(new Circle(earliest, relation, words(path, from)));
            if (circles.size() > ReadResult.MAX_LISTED) {
                circles.remove();
            }
        }
    }

    private String words(SearchPath path, int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(path.length(), from + MAX_NAMES); i++) {
            words.append(name(path.get(i))).append(" → ");
        }
        boolean cut = path.length() - from > MAX_NAMES;
        return words.append(cut ? "… → " : "").append(name(path.get(from))).toString();
    }

    private String name(int node) {
        return Excerpt.quote(names.get(nodes.get(node)));
    }

    /** Returns how many steps the search took. */
    long steps() {
        return steps;
    }

    /** Returns those of the circles found whose references come first in the file. */
    List<Circle> circles() {
        return new ArrayList<>(circles);
    }

    /** Returns how many were found beyond those. */
    long unlisted() {
        return count - circles.size();
    }

    /** Returns the names of those whose reference closes a circle. */
    Ints closingFrom() {
        return closingFrom;
    }

    /** Returns the names of those that these references lead to. */
    Ints closingTo() {
        return closingTo;
    }
}
