package dateline.io.commentary;

import dateline.io.problems.CheckReport;
import dateline.io.problems.Excerpt;
import dateline.io.problems.Problems;
import dateline.io.problems.Severity;
import dateline.io.problems.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds cycles of references by a depth-first search without recursion.
 *
 * <p>A cycle is reported at the earliest of its references in the file. That is one of the cycle's first object, and leads
 * to a later one or to the object itself, so its position is known.
 */
final class Cycles {
    /** Maximum number of ids of a cycle in a message. */
    private static final int MAX_NAMES = 8;

    private static final int DONE = -1;

    /** Holds an object that refers to others, and the progress of the search in it. */
    private static final class Node {
        private final String id;
        private final int order;
        private final List<Reference> references;
        private int next;

        /** 0 before the search, then the node's number on the path, from 1, then {@link #DONE}. */
        private int depth;

        Node(String id, int order, List<Reference> references) {
            this.id = id;
            this.order = order;
            this.references = references;
        }
    }

    private final String relation;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Node> path = new ArrayList<>();
    private final Map<String, Set<String>> closing = new HashMap<>();
    private int found;

    /**
     * Prepares the search.
     *
     * @param relation the key of the references
     */
    Cycles(String relation) {
        this.relation = relation;
    }

    /** Adds an object with its references. */
    void add(String id, List<Reference> references) {
        // A cycle has a reference to a later object, or to an earlier one that is kept here.
        List<Reference> mattering = references.stream()
                .filter(reference -> reference.position().isPresent() || nodes.containsKey(reference.id()))
                .toList();
        if (!mattering.isEmpty()) {
            nodes.put(id, new Node(id, nodes.size(), mattering));
        }
    }

    /** Reports the cycles; of those that share objects, at least one. */
    void report(Problems problems) {
        for (Node root : nodes.values()) {
            if (root.depth == 0) {
                push(root);
            }
            while (!path.isEmpty()) {
                step(problems);
            }
        }
    }

    private void push(Node node) {
        path.add(node);
        node.depth = path.size();
    }

    private void step(Problems problems) {
        Node node = path.get(path.size() - 1);
        if (node.next == node.references.size()) {
            node.depth = DONE;
            path.remove(path.size() - 1);
            return;
        }
        Node target = nodes.get(node.references.get(node.next++).id());
        if (target != null && target.depth == 0) {
            push(target);
        } else if (target != null && target.depth > 0) {
            closing.computeIfAbsent(node.id, id -> new HashSet<>()).add(target.id);
            report(path.subList(target.depth - 1, path.size()), problems);
        }
    }

    private void report(List<Node> cycle, Problems problems) {
        // Looking through each of a million long cycles would take too long.
        if (++found > CheckReport.MAX_LISTED) {
            problems.count(Severity.ERROR);
            return;
        }
        Node first = cycle.get(0);
        for (Node node : cycle) {
            first = node.order < first.order ? node : first;
        }
        SourcePosition position =
                first.references.get(first.next - 1).position().orElseThrow();
        problems.add(Severity.ERROR, position, "\"" + relation + "\" runs in a circle", words(cycle), "no circle");
    }

    private static String words(List<Node> cycle) {
        StringBuilder words = new StringBuilder();
        for (Node node : cycle.subList(0, Math.min(cycle.size(), MAX_NAMES))) {
            words.append(Excerpt.quote(node.id)).append(" → ");
        }
        return words.append(cycle.size() > MAX_NAMES ? "… → " : "")
                .append(Excerpt.quote(cycle.get(0).id))
                .toString();
    }

    /** Returns the targets of references that close a cycle, by the id of the object that refers. */
    Map<String, Set<String>> closing() {
        return closing;
    }
}
