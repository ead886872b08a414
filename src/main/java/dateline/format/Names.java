package dateline.format;

import dateline.columns.Ints;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Strings that repeat, each kept once and numbered from 0 in the order of appearance.
 *
 * <p>A hash table with open addressing that is asked with the bytes of the file, so that a name met again costs no
 * object. An entry is a number, and above it those bits of the hash that its place does not tell: other names are told
 * apart without a look at them. The hash is keyed at random, so that nobody can write a file whose names all collide.
 */
abstract class Names {
    private static final int FIRST_BITS = 10;
    private static final int LAST_FIRST_BITS = 21;

    private final long key;

    /** The hash's upper bits and one more than the number, or 0 for an empty place. */
    private int[] table;

    private int mask;
    private int size;

    /**
     * Starts with no name.
     *
     * @param expected about how many there will be, so that they need not move; there may be more
     */
    Names(long expected) {
        key = new SplittableRandom().nextLong() | 1;
        int bits = FIRST_BITS;
        while (bits < LAST_FIRST_BITS && 1L << bits < expected / 3 * 4) {
            bits++;
        }
        table = new int[1 << bits];
        mask = table.length - 1;
    }

    /** Takes over the names of another, with their numbers. */
    Names(Names other) {
        key = other.key;
        table = other.table.clone();
        mask = other.mask;
        size = other.size;
    }

    /** Returns the same names with the same numbers, to be added to. */
    abstract Names copy();

    final int size() {
        return size;
    }

    /** Returns the name of a number. */
    abstract String get(int number);

    /** Returns the bytes of the name of a number, until the next call. */
    abstract Utf8Slice utf8(int number);

    /** Appends a name. */
    abstract void append(Utf8Slice name, int hash);

    abstract boolean isEqual(int number, Utf8Slice name);

    /** Returns what {@link #hash(Utf8Slice)} gave for a name. */
    abstract int hash(int number);

    /** Returns the number of a name of a copy that has been added to, or -1 if it never came here. */
    final int find(Names copy, int number) {
        int hash = copy.hash(number);
        return mayHold(hash) ? (table[place(copy.utf8(number), hash)] & mask) - 1 : -1;
    }

    /** Tells whether a name with some hash may be among these, without a look at any. */
    private boolean mayHold(int hash) {
        int place = hash & mask;
        while (table[place] != 0 && ((table[place] ^ hash) & ~mask) != 0) {
            place = (place + 1) & mask;
        }
        return table[place] != 0;
    }

    /** Returns where in the table a name stands, or else the empty place that it is to have. */
    private int place(Utf8Slice name, int hash) {
        int place = hash & mask;
        int entry = table[place];
        while (entry != 0) {
            if (((entry ^ hash) & ~mask) == 0 && isEqual((entry & mask) - 1, name)) {
                return place;
            }
            place = (place + 1) & mask;
            entry = table[place];
        }
        return place;
    }

    /** Returns the number of a name, which is new if it never came before. */
    final int number(Utf8Slice name) {
        int hash = hash(name);
        int place = place(name, hash);
        if (table[place] != 0) {
            return (table[place] & mask) - 1;
        }
        append(name, hash);
        size++;
        table[place] = (hash & ~mask) | size;
        if (size > table.length / 4 * 3) {
            grow();
        }
        return size - 1;
    }

    /** Returns the number of a name. */
    final int number(String name) {
        Utf8Slice utf8 = new Utf8Slice();
        utf8.set(name);
        return number(utf8);
    }

    /** Returns some names as a list. */
    final List<String> list(Ints numbers) {
        return switch (numbers.size()) {
            case 0 -> List.of();
            case 1 -> List.of(get(numbers.get(0)));
            case 2 -> List.of(get(numbers.get(0)), get(numbers.get(1)));
            default -> {
                String[] names = new String[numbers.size()];
                for (int i = 0; i < names.length; i++) {
                    names[i] = get(numbers.get(i));
                }
                yield List.of(names);
            }
        };
    }

    /**
     * Eight bytes a step are mixed in by a multiplication, whose upper half is brought down; but for the last byte, which is
     * added, so that ids that are numbered one after the other stand beside each other in the table, in the same lines of the
     * processor's cache. It is in the upper bits, too, by which such neighbours are told apart.
     */
    final int hash(Utf8Slice name) {
        if (name.length() == 0) {
            return 0;
        }
        byte[] array = name.array();
        int end = name.end() - 1;
        long hash = key ^ name.length();
        int i = name.start();
        // A counted loop would be compiled with a check of its limit, which a short name at the start of an array
        // fails; then all that was compiled with it is thrown away.
        while (end - i >= Long.BYTES) {
            hash = (hash ^ LongView.get(array, i)) * key;
            hash ^= hash >>> 32;
            i += Long.BYTES;
        }
        if (i < end) {
            hash = (hash ^ fewBytes(array, i, end)) * key;
            hash ^= hash >>> 32;
        }
        hash *= 0x9E3779B97F4A7C15L;
        int last = array[end];
        return ((int) (hash >>> 32) ^ (last << 24)) + last;
    }

    /** Returns one to seven bytes as a number, whatever stands behind them. */
    private static long fewBytes(byte[] array, int from, int end) {
        if (from + Long.BYTES <= array.length) {
            return LongView.get(array, from, end - from);
        }
        long few = 0;
        for (int i = end - 1; i >= from; i--) {
            few = (few << Byte.SIZE) | (array[i] & 0xFF);
        }
        return few;
    }

    private void grow() {
        table = new int[table.length * 2];
        mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            int hash = hash(number);
            int place = hash & mask;
            while (table[place] != 0) {
                place = (place + 1) & mask;
            }
            table[place] = (hash & ~mask) | (number + 1);
        }
    }
}
