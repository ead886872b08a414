package dateline.format;

import dateline.date.Edtf;
import dateline.date.EdtfParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads the values that the objects of the format are made of, and reports those that are of the wrong type or form. */
final class Values {
    private static final String DATES = "an Extended Date/Time Format date such as 2018-03 or 2023-09-21/2023-09-30";

    private final TokenCursor cursor;
    private final Names names;

    /** Apart from the ids, of which an unknown one is compared with all in their order, whatever a file is read for. */
    private final Names categories = new StringNames(0);

    private final Damage damage;
    private final Purpose purpose;
    private final NumberMemo<Edtf> plainDates;
    private final Memo<Reading> dates;
    private final List<String> buffer = new ArrayList<>();

    /** What a string is as a date, or why it is none. */
    private record Reading(Optional<Edtf> date, int faultAt, String fault) {
        static Reading of(String text) {
            try {
                return new Reading(Optional.of(Edtf.parse(text)), 0, "");
            } catch (EdtfParseException e) {
                return new Reading(Optional.empty(), e.position(), e.reason());
            }
        }
    }

    Values(TokenCursor cursor, Names names, Damage damage, Purpose purpose) {
        this.cursor = cursor;
        this.names = names;
        this.damage = damage;
        this.purpose = purpose;
        this.plainDates = new NumberMemo<>(Edtf::ofPlainDigits);
        this.dates = new Memo<>(purpose.remembered(), Reading::of);
    }

    /** Reports that the current value is not what was expected, and skips it. */
    static void wrongType(TokenCursor cursor, String expected) {
        if (!cursor.lists()) {
            cursor.count(Severity.ERROR);
            cursor.skip();
            return;
        }
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

    /** Reads a string, which may be empty; an empty one for what is none, and always while a file is only checked. */
    String text() {
        return checkString() ? take() : "";
    }

    private String take() {
        String text = "";
        if (purpose == Purpose.MODEL) {
            text = cursor.string();
        } else {
            cursor.finish();
        }
        return cursor.reportLoneSurrogate() ? "" : text;
    }

    /** Tells whether the current value is a string, and reports it if not. */
    boolean checkString() {
        if (cursor.isString()) {
            return true;
        }
        wrongType(cursor, "a string");
        return false;
    }

    /** Reads a string that an item can do without; empty, too, while a file is only checked. */
    Optional<String> optionalText() {
        long before = damage.grave();
        String text = text();
        boolean lost = damage.loses(Damage.Part.DETAIL, before);
        return lost || purpose == Purpose.CHECK ? Optional.empty() : Optional.of(text);
    }

    /** Reads a string that must not be empty, such as a title. */
    String filledText() {
        if (!checkString()) {
            return "";
        }
        String text = take();
        if (text.isEmpty() && cursor.isEmptyString()) {
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
        Utf8Slice id = cursor.utf8();
        if (id.length() == 0) {
            cursor.report(Severity.ERROR, cursor.label() + " is an empty id", "", "at least one character");
            return -1;
        }
        return cursor.reportLoneSurrogate() ? -1 : names.number(id);
    }

    /** Reads a reference that an item can do without; returns its number among the names, or -1 for what is none. */
    int reference() {
        long before = damage.grave();
        int id = id();
        return damage.loses(Damage.Part.REFERENCE, before) ? -1 : id;
    }

    /** Reads a word of an open vocabulary, which is shared like an id. */
    Optional<String> category() {
        long before = damage.grave();
        if (checkString()) {
            if (!cursor.reportLoneSurrogate() && purpose == Purpose.MODEL) {
                return Optional.of(categories.get(categories.number(cursor.utf8())));
            }
        }
        damage.loses(Damage.Part.DETAIL, before);
        return Optional.empty();
    }

    /** Reads a word of a closed vocabulary. */
    <E extends Enum<E>> E word(Vocabulary<E> vocabulary, E otherwise) {
        if (!cursor.isString()) {
            wrongType(cursor, vocabulary.choice());
            return otherwise;
        }
        Optional<E> constant = vocabulary.find(cursor.utf8());
        if (constant.isEmpty() && !cursor.lists()) {
            cursor.count(Severity.ERROR);
        } else if (constant.isEmpty()) {
            String word = cursor.string();
            cursor.report(
                    Severity.ERROR,
                    cursor.label() + " has an unknown value",
                    Excerpt.quote(word) + Nearest.suggest(word, vocabulary.words()),
                    vocabulary.choice());
        }
        return constant.orElse(otherwise);
    }

    /** Reads a date; empty for what is none, and for some that are while a file is only checked. */
    Optional<Edtf> date() {
        if (!cursor.isString()) {
            wrongType(cursor, DATES);
            return Optional.empty();
        }
        if (cursor.reportLoneSurrogate()) {
            return Optional.empty();
        }
        Utf8Slice utf8 = cursor.utf8();
        int digits = Edtf.plainDigits(utf8.array(), utf8.start(), utf8.length());
        if (digits >= 0) {
            return purpose == Purpose.MODEL ? Optional.of(plainDates.get(digits)) : Optional.empty();
        }
        if (purpose == Purpose.CHECK && Edtf.isPlainInterval(utf8.array(), utf8.start(), utf8.length())) {
            return Optional.empty();
        }
        Reading reading = dates.get(utf8);
        if (reading.date().isEmpty() && cursor.lists()) {
            String text = cursor.string();
            String fault = cursor.label() + " is not a date: " + reading.fault();
            cursor.reportInString(reading.faultAt(), text, fault, Excerpt.quote(text), DATES);
        } else if (reading.date().isEmpty()) {
            cursor.count(Severity.ERROR);
        }
        return reading.date();
    }

    /** Reads a date that an item can do without. */
    Optional<Edtf> optionalDate() {
        long before = damage.grave();
        Optional<Edtf> date = date();
        damage.loses(Damage.Part.DETAIL, before);
        return date;
    }

    /** Enters the list that the cursor stands on; false, reported and skipped, for what is none. */
    boolean enterList(String elements) {
        if (cursor.token() == JsonToken.START_ARRAY) {
            return true;
        }
        wrongType(cursor, "a list of " + elements);
        return false;
    }

    /** Enters a list that an item can do without; false, reported and skipped, for what is none. */
    boolean enterPartList(String elements) {
        long before = damage.grave();
        boolean entered = enterList(elements);
        damage.loses(Damage.Part.DETAIL, before);
        return entered;
    }

    /** Moves to the next element of the current list. */
    boolean nextElement() {
        return cursor.next() != JsonToken.END_ARRAY;
    }

    /**
     * Reads a list of names, none of them empty, which an item can do without; those with errors are left out.
     *
     * @param what the sort of thing they are, in the plural
     */
    List<String> filledTexts(String what) {
        if (!enterPartList(what)) {
            return List.of();
        }
        buffer.clear();
        while (nextElement()) {
            long before = damage.grave();
            String text = filledText();
            if (!damage.loses(Damage.Part.DETAIL, before) && purpose == Purpose.MODEL) {
                buffer.add(text);
            }
        }
        return List.copyOf(buffer);
    }
}
