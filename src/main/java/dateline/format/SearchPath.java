package dateline.format;

/**
 * The path of a depth-first search, which tells in logarithmic time the least ordinal of its edges from some node on.
 *
 * <p>Each node has a jump to one further down, and the least ordinal in between; the lengths of the jumps are those of the
 * skew-binary numbers (Myers, "An applicative random-access stack", 1983), so that pushing takes constant time.
 */
final class SearchPath {
    private final int[] nodes;
    private final int[] edges;
    private final int[] jumps;
    private final int[] leasts;
    private int length;

    SearchPath(int capacity) {
        nodes = new int[capacity];
        edges = new int[capacity];
        jumps = new int[capacity];
        leasts = new int[capacity];
    }

    int length() {
        return length;
    }

    int top() {
        return nodes[length - 1];
    }

    int get(int index) {
        return nodes[index];
    }

    void pop() {
        length--;
    }

    /** Adds a node that an edge leads to, with the edge's ordinal, negative for none. */
    void push(int node, int ordinal) {
        int edge = ordinal < 0 ? Integer.MAX_VALUE : ordinal;
        int below = length - 1;
        nodes[length] = node;
        edges[length] = edge;
        jumps[length] = Math.max(0, below);
        leasts[length] = edge;
        if (below >= 0 && below - jumps[below] == jumps[below] - jumps[jumps[below]]) {
            int far = jumps[below];
            jumps[length] = jumps[far];
            leasts[length] = Math.min(edge, Math.min(leasts[below], leasts[far]));
        }
        length++;
    }

    /**
     * Returns the least ordinal of the edges behind a node of the path, and of another edge.
     *
     * @param from the node's index
     * @param ordinal that of the other edge, negative for none
     */
    int least(int from, int ordinal) {
        int least = ordinal < 0 ? Integer.MAX_VALUE : ordinal;
        int at = length - 1;
        while (at > from) {
            if (jumps[at] >= from) {
                least = Math.min(least, leasts[at]);
                at = jumps[at];
            } else {
                least = Math.min(least, edges[at]);
                at--;
            }
        }
        return least;
    }
}
