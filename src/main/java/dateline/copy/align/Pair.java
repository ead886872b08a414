package dateline.copy.align;

/**
 * A pair of one or two numbered sentences and one or two of the copy; indexes from 0, ends inclusive.
 *
 * @param oursFirst the first numbered sentence
 * @param oursLast the last one, the same or the next
 * @param copyFirst the first sentence of the copy
 * @param copyLast the last one, the same or the next
 */
record Pair(int oursFirst, int oursLast, int copyFirst, int copyLast) {
    /** Pairs one sentence with one. */
    static Pair of(int ours, int copy) {
        return new Pair(ours, ours, copy, copy);
    }

    /** Tells whether it pairs one sentence with one. */
    boolean isOneToOne() {
        return oursFirst == oursLast && copyFirst == copyLast;
    }
}
