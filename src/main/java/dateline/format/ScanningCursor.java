package dateline.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Walks through the tokens of a text as long as it is JSON in UTF-8 of an ordinary size, and gives up where it is not:
 * whoever reads then starts again with a {@link ParserCursor}, which can say what is wrong.
 *
 * <p>Strings are passed over eight bytes at a time and become objects only when they are asked for.
 */
final class ScanningCursor extends TokenCursor {
    /** There is something in the text that has to be left to the parser. */
    static final class Unscannable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Unscannable() {
            super("left to the parser", null, false, false);
        }
    }

    /** Longer keys and numbers, and deeper nesting, are left to the parser, which knows the limits. */
    private static final int LONG = 1000;

    private static final int DEEP = 100;

    private final ByteWindow window;
    private final Nesting nesting = new Nesting(DEEP);
    private final Characters characters = new Characters();
    private char[] decoded = new char[256];

    private byte[] bytes;
    private int position;
    private int end;
    private int line = 1;

    /** What is taken from a byte's index to get its column, from 0. */
    private long columnBase;

    /** Where the last carriage return was met: one with a line feed ends one line. */
    private long carriageReturn = -2;

    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private boolean started;
    private boolean valueIsNext;
    private long steps;

    private int tokenStart;

    /** What the column base was where the token starts. */
    private long tokenBase;

    private int textEnd;
    private boolean escaped;
    private boolean wide;
    private boolean surrogates;

    ScanningCursor(ByteWindow window, Problems problems) {
        super(problems);
        this.window = window;
        this.bytes = window.bytes();
    }

    @Override
    JsonToken next() {
        steps++;
        return advance();
    }

    private JsonToken advance() {
        if (valueIsNext) {
            valueIsNext = false;
            return value(skipSpace());
        }
        if (nesting.depth() == 0) {
            return outermost();
        }
        int c = skipSpace();
        if (nesting.inObject()) {
            if (c == '}') {
                return close(JsonToken.END_OBJECT);
            }
            readName(nesting.isAtStart() ? c : skipComma(c));
            nesting.name(text(), nesting.index() + 1);
            return endName();
        }
        if (c == ']') {
            return close(JsonToken.END_ARRAY);
        }
        if (!nesting.isAtStart()) {
            c = skipComma(c);
        }
        nesting.nextElement();
        return value(c);
    }

    private JsonToken outermost() {
        int c = skipSpace();
        require(started ? c < 0 : c == '{');
        if (!started) {
            started = true;
            return value(c);
        }
        token = JsonToken.NOT_AVAILABLE;
        return token;
    }

    @Override
    int nextName(Keys<?> keys) {
        steps++;
        int c = skipSpace();
        if (c == '}') {
            close(JsonToken.END_OBJECT);
            return PropertyNameMatcher.MATCH_END_OBJECT;
        }
        if (!nesting.isAtStart()) {
            c = skipComma(c);
        }
        int last = nesting.index();
        int expected = keys.expected(last);
        int length = keys.lengthAt(expected, bytes, position, end);
        if (length > 0) {
            startToken();
            position += length;
            nesting.name(keys.name(expected), expected);
            endName();
            return expected;
        }
        readName(c);
        int found = escaped ? keys.find(text()) : keys.find(bytes, tokenStart + 1, textEnd);
        nesting.name(found < 0 ? text() : keys.name(found), found < 0 ? last + 1 : found);
        if (found >= 0) {
            keys.remember(last, found);
        }
        endName();
        return found < 0 ? PropertyNameMatcher.MATCH_UNKNOWN_NAME : found;
    }

    private void readName(int c) {
        require(c == '"');
        startToken();
        position++;
        scanString();
        require(textEnd - tokenStart <= LONG);
    }

    private JsonToken endName() {
        token = JsonToken.PROPERTY_NAME;
        if (position == end || bytes[position] != ':') {
            int before = line;
            // A key is where its line is, so one with its colon on another is left to the parser.
            require(skipSpace() == ':' && line == before);
        }
        position++;
        valueIsNext = true;
        return token;
    }

    private JsonToken value(int c) {
        startToken();
        token = switch (c) {
            case '"' -> {
                position++;
                scanString();
                yield JsonToken.VALUE_STRING;
            }
            case '{' -> open(JsonToken.START_OBJECT);
            case '[' -> open(JsonToken.START_ARRAY);
            case 't' -> scanWord("true", JsonToken.VALUE_TRUE);
            case 'f' -> scanWord("false", JsonToken.VALUE_FALSE);
            case 'n' -> scanWord("null", JsonToken.VALUE_NULL);
            default -> scanNumber();
        };
        return token;
    }

    private JsonToken open(JsonToken opening) {
        require(!nesting.isFull());
        position++;
        nesting.enter(opening == JsonToken.START_OBJECT);
        return opening;
    }

    private JsonToken close(JsonToken closing) {
        startToken();
        position++;
        nesting.leave();
        token = closing;
        return token;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new Unscannable();
        }
    }

    private void startToken() {
        tokenStart = position;
        tokenBase = columnBase;
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

    private int skipComma(int c) {
        require(c == ',');
        position++;
        return skipSpace();
    }

    /** Returns the next byte that is no white space, or -1 at the end. */
    private int skipSpace() {
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
            line += c == '\n' && carriageReturn == offset - 1 ? 0 : 1;
            columnBase = offset + 1;
            carriageReturn = c == '\r' ? offset : carriageReturn;
        } else {
            require(c == ' ' || c == '\t');
        }
    }

    /** Reads on to behind the closing quote. */
    private void scanString() {
        escaped = false;
        wide = false;
        surrogates = false;
        while (true) {
            position = JsonText.skipPlain(bytes, position, end);
            if (position == end) {
                require(position - tokenStart <= MAX_STRING && more(tokenStart));
                continue;
            }
            int c = bytes[position];
            if (c == '"') {
                textEnd = position++;
                require(textEnd - tokenStart <= MAX_STRING);
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
        columnBase += length - (length == 4 ? 2 : 1);
        position += length;
    }

    private JsonToken scanWord(String word, JsonToken meaning) {
        need(word.length());
        for (int i = 0; i < word.length(); i++) {
            require(bytes[position + i] == word.charAt(i));
        }
        position += word.length();
        return endWord(meaning);
    }

    private JsonToken scanNumber() {
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

    @Override
    long steps() {
        return steps;
    }

    @Override
    JsonToken token() {
        return token;
    }

    @Override
    String name() {
        return nesting.name();
    }

    @Override
    void skip() {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            int outside = nesting.depth() - 1;
            while (nesting.depth() > outside) {
                advance();
            }
        }
    }

    @Override
    String string() {
        return text();
    }

    private String text() {
        int start = tokenStart + (bytes[tokenStart] == '"' ? 1 : 0);
        if (escaped) {
            return characters().toString();
        }
        return new String(bytes, start, textEnd - start, wide ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    @Override
    void finish() {
        // It was read to its end when it was met.
    }

    @Override
    boolean isEmptyString() {
        return textEnd == tokenStart + 1;
    }

    @Override
    Characters characters() {
        int start = tokenStart + 1;
        int length = textEnd - start;
        if (decoded.length < length) {
            decoded = new char[2 * length];
        }
        if (escaped || wide) {
            length = JsonText.decode(bytes, start, textEnd, decoded);
        } else {
            for (int i = 0; i < length; i++) {
                decoded[i] = (char) bytes[start + i];
            }
        }
        characters.set(decoded, 0, length);
        return characters;
    }

    @Override
    void note(Place place) {
        long offset = window.base() + tokenStart;
        place.set(offset, line, (int) (offset - tokenBase) + 1);
    }

    @Override
    Mark mark(Place place) {
        return new Mark(place.offset(), place.line(), place.column());
    }

    @Override
    String pointer() {
        return nesting.pointer();
    }

    @Override
    String label() {
        return nesting.label(token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY);
    }

    @Override
    boolean isAsWritten(String text) {
        return !escaped && !wide;
    }

    @Override
    boolean mayHoldSurrogates() {
        return surrogates;
    }
}
