package dateline.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

/**
 * The bytes of a file on their way to the parser: checked to be UTF-8, and remembered long enough to count columns.
 *
 * <p>Jackson counts columns in bytes, and lets overlong forms and encoded surrogates pass, so both are done here, over pages
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

    /** How many bytes more than UTF-16 code units all pages before have. */
    private long extraBeforePage;

    private int pageLength;
    private int lengthBefore;
    private int next;
    private long bytesRead;
    private boolean ended;

    /** How many bytes more than UTF-16 code units the current line has before each of the pages. */
    private long extraAtPage;

    private long extraAtPageBefore;

    /** The last place asked for, from which the next one is usually counted, and the start of its line. */
    private long countedTo;

    private long countedLine;
    private long countedExtra;

    Utf8Input(InputStream source, ReadMonitor monitor) {
        this.source = source;
        this.monitor = monitor;
    }

    /** Reads the first page, and skips a byte-order mark. */
    void start() throws IOException {
        turnPage();
        if (startsWithMark()) {
            System.arraycopy(page, 3, page, 0, pageLength - 3);
            pageLength -= 3;
            check.skipMark(3);
        }
    }

    /** Tells whether the text starts with a byte-order mark; after {@link #start} that is a second one. */
    boolean startsWithMark() {
        return pageLength >= 3 && page[0] == (byte) 0xEF && page[1] == (byte) 0xBB && page[2] == (byte) 0xBF;
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
        long extraAfter = extraAfterPage();
        byte[] free = pageBefore;
        pageBefore = page;
        lengthBefore = pageLength;
        extraAtPageBefore = extraAtPage;
        pageStart += pageLength;
        extraAtPage = extraAfter;
        extraBeforePage = check.extraBytes();
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

    /** Looks for the end of a line only where characters beyond ASCII make it matter. */
    private long extraAfterPage() {
        long extraOfPage = check.extraBytes() - extraBeforePage;
        if (extraAtPage == 0 && extraOfPage == 0) {
            return 0;
        }
        int start = pageLength;
        long extra = 0;
        while (start > 0 && page[start - 1] != '\n' && page[start - 1] != '\r') {
            start--;
            extra += Utf8Check.extra(page[start]);
        }
        return start == 0 ? extraAtPage + extra : extra;
    }

    /**
     * Returns the column of a byte, from 1, in UTF-16 code units; in bytes where its page has gone.
     *
     * @param offset the byte's index from the start of the text
     * @param byteColumn its column in bytes
     */
    int column(long offset, int byteColumn) {
        long start = offset >= pageStart ? pageStart : pageStart - lengthBefore;
        if (offset < start) {
            return byteColumn;
        }
        byte[] bytes = start == pageStart ? page : pageBefore;
        long line = offset - (byteColumn - 1);
        long from = Math.max(line, start);
        long extra = line >= start ? 0 : start == pageStart ? extraAtPage : extraAtPageBefore;
        if (countedLine == line && countedTo >= from && countedTo <= offset) {
            from = countedTo;
            extra = countedExtra;
        }
        for (int i = (int) (from - start); i < (int) (offset - start); i++) {
            extra += Utf8Check.extra(bytes[i]);
        }
        countedTo = offset;
        countedLine = line;
        countedExtra = extra;
        return (int) Math.max(1, byteColumn - extra);
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
}
