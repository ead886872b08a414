package dateline.io.json;

import dateline.io.problems.Excerpt;
import dateline.io.problems.Problems;
import dateline.io.problems.Severity;
import dateline.io.problems.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Walks through the tokens of a JSON text, and reports problems with their positions. */
public final class JsonCursor {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(JsonLimits.constraints())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            // Interned keys would stay in the virtual machine for as long as it runs.
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            // Keys with equal hashes are then read without the table of keys instead of refused.
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final Utf8Reader reader;
    private final JsonParser parser;
    private final Problems problems;

    private JsonCursor(Utf8Reader reader, Problems problems) {
        this.reader = reader;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), reader);
        this.problems = problems;
    }

    /**
     * Starts to read a text; returns empty and reports a text that is blank or not UTF-8.
     *
     * @param monitor hears how far the reading has come, and may stop it
     * @param document what an empty file should have
     * @throws IOException if the stream cannot be read
     * @throws java.util.concurrent.CancellationException if the thread was interrupted or the monitor says so
     */
    public static Optional<JsonCursor> open(InputStream in, ReadMonitor monitor, Problems problems, String document)
            throws IOException {
        Utf8Reader reader = new Utf8Reader(in, monitor);
        if (reader.startsAsUtf16Or32()) {
            refuse(problems, "the file is not UTF-8", "the start of a text in UTF-16 or UTF-32", "text in UTF-8");
        } else if (reader.isMalformedFromTheStart()) {
            refuse(problems, "the file is not UTF-8", "bytes of another encoding", "text in UTF-8");
        } else if (reader.startsWithMark()) {
            // The parser would pass it over.
            refuse(
                    problems,
                    "the text is not JSON here",
                    "a second byte-order mark",
                    "nothing but JSON and white space");
        } else if (reader.isBlank()) {
            refuse(problems, "the file is empty", "", document);
        } else {
            return Optional.of(new JsonCursor(reader, problems));
        }
        return Optional.empty();
    }

    private static void refuse(Problems problems, String fault, String found, String expected) {
        problems.add(Severity.ERROR, SourcePosition.START, fault, found, expected);
    }

    /** Returns the problems that this cursor reports to. */
    public Problems problems() {
        return problems;
    }

    /**
     * Reads the whole text, and reports what stands behind the document.
     *
     * @param document reads the value that the cursor stands on
     * @return whether the text was read to its end; false, and reported, if it stops being JSON or UTF-8
     * @throws IOException if the stream cannot be read
     */
    public boolean readDocument(Runnable document) throws IOException {
        try {
            next();
            document.run();
            if (next() != JsonToken.NOT_AVAILABLE) {
                report(Severity.ERROR, "there is more behind the end of the document", "", "nothing");
            }
            return true;
        } catch (JacksonIOException e) {
            if (!(e.getCause() instanceof Utf8Reader.Malformed malformed)) {
                throw e.getCause();
            }
            reportMalformed(malformed);
        } catch (JacksonException e) {
            SyntaxFault.of(e, parser, reader).report(problems);
        }
        return false;
    }

    /** Moves to the next token and returns it, {@link JsonToken#NOT_AVAILABLE} at the end. */
    public JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING && parser.getStringLength() > JsonLimits.MAX_STRING) {
            // The parser itself lets strings pass that end within the block that it reads.
            throw new StreamConstraintsException("String value length exceeds the limit");
        }
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** Moves to the next key of the current object; returns whether there is one. */
    public boolean nextKey() {
        return parser.nextName() != null;
    }

    /** Returns the current token. */
    public JsonToken token() {
        return parser.currentToken();
    }

    /** Returns the last key of the current object. */
    public String key() {
        return parser.currentName();
    }

    /** Skips the contents of the current list or object. */
    public void skip() {
        parser.skipChildren();
    }

    /** Tells whether the current value is a string. */
    public boolean isString() {
        return token() == JsonToken.VALUE_STRING;
    }

    /** Returns the current string, or the text of another value. */
    public String string() {
        return parser.getString();
    }

    /** Returns the JSON Pointer of the current value, or of the object or list that has just ended. */
    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Returns where the current token starts. */
    public SourcePosition position() {
        return at(location());
    }

    /** Returns where the current token starts, without a pointer, which takes time. */
    public TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    private SourcePosition at(TokenStreamLocation location) {
        return new SourcePosition(location.getLineNr(), location.getColumnNr(), pointer());
    }

    /** Returns the name of the current value in messages: its key in quotes, or "an element". */
    public String label() {
        TokenStreamContext context = parser.streamReadContext();
        boolean opened = token() == JsonToken.START_ARRAY || token() == JsonToken.START_OBJECT;
        if (opened) {
            context = context.getParent();
        }
        if (context.inRoot()) {
            return "the document";
        }
        if (context.inObject()) {
            return Excerpt.quote(context.currentName());
        }
        TokenStreamContext around = context.getParent();
        return around.currentName() == null ? "an element" : "an element of " + Excerpt.quote(around.currentName());
    }

    /** Tells whether a problem with the current token would be listed. */
    public boolean lists() {
        return problems.keeps(position());
    }

    /** Reports a problem with the current token. */
    public void report(Severity severity, String fault, String found, String expected) {
        problems.add(severity, position(), fault, found, expected);
    }

    /** Reports a problem of the object that has just ended, at a position within it. */
    public void report(Severity severity, TokenStreamLocation within, String fault, String expected) {
        problems.add(severity, at(within), fault, "", expected);
    }

    /**
     * Reports an error in a character of the current string.
     *
     * @param index the index of the character, from 0
     */
    public void reportInString(int index, String fault, String found, String expected) {
        SourcePosition start = position();
        // Without escapes a string takes two quotes more than its characters.
        long length = parser.currentLocation().getCharOffset() - location().getCharOffset();
        boolean isAsWritten = length == string().length() + 2;
        SourcePosition at =
                isAsWritten ? new SourcePosition(start.line(), start.column() + 1 + index, start.pointer()) : start;
        problems.add(Severity.ERROR, at, fault, found, expected);
    }

    /** Reports half a surrogate pair in the current string; tells whether there is one. */
    public boolean reportLoneSurrogate() {
        String text = string();
        int end = text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
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

    private void reportMalformed(Utf8Reader.Malformed malformed) {
        problems.add(
                Severity.ERROR,
                at(parser.currentLocation()),
                "the file is not UTF-8 from here on",
                String.format("the byte %02X", malformed.found()),
                "text in UTF-8");
    }
}
