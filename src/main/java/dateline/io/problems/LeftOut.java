package dateline.io.problems;

/**
 * Counts the parts that a partial commentary lacks because of errors.
 *
 * <p>An actor, event or claim is left out as a whole if it is not an object, or lacks what it cannot do without, or would
 * say something that the file does not: if its id, name, title, statement, date or holder, or a word of a closed vocabulary
 * is missing, wrong, or there twice. Of any other error only the part that has it is left out.
 *
 * @param actors how many actors
 * @param events how many events
 * @param claims how many claims
 * @param passages how many passages of items that are there
 * @param references how many references of items that are there, to what is missing or left out, or in a circle
 * @param details how many other values, of items that are there and of the source
 */
public record LeftOut(long actors, long events, long claims, long passages, long references, long details) {
    /** The counts of a whole commentary. */
    public static final LeftOut NOTHING = new LeftOut(0, 0, 0, 0, 0, 0);

    /** Returns how many actors, events and claims are left out. */
    public long items() {
        return actors + events + claims;
    }

    /** Returns how many things of all sorts are left out. */
    public long total() {
        return items() + passages + references + details;
    }
}
