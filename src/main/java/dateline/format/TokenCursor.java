package dateline.format;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Walks through the tokens of a file and knows where each stands: line, column and pointer.
 *
 * <p>The place of a token costs something only when it is asked for, so a file without problems is read at full speed.
 */
final class TokenCursor {
    /** How deep lists and objects may be nested: far deeper than the format, which needs six. */
    static final int MAX_DEPTH = 500;

    /** How long a string may be, in UTF-16 code units. */
    static final int MAX_STRING = 1_000_000;

    /** How long a key may be, in bytes, and a number, in digits. */
    static final int MAX_NAME = 10_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NAME)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            // Interned keys would stay in the virtual machine for as long as it runs.
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private final Utf8Input input;
    private final JsonParser parser;
    private final Problems problems;
    private final Characters characters = new Characters();
    private long steps;

    TokenCursor(Utf8Input input, Problems problems) {
        this.input = input;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), (InputStream) input);
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Moves on and returns what stands there; {@link JsonToken#NOT_AVAILABLE} at the end of the file. */
    JsonToken next() {
        steps++;
        JsonToken token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** Returns how often the cursor was moved. */
    long steps() {
        return steps;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /** Moves to the next key of the current object; returns its index, or one of the matcher's negative codes. */
    int nextName(PropertyNameMatcher matcher) {
        steps++;
        return parser.nextNameMatch(matcher);
    }

    String name() {
        return parser.currentName();
    }

    /** Skips the current value: what is in it, if it is a list or an object. */
    void skip() {
        parser.skipChildren();
    }

    boolean isString() {
        return parser.hasToken(JsonToken.VALUE_STRING);
    }

    /** Returns the current string. */
    String string() {
        return parser.getString();
    }

    /** Reads the current string to its end, which the parser does only when it is asked, and holds it against the limits. */
    void finish() {
        parser.getStringLength();
    }

    boolean isEmptyString() {
        return parser.getStringLength() == 0;
    }

    /** Returns the characters of the current string, until the cursor moves on. */
    Characters characters() {
        characters.set(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        return characters;
    }

    /** Returns where the current token starts, for {@link #mark} to resolve soon. */
    TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    /** Returns where the current token starts. */
    Mark mark() {
        return mark(location());
    }

    /**
     * Resolves a location, as long as no more than a page or two have been read since.
     *
     * <p>Later the column is one of bytes, which is the same unless the line holds other characters than ASCII's before.
     */
    Mark mark(TokenStreamLocation location) {
        int column = input.column(location.getByteOffset(), location.getColumnNr());
        return new Mark(location.getByteOffset(), location.getLineNr(), column);
    }

    /** Returns the JSON Pointer of the current token. */
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Returns what a message calls the current value: its key in quotes, or an element of it. */
    String label() {
        TokenStreamContext context = parser.streamReadContext();
        boolean opened = token() == JsonToken.START_ARRAY || token() == JsonToken.START_OBJECT;
        if (opened && !context.getParent().inRoot()) {
            context = context.getParent();
        } else if (opened) {
            return "the document";
        }
        if (context.inObject()) {
            return Excerpt.quote(context.currentName());
        }
        if (context.inRoot()) {
            return "the document";
        }
        TokenStreamContext around = context.getParent();
        return around.currentName() == null ? "an element" : "an element of " + Excerpt.quote(around.currentName());
    }

    /** Tells whether a problem with the current token would be listed; if not, {@link #count} it and save the words. */
    boolean lists() {
        return problems.lists(location().getByteOffset());
    }

    /** Counts a problem that is not listed. */
    void count(Severity severity) {
        problems.count(severity);
    }

    /** Reports a problem with the current token. */
    void report(Severity severity, String fault, String found, String expected) {
        report(severity, location(), fault, found, expected);
    }

    /** Reports a problem with the current object or value that shows at another place. */
    void report(Severity severity, TokenStreamLocation at, String fault, String found, String expected) {
        if (problems.lists(at.getByteOffset())) {
            problems.add(severity, mark(at), pointer(), fault, found, expected);
        } else {
            problems.count(severity);
        }
    }

    /**
     * Reports a problem with a character of the current string.
     *
     * @param index which one, from 0
     * @param text the string, which has been read already
     */
    void reportInString(int index, String text, String fault, String found, String expected) {
        Mark start = mark();
        // Without escapes, and with ASCII only, the string is as long in the file as in memory.
        boolean asWritten = text.chars().allMatch(c -> c < 0x80)
                && input.byteAt(start.offset() + 1 + text.length()) == '"'
                && text.indexOf('\\') < 0;
        Mark at = asWritten ? start.plus(1 + index) : start;
        problems.add(Severity.ERROR, at, pointer(), fault, found, expected);
    }

    /** Reports half a surrogate pair in the current string, if there is one; tells whether. */
    boolean reportLoneSurrogate() {
        if (!input.hasSurrogateEscapes()) {
            return false;
        }
        Characters read = characters();
        char[] text = read.array();
        int end = read.end();
        for (int i = read.start(); i < end; i++) {
            char c = text[i];
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text[i + 1])) {
                i++;
            } else if (Character.isSurrogate(c)) {
                report(
                        Severity.ERROR,
                        label() + " holds half of a surrogate pair",
                        String.format("\\u%04x", (int) c),
                        "whole characters");
                return true;
            }
        }
        return false;
    }

    /** Reports why the parser cannot go on. */
    void reportSyntax(JacksonException exception) {
        SyntaxFault.of(exception, parser, input).report(problems);
    }

    /** Reports bytes that are no UTF-8. */
    void reportMalformed(Utf8Input.Malformed exception) {
        TokenStreamLocation here = parser.currentLocation();
        int byteColumn = (int) (exception.offset() - here.getByteOffset()) + here.getColumnNr();
        Mark at = new Mark(exception.offset(), here.getLineNr(), input.column(exception.offset(), byteColumn));
        int bad = input.rawByteAt(exception.offset());
        problems.add(
                Severity.ERROR,
                at,
                pointer(),
                "the file is not UTF-8 from here on",
                bad < 0 ? "" : String.format("the byte %02X", bad),
                "text in UTF-8");
    }
}
