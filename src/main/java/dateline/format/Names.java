package dateline.format;

import dateline.columns.Ints;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Strings that repeat, each kept once and numbered from 0 in the order of appearance.
 *
 * <p>A hash table with open addressing that is asked with the parser's characters, so that a name met again costs no
 * object. An entry is a number, and above it those bits of the hash that its place does not tell: other names are told
 * apart without a look at them. The hash is keyed at random, so that nobody can write a file whose names all collide.
 */
abstract class Names {
    private static final int FIRST_BITS = 10;
    private static final int LAST_FIRST_BITS = 20;

    private final long key;

    /** The hash's upper bits and one more than the number, or 0 for an empty place. */
    private int[] table;

    private char[] unpacked = new char[64];
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

    /** Appends a name. */
    abstract void append(char[] characters, int offset, int length, int hash);

    abstract boolean isEqual(int number, char[] characters, int offset, int length);

    /** Returns what {@link #hash(char[], int, int)} gave for a name. */
    abstract int hash(int number);

    /** Returns the number of the name that these characters spell, which is new if they never came before. */
    final int number(Characters characters) {
        return number(characters.array(), characters.start(), characters.length());
    }

    /** Returns the number of a name of a copy that has been added to, or -1 if it never came here. */
    final int find(Names copy, int number) {
        int length = copy.unpack(number);
        return (table[place(copy.unpacked, 0, length, copy.hash(number))] & mask) - 1;
    }

    /** Puts the characters of a name into {@link #unpacked}; returns how many they are. */
    abstract int unpack(int number);

    /** Makes room for an unpacked name. */
    final void reserve(int length) {
        if (length > unpacked.length) {
            unpacked = new char[Math.max(length, unpacked.length * 2)];
        }
    }

    /** Returns the characters of the name that was unpacked last. */
    final char[] unpacked() {
        return unpacked;
    }

    /** Returns where in the table a name stands, or else the empty place that it is to have. */
    private int place(char[] characters, int offset, int length, int hash) {
        int place = hash & mask;
        int entry = table[place];
        while (entry != 0) {
            int number = (entry & mask) - 1;
            if (((entry ^ hash) & ~mask) == 0 && isEqual(number, characters, offset, length)) {
                return place;
            }
            place = (place + 1) & mask;
            entry = table[place];
        }
        return place;
    }

    private int number(char[] characters, int offset, int length) {
        int hash = hash(characters, offset, length);
        int place = place(characters, offset, length, hash);
        if (table[place] != 0) {
            return (table[place] & mask) - 1;
        }
        append(characters, offset, length, hash);
        size++;
        table[place] = (hash & ~mask) | size;
        if (size > table.length / 4 * 3) {
            grow();
        }
        return size - 1;
    }

    /** Returns the number of a name. */
    final int number(String name) {
        return number(name.toCharArray(), 0, name.length());
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

    /** Four characters a step are mixed in by a multiplication, whose upper half is brought down. */
    final int hash(char[] characters, int offset, int length) {
        long hash = key ^ length;
        int i = offset;
        int end = offset + length;
        for (; i + 4 <= end; i += 4) {
            long four = characters[i]
                    | ((long) characters[i + 1] << 16)
                    | ((long) characters[i + 2] << 32)
                    | ((long) characters[i + 3] << 48);
            hash = (hash ^ four) * key;
            hash ^= hash >>> 32;
        }
        for (; i < end; i++) {
            hash = (hash ^ characters[i]) * key;
            hash ^= hash >>> 32;
        }
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32);
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
