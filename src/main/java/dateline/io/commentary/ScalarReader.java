package dateline.io.commentary;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParseException;
import dateline.date.parse.EdtfParser;
import dateline.io.commentary.InvalidParts.Part;
import dateline.io.json.JsonCursor;
import dateline.io.problems.Excerpt;
import dateline.io.problems.Nearest;
import dateline.io.problems.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonToken;

/** Reads strings, words, ids, dates and lists of strings, and reports those of the wrong type or form. */
final class ScalarReader {
    private static final String DATES = "an Extended Date/Time Format date such as 2018-03 or 2023-09-21/2023-09-30";

    private final JsonCursor cursor;
    private final InvalidParts invalid;

    /** The categories so far, because many events share a category. */
    private final Map<String, String> categories = new HashMap<>();

    /** The dates so far, because many items share a date. */
    private final Map<String, Edtf> dates = new HashMap<>();

    ScalarReader(JsonCursor cursor, InvalidParts invalid) {
        this.cursor = cursor;
        this.invalid = invalid;
    }

    /** Reports that the current value is not what was expected, and skips it. */
    static void reportWrongType(JsonCursor cursor, String expected) {
        cursor.report(Severity.ERROR, cursor.label() + " has the wrong type", found(cursor), expected);
        cursor.skip();
    }

    private static String found(JsonCursor cursor) {
        return switch (cursor.token()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the string " + Excerpt.quote(cursor.string());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String digits = cursor.string();
                yield "the number " + (digits.length() > 40 ? digits.substring(0, 40) + "…" : digits);
            }
            default -> cursor.string();
        };
    }

    /** Tells whether the current value is a string, and reports and skips it if not. */
    boolean isString(String expected) {
        if (!cursor.isString()) {
            reportWrongType(cursor, expected);
        }
        return cursor.isString();
    }

    /** Reads a string, which may be empty; an invalid one is empty. */
    String text() {
        return isString("a string") && !cursor.reportLoneSurrogate() ? cursor.string() : "";
    }

    /** Reads an optional string. */
    Optional<String> optionalText() {
        return invalid.read(Part.DETAIL, () -> Optional.of(text()), Optional.empty());
    }

    /** Reads an optional string that must not be empty where it is given. */
    Optional<String> optionalFilledText() {
        return invalid.read(Part.DETAIL, () -> Optional.of(filledText()), Optional.empty());
    }

    /** Reads a string that must not be empty, such as a title; an invalid one is empty. */
    String filledText() {
        String text = text();
        if (cursor.isString() && cursor.string().isEmpty()) {
            cursor.report(Severity.ERROR, cursor.label() + " is empty", "", "at least one character");
        }
        return text;
    }

    /** Reads an id or a reference; an invalid one is empty. */
    String id() {
        if (!isString("an id, which is a string")) {
            return "";
        }
        if (cursor.string().isEmpty()) {
            cursor.report(Severity.ERROR, cursor.label() + " is an empty id", "", "at least one character");
        }
        return cursor.reportLoneSurrogate() ? "" : cursor.string();
    }

    /** Reads an optional reference; an invalid one is empty. */
    String optionalId() {
        return invalid.read(Part.REFERENCE, this::id, "");
    }

    /** Reads a word of an open vocabulary. */
    Optional<String> category() {
        return optionalText().map(word -> categories.computeIfAbsent(word, Function.identity()));
    }

    /** Reads a word of a closed vocabulary. */
    <E extends Enum<E>> E word(Vocabulary<E> vocabulary, E otherwise) {
        if (!cursor.isString()) {
            reportWrongType(cursor, vocabulary.choice());
            return otherwise;
        }
        String word = cursor.string();
        Optional<E> constant = vocabulary.find(word);
        if (constant.isEmpty()) {
            // Searching for the word that was meant takes long in a file with a million faults.
            String meant = cursor.lists() ? Nearest.suggest(word, vocabulary.words()) : "";
            String fault = cursor.label() + " has an unknown value";
            cursor.report(Severity.ERROR, fault, Excerpt.quote(word) + meant, vocabulary.choice());
        }
        return constant.orElse(otherwise);
    }

    /** Reads an optional whole number of a small range. */
    int optionalNumber(int least, int most, int otherwise) {
        return invalid.read(Part.DETAIL, () -> number(least, most), otherwise);
    }

    private int number(int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        if (cursor.token() != JsonToken.VALUE_NUMBER_INT && cursor.token() != JsonToken.VALUE_NUMBER_FLOAT) {
            reportWrongType(cursor, expected);
            return least;
        }
        // A number with a huge exponent is infinite as a double, but no BigDecimal.
        double number = Double.parseDouble(cursor.string());
        for (int value = least; value <= most; value++) {
            if (number == value) {
                return value;
            }
        }
        cursor.report(Severity.ERROR, cursor.label() + " is out of range", found(cursor), expected);
        return least;
    }

    /** Reads a date. */
    Optional<Edtf> date() {
        if (!isString(DATES) || cursor.reportLoneSurrogate()) {
            return Optional.empty();
        }
        String text = cursor.string();
        try {
            return Optional.of(dates.computeIfAbsent(text, EdtfParser::parse));
        } catch (EdtfParseException e) {
            String fault = cursor.label() + " is not a date: " + e.reason();
            cursor.reportInString(e.position(), fault, Excerpt.quote(text), DATES);
            return Optional.empty();
        }
    }

    /** Reads an optional date. */
    Optional<Edtf> optionalDate() {
        return invalid.read(Part.DETAIL, this::date, Optional.empty());
    }

    /** Enters the list at the cursor; returns false for another value, which it reports and skips. */
    boolean enterList(String elements) {
        if (cursor.token() == JsonToken.START_ARRAY) {
            return true;
        }
        reportWrongType(cursor, "a list of " + elements);
        return false;
    }

    /** Enters an optional list; returns false for another value, which it reports and skips. */
    boolean enterOptionalList(String elements) {
        return invalid.read(Part.DETAIL, () -> enterList(elements), false);
    }

    /** Moves to the next element of the current list. */
    boolean nextElement() {
        return cursor.next() != JsonToken.END_ARRAY;
    }

    /**
     * Reads an optional list; invalid elements are left out.
     *
     * @param what what the elements are, in the plural
     */
    <T> List<T> optionalList(String what, Part part, Supplier<T> reader) {
        List<T> elements = new ArrayList<>();
        if (enterOptionalList(what)) {
            while (nextElement()) {
                invalid.<Optional<T>>read(part, () -> Optional.of(reader.get()), Optional.empty())
                        .ifPresent(elements::add);
            }
        }
        return elements;
    }

    /** Reads an optional list of strings, none of them empty; invalid ones are left out. */
    List<String> filledTexts(String what) {
        return optionalList(what, Part.DETAIL, this::filledText);
    }
}
