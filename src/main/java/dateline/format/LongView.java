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
     * @param count how many, from 1 to 8; eight bytes must be there whatever it is
     */
    static long get(byte[] bytes, int index, int count) {
        return get(bytes, index) & (-1L >>> (Long.SIZE - count * Byte.SIZE));
    }
}
