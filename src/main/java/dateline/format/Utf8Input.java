package dateline.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

/**
 * The bytes of a file on their way to the parser: checked to be UTF-8, and remembered long enough to count columns.
 *
 * <p>Jackson counts columns in bytes and lets overlong forms and encoded surrogates pass, so both are done here, over pages
 * of {@value #PAGE} bytes of which the last two are kept. A byte-order mark is skipped.
 */
final class Utf8Input extends InputStream {
    /** The text ends at a byte that cannot belong to UTF-8. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1L;
        private final long offset;

        Malformed(long offset) {
            super("not UTF-8");
            this.offset = offset;
        }

        long offset() {
            return offset;
        }
    }

    static final int PAGE = 1 << 16;

    private final InputStream source;
    private final ReadMonitor monitor;
    private final Utf8Check check = new Utf8Check();
    private byte[] page = new byte[PAGE];
    private byte[] pageBefore = new byte[PAGE];
    private long pageStart;
    private int pageLength;
    private int lengthBefore;
    private int next;
    private long bytesRead;
    private boolean ended;

    /** How many UTF-16 code units of the current line stand before each of the pages. */
    private int columnAtPage;

    private int columnAtPageBefore;

    /** The last place asked for, from which the next one is usually counted. */
    private long countedTo;

    private int countedColumn;

    Utf8Input(InputStream source, ReadMonitor monitor) {
        this.source = source;
        this.monitor = monitor;
    }

    /** Reads the first page, and skips a byte-order mark. */
    void start() throws IOException {
        turnPage();
        if (pageLength >= 3 && page[0] == (byte) 0xEF && page[1] == (byte) 0xBB && page[2] == (byte) 0xBF) {
            System.arraycopy(page, 3, page, 0, pageLength - 3);
            pageLength -= 3;
            check.skipMark(3);
        }
    }

    /** Tells whether the text starts as UTF-16 or UTF-32 does; asked after {@link #start}. */
    boolean startsAsUtf16Or32() {
        boolean zero = pageLength >= 2 && (page[0] == 0 || page[1] == 0);
        return zero || check.startedWithUtf16Mark();
    }

    /** Tells whether there is not even the beginning of a text before the first bad byte; asked after {@link #start}. */
    boolean isMalformedFromTheStart() {
        return check.malformedAt() >= 0 && pageLength < 4;
    }

    /** Tells whether there is nothing but white space; asked after {@link #start}. */
    boolean isBlank() {
        for (int i = 0; i < pageLength; i++) {
            if (page[i] != ' ' && page[i] != '\t' && page[i] != '\n' && page[i] != '\r') {
                return false;
            }
        }
        return ended && check.malformedAt() < 0;
    }

    /** Tells whether a {@code \}{@code ud...} escape has been read, the only way to half a surrogate pair. */
    boolean hasSurrogateEscapes() {
        return check.hasSurrogateEscapes();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (next == pageLength) {
            if (check.malformedAt() >= 0) {
                throw new Malformed(check.malformedAt());
            }
            if (ended) {
                return -1;
            }
            turnPage();
        }
        int count = Math.min(length, pageLength - next);
        System.arraycopy(page, next, target, offset, count);
        next += count;
        return count;
    }

    private void turnPage() throws IOException {
        stopIfCancelled();
        int columnAfter = columnAfterPage();
        byte[] free = pageBefore;
        pageBefore = page;
        lengthBefore = pageLength;
        columnAtPageBefore = columnAtPage;
        pageStart += pageLength;
        columnAtPage = columnAfter;
        page = free;
        next = 0;
        int filled = source.readNBytes(page, 0, PAGE);
        ended = filled < PAGE;
        bytesRead += filled;
        pageLength = check.accept(page, filled, pageStart);
        if (ended) {
            check.end();
        }
        monitor.read(bytesRead);
    }

    private void stopIfCancelled() {
        if (Thread.currentThread().isInterrupted() || monitor.isCancelled()) {
            throw new CancellationException("reading was cancelled");
        }
    }

    private int columnAfterPage() {
        int start = pageLength;
        while (start > 0 && page[start - 1] != '\n' && page[start - 1] != '\r') {
            start--;
        }
        return start == 0 ? columnAtPage + units(page, 0, pageLength) : units(page, start, pageLength);
    }

    /**
     * Returns the column of a byte, from 1 in UTF-16 code units, or -1 where its page has gone.
     *
     * @param offset the byte's index from the start of the text
     */
    int column(long offset) {
        long start = offset >= pageStart ? pageStart : pageStart - lengthBefore;
        if (offset < start) {
            return -1;
        }
        byte[] bytes = start == pageStart ? page : pageBefore;
        int column = start == pageStart ? columnAtPage : columnAtPageBefore;
        int from = 0;
        if (countedTo >= start && countedTo <= offset) {
            from = (int) (countedTo - start);
            column = countedColumn;
        }
        for (int i = from; i < (int) (offset - start); i++) {
            byte b = bytes[i];
            column = b == '\n' || b == '\r' ? 0 : column + units(b);
        }
        countedTo = offset;
        countedColumn = column;
        return column + 1;
    }

    /** Returns the byte at this index, or -1 where its page has gone or has not come. */
    int byteAt(long offset) {
        if (offset >= pageStart) {
            return offset < pageStart + pageLength ? page[(int) (offset - pageStart)] & 0xFF : -1;
        }
        long start = pageStart - lengthBefore;
        return offset >= start ? pageBefore[(int) (offset - start)] & 0xFF : -1;
    }

    /** Returns the byte at this index of the current page, even behind the end of what is UTF-8, or -1. */
    int rawByteAt(long offset) {
        return offset >= pageStart && offset < pageStart + PAGE ? page[(int) (offset - pageStart)] & 0xFF : -1;
    }

    /** Returns the character that starts at this index, or -1 as {@link #byteAt} does. */
    int characterAt(long offset) {
        ByteBuffer bytes = ByteBuffer.allocate(4);
        for (int i = 0; i < 4 && byteAt(offset + i) >= 0; i++) {
            bytes.put((byte) byteAt(offset + i));
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        return text.isEmpty() ? -1 : text.codePointAt(0);
    }

    private static int units(byte[] bytes, int from, int to) {
        int units = 0;
        for (int i = from; i < to; i++) {
            units += units(bytes[i]);
        }
        return units;
    }

    /** A byte that continues a character counts nothing, the lead byte of a character beyond the Basic Plane two. */
    private static int units(byte b) {
        if (b >= 0) {
            return 1;
        }
        return (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
    }
}
