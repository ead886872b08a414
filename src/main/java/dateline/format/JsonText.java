package dateline.format;

/** The bytes of strings as JSON has them: which of them need a look, and what they stand for. */
final class JsonText {
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;

    private JsonText() {}

    /**
     * Passes plain characters of ASCII, eight at a time.
     *
     * @return the index of the first byte that is none: a quote, a backslash, a control character, or part of another
     *     character; or one of the last eight before the end
     */
    static int skipPlain(byte[] bytes, int from, int end) {
        int i = from;
        while (end - i >= Long.BYTES) {
            long special = special(LongView.get(bytes, i));
            if (special != 0) {
                return i + (Long.numberOfTrailingZeros(special) >>> 3);
            }
            i += Long.BYTES;
        }
        return i;
    }

    /** Sets the high bit of each byte that is special; and possibly of some behind the first of them. */
    private static long special(long eight) {
        long quotes = eight ^ (LOW_BITS * '"');
        long backslashes = eight ^ (LOW_BITS * '\\');
        long found = eight
                | ((quotes - LOW_BITS) & ~quotes)
                | ((backslashes - LOW_BITS) & ~backslashes)
                | ((eight - LOW_BITS * ' ') & ~eight);
        return found & HIGH_BITS;
    }

    /** Returns how many bytes the character has that starts with a byte beyond ASCII; 0 if none does. */
    static int length(int lead) {
        return lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead <= 0xF4 ? 4 : 0;
    }

    /** Tells whether bytes are one character of UTF-8, as Unicode's table 3-7 has it. */
    static boolean isCharacter(byte[] bytes, int at, int length) {
        int lead = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        boolean valid = second >= low && second <= high;
        for (int i = 2; i < length; i++) {
            valid &= (bytes[at + i] & 0xC0) == 0x80;
        }
        return valid;
    }

    /** Returns the characters that valid bytes stand for, half a surrogate pair as it is. */
    static String decode(byte[] bytes, int start, int end) {
        char[] target = new char[end - start];
        int size = 0;
        int i = start;
        while (i < end) {
            int b = bytes[i];
            if (b == '\\') {
                boolean numbered = bytes[i + 1] == 'u';
                target[size++] = numbered ? (char) hexadecimal(bytes, i + 2) : escaped(bytes[i + 1]);
                i += numbered ? 6 : 2;
            } else if (b >= 0) {
                target[size++] = (char) b;
                i++;
            } else {
                int length = length(b & 0xFF);
                int point = b & (0x7F >> length);
                for (int k = 1; k < length; k++) {
                    point = (point << 6) | (bytes[i + k] & 0x3F);
                }
                size += Character.toChars(point, target, size);
                i += length;
            }
        }
        return new String(target, 0, size);
    }

    /** Returns the number of four hexadecimal digits, or -1 if they are none. */
    static int hexadecimal(byte[] bytes, int at) {
        int number = 0;
        boolean valid = true;
        for (int i = at; i < at + 4; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
            valid &= digit >= 0;
            number = number << 4 | digit;
        }
        return valid ? number : -1;
    }

    private static char escaped(int letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) letter;
        };
    }
}
