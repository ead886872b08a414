package dateline.text.extract;

import dateline.text.extract.UnreadableCopyException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text: by byte order mark, by what a page declares, as UTF-16 that shows itself by its zero bytes, as
 * UTF-8, and last as windows-1252 if that gives a likely text.
 */
final class Decoder {
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Bytes that windows-1252 gives no character. */
    private static final String UNDEFINED = "\u0081\u008d\u008f\u0090\u009d";
    /** A western text has fewer accented letters than this among its letters; other scripts consist of them. */
    private static final double MOST_ACCENTED = 0.25;

    private Decoder() {}

    /**
     * Decodes.
     *
     * @param bytes the bytes of a text or page, not empty
     * @return the text without a byte order mark
     * @throws UnreadableCopyException if the bytes are no text, or in an unknown encoding
     */
    static String decode(byte[] bytes) throws UnreadableCopyException {
        Optional<Charset> marked = byMark(bytes).or(() -> byZeros(bytes));
        if (marked.isPresent()) {
            return strict(bytes, marked.get())
                    .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                    .orElseThrow(() -> unknown("it is marked as " + marked.get() + " without being it"));
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw binary();
            }
        }
        Optional<Charset> declared = declared(bytes);
        if (declared.isPresent()) {
            Optional<String> text = strict(bytes, declared.get());
            if (text.isPresent()) {
                return text.get();
            }
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        String text = utf8.orElseGet(() -> new String(bytes, WINDOWS_1252));
        if (controls(text) > text.length() / 50) {
            throw binary();
        }
        if (utf8.isEmpty() && !isLikelyWestern(text)) {
            throw unknown("it is neither UTF-8, UTF-16 nor windows-1252");
        }
        return text;
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text in Latin letters has a zero in nearly every other byte of its UTF-16. */
    private static Optional<Charset> byZeros(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARED_WITHIN) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (bytes.length % 2 != 0 || length < 4) {
            return Optional.empty();
        }
        int most = length / 2 * 7 / 10;
        int least = length / 2 / 20;
        if (odd >= most && even <= least) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= most && odd <= least ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) throws UnreadableCopyException {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        // The WHATWG Encoding Standard: pages that call themselves Latin-1 or ASCII are windows-1252.
        if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        // A page cannot declare UTF-16 in bytes that were read as ASCII.
        if (name.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw unknown("the page calls it " + matcher.group(1));
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static long controls(String text) {
        return text.chars().filter(c -> c < 0x20 && !Character.isWhitespace(c)).count();
    }

    private static boolean isLikelyWestern(String text) {
        long undefined = text.chars().filter(c -> UNDEFINED.indexOf(c) >= 0).count();
        long letters = text.chars().filter(Character::isLetter).count();
        long accented =
                text.chars().filter(c -> c >= 0x80 && Character.isLetter(c)).count();
        return undefined == 0 && accented <= MOST_ACCENTED * letters;
    }

    private static UnreadableCopyException unknown(String why) {
        return new UnreadableCopyException(
                Reason.UNKNOWN_ENCODING,
                "The copy's encoding is not known, " + why + "; expected a text in UTF-8, UTF-16 or windows-1252.");
    }

    private static UnreadableCopyException binary() {
        return new UnreadableCopyException(
                Reason.BINARY, "The copy is not a text; expected a text file, a saved web page or a PDF.");
    }
}
