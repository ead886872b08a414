package dateline.link;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Encodes text for a link and decodes it: RFC 3986, UTF-8, all but unreserved characters by {@code %XX}. */
final class PercentCode {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentCode() {}

    static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    /** Returns the text that was encoded; empty where a {@code %} has no two digits behind it or the bytes are no UTF-8. */
    static Optional<String> decode(String code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] letters = code.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] != '%') {
                bytes.write(letters[i]);
            } else if (i + 2 < letters.length
                    && HexFormat.isHexDigit(letters[i + 1])
                    && HexFormat.isHexDigit(letters[i + 2])) {
                bytes.write(16 * HexFormat.fromHexDigit(letters[i + 1]) + HexFormat.fromHexDigit(letters[i + 2]));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
