package dateline.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a key stands in a file, to be recognized sixteen bytes at a time. */
final class Spelling {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] key;
    private final int quotedLength;

    /** The first and the second eight bytes of the key in quotes, and ones for those bytes that it has. */
    private final long first;

    private final long second;
    private final long firstMask;
    private final long secondMask;

    Spelling(String name) {
        key = name.getBytes(StandardCharsets.UTF_8);
        byte[] quoted = Arrays.copyOf(('"' + name + '"').getBytes(StandardCharsets.UTF_8), 2 * Long.BYTES);
        byte[] ones = new byte[2 * Long.BYTES];
        quotedLength = key.length + 2;
        Arrays.fill(ones, 0, Math.min(quotedLength, ones.length), (byte) -1);
        first = (long) LONGS.get(quoted, 0);
        second = (long) LONGS.get(quoted, Long.BYTES);
        firstMask = (long) LONGS.get(ones, 0);
        secondMask = (long) LONGS.get(ones, Long.BYTES);
    }

    /** Returns the length of the key in quotes if it stands at a place; 0 if not, if it is long, and near the end. */
    int lengthAt(byte[] bytes, int at, int end) {
        if (end - at < 2 * Long.BYTES || quotedLength > 2 * Long.BYTES) {
            return 0;
        }
        long difference = (((long) LONGS.get(bytes, at) ^ first) & firstMask)
                | (((long) LONGS.get(bytes, at + Long.BYTES) ^ second) & secondMask);
        return difference == 0 ? quotedLength : 0;
    }

    /** Tells whether bytes spell the key. */
    boolean isSpelled(byte[] bytes, int start, int end) {
        return Arrays.equals(bytes, start, end, key, 0, key.length);
    }
}
