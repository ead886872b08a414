package dateline.format;

/**
 * Something that rests on itself, or is part of itself.
 *
 * @param ordinal the earliest of its references that lead forward in the file, as {@link Pending} counts them
 * @param relation the key of the references
 * @param names the ids along the circle, some of them if it is long
 */
record Circle(int ordinal, String relation, String names) implements Comparable<Circle> {
    /** Orders by the first of the references in the file. */
    @Override
    public int compareTo(Circle other) {
        return Integer.compare(ordinal, other.ordinal);
    }

    void report(Pending.Entry earliest, Problems problems) {
        problems.add(
                Severity.ERROR,
                earliest.mark(),
                earliest.pointer(),
                relation + " runs in a circle",
                names,
                "no circle");
    }
}
