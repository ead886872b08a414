package dateline.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what rests on itself, or is part of itself, by a depth-first search without recursion.
 *
 * <p>Every cycle has a reference that leads forward in the file, or to its own object; only those have a place, so there a
 * cycle is reported.
 */
final class Cycles {
    /** A reference that leads forward. */
    private record Place(Mark mark, String pointer, References.Owner owner) {}

    /** How many names of a long cycle a message lists. */
    private static final int MAX_NAMES = 8;

    private final String relation;
    private final Names names;
    private final Problems problems;
    private final Faulty faulty;

    /** For each name the first of its edges, one more than its index; then for each edge the next of the same name. */
    private int[] firstEdge = new int[16];

    private int[] nextEdge = new int[16];
    private int[] targets = new int[16];
    private int edges;
    private final List<Integer> placed = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Cycles(String relation, Names names, Problems problems, Faulty faulty) {
        this.relation = relation;
        this.names = names;
        this.problems = problems;
        this.faulty = faulty;
    }

    /** Adds an edge whose target was defined before. */
    void addBackward(int from, int to) {
        add(from, to);
    }

    /** Adds an edge whose target comes later, or is the object itself. */
    void addForward(int from, int to, Mark mark, String pointer, References.Owner owner) {
        placed.add(edges);
        places.add(new Place(mark, pointer, owner));
        add(from, to);
    }

    private void add(int from, int to) {
        if (Math.max(from, to) >= firstEdge.length) {
            firstEdge = Arrays.copyOf(firstEdge, Math.max(Math.max(from, to) + 1, firstEdge.length * 2));
        }
        if (edges == targets.length) {
            targets = Arrays.copyOf(targets, edges * 2);
            nextEdge = Arrays.copyOf(nextEdge, edges * 2);
        }
        targets[edges] = to;
        nextEdge[edges] = firstEdge[from];
        firstEdge[from] = ++edges;
    }

    /** Reports the cycles, at least one of each knot of them. */
    void report() {
        int[] depth = new int[firstEdge.length];
        int[] pending = firstEdge.clone();
        int[] path = new int[firstEdge.length + 1];
        int[] pathEdge = new int[firstEdge.length + 1];
        for (int root = 0; root < firstEdge.length; root++) {
            int length = 0;
            if (depth[root] == 0) {
                path[length++] = root;
                depth[root] = length;
            }
            while (length > 0) {
                int node = path[length - 1];
                if (pending[node] == 0) {
                    depth[node] = -1;
                    length--;
                    continue;
                }
                int edge = pending[node] - 1;
                pending[node] = nextEdge[edge];
                int target = targets[edge];
                pathEdge[length - 1] = edge;
                if (depth[target] > 0) {
                    report(path, pathEdge, depth[target] - 1, length);
                } else if (depth[target] == 0) {
                    path[length++] = target;
                    depth[target] = length;
                }
            }
        }
    }

    private void report(int[] path, int[] pathEdge, int from, int to) {
        if (problems.errors() > ReadResult.MAX_LISTED * 2L) {
            problems.count(Severity.ERROR);
            return;
        }
        Optional<Place> earliest = IntStream.range(from, to)
                .map(i -> Collections.binarySearch(placed, pathEdge[i]))
                .filter(index -> index >= 0)
                .mapToObj(places::get)
                .min(Comparator.comparingLong(candidate -> candidate.mark().offset()));
        if (earliest.isEmpty()) {
            // Only ids given twice make a circle of nothing but backward references, and that has been reported.
            return;
        }
        Place place = earliest.get();
        faulty.add(place.owner());
        StringBuilder cycle = new StringBuilder();
        for (int i = from; i < Math.min(to, from + MAX_NAMES); i++) {
            cycle.append(Excerpt.quote(names.get(path[i]))).append(" → ");
        }
        cycle.append(to - from > MAX_NAMES ? "… → " : "").append(Excerpt.quote(names.get(path[from])));
        problems.add(
                Severity.ERROR,
                place.mark(),
                place.pointer(),
                relation + " runs in a circle",
                cycle.toString(),
                "no circle");
    }
}
