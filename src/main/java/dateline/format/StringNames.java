package dateline.format;

import java.util.Arrays;

/** Names as strings, for the model to share. */
final class StringNames extends Names {
    private String[] names = new String[512];
    private int[] hashes = new int[512];

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
    void append(char[] characters, int offset, int length, int hash) {
        int number = size();
        if (number == names.length) {
            names = Arrays.copyOf(names, number * 2);
            hashes = Arrays.copyOf(hashes, number * 2);
        }
        names[number] = new String(characters, offset, length);
        hashes[number] = hash;
    }

    @Override
    boolean isEqual(int number, char[] characters, int offset, int length) {
        String name = names[number];
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

    @Override
    int unpack(int number) {
        String name = names[number];
        reserve(name.length());
        name.getChars(0, name.length(), unpacked(), 0);
        return name.length();
    }

    @Override
    int hash(int number) {
        return hashes[number];
    }
}
