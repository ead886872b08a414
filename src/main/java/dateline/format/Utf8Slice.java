package dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A string as its bytes in UTF-8, somewhere in an array; until whoever handed it out moves on.
 *
 * <p>Half a surrogate pair has no such bytes; a question mark stands in for it.
 */
final class Utf8Slice {
    private byte[] array = {};
    private int start;
    private int end;

    /** Shows some bytes of an array, which are not copied. */
    void set(byte[] newArray, int newStart, int newEnd) {
        array = newArray;
        start = newStart;
        end = newEnd;
    }

    /** Shows a string. */
    void set(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // Something behind it, as behind what stands in a file: Names reads eight bytes at a time.
        set(Arrays.copyOf(bytes, bytes.length + Long.BYTES), 0, bytes.length);
    }

    /** Returns an array that holds them, among others. */
    byte[] array() {
        return array;
    }

    /** Returns where in the array they start. */
    int start() {
        return start;
    }

    /** Returns where in the array they end. */
    int end() {
        return end;
    }

    /** Returns how many bytes they are. */
    int length() {
        return end - start;
    }

    /** Tells whether a string of ASCII has these bytes; of other strings it says no. */
    boolean spells(String text) {
        int length = text.length();
        if (length != end - start) {
            return false;
        }
        int difference = 0;
        for (int i = 0; i < length; i++) {
            // A byte beyond ASCII is negative, and no character is.
            difference |= text.charAt(i) ^ array[start + i];
        }
        return difference == 0;
    }

    /** Returns the string. */
    @Override
    public String toString() {
        return new String(array, start, end - start, StandardCharsets.UTF_8);
    }
}
