package dateline.format;

import dateline.date.Edtf;
import dateline.date.EdtfParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonToken;

/** Reads the values that the objects of the format are made of, and reports those that are of the wrong type or form. */
final class Values {
    private static final String DATES = "an Extended Date/Time Format date such as 2018-03 or 2023-09-21/2023-09-30";

    private final TokenCursor cursor;
    private final Names names;
    private final Memo<Edtf> dates;
    private final List<String> buffer = new ArrayList<>();

    Values(TokenCursor cursor, Names names) {
        this.cursor = cursor;
        this.names = names;
        this.dates = new Memo<>(cursor, this::parseDate);
    }

    /** Reports that the current value is not what was expected, and skips it. */
    static void wrongType(TokenCursor cursor, String expected) {
        cursor.report(Severity.ERROR, cursor.label() + " has the wrong type", found(cursor), expected);
        cursor.skip();
    }

    private static String found(TokenCursor cursor) {
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

    /** Reads a string, which may be empty; an empty one for what is none. */
    String text() {
        if (!cursor.isString()) {
            wrongType(cursor, "a string");
            return "";
        }
        String text = cursor.string();
        cursor.reportLoneSurrogate(text);
        return text;
    }

    Optional<String> optionalText() {
        return Optional.of(text());
    }

    /** Reads a string that must not be empty, such as a title. */
    String filledText() {
        String text = text();
        if (text.isEmpty() && cursor.isString()) {
            cursor.report(Severity.ERROR, cursor.label() + " is empty", "", "at least one character");
        }
        return text;
    }

    /** Reads an id or a reference; returns its number among the names, or -1 for what is none. */
    int id() {
        if (!cursor.isString()) {
            wrongType(cursor, "an id, which is a string");
            return -1;
        }
        int number = cursor.number(names);
        String id = names.get(number);
        if (id.isEmpty()) {
            cursor.report(Severity.ERROR, cursor.label() + " is an empty id", "", "at least one character");
            return -1;
        }
        return cursor.reportLoneSurrogate(id) ? -1 : number;
    }

    /** Reads a word of an open vocabulary, which is shared like an id. */
    Optional<String> category() {
        if (!cursor.isString()) {
            wrongType(cursor, "a string");
            return Optional.empty();
        }
        Optional<String> word = names.optional(cursor.number(names));
        word.ifPresent(cursor::reportLoneSurrogate);
        return word;
    }

    /** Reads a word of a closed vocabulary. */
    <E extends Enum<E>> E word(Vocabulary<E> vocabulary, E otherwise) {
        if (!cursor.isString()) {
            wrongType(cursor, vocabulary.choice());
            return otherwise;
        }
        String word = cursor.string();
        Optional<E> constant = vocabulary.find(word);
        if (constant.isEmpty()) {
            cursor.report(
                    Severity.ERROR,
                    cursor.label() + " has an unknown value",
                    Excerpt.quote(word) + Nearest.suggest(word, vocabulary.words()),
                    vocabulary.choice());
        }
        return constant.orElse(otherwise);
    }

    /** Reads a date; empty for what is none. */
    Optional<Edtf> date() {
        if (!cursor.isString()) {
            wrongType(cursor, DATES);
            return Optional.empty();
        }
        return dates.get();
    }

    private Optional<Edtf> parseDate(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (EdtfParseException e) {
            String fault = cursor.label() + " is not a date: " + e.reason();
            cursor.reportInString(e.position(), text, fault, Excerpt.quote(text), DATES);
            return Optional.empty();
        }
    }

    /** Enters the list that the cursor stands on; false, reported and skipped, for what is none. */
    boolean enterList(String elements) {
        if (cursor.token() == JsonToken.START_ARRAY) {
            return true;
        }
        wrongType(cursor, "a list of " + elements);
        return false;
    }

    /** Moves to the next element of the current list. */
    boolean nextElement() {
        return cursor.next() != JsonToken.END_ARRAY;
    }

    /** Reads a list of strings that may be empty themselves, such as sentences. */
    List<String> texts(String what) {
        return texts(what, this::text);
    }

    /** Reads a list of names, none of them empty. */
    List<String> filledTexts(String what) {
        return texts(what, this::filledText);
    }

    private List<String> texts(String what, Supplier<String> element) {
        if (!enterList(what)) {
            return List.of();
        }
        buffer.clear();
        while (nextElement()) {
            buffer.add(element.get());
        }
        return List.copyOf(buffer);
    }
}
