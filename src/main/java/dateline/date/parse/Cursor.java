package dateline.date.parse;

import dateline.date.DigitPattern;
import dateline.date.Qualifier;
import java.util.Locale;

/** A place in the string that is being parsed, and the errors that can be found there. */
final class Cursor {
    private static final String LETTERS_IN_LOWER_CASE = "xyetsz";

    private final String text;
    private int position;

    Cursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == text.length();
    }

    boolean at(char c) {
        return !atEnd() && text.charAt(position) == c;
    }

    boolean at(String expected) {
        return text.startsWith(expected, position);
    }

    boolean atDigit() {
        return !atEnd() && isDigit(text.charAt(position));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Moves behind the character if it stands here. */
    boolean take(char c) {
        if (!at(c)) {
            return false;
        }
        position++;
        return true;
    }

    /** Moves behind the string if it stands here. */
    boolean take(String expected) {
        if (!at(expected)) {
            return false;
        }
        position += expected.length();
        return true;
    }

    /** Moves behind the character, which has to stand here. */
    void require(char c, String expectation) {
        if (!take(c)) {
            throw unexpected(expectation);
        }
    }

    /** Moves behind a qualifier if one stands here. */
    Qualifier takeQualifier() {
        Qualifier found = qualifier();
        if (found == Qualifier.NONE) {
            return found;
        }
        position++;
        if (qualifier() != Qualifier.NONE) {
            throw error("one qualifier is enough; uncertain and approximate together are written %", position);
        }
        return found;
    }

    private Qualifier qualifier() {
        if (atEnd()) {
            return Qualifier.NONE;
        }
        return switch (text.charAt(position)) {
            case '?' -> Qualifier.UNCERTAIN;
            case '~' -> Qualifier.APPROXIMATE;
            case '%' -> Qualifier.UNCERTAIN_AND_APPROXIMATE;
            default -> Qualifier.NONE;
        };
    }

    /** Moves behind as many digits as stand here, and returns them. */
    String takeDigits() {
        int start = position;
        while (atDigit()) {
            position++;
        }
        return text.substring(start, position);
    }

    /** Moves behind a fixed number of digits. */
    String requireDigits(int count, String expectation) {
        int start = position;
        while (position < start + count) {
            if (!atDigit()) {
                throw unexpected(expectation);
            }
            position++;
        }
        return text.substring(start, position);
    }

    /** Moves behind a fixed number of digits, any of which may be unspecified. */
    DigitPattern requirePattern(int count, String expectation) {
        int start = position;
        while (position < start + count) {
            if (!atDigit() && !at(DigitPattern.UNSPECIFIED)) {
                throw unexpected(expectation);
            }
            position++;
        }
        return new DigitPattern(text.substring(start, position));
    }

    /** Makes the error that what stands here is not what should. */
    EdtfParseException unexpected(String expectation) {
        if (atEnd()) {
            return error("the string ends where " + expectation + " is expected", position);
        }
        int c = text.codePointAt(position);
        String hint = LETTERS_IN_LOWER_CASE.indexOf(c) >= 0 ? "; letters are upper case" : "";
        return error(describe(c) + " where " + expectation + " is expected" + hint, position);
    }

    private static String describe(int c) {
        if (c == ' ') {
            return "a blank";
        }
        if (c > ' ' && c < 0x7f) {
            return "'" + Character.toString(c) + "'";
        }
        return String.format(Locale.ROOT, "the character U+%04X", c);
    }

    EdtfParseException error(String reason, int at) {
        return new EdtfParseException(reason, at);
    }
}
