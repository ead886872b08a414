package dateline.copy.extract;

import dateline.io.files.TextEncoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of a copy, in the encoding that a web page declares or {@link TextEncoding} detects.
 *
 * <p>Refuses bytes that are hardly a text.
 */
final class Decoder {
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** The largest share of accented letters in a western text; other scripts consist of them. */
    private static final double MOST_ACCENTED = 0.25;

    private Decoder() {}

    /**
     * Decodes a copy.
     *
     * @param bytes the bytes of a text or page, not empty
     * @return the text without a byte order mark
     * @throws UnreadableCopyException if the bytes are no text, or in an unknown encoding
     */
    static String decode(byte[] bytes) throws UnreadableCopyException {
        TextEncoding encoding = TextEncoding.of(bytes);
        Optional<Charset> declared =
                encoding.isWide() || encoding.markLength() > 0 ? Optional.empty() : declared(bytes);
        Optional<String> asDeclared = declared.flatMap(charset -> new TextEncoding(charset, 0).decodeStrictly(bytes));
        boolean guessed = asDeclared.isEmpty() && encoding.isGuess();
        String text = asDeclared
                .or(() -> guessed ? Optional.of(encoding.decode(bytes)) : encoding.decodeStrictly(bytes))
                .orElseThrow(() -> unknown("it seems to be " + encoding.charset() + " without being it"));
        if (text.indexOf('\0') >= 0 || controls(text) > text.length() / 50) {
            throw binary();
        }
        if (guessed && !isLikelyWestern(text)) {
            throw unknown("it is neither UTF-8, UTF-16 nor windows-1252");
        }
        return text;
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

    private static long controls(String text) {
        return text.chars().filter(c -> c < 0x20 && !Character.isWhitespace(c)).count();
    }

    private static boolean isLikelyWestern(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long accented =
                text.chars().filter(c -> c >= 0x80 && Character.isLetter(c)).count();
        return text.indexOf('\uFFFD') < 0 && accented <= MOST_ACCENTED * letters;
    }

    private static UnreadableCopyException unknown(String why) {
        return new UnreadableCopyException(
                "The copy's encoding is not known, " + why + "; expected a text in UTF-8, UTF-16 or windows-1252.");
    }

    private static UnreadableCopyException binary() {
        return new UnreadableCopyException("The copy is not a text; expected a text file, a saved web page or a PDF.");
    }
}
