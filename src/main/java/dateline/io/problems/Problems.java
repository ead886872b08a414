package dateline.io.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Collects the problems of one file: counts all, keeps those that come first in the file. */
public final class Problems {
    /** Numbers problems in the order of reporting, which is the order of those at the same position. */
    private record Numbered(Problem problem, long number) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            int byPosition = problem.position().compareTo(other.problem.position());
            return byPosition == 0 ? Long.compare(number, other.number) : byPosition;
        }
    }

    /** The problems kept, the last in the file on top, to be dropped when an earlier one comes. */
    private final PriorityQueue<Numbered> kept = new PriorityQueue<>(Comparator.reverseOrder());

    private long errors;
    private long warnings;

    /** Returns how many errors there are, kept or not. */
    public long errors() {
        return errors;
    }

    /** Tells whether a problem at this position would be kept. */
    public boolean keeps(SourcePosition position) {
        return kept.size() < CheckReport.MAX_LISTED
                || position.compareTo(kept.element().problem.position()) < 0;
    }

    /** Counts a problem without keeping it. */
    public void count(Severity severity) {
        if (severity == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
    }

    /**
     * Adds a problem.
     *
     * @param found what the file has; empty if that does not help
     * @param expected what it should have; empty if that does not help
     */
    public void add(Severity severity, SourcePosition position, String fault, String found, String expected) {
        if (keeps(position)) {
            Problem problem = new Problem(severity, position, fault, optional(found), optional(expected));
            kept.add(new Numbered(problem, errors + warnings));
            if (kept.size() > CheckReport.MAX_LISTED) {
                kept.remove();
            }
        }
        count(severity);
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns the problems kept, in file order, and how many there are. */
    public CheckReport report() {
        List<Numbered> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.naturalOrder());
        return new CheckReport(sorted.stream().map(Numbered::problem).toList(), errors, warnings);
    }
}
