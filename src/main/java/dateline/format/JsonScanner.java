package dateline.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonToken;

/**
 * Passes over the bytes of JSON in UTF-8, keeps count of lines and columns, and gives up where something is wrong or huge.
 *
 * <p>Strings are passed eight bytes at a time and become objects only when they are asked for.
 */
final class JsonScanner {
    /** There is something in the text that has to be left to the parser. */
    static final class Unscannable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Unscannable() {
            super("left to the parser", null, false, false);
        }
    }

    /** Longer keys and numbers are left to the parser, which knows the limits. */
    private static final int LONG = 1000;

    private final ByteWindow window;
    private final Utf8Slice utf8 = new Utf8Slice();

    private byte[] bytes;
    private int position;
    private int end;
    private final LineCount lines = new LineCount();
    private int tokenStart;

    /** What the column base was where the token starts. */
    private long tokenBase;

    private int textEnd;
    private boolean escaped;
    private boolean wide;
    private boolean surrogates;

    /**
     * Starts to scan.
     *
     * @param position where in the window's array
     */
    JsonScanner(ByteWindow window, int position) {
        this.window = window;
        this.bytes = window.bytes();
        this.position = position;
        this.end = window.end();
    }

    /** Notes where the token starts. */
    void note(Place place) {
        long offset = window.base() + tokenStart;
        place.set(offset, lines.line(), (int) (offset - tokenBase) + 1);
    }

    /** Passes one of the marks of JSON, which is a token. */
    void passMark() {
        startToken();
        position++;
    }

    /** Passes a key that is expected, if it stands here; tells whether. */
    boolean passKey(Keys<?> keys, int expected) {
        return pass(keys.lengthAt(expected, bytes, position, end), 0);
    }

    /** Passes a comma, a key that is expected and its colon, if they stand here without white space; tells whether. */
    boolean passMember(Keys<?> keys, int expected) {
        return pass(keys.memberLengthAt(expected, bytes, position, end), 1);
    }

    /** Passes some bytes, if there are any, with a token a little ahead; tells whether. */
    private boolean pass(int length, int ahead) {
        if (length == 0) {
            return false;
        }
        startToken();
        tokenStart += ahead;
        position += length;
        return true;
    }

    /** Passes any key. */
    void scanKey(int c) {
        require(c == '"');
        scanString();
        require(textEnd - tokenStart <= LONG);
    }

    /** Returns which key was scanned last, or -1. */
    int find(Keys<?> keys) {
        return escaped ? keys.find(text()) : keys.find(bytes, tokenStart, textEnd + 1);
    }

    /** Passes the colon behind a key. */
    void passColon() {
        if (position == end || bytes[position] != ':') {
            int before = lines.line();
            // A key is where its line is, so one with its colon on another is left to the parser.
            require(skipSpace() == ':' && lines.line() == before);
        }
        position++;
    }

    boolean isEmptyString() {
        return textEnd == tokenStart + 1;
    }

    /** Tells whether the string that was scanned last stands with one byte for each character. */
    boolean isAsWritten() {
        return !escaped && !wide;
    }

    /** Tells whether there is an escape for half a surrogate pair in the string that was scanned last. */
    boolean mayHoldSurrogates() {
        return surrogates;
    }

    /** Gives up unless something is as in any ordinary text. */
    static void require(boolean condition) {
        if (!condition) {
            throw new Unscannable();
        }
    }

    /** Says that a token starts here. */
    void startToken() {
        tokenStart = position;
        tokenBase = lines.columnBase();
    }

    /** Gets more bytes; those from a position on stay. */
    private boolean more(int from) {
        try {
            int before = end - from;
            int moved = window.more(from);
            bytes = window.bytes();
            end = window.end();
            position -= moved;
            tokenStart -= moved;
            return end - (from - moved) > before;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes a comma and the white space behind it; returns the next byte, or -1 at the end. */
    int skipComma(int c) {
        require(c == ',');
        position++;
        return skipSpace();
    }

    /** Returns the next byte that is no white space, or -1 at the end. */
    int skipSpace() {
        while (true) {
            if (position < end) {
                int c = bytes[position];
                if (c > ' ') {
                    return c;
                }
                passSpace(c);
            } else if (!more(position)) {
                return -1;
            }
        }
    }

    private void passSpace(int c) {
        long offset = window.base() + position;
        position++;
        if (c == '\n' || c == '\r') {
            lines.passLineEnd(c, offset);
        } else {
            require(c == ' ' || c == '\t');
        }
    }

    /** Passes a string, from one quote to the other, which is a token. */
    void scanString() {
        startToken();
        position++;
        escaped = false;
        wide = false;
        surrogates = false;
        while (true) {
            position = JsonText.skipPlain(bytes, position, end);
            if (position == end) {
                require(position - tokenStart <= TokenCursor.MAX_STRING && more(tokenStart));
                continue;
            }
            int c = bytes[position];
            if (c == '"') {
                textEnd = position++;
                require(textEnd - tokenStart <= TokenCursor.MAX_STRING);
                return;
            }
            if (c == '\\') {
                passEscape();
            } else if (c < 0) {
                passWide(c & 0xFF);
            } else {
                require(c >= ' ');
                position++;
            }
        }
    }

    private void need(int count) {
        while (end - position < count) {
            require(more(tokenStart));
        }
    }

    private void passEscape() {
        escaped = true;
        need(2);
        int letter = bytes[position + 1];
        if (letter == 'u') {
            need(6);
            int number = JsonText.hexadecimal(bytes, position + 2);
            require(number >= 0);
            surrogates |= Character.isSurrogate((char) number);
            position += 6;
        } else {
            require("\"\\/bfnrt".indexOf(letter) >= 0);
            position += 2;
        }
    }

    private void passWide(int lead) {
        wide = true;
        int length = JsonText.length(lead);
        require(length > 0);
        need(length);
        require(JsonText.isCharacter(bytes, position, length));
        lines.passWide(length);
        position += length;
    }

    /** Passes a word of JSON. */
    JsonToken scanWord(String word, JsonToken meaning) {
        need(word.length());
        for (int i = 0; i < word.length(); i++) {
            require(bytes[position + i] == word.charAt(i));
        }
        position += word.length();
        return endWord(meaning);
    }

    /** Passes a number. */
    JsonToken scanNumber() {
        if (peek() == '-') {
            position++;
        }
        if (peek() == '0') {
            position++;
        } else {
            scanDigits();
        }
        JsonToken meaning = JsonToken.VALUE_NUMBER_INT;
        if (peek() == '.') {
            position++;
            scanDigits();
            meaning = JsonToken.VALUE_NUMBER_FLOAT;
        }
        if (peek() == 'e' || peek() == 'E') {
            position++;
            position += peek() == '+' || peek() == '-' ? 1 : 0;
            scanDigits();
            meaning = JsonToken.VALUE_NUMBER_FLOAT;
        }
        return endWord(meaning);
    }

    private JsonToken endWord(JsonToken meaning) {
        require(position - tokenStart <= LONG);
        textEnd = position;
        escaped = false;
        wide = false;
        return meaning;
    }

    private void scanDigits() {
        int first = peek();
        require(first >= '0' && first <= '9');
        for (int c = first; c >= '0' && c <= '9'; c = peek()) {
            position++;
        }
    }

    private int peek() {
        return position < end || more(tokenStart) ? bytes[position] : -1;
    }

    /** Returns the string, number or word that was scanned last. */
    String text() {
        int start = tokenStart + (bytes[tokenStart] == '"' ? 1 : 0);
        if (escaped) {
            return JsonText.decode(bytes, start, textEnd);
        }
        return new String(bytes, start, textEnd - start, wide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    /** Returns the bytes of the string that was scanned last, until the scanner moves on. */
    Utf8Slice utf8() {
        if (escaped) {
            utf8.set(text());
        } else {
            utf8.set(bytes, tokenStart + 1, textEnd);
        }
        return utf8;
    }
}
