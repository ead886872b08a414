package dateline.format;

import dateline.columns.PagedBytes;

/**
 * References to what has not come yet, each with its place, in about twelve bytes: to be settled when all has been read.
 *
 * <p>In file order, so that each is written as the difference from the one before.
 */
final class Pending {
    /**
     * One of them.
     *
     * @param ordinal which one, from 0, in file order
     * @param site where in its element it stands
     * @param index which element of the document's list
     * @param position which reference of the element
     * @param target what it refers to: a number of {@link Names}, or a {@link Sentences#packed sentence}
     * @param mark its place
     */
    record Entry(int ordinal, Site site, int index, int position, long target, Mark mark) {
        String pointer() {
            return site.pointer(index, position);
        }
    }

    /** Takes the entries, one after the other. */
    @FunctionalInterface
    interface Visitor {
        void visit(Entry entry);
    }

    private final PagedBytes bytes = new PagedBytes();
    private int size;
    private int lastIndex;
    private long lastOffset;
    private int lastLine;

    int size() {
        return size;
    }

    /** Adds a reference; returns its ordinal. */
    int add(Site site, int index, int position, long target, Mark mark) {
        bytes.addNumber(Site.ALL.indexOf(site));
        bytes.addSigned(index - (long) lastIndex);
        bytes.addNumber(position);
        bytes.addNumber(target);
        bytes.addSigned(mark.offset() - lastOffset);
        bytes.addSigned(mark.line() - (long) lastLine);
        bytes.addNumber(mark.column());
        lastIndex = index;
        lastOffset = mark.offset();
        lastLine = mark.line();
        return size++;
    }

    /** Shows all of them, in file order. */
    void forEach(Visitor visitor) {
        PagedBytes.Reader reader = bytes.reader();
        int index = 0;
        long offset = 0;
        int line = 0;
        for (int ordinal = 0; ordinal < size; ordinal++) {
            Site site = Site.ALL.get((int) reader.nextNumber());
            index += (int) reader.nextSigned();
            int position = (int) reader.nextNumber();
            long target = reader.nextNumber();
            offset += reader.nextSigned();
            line += (int) reader.nextSigned();
            Mark mark = new Mark(offset, line, (int) reader.nextNumber());
            visitor.visit(new Entry(ordinal, site, index, position, target, mark));
        }
    }
}
