package dateline.format;

/**
 * Checks that bytes are UTF-8 as Unicode's table 3-7 has it: no overlong forms, no surrogates, nothing beyond U+10FFFF.
 *
 * <p>Fed page by page. Runs of ASCII are passed eight bytes at a time.
 */
final class Utf8Check {
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = LOW_BITS * '\\';

    /** How many bytes the current character still needs, and the range of the next of them. */
    private int needed;

    private int low;
    private int high;
    private long characterStart;

    /** How much of {@code \}{@code ud} was seen last: 0 nothing, 1 the backslash, 2 the u too. */
    private int escape;

    private long extraBytes;

    private boolean surrogateEscapes;
    private boolean utf16Mark;
    private long malformedAt = -1;

    /** Returns the index of the first character that is no UTF-8, or -1. */
    long malformedAt() {
        return malformedAt;
    }

    boolean hasSurrogateEscapes() {
        return surrogateEscapes;
    }

    boolean startedWithUtf16Mark() {
        return utf16Mark;
    }

    /**
     * Checks the next bytes.
     *
     * @param bytes a page
     * @param length how many bytes of it count
     * @param offset the index of the first of them in the text
     * @return how many of them may be used: all, or those before the first bad character
     */
    int accept(byte[] bytes, int length, long offset) {
        if (offset == 0 && length >= 2) {
            int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
            utf16Mark = mark == 0xFEFF || mark == 0xFFFE;
        }
        int i = 0;
        while (i < length) {
            if (needed == 0 && escape == 0) {
                while (i + 4 * Long.BYTES <= length && arePlain(bytes, i)) {
                    i += 4 * Long.BYTES;
                }
                while (i + Long.BYTES <= length && isPlain(LongView.get(bytes, i))) {
                    i += Long.BYTES;
                }
                if (i == length) {
                    break;
                }
            }
            if (!accept(bytes[i] & 0xFF, offset + i)) {
                malformedAt = characterStart;
                return (int) Math.max(0, characterStart - offset);
            }
            i++;
        }
        return length;
    }

    /** Counts from behind a byte-order mark of this length, which was part of the first bytes. */
    void skipMark(int length) {
        extraBytes -= length - 1;
        characterStart -= length;
        malformedAt = malformedAt < 0 ? malformedAt : malformedAt - length;
    }

    /** Returns how many bytes more than UTF-16 code units have been seen. */
    long extraBytes() {
        return extraBytes;
    }

    /** Returns how many more bytes than UTF-16 code units a byte stands for: -1 where it starts a pair of surrogates. */
    static int extra(int b) {
        return (b & 0xC0) == 0x80 ? 1 : (b & 0xF8) == 0xF0 ? -1 : 0;
    }

    /** Tells the check that no more bytes come. */
    void end() {
        if (needed > 0 && malformedAt < 0) {
            malformedAt = characterStart;
        }
    }

    private static boolean arePlain(byte[] bytes, int i) {
        long special = special(LongView.get(bytes, i))
                | special(LongView.get(bytes, i + 8))
                | special(LongView.get(bytes, i + 16))
                | special(LongView.get(bytes, i + 24));
        return (special & HIGH_BITS) == 0;
    }

    private static boolean isPlain(long eight) {
        return (special(eight) & HIGH_BITS) == 0;
    }

    /** Sets high bits if any of eight bytes is beyond ASCII, or a backslash. */
    private static long special(long eight) {
        long zeroWhereBackslash = eight ^ BACKSLASHES;
        return eight | ((zeroWhereBackslash - LOW_BITS) & ~zeroWhereBackslash);
    }

    private boolean accept(int b, long offset) {
        extraBytes += extra(b);
        if (needed > 0) {
            boolean fits = b >= low && b <= high;
            low = 0x80;
            high = 0xBF;
            needed--;
            return fits;
        }
        characterStart = offset;
        if (b < 0x80) {
            followEscape(b);
            return true;
        }
        escape = 0;
        low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        needed = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
        return b >= 0xC2 && b <= 0xF4;
    }

    private void followEscape(int b) {
        if (b == '\\') {
            escape = escape == 1 ? 0 : 1;
        } else if (escape == 1 && b == 'u') {
            escape = 2;
        } else {
            surrogateEscapes |= escape == 2 && (b == 'd' || b == 'D');
            escape = 0;
        }
    }
}
