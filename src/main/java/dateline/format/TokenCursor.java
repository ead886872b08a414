package dateline.format;

import tools.jackson.core.JsonToken;

/**
 * Walks through the tokens of a file and knows where each stands: line, column and pointer.
 *
 * <p>There are two: {@link ScanningCursor} for texts without a fault in their JSON, and {@link ParserCursor} for all.
 */
abstract class TokenCursor {
    /** How deep lists and objects may be nested: far deeper than the format, which needs six. */
    static final int MAX_DEPTH = 500;

    /** How long a string may be, in UTF-16 code units. */
    static final int MAX_STRING = 1_000_000;

    /** How long a key may be, in bytes, and a number, in digits. */
    static final int MAX_NAME = 10_000;

    private final Problems problems;
    private final Place here = new Place();

    TokenCursor(Problems problems) {
        this.problems = problems;
    }

    final Problems problems() {
        return problems;
    }

    /** Moves to the document's value, or behind it; returns what stands there, {@link JsonToken#NOT_AVAILABLE} if nothing. */
    abstract JsonToken outermost();

    /** Moves on within the document's value and returns what stands there. */
    abstract JsonToken next();

    /** Returns how often the cursor was moved. */
    abstract long steps();

    abstract JsonToken token();

    /**
     * Moves to the next key of the current object.
     *
     * @return which of the keys it is, or one of the negative codes of Jackson's {@code PropertyNameMatcher}
     */
    abstract int nextName(Keys<?> keys);

    /** Returns the key of the current object that was met last. */
    abstract String name();

    /** Skips the current value: what is in it, if it is a list or an object. */
    abstract void skip();

    final boolean isString() {
        return token() == JsonToken.VALUE_STRING;
    }

    /** Returns the current string, or what stands for another value in the text. */
    abstract String string();

    /** Reads the current string to its end, if that has not happened, and holds it against the limits. */
    abstract void finish();

    abstract boolean isEmptyString();

    /** Returns the bytes of the current string, until the cursor moves on. */
    abstract Utf8Slice utf8();

    /** Notes where the current token starts, for {@link #mark(Place)} to resolve soon. */
    abstract void note(Place place);

    /** Resolves a place that was noted, as long as no more than a page or two have been read since. */
    abstract Mark mark(Place place);

    /** Returns the JSON Pointer of the current token. */
    abstract String pointer();

    /** Returns what a message calls the current value: its key in quotes, or an element of it. */
    abstract String label();

    /** Tells whether the current string stands in the file with one byte for each character. */
    abstract boolean isAsWritten(String text);

    /** Tells whether the current string may hold half a surrogate pair, which takes an escape. */
    abstract boolean mayHoldSurrogates();

    /** Returns the index in the text of the byte with which the current token starts. */
    final long offset() {
        note(here);
        return here.offset();
    }

    /** Returns where the current token starts. */
    final Mark mark() {
        note(here);
        return mark(here);
    }

    /** Tells whether a problem with the current token would be listed; if not, {@link #count} it and save the words. */
    final boolean lists() {
        note(here);
        return problems.lists(here.offset());
    }

    /** Counts a problem that is not listed. */
    final void count(Severity severity) {
        problems.count(severity);
    }

    /** Reports a problem with the current token. */
    final void report(Severity severity, String fault, String found, String expected) {
        note(here);
        report(severity, here, fault, found, expected);
    }

    /** Reports a problem with the current object or value that shows at another place. */
    final void report(Severity severity, Place at, String fault, String found, String expected) {
        if (problems.lists(at.offset())) {
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
    final void reportInString(int index, String text, String fault, String found, String expected) {
        Mark start = mark();
        Mark at = isAsWritten(text) ? start.plus(1 + index) : start;
        problems.add(Severity.ERROR, at, pointer(), fault, found, expected);
    }

    /** Reports half a surrogate pair in the current string, if there is one; tells whether. */
    final boolean reportLoneSurrogate() {
        if (!mayHoldSurrogates()) {
            return false;
        }
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
}
