package dateline.io.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Detects the encoding of a text, and decodes it.
 *
 * <p>A byte-order mark decides; else the zero bytes that Latin letters have in UTF-16 and UTF-32; else it is UTF-8.
 *
 * @param charset the encoding
 * @param markLength the length of the byte-order mark in bytes, 0 for none
 */
public record TextEncoding(Charset charset, int markLength) {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final TextEncoding WESTERN = new TextEncoding(Charset.forName("windows-1252"), 0);

    /** Number of bytes that are searched for zeros. */
    private static final int SAMPLE = 4096;

    /** Share of zeros, in percent, from which one of each four bytes counts as zero. */
    private static final int MOSTLY = 70;

    /** Share of zeros, in percent, up to which one of each four bytes counts as filled. */
    private static final int HARDLY = 5;

    /**
     * Detects the encoding; bytes that are not Unicode are taken for windows-1252, as in old tables.
     *
     * @param bytes the whole text, or whole lines from its start
     */
    public static TextEncoding of(byte[] bytes) {
        TextEncoding encoding = unicode(bytes);
        boolean isUnmarkedUtf8 = encoding.equals(new TextEncoding(StandardCharsets.UTF_8, 0));
        return isUnmarkedUtf8 && encoding.decodeStrictly(bytes).isEmpty() ? WESTERN : encoding;
    }

    /**
     * Detects the encoding among those of Unicode.
     *
     * @param bytes the text, or the start of it
     */
    public static TextEncoding unicode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(UTF_32LE, 4);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new TextEncoding(UTF_32BE, 4);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new TextEncoding(unmarked(bytes), 0);
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

    private static Charset unmarked(byte[] bytes) {
        int groups = Math.min(bytes.length, SAMPLE) / 4;
        if (groups == 0) {
            return StandardCharsets.UTF_8;
        }
        int[] zeros = new int[4];
        for (int i = 0; i < groups * 4; i++) {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }
        StringBuilder pattern = new StringBuilder();
        for (int count : zeros) {
            int percent = count * 100 / groups;
            pattern.append(percent >= MOSTLY ? '0' : percent <= HARDLY ? 'x' : '?');
        }
        return switch (pattern.toString()) {
            case "000x" -> UTF_32BE;
            case "x000" -> UTF_32LE;
            case "0x0x" -> StandardCharsets.UTF_16BE;
            case "x0x0" -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** Tells whether this is windows-1252, which fits any bytes. */
    public boolean isGuess() {
        return equals(WESTERN);
    }

    /** Tells whether a character takes two or four bytes, so that no byte alone ends a line. */
    public boolean isWide() {
        return !isGuess() && !charset.equals(StandardCharsets.UTF_8);
    }

    /** Returns the text without its byte-order mark, with U+FFFD for bytes that are no characters. */
    public String decode(byte[] bytes) {
        return new String(bytes, markLength, bytes.length - markLength, charset);
    }

    /** Returns the text without its byte-order mark; empty if some bytes are no characters. */
    public Optional<String> decodeStrictly(byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, markLength, bytes.length - markLength))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
