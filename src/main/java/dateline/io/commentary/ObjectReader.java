package dateline.io.commentary;

import dateline.io.json.JsonCursor;
import dateline.io.problems.Excerpt;
import dateline.io.problems.Nearest;
import dateline.io.problems.Severity;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Walks through the members of an object that have a known key, and reports the others.
 *
 * <p>An optional key whose value is {@code null} counts as absent.
 *
 * @param <K> the object's keys
 */
final class ObjectReader<K extends Enum<K>> {
    /**
     * Holds the keys that one kind of object may have.
     *
     * @param type the enum of the keys
     * @param words the keys as the file has them
     * @param required the keys that an object must have
     * @param <K> the enum
     */
    record KeySet<K extends Enum<K>>(Class<K> type, Vocabulary<K> words, Set<K> required) {
        KeySet(Class<K> type, Set<K> required) {
            this(type, new Vocabulary<>(type), required);
        }
    }

    private final JsonCursor cursor;
    private final KeySet<K> keys;
    private final boolean isObject;
    private final TokenStreamLocation start;
    private final Set<K> seen;
    private final Set<K> present;
    private Optional<K> key = Optional.empty();

    /**
     * Enters the object at the cursor. Another value is reported and skipped, and has no members.
     *
     * @param what the kind of thing that the object stands for, with its article
     */
    ObjectReader(JsonCursor cursor, KeySet<K> keys, String what) {
        this.cursor = cursor;
        this.keys = keys;
        this.isObject = cursor.token() == JsonToken.START_OBJECT;
        this.start = cursor.location();
        this.seen = EnumSet.noneOf(keys.type());
        this.present = EnumSet.noneOf(keys.type());
        if (!isObject) {
            ScalarReader.reportWrongType(cursor, "an object, " + what);
        }
    }

    boolean isObject() {
        return isObject;
    }

    /** Moves to the value of the next known key, if there is one; reports the missing keys at the end. */
    boolean next() {
        while (isObject && cursor.nextKey()) {
            key = keys.words().find(cursor.key());
            if (key.isEmpty()) {
                reportUnknown();
            } else if (!seen.add(key())) {
                reportTwice();
            } else if (cursor.next() != JsonToken.VALUE_NULL || keys.required().contains(key())) {
                present.add(key());
                return true;
            }
        }
        reportMissing();
        return false;
    }

    /** Returns the key whose value the cursor stands on. */
    K key() {
        return key.orElseThrow();
    }

    /** Tells whether an object that was read to its end has a value for a key. */
    boolean has(K wanted) {
        return present.contains(wanted);
    }

    /** Returns where the object starts. */
    TokenStreamLocation start() {
        return start;
    }

    private void reportMissing() {
        for (K required : keys.required()) {
            if (isObject && !seen.contains(required)) {
                String fault = "the key " + Excerpt.quote(Vocabulary.word(required)) + " is missing";
                cursor.report(Severity.ERROR, start, fault, "");
            }
        }
    }

    private void reportUnknown() {
        String name = cursor.key();
        // Searching for the key that was meant takes long in a file with a million faults.
        String meant = cursor.lists() ? Nearest.suggest(name, keys.words().words()) : "";
        cursor.report(
                Severity.WARNING, "the key " + Excerpt.quote(name) + " is unknown and was passed over" + meant, "", "");
        cursor.next();
        cursor.skip();
    }

    private void reportTwice() {
        cursor.report(
                Severity.ERROR,
                "the key " + Excerpt.quote(cursor.key()) + " stands twice in the same object",
                "",
                "each key once");
        cursor.next();
        cursor.skip();
    }
}
