package dateline.ui.problems;

import javafx.collections.ObservableListBase;

/** The numbers from 0 to the number of a text's rows, none of which is held. */
final class RowNumbers extends ObservableListBase<Integer> {
    private final int size;

    RowNumbers(long rows) {
        size = (int) Math.min(Integer.MAX_VALUE, rows);
    }

    @Override
    public Integer get(int index) {
        return index;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int indexOf(Object row) {
        return row instanceof Integer number && number >= 0 && number < size ? number : -1;
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }
}
