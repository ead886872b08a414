package dateline.format;

import dateline.columns.PagedBytes;
import dateline.columns.PagedInts;

/**
 * Names as bytes, one for each character of ASCII, for when they need only be compared: a million ids fit into some twenty
 * megabytes.
 *
 * <p>Each name is its length in UTF-16 code units and then these as UTF-8 would write them one by one, so that half a
 * surrogate pair is a name like any other.
 */
final class PackedNames extends Names {
    private final PagedBytes bytes = new PagedBytes();
    private final PagedBytes.Reader reader = bytes.reader();

    /** Where each name starts, as an unsigned number. */
    private final PagedInts starts = new PagedInts();

    private char[] buffer = new char[64];

    @Override
    String get(int number) {
        return new String(buffer, 0, unpack(number));
    }

    @Override
    void append(char[] characters, int offset, int length, int hash) {
        starts.set(size(), (int) bytes.size());
        bytes.addNumber(length);
        for (int i = offset; i < offset + length; i++) {
            char c = characters[i];
            if (c < 0x80) {
                bytes.add(c);
            } else if (c < 0x800) {
                bytes.add((c >> 6) | 0xC0);
                bytes.add((c & 0x3F) | 0x80);
            } else {
                bytes.add((c >> 12) | 0xE0);
                bytes.add(((c >> 6) & 0x3F) | 0x80);
                bytes.add((c & 0x3F) | 0x80);
            }
        }
    }

    @Override
    boolean isEqual(int number, char[] characters, int offset, int length) {
        reader.moveTo(Integer.toUnsignedLong(starts.get(number)));
        if (reader.nextNumber() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (character() != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    int hash(int number) {
        int length = unpack(number);
        return hash(buffer, 0, length);
    }

    private int unpack(int number) {
        reader.moveTo(Integer.toUnsignedLong(starts.get(number)));
        int length = (int) reader.nextNumber();
        if (length > buffer.length) {
            buffer = new char[Math.max(length, buffer.length * 2)];
        }
        for (int i = 0; i < length; i++) {
            buffer[i] = character();
        }
        return length;
    }

    private char character() {
        int b = reader.next();
        if (b < 0x80) {
            return (char) b;
        }
        if (b < 0xE0) {
            return (char) (((b & 0x1F) << 6) | (reader.next() & 0x3F));
        }
        return (char) (((b & 0x0F) << 12) | ((reader.next() & 0x3F) << 6) | (reader.next() & 0x3F));
    }
}
