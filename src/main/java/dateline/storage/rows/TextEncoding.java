package dateline.storage.rows;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a text's characters are written as bytes, told from its first four.
 *
 * @param charset the encoding
 * @param markLength how many bytes its byte-order mark has, 0 for none
 */
record TextEncoding(Charset charset, int markLength) {
    /** How many bytes are looked at. */
    static final int LOOKED_AT = 4;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /**
     * Tells the encoding: by the byte-order mark, else by the zero bytes that UTF-16 and UTF-32 have in letters and signs of
     * ASCII, such as a text of JSON starts with (RFC 4627, section 3); else UTF-8.
     *
     * @param start the first four bytes, or as many as there are
     */
    static TextEncoding of(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(start, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(UTF_32LE, 4);
        }
        if (startsWith(start, 0, 0, 0xFE, 0xFF)) {
            return new TextEncoding(UTF_32BE, 4);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new TextEncoding(unmarked(start), 0);
    }

    /** Returns the encoding of old texts of western Europe, in which every byte is a character or replaced by one. */
    static TextEncoding western() {
        return new TextEncoding(WESTERN, 0);
    }

    private static Charset unmarked(byte[] start) {
        if (start.length < LOOKED_AT) {
            return StandardCharsets.UTF_8;
        }
        int zeros = 0;
        for (byte b : start) {
            zeros = zeros << 1 | (b == 0 ? 1 : 0);
        }
        return switch (zeros) {
            case 0b1110 -> UTF_32BE;
            case 0b0111 -> UTF_32LE;
            case 0b1010, 0b1000 -> StandardCharsets.UTF_16BE;
            case 0b0101, 0b0100 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static boolean startsWith(byte[] bytes, int... values) {
        if (bytes.length < values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if ((bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns a decoder that does this with bytes that are no characters. */
    CharsetDecoder decoder(CodingErrorAction malformed) {
        return charset.newDecoder().onMalformedInput(malformed).onUnmappableCharacter(CodingErrorAction.REPLACE);
    }
}
