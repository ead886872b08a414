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

/**
 * Walks through the tokens that Jackson's parser finds, and can say of any text why it is no JSON.
 *
 * <p>The place of a token costs something only when it is asked for, so a file without problems is read at full speed.
 */
final class ParserCursor extends TokenCursor {
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
    private final Utf8Slice utf8 = new Utf8Slice();
    private long steps;

    ParserCursor(Utf8Input input, Problems problems) {
        super(problems);
        this.input = input;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), (InputStream) input);
    }

    @Override
    JsonToken outermost() {
        return next();
    }

    @Override
    JsonToken next() {
        steps++;
        JsonToken token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    @Override
    long steps() {
        return steps;
    }

    @Override
    JsonToken token() {
        return parser.currentToken();
    }

    @Override
    int nextName(Keys<?> keys) {
        steps++;
        return parser.nextNameMatch(keys.matcher());
    }

    @Override
    String name() {
        return parser.currentName();
    }

    @Override
    void skip() {
        parser.skipChildren();
    }

    @Override
    String string() {
        return parser.getString();
    }

    /** The parser does that only when it is asked. */
    @Override
    void finish() {
        parser.getStringLength();
    }

    @Override
    boolean isEmptyString() {
        return parser.getStringLength() == 0;
    }

    @Override
    Utf8Slice utf8() {
        utf8.set(parser.getString());
        return utf8;
    }

    @Override
    void note(Place place) {
        TokenStreamLocation location = parser.currentTokenLocation();
        place.set(location.getByteOffset(), location.getLineNr(), location.getColumnNr());
    }

    /** Later the column is one of bytes, which is the same unless the line holds other characters than ASCII's before. */
    @Override
    Mark mark(Place place) {
        return new Mark(place.offset(), place.line(), input.column(place.offset(), place.column()));
    }

    @Override
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
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

    @Override
    boolean isAsWritten(String text) {
        return text.chars().allMatch(c -> c < 0x80)
                && input.byteAt(mark().offset() + 1 + text.length()) == '"'
                && text.indexOf('\\') < 0;
    }

    @Override
    boolean mayHoldSurrogates() {
        return input.hasSurrogateEscapes();
    }

    /** Reports why the parser cannot go on. */
    void reportSyntax(JacksonException exception) {
        SyntaxFault.of(exception, parser, input).report(problems());
    }

    /** Reports bytes that are no UTF-8. */
    void reportMalformed(Utf8Input.Malformed exception) {
        TokenStreamLocation here = parser.currentLocation();
        int byteColumn = (int) (exception.offset() - here.getByteOffset()) + here.getColumnNr();
        Mark at = new Mark(exception.offset(), here.getLineNr(), input.column(exception.offset(), byteColumn));
        int bad = input.rawByteAt(exception.offset());
        problems()
                .add(
                        Severity.ERROR,
                        at,
                        pointer(),
                        "the file is not UTF-8 from here on",
                        bad < 0 ? "" : String.format("the byte %02X", bad),
                        "text in UTF-8");
    }
}
