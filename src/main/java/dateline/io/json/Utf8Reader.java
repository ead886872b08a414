package dateline.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

/**
 * Decodes UTF-8 strictly, and returns all characters before the first malformed byte.
 *
 * <p>The platform's {@code InputStreamReader} drops the characters that it has decoded together with a malformed byte, so
 * the position of that byte would be lost.
 */
final class Utf8Reader extends Reader {
    /** Says that the next bytes are not UTF-8. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1L;
        private final byte found;

        Malformed(byte found) {
            super("not UTF-8");
            this.found = found;
        }

        byte found() {
            return found;
        }
    }

    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_CHARACTER = 4;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final InputStream in;
    private final ReadMonitor monitor;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes =
            ByteBuffer.allocate(BLOCK + LONGEST_CHARACTER).limit(0);
    private CharBuffer block = CharBuffer.allocate(BLOCK + LONGEST_CHARACTER).limit(0);

    /** The block before, kept for {@link #characterAt}. */
    private CharBuffer previous = CharBuffer.allocate(BLOCK + LONGEST_CHARACTER).limit(0);

    /** The index in the text of the block's first character. */
    private long blockStart;

    private long bytesRead;
    private boolean ended;
    private boolean malformed;

    /** Reads the first block. */
    Utf8Reader(InputStream in, ReadMonitor monitor) throws IOException {
        this.in = in;
        this.monitor = monitor;
        fill();
        if (startsWithMark()) {
            block.get();
            blockStart = -1;
        }
    }

    /** Tells whether there is a byte-order mark at the start, or a second one behind the first. */
    boolean startsWithMark() {
        return block.hasRemaining() && block.charAt(0) == BYTE_ORDER_MARK;
    }

    /** Tells whether the text starts as UTF-16 or UTF-32 does. */
    boolean startsAsUtf16Or32() {
        boolean zero = block.length() >= 2 && (block.charAt(0) == 0 || block.charAt(1) == 0);
        return zero || (isMalformedFromTheStart() && (bytes.get(bytes.position()) & 0xFE) == 0xFE);
    }

    /** Tells whether the first bytes are malformed. */
    boolean isMalformedFromTheStart() {
        return malformed && block.length() < 4;
    }

    /** Tells whether the text has nothing but white space. */
    boolean isBlank() {
        return ended && !malformed && block.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!block.hasRemaining()) {
            if (malformed) {
                throw new Malformed(bytes.get(bytes.position()));
            }
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, block.remaining());
        block.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        stopIfCancelled();
        blockStart += block.limit();
        CharBuffer free = previous;
        previous = block;
        block = free;
        bytes.compact();
        int count = in.readNBytes(bytes.array(), bytes.position(), BLOCK);
        bytes.position(bytes.position() + count).flip();
        bytesRead += count;
        ended = count < BLOCK;
        monitor.read(bytesRead);
        block.clear();
        malformed = decoder.decode(bytes, block, ended).isError();
        block.flip();
    }

    private void stopIfCancelled() {
        if (Thread.currentThread().isInterrupted() || monitor.isCancelled()) {
            throw new CancellationException("reading was cancelled");
        }
    }

    /** Returns the character at an index of the text, or -1 if it is not in the last two blocks. */
    int characterAt(long index) {
        boolean isBehind = index < blockStart;
        CharBuffer within = isBehind ? previous : block;
        long at = index - blockStart + (isBehind ? previous.limit() : 0);
        return at < 0 || at >= within.limit() ? -1 : Character.codePointAt(within.array(), (int) at, within.limit());
    }

    /** Leaves the stream open. */
    @Override
    public void close() {}
}
