package dateline.query;

import dateline.columns.Csr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private Optional<Csr> byItem = Optional.empty();

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

    /** Takes over what was collected of the items that follow, in keys that are of no use any more. */
    void append(Keys<K> others) {
        int[] renumbered = new int[others.keys.size()];
        for (int number = 0; number < renumbered.length; number++) {
            renumbered[number] = number(others.keys.get(number));
        }
        rows.append(others.rows, renumbered);
    }

    /** Returns the numbers of the keys of each item; nothing can be added any more. */
    private Csr byItem() {
        if (byItem.isEmpty()) {
            byItem = Optional.of(rows.build());
        }
        return byItem.get();
    }

    /**
     * Returns for each item how many of all keys come before all of its own.
     *
     * @param order the order of the keys
     */
    long[] ranks(Comparator<K> order) {
        Integer[] sorted = new Integer[keys.size()];
        Arrays.setAll(sorted, number -> number);
        Arrays.sort(sorted, Comparator.comparing(keys::get, order));
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[sorted[rank]] = rank;
        }
        Csr numbers = byItem();
        long[] least = new long[numbers.rows()];
        for (int row = 0; row < least.length; row++) {
            least[row] = leastRank(numbers, row, ranks);
        }
        return least;
    }

    private static int leastRank(Csr numbers, int row, int[] ranks) {
        int least = ranks.length;
        int end = numbers.first(row + 1);
        for (int i = numbers.first(row); i < end; i++) {
            least = Math.min(least, ranks[numbers.value(i)]);
        }
        return least;
    }

    /**
     * Returns for each key the positions of the items that have it, ascending, each once.
     *
     * @param places the place in the file of each position
     * @param firstPlace the place in the file of the first item that was looked at for such keys
     */
    Map<K, int[]> positions(int[] places, int firstPlace) {
        Csr numbers = byItem();
        int[][] lists = new int[keys.size()][];
        int[] uses = numbers.uses(lists.length);
        Arrays.setAll(lists, number -> new int[uses[number]]);
        int[] sizes = new int[lists.length];
        for (int p = 0; p < places.length; p++) {
            int row = places[p] - firstPlace;
            if (row >= 0 && row < numbers.rows()) {
                addRow(numbers, row, p, lists, sizes);
            }
        }
        Map<K, int[]> arrays = new HashMap<>();
        for (int number = 0; number < lists.length; number++) {
            int[] list = lists[number];
            arrays.put(keys.get(number), sizes[number] == list.length ? list : Arrays.copyOf(list, sizes[number]));
        }
        return arrays;
    }

    private static void addRow(Csr numbers, int row, int position, int[][] lists, int[] sizes) {
        int end = numbers.first(row + 1);
        for (int i = numbers.first(row); i < end; i++) {
            int number = numbers.value(i);
            int size = sizes[number];
            // An item may name the same actor twice.
            if (size == 0 || lists[number][size - 1] != position) {
                lists[number][size] = position;
                sizes[number] = size + 1;
            }
        }
    }
}
