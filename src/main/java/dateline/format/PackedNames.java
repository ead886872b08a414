package dateline.format;

import dateline.columns.PagedBytes;
import dateline.columns.PagedInts;

/**
 * Names as bytes, one for each character of ASCII, for when they need only be compared: a million ids fit into some twenty
 * megabytes.
 *
 * <p>Each name is its length in UTF-16 code units, whether any of them is beyond ASCII, and then these as numbers of one to
 * three bytes, so that half a surrogate pair is a name like any other.
 */
final class PackedNames extends Names {
    private final PagedBytes bytes;
    private final PagedBytes.Reader reader;

    /** Where each name starts, as an unsigned number. */
    private final PagedInts starts;

    PackedNames(long expected) {
        super(expected);
        bytes = new PagedBytes();
        reader = bytes.reader();
        starts = new PagedInts();
    }

    private PackedNames(PackedNames other) {
        super(other);
        bytes = other.bytes.copy();
        reader = bytes.reader();
        starts = other.starts.copy();
    }

    @Override
    Names copy() {
        return new PackedNames(this);
    }

    @Override
    String get(int number) {
        int length = unpack(number);
        return new String(unpacked(), 0, length);
    }

    @Override
    void append(char[] characters, int offset, int length, int hash) {
        starts.set(size(), (int) bytes.size());
        char all = 0;
        for (int i = offset; i < offset + length; i++) {
            all |= characters[i];
        }
        boolean narrow = all < 0x80;
        bytes.addNumber(length * 2L + (narrow ? 0 : 1));
        if (narrow) {
            bytes.addAll(characters, offset, length);
        } else {
            for (int i = offset; i < offset + length; i++) {
                bytes.addNumber(characters[i]);
            }
        }
    }

    @Override
    boolean isEqual(int number, char[] characters, int offset, int length) {
        reader.moveTo(Integer.toUnsignedLong(starts.get(number)));
        long head = reader.nextNumber();
        if (head == length * 2L) {
            return bytes.isEqual(reader.position(), characters, offset, length);
        }
        if (head != length * 2L + 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (reader.nextNumber() != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    int hash(int number) {
        int length = unpack(number);
        return hash(unpacked(), 0, length);
    }

    @Override
    int unpack(int number) {
        reader.moveTo(Integer.toUnsignedLong(starts.get(number)));
        int length = (int) (reader.nextNumber() >>> 1);
        reserve(length);
        char[] buffer = unpacked();
        // A character of ASCII is the number that it is.
        for (int i = 0; i < length; i++) {
            buffer[i] = (char) reader.nextNumber();
        }
        return length;
    }
}
