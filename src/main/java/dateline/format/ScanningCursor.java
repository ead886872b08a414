package dateline.format;

import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Walks through the tokens of a text as long as it is JSON in UTF-8 of an ordinary size, and gives up where it is not:
 * whoever reads then starts again with a {@link ParserCursor}, which can say what is wrong.
 */
final class ScanningCursor extends TokenCursor {
    /** Deeper nesting is left to the parser, which knows the limit. */
    private static final int DEEP = 100;

    private final JsonScanner scanner;
    private final Nesting nesting = new Nesting(DEEP);
    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private boolean started;
    private boolean valueIsNext;
    private long steps;

    /** Starts before a document. */
    ScanningCursor(ByteWindow window, Problems problems) {
        this(window, 0, problems);
    }

    private ScanningCursor(ByteWindow window, int position, Problems problems) {
        super(problems);
        this.scanner = new JsonScanner(window, position);
    }

    /**
     * Starts before one of a document's events, which counts as the first. Lines and columns are counted from there.
     *
     * @param at where the event stands in the window's array
     */
    static ScanningCursor amidEvents(ByteWindow window, int at, Problems problems) {
        ScanningCursor cursor = new ScanningCursor(window, at, problems);
        cursor.started = true;
        cursor.nesting.enter(true);
        cursor.nesting.name(Section.EVENTS.key(), 0);
        cursor.nesting.enter(false);
        return cursor;
    }

    @Override
    JsonToken next() {
        steps++;
        return advance();
    }

    private JsonToken advance() {
        if (valueIsNext) {
            valueIsNext = false;
            return value(scanner.skipSpace());
        }
        return advanceToElement();
    }

    private JsonToken advanceToElement() {
        int c = scanner.skipSpace();
        if (nesting.inObject()) {
            if (c == '}') {
                return close(JsonToken.END_OBJECT);
            }
            scanner.scanKey(nesting.isAtStart() ? c : scanner.skipComma(c));
            nesting.name(scanner.text(), nesting.index() + 1);
            return endName();
        }
        if (c == ']') {
            return close(JsonToken.END_ARRAY);
        }
        if (!nesting.isAtStart()) {
            c = scanner.skipComma(c);
        }
        nesting.nextElement();
        return value(c);
    }

    /** Apart from {@link #next()}, in which this would be met for the first time when all has been compiled. */
    @Override
    JsonToken outermost() {
        steps++;
        int c = scanner.skipSpace();
        JsonScanner.require(started ? c < 0 : c == '{');
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
        int last = nesting.index();
        int expected = keys.expected(last);
        if (last >= 0 && scanner.passMember(keys, expected)) {
            return name(keys, expected);
        }
        int c = scanner.skipSpace();
        if (c == '}') {
            close(JsonToken.END_OBJECT);
            return PropertyNameMatcher.MATCH_END_OBJECT;
        }
        if (!nesting.isAtStart()) {
            c = scanner.skipComma(c);
        }
        if (scanner.passKey(keys, expected)) {
            scanner.passColon();
            return name(keys, expected);
        }
        scanner.scanKey(c);
        int found = scanner.find(keys);
        if (found >= 0) {
            keys.remember(last, found);
            scanner.passColon();
            return name(keys, found);
        }
        nesting.name(scanner.text(), last + 1);
        endName();
        return PropertyNameMatcher.MATCH_UNKNOWN_NAME;
    }

    /** Stands on a key whose colon has been passed; returns which it is. */
    private int name(Keys<?> keys, int found) {
        nesting.name(keys.name(found), found);
        token = JsonToken.PROPERTY_NAME;
        valueIsNext = true;
        return found;
    }

    private JsonToken endName() {
        token = JsonToken.PROPERTY_NAME;
        scanner.passColon();
        valueIsNext = true;
        return token;
    }

    private JsonToken value(int c) {
        if (c == '"') {
            scanner.scanString();
            token = JsonToken.VALUE_STRING;
            return token;
        }
        scanner.startToken();
        token = switch (c) {
            case '{' -> open(JsonToken.START_OBJECT);
            case '[' -> open(JsonToken.START_ARRAY);
            case 't' -> scanner.scanWord("true", JsonToken.VALUE_TRUE);
            case 'f' -> scanner.scanWord("false", JsonToken.VALUE_FALSE);
            case 'n' -> scanner.scanWord("null", JsonToken.VALUE_NULL);
            default -> scanner.scanNumber();
        };
        return token;
    }

    private JsonToken open(JsonToken opening) {
        JsonScanner.require(!nesting.isFull());
        scanner.passMark();
        nesting.enter(opening == JsonToken.START_OBJECT);
        return opening;
    }

    private JsonToken close(JsonToken closing) {
        scanner.passMark();
        nesting.leave();
        token = closing;
        return token;
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
        return scanner.text();
    }

    @Override
    void finish() {
        // It was read to its end when it was met.
    }

    @Override
    boolean isEmptyString() {
        return scanner.isEmptyString();
    }

    @Override
    void note(Place place) {
        scanner.note(place);
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
        return scanner.isAsWritten();
    }

    @Override
    boolean mayHoldSurrogates() {
        return scanner.mayHoldSurrogates();
    }

    @Override
    Utf8Slice utf8() {
        return scanner.utf8();
    }
}
