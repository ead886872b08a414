package dateline.columns;

import java.util.Arrays;

/**
 * A growing row of bytes that can be written at the end and read anywhere, with numbers in as few of them as they need.
 *
 * <p>Grows by pages, so that nothing large is ever copied.
 */
public final class PagedBytes {
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private byte[][] pages = new byte[8][];
    private long size;

    /** Returns the same bytes, to be added to. */
    public PagedBytes copy() {
        PagedBytes copy = new PagedBytes();
        copy.pages = pages.clone();
        int last = (int) (size >>> BITS);
        // What is full is never written again, so only the page at the end is needed twice.
        if ((size & MASK) != 0) {
            copy.pages[last] = pages[last].clone();
        }
        copy.size = size;
        return copy;
    }

    /** Returns how many bytes there are. */
    public long size() {
        return size;
    }

    /** Adds a byte. */
    public void add(int value) {
        int page = (int) (size >>> BITS);
        int index = (int) size & MASK;
        if (index == 0) {
            if (page == pages.length) {
                pages = Arrays.copyOf(pages, page * 2);
            }
            pages[page] = new byte[MASK + 1];
        }
        pages[page][index] = (byte) value;
        size++;
    }

    /** Adds some bytes of an array. */
    public void addAll(byte[] added, int offset, int length) {
        int i = offset;
        int end = offset + length;
        while (i < end) {
            int index = (int) size & MASK;
            if (index == 0) {
                add(added[i++]);
                continue;
            }
            int count = Math.min(end - i, MASK + 1 - index);
            System.arraycopy(added, i, pages[(int) (size >>> BITS)], index, count);
            i += count;
            size += count;
        }
    }

    /** Tells whether the bytes from a position on are the same as some of an array. */
    public boolean isEqual(long position, byte[] others, int offset, int length) {
        int compared = 0;
        while (compared < length) {
            int index = (int) (position + compared) & MASK;
            int count = Math.min(length - compared, MASK + 1 - index);
            int from = offset + compared;
            if (!Arrays.equals(page(position + compared), index, index + count, others, from, from + count)) {
                return false;
            }
            compared += count;
        }
        return true;
    }

    /** Copies the bytes from a position on to the start of an array. */
    public void copy(long position, byte[] target, int length) {
        int copied = 0;
        while (copied < length) {
            int index = (int) (position + copied) & MASK;
            int count = Math.min(length - copied, MASK + 1 - index);
            System.arraycopy(page(position + copied), index, target, copied, count);
            copied += count;
        }
    }

    private byte[] page(long position) {
        return pages[(int) (position >>> BITS)];
    }

    /** Returns the byte at a position, from 0 to 255. */
    public int get(long position) {
        return pages[(int) (position >>> BITS)][(int) position & MASK] & 0xFF;
    }

    /** Adds a number from 0 on: seven bits a byte, the lowest first, all but the last byte with the eighth set (LEB128). */
    public void addNumber(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            add(((int) rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        add((int) rest);
    }

    /** Adds a number of either sign, small if it is near 0 (zigzag). */
    public void addSigned(long number) {
        addNumber((number << 1) ^ (number >> 63));
    }

    /** Returns a place to read from, at first the start. */
    public Reader reader() {
        return new Reader(this);
    }

    /** A place in the bytes. */
    public static final class Reader {
        private final PagedBytes bytes;
        private long position;

        private Reader(PagedBytes bytes) {
            this.bytes = bytes;
        }

        /** Tells whether there is more. */
        public boolean hasNext() {
            return position < bytes.size;
        }

        /** Returns where it is. */
        public long position() {
            return position;
        }

        /** Goes to another place. */
        public void moveTo(long newPosition) {
            position = newPosition;
        }

        /** Returns the next byte, from 0 to 255. */
        public int next() {
            return bytes.get(position++);
        }

        /** Returns the next number as it was added by {@link PagedBytes#addNumber}. */
        public long nextNumber() {
            long number = 0;
            int shift = 0;
            int b;
            do {
                b = next();
                number |= (b & 0x7FL) << shift;
                shift += 7;
            } while (b > 0x7F);
            return number;
        }

        /** Returns the next number as it was added by {@link PagedBytes#addSigned}. */
        public long nextSigned() {
            long number = nextNumber();
            return (number >>> 1) ^ -(number & 1);
        }
    }
}
