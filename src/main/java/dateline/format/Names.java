package dateline.format;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The ids and categories of a file, each kept once and numbered from 0 in the order of appearance.
 *
 * <p>A hash table with open addressing that is asked with the parser's characters, so that a name met again costs no
 * object. The hash is a polynomial with a random base: nobody can write a file whose names all collide.
 */
final class Names {
    private static final int FIRST_CAPACITY = 1 << 10;

    private final int base = new SplittableRandom().nextInt() | 1;
    private String[] names = new String[FIRST_CAPACITY / 2];
    private int[] hashes = new int[FIRST_CAPACITY / 2];

    /** One more than the number of the name in each place, 0 for an empty one. */
    private int[] table = new int[FIRST_CAPACITY];

    private int size;

    int size() {
        return size;
    }

    String get(int number) {
        return names[number];
    }

    Stream<String> stream() {
        return Arrays.stream(names, 0, size);
    }

    /** Returns the one instance of a name. */
    Optional<String> optional(int number) {
        return Optional.of(names[number]);
    }

    /** Returns the number of the name that these characters spell, which is new if they never came before. */
    int number(char[] characters, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * base + characters[i];
        }
        hash ^= hash >>> 15;
        int mask = table.length - 1;
        int place = hash & mask;
        while (table[place] != 0) {
            int number = table[place] - 1;
            if (hashes[number] == hash && equal(names[number], characters, offset, length)) {
                return number;
            }
            place = (place + 1) & mask;
        }
        add(new String(characters, offset, length), hash);
        table[place] = size;
        if (size * 2 > table.length) {
            grow();
        }
        return size - 1;
    }

    private void add(String name, int hash) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        names[size] = name;
        hashes[size] = hash;
        size++;
    }

    private void grow() {
        table = new int[table.length * 2];
        int mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            int place = hashes[number] & mask;
            while (table[place] != 0) {
                place = (place + 1) & mask;
            }
            table[place] = number + 1;
        }
    }

    private static boolean equal(String name, char[] characters, int offset, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
