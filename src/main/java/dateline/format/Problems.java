package dateline.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Collects problems: counts all, keeps those that come first in the file. */
class Problems {
    private record Entry(long offset, long sequence, Problem problem) implements Comparable<Entry> {
        /** Orders as in the file. */
        @Override
        public int compareTo(Entry other) {
            return offset == other.offset ? Long.compare(sequence, other.sequence) : Long.compare(offset, other.offset);
        }
    }

    /** The last in the file on top, to be dropped when an earlier one comes. */
    private final PriorityQueue<Entry> kept = new PriorityQueue<>(Comparator.reverseOrder());

    private long errors;
    private long warnings;

    final long errors() {
        return errors;
    }

    final long warnings() {
        return warnings;
    }

    /** Tells whether a problem at this place would be listed; if not, {@link #count} it and save the words. */
    final boolean lists(long offset) {
        return kept.size() < ReadResult.MAX_LISTED || offset < kept.element().offset();
    }

    void count(Severity severity) {
        if (severity == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
    }

    final void add(Severity severity, Mark mark, String pointer, String fault, String found, String expected) {
        if (lists(mark.offset())) {
            Problem problem = new Problem(
                    severity, mark.line(), mark.column(), pointer, fault, optional(found), optional(expected));
            kept.add(new Entry(mark.offset(), errors + warnings, problem));
            if (kept.size() > ReadResult.MAX_LISTED) {
                kept.remove();
            }
        }
        count(severity);
    }

    /** Returns the problems kept, in file order. */
    final List<Problem> list() {
        List<Entry> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.naturalOrder());
        return sorted.stream().map(Entry::problem).toList();
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
