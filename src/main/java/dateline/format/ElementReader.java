package dateline.format;

import dateline.format.References.Owner;

/**
 * Reads one element of a document's lists.
 *
 * @param <T> what it becomes
 */
interface ElementReader<T> {
    /**
     * Reads the element that the cursor stands on. If it has errors, they are reported and what is returned is a makeshift
     * that nobody uses.
     *
     * @param owner which element it is
     */
    T read(Owner owner);
}
