package dateline.format;

import dateline.columns.PagedBytes;
import dateline.columns.PagedInts;

/**
 * Names as bytes, for when they need only be compared: a million ids fit into some twenty megabytes. Those of one file may have
 * four gigabytes.
 */
class PackedNames extends Names {
    private final PagedBytes bytes;

    /** Where each name starts, as an unsigned number, and where the last one ends. */
    private final PagedInts starts;

    /** What is asked again when the table grows, where making it anew would cost a look at each name. */
    private final PagedInts hashes;

    private final Utf8Slice utf8 = new Utf8Slice();
    private byte[] buffer = new byte[64];

    PackedNames(long expected) {
        super(expected);
        bytes = new PagedBytes();
        starts = new PagedInts(0);
        hashes = new PagedInts(0);
    }

    PackedNames(PackedNames other) {
        super(other);
        bytes = other.bytes.copy();
        starts = other.starts.copy();
        hashes = other.hashes.copy();
    }

    @Override
    Names copy() {
        return new PackedNames(this);
    }

    private long start(int number) {
        return Integer.toUnsignedLong(starts.get(number));
    }

    private int length(int number) {
        return starts.get(number + 1) - starts.get(number);
    }

    @Override
    String get(int number) {
        return utf8(number).toString();
    }

    @Override
    final Utf8Slice utf8(int number) {
        int length = length(number);
        if (length > buffer.length) {
            buffer = new byte[Math.max(length, buffer.length * 2)];
        }
        bytes.copy(start(number), buffer, length);
        utf8.set(buffer, 0, length);
        return utf8;
    }

    @Override
    void append(Utf8Slice name, int hash) {
        bytes.addAll(name.array(), name.start(), name.length());
        starts.set(size() + 1, (int) bytes.size());
        hashes.set(size(), hash);
    }

    @Override
    final boolean isEqual(int number, Utf8Slice name) {
        int length = name.length();
        return length(number) == length && bytes.isEqual(start(number), name.array(), name.start(), length);
    }

    @Override
    final int hash(int number) {
        return hashes.get(number);
    }
}
