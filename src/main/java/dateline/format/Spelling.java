package dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Some text of a file such as a key in quotes, to be recognized sixteen bytes at a time. */
final class Spelling {

    private final byte[] text;

    /** The first and the second eight bytes of the text, and ones for those bytes that it has. */
    private final long first;

    private final long second;
    private final long firstMask;
    private final long secondMask;

    Spelling(String text) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        byte[] start = Arrays.copyOf(this.text, 2 * Long.BYTES);
        byte[] ones = new byte[2 * Long.BYTES];
        Arrays.fill(ones, 0, Math.min(this.text.length, ones.length), (byte) -1);
        first = LongView.get(start, 0);
        second = LongView.get(start, Long.BYTES);
        firstMask = LongView.get(ones, 0);
        secondMask = LongView.get(ones, Long.BYTES);
    }

    /** Returns the length of the text if it stands at a place; 0 if not, if it is long, and near the end. */
    int lengthAt(byte[] bytes, int at, int end) {
        if (end - at < 2 * Long.BYTES || text.length > 2 * Long.BYTES) {
            return 0;
        }
        long difference = ((LongView.get(bytes, at) ^ first) & firstMask)
                | ((LongView.get(bytes, at + Long.BYTES) ^ second) & secondMask);
        return difference == 0 ? text.length : 0;
    }

    /** Tells whether bytes spell the text. */
    boolean isSpelled(byte[] bytes, int start, int end) {
        return Arrays.equals(bytes, start, end, text, 0, text.length);
    }
}
