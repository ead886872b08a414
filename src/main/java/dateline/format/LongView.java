package dateline.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of an array eight at a time, the first of them in the lowest bits. */
final class LongView {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private LongView() {}

    /**
     * Returns the eight bytes from an index on.
     *
     * @throws IndexOutOfBoundsException if there are fewer
     */
    static long get(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /**
     * Returns some bytes from an index on, and zeros for the rest of the eight.
     *
     * @param count how many, from 0 to 8; eight bytes must be there whatever it is
     */
    static long get(byte[] bytes, int index, int count) {
        long eight = get(bytes, index);
        return count == 0 ? 0 : eight & (-1L >>> (Long.SIZE - count * Byte.SIZE));
    }
}
