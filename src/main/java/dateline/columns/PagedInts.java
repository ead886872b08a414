package dateline.columns;

import java.util.Arrays;

/**
 * Numbers by index. Grows by pages, so that nothing large is ever copied or has to be found a place for in one piece.
 */
public final class PagedInts {
    private static final int BITS = 14;
    private static final int MASK = (1 << BITS) - 1;
    private static final int[] NO_PAGE = {};

    private final int unset;
    private int[][] pages = new int[8][];

    /**
     * Starts empty.
     *
     * @param unset the number at each index where none was set
     */
    public PagedInts(int unset) {
        this.unset = unset;
        Arrays.fill(pages, NO_PAGE);
    }

    /** Returns the same numbers, to be changed on their own. */
    public PagedInts copy() {
        PagedInts copy = new PagedInts(unset);
        copy.pages = new int[pages.length][];
        Arrays.setAll(copy.pages, page -> pages[page].clone());
        return copy;
    }

    /** Returns the number at an index. */
    public int get(int index) {
        int page = index >>> BITS;
        return page < pages.length && pages[page].length > 0 ? pages[page][index & MASK] : unset;
    }

    /** Sets the number at an index. */
    public void set(int index, int value) {
        int page = index >>> BITS;
        if (page >= pages.length) {
            int before = pages.length;
            pages = Arrays.copyOf(pages, Math.max(page + 1, before * 2));
            Arrays.fill(pages, before, pages.length, NO_PAGE);
        }
        if (pages[page].length == 0) {
            pages[page] = new int[MASK + 1];
            Arrays.fill(pages[page], unset);
        }
        pages[page][index & MASK] = value;
    }
}
