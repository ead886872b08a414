package dateline.io.imports.timelinejs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the JavaScript around JSON: {@code storyjs_jsonp_data = {...};}.
 *
 * <p>Web servers hand files to TimelineJS in this form.
 */
public final class Jsonp {
    private static final int BEGINNING = 1_000;
    private static final Pattern START =
            Pattern.compile("(?:\\u00EF\\u00BB\\u00BF)?\\s*(?:var\\s+|window\\.)?storyjs_jsonp_data\\s*=(?=\\s*\\{)");

    private Jsonp() {}

    /**
     * Replaces the JavaScript around JSON by blanks, so that positions stay as they are.
     */
    public static byte[] stripped(byte[] content) {
        // Byte for byte a character: what is looked for is ASCII.
        String beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher start = START.matcher(beginning);
        if (!start.lookingAt()) {
            return content;
        }
        byte[] stripped = Arrays.copyOf(content, content.length);
        for (int i = 0; i < start.end(); i++) {
            if (!isBlank(stripped[i])) {
                stripped[i] = ' ';
            }
        }
        for (int i = stripped.length - 1; i >= 0 && (isBlank(stripped[i]) || stripped[i] == ';'); i--) {
            stripped[i] = stripped[i] == ';' ? (byte) ' ' : stripped[i];
        }
        return stripped;
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }
}
