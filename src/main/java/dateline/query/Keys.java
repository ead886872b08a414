package dateline.query;

import dateline.columns.Csr;
import dateline.columns.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of one sort that each item has, as numbers, while items are looked through in the order of the file.
 *
 * @param <K> what the keys are
 */
final class Keys<K> {
    private static final int LATELY = 1 << 9;

    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> keys = new ArrayList<>();
    private final Csr.Builder rows = new Csr.Builder();

    /** The numbers of keys met lately, by hash: most items share a few keys. */
    private final int[] lately = new int[LATELY];

    Keys() {
        Arrays.fill(lately, -1);
    }

    /**
     * Adds a key to the item that is being looked at.
     *
     * @param hash some number, the same for equal keys
     */
    void add(K key, int hash) {
        int slot = (hash ^ hash >>> 9) & (LATELY - 1);
        int number = lately[slot];
        if (number < 0 || !keys.get(number).equals(key)) {
            number = number(key);
            lately[slot] = number;
        }
        rows.add(number);
    }

    private int number(K key) {
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known != null) {
            return known;
        }
        keys.add(key);
        return keys.size() - 1;
    }

    /** Ends an item. */
    void endItem() {
        rows.endRow();
    }

    /** Adds what was collected of the items that follow. */
    void append(Keys<K> others) {
        int[] renumbered = new int[others.keys.size()];
        for (int number = 0; number < renumbered.length; number++) {
            renumbered[number] = number(others.keys.get(number));
        }
        rows.append(others.rows, renumbered);
    }

    /**
     * Returns for each key the positions of the items that have it, ascending, each once.
     *
     * @param places the place in the file of each position
     * @param firstPlace the place in the file of the first item that was looked at for such keys
     */
    Map<K, int[]> positions(int[] places, int firstPlace) {
        Csr byItem = rows.build();
        Ints[] lists = new Ints[keys.size()];
        for (int number = 0; number < lists.length; number++) {
            lists[number] = new Ints();
        }
        for (int p = 0; p < places.length; p++) {
            int row = places[p] - firstPlace;
            if (row >= 0 && row < byItem.rows()) {
                addRow(byItem, row, p, lists);
            }
        }
        Map<K, int[]> arrays = new HashMap<>();
        for (int number = 0; number < lists.length; number++) {
            arrays.put(keys.get(number), lists[number].toArray());
        }
        return arrays;
    }

    private static void addRow(Csr byItem, int row, int position, Ints[] lists) {
        int first = byItem.first(row);
        int end = first + byItem.count(row);
        for (int i = first; i < end; i++) {
            lists[byItem.value(i)].addOnce(position);
        }
    }
}
