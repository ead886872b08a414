package dateline.io.json;

import dateline.io.problems.Excerpt;
import dateline.io.problems.Problems;
import dateline.io.problems.Severity;
import dateline.io.problems.SourcePosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Describes in words why a text is not JSON, or exceeds the limits. */
record SyntaxFault(SourcePosition position, String fault, String found, String expected) {
    /** Pieces of the parser's messages, and the expectations that they stand for. */
    private static final String[][] EXPECTATIONS = {
        {"comma to separate Array", "a comma or ] behind the element"},
        {"comma to separate Object", "a comma or } behind the value"},
        {"colon to separate", "a colon behind the key"},
        {"start property name", "a key in double quotes"},
        {"start field name", "a key in double quotes"},
        {"close marker", "the bracket that closes what was opened last"},
        {"comment", "no comment, JSON has none"},
        {"has to be escaped", "control characters in strings written as escapes such as \\n"},
        {"CTRL-CHAR", "nothing but JSON and white space"},
        {"character escape", "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits"},
        {"hex", "four hexadecimal digits behind \\u"},
        {"eading zero", "a number without zeros in front"},
        {"ecimal point", "digits behind the decimal point"},
        {"numeric value", "a number such as 12 or -0.5"},
        {"Unrecognized token", "a value: a string in double quotes, a number, true, false, null, a list or an object"},
        {"value", "a value: a string in double quotes, a number, true, false, null, a list or an object"},
    };

    /** Returns the fault that an exception of the parser stands for. */
    static SyntaxFault of(JacksonException exception, JsonParser parser, Utf8Reader reader) {
        String message = String.valueOf(exception.getOriginalMessage());
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (exception instanceof StreamConstraintsException) {
            return tooLarge(message, parser, pointer);
        }
        if (exception instanceof UnexpectedEndOfInputException || message.contains("end-of-input")) {
            SourcePosition end = position(parser.currentLocation(), pointer);
            return new SyntaxFault(end, "the file ends too soon", "", rest(parser));
        }
        int character = reader.characterAt(exception.getLocation().getCharOffset());
        return new SyntaxFault(
                position(exception.getLocation(), pointer),
                "the text is not JSON here",
                character < 0 ? "" : Excerpt.character(character),
                expectation(message));
    }

    private static SyntaxFault tooLarge(String message, JsonParser parser, String pointer) {
        boolean nested = message.contains("nesting");
        String fault = "a key is too long";
        String expected = "no more than " + JsonLimits.MAX_NAME + " characters";
        if (nested) {
            fault = "lists and objects are nested too deeply";
            expected = "no more than " + JsonLimits.MAX_DEPTH + " levels";
        } else if (message.contains("String")) {
            fault = "a string is too long";
            expected = "no more than " + JsonLimits.MAX_STRING + " characters";
        } else if (message.contains("umber")) {
            fault = "a number is too long";
            expected = "no more than " + JsonLimits.MAX_NAME + " digits";
        }
        boolean inToken = parser.currentToken() != null && !nested;
        TokenStreamLocation at = inToken ? parser.currentTokenLocation() : parser.currentLocation();
        return new SyntaxFault(position(at, shortened(pointer)), fault, "", expected);
    }

    /** Cuts a long pointer, such as one into nested lists. */
    private static String shortened(String pointer) {
        return pointer.length() <= 200 ? pointer : pointer.substring(0, pointer.lastIndexOf('/', 200));
    }

    private static String rest(JsonParser parser) {
        return parser.streamReadContext().inArray() ? "the rest of a list" : "the rest of an object";
    }

    private static String expectation(String message) {
        for (String[] pair : EXPECTATIONS) {
            if (message.contains(pair[0])) {
                return pair[1];
            }
        }
        return "";
    }

    private static SourcePosition position(TokenStreamLocation location, String pointer) {
        return new SourcePosition(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), pointer);
    }

    void report(Problems problems) {
        problems.add(Severity.ERROR, position, fault, found, expected);
    }
}
