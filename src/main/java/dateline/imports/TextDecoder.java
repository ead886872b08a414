package dateline.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes characters of a table's bytes, whose encoding the file does not name. */
final class TextDecoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TextDecoder() {}

    /**
     * A text and how it was encoded.
     *
     * @param text the text without its byte-order mark
     * @param charset the encoding
     */
    record Decoded(String text, Charset charset) {
        /** Tells whether the encoding is no more than a guess. */
        boolean isGuess() {
            return charset.equals(WESTERN);
        }
    }

    /**
     * Decodes a text in UTF-8, in UTF-16 with a byte-order mark, or else in windows-1252.
     *
     * @return empty if it is no text
     */
    static Optional<Decoded> decode(byte[] bytes) {
        Optional<Charset> marked = marked(bytes);
        Decoded decoded = marked.map(charset -> new Decoded(new String(bytes, charset), charset))
                .orElseGet(() -> unmarked(bytes));
        String text = decoded.text();
        if (text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? new Decoded(text.substring(1), decoded.charset()) : decoded);
    }

    /** Tells whether the bytes start with the byte-order mark of UTF-16. */
    static boolean isUtf16(byte[] bytes) {
        return marked(bytes).isPresent();
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (bytes.length < 2 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static Decoded unmarked(byte[] bytes) {
        try {
            CharBuffer utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Decoded(utf8.toString(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new Decoded(new String(bytes, WESTERN), WESTERN);
        }
    }
}
