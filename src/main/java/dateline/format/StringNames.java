package dateline.format;

import java.util.Arrays;

/** Names as strings, for the model to share. */
final class StringNames extends Names {
    private String[] names = new String[512];
    private int[] hashes = new int[512];
    private final Utf8Slice utf8 = new Utf8Slice();

    StringNames(long expected) {
        super(expected);
    }

    private StringNames(StringNames other) {
        super(other);
        names = other.names.clone();
        hashes = other.hashes.clone();
    }

    @Override
    Names copy() {
        return new StringNames(this);
    }

    @Override
    String get(int number) {
        return names[number];
    }

    @Override
    Utf8Slice utf8(int number) {
        utf8.set(names[number]);
        return utf8;
    }

    @Override
    void append(Utf8Slice name, int hash) {
        int number = size();
        if (number == names.length) {
            names = Arrays.copyOf(names, number * 2);
            hashes = Arrays.copyOf(hashes, number * 2);
        }
        names[number] = name.toString();
        hashes[number] = hash;
    }

    @Override
    boolean isEqual(int number, Utf8Slice name) {
        return name.spells(names[number]) || names[number].equals(name.toString());
    }

    @Override
    int hash(int number) {
        return hashes[number];
    }
}
