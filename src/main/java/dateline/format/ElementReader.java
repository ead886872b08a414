package dateline.format;

/**
 * Reads and checks the elements of one of a document's lists, one after the other.
 *
 * @param <T> what they become
 */
interface ElementReader<T> {
    /**
     * Reads the element that the cursor stands on, and reports its errors.
     *
     * @param index which element of the list it is, from 0
     */
    void read(int index);

    /**
     * Makes the element that was read last; never asked for while a file is only checked. If the element had errors, it is
     * a makeshift that nobody sees.
     */
    T element();
}
