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
 * Walks through the members of one object: hands out those with a known key, each once, and reports the rest.
 *
 * <p>An optional key whose value is {@code null} counts as absent.
 *
 * @param <K> the object's keys
 */
final class ObjectReader<K extends Enum<K>> {
    private final JsonCursor cursor;
    private final KeySet<K> keys;
    private final boolean isObject;
    private final TokenStreamLocation start;
    private final Set<K> seen;
    private final Set<K> present;
    private K key;

    /**
     * Enters the object that the cursor stands on. What is no object is reported and skipped, and has no members.
     *
     * @param what the sort of thing it stands for, with its article
     */
    ObjectReader(JsonCursor cursor, KeySet<K> keys, String what) {
        this.cursor = cursor;
        this.keys = keys;
        this.isObject = cursor.token() == JsonToken.START_OBJECT;
        this.start = cursor.location();
        this.seen = EnumSet.noneOf(keys.type());
        this.present = EnumSet.noneOf(keys.type());
        this.key = keys.type().getEnumConstants()[0];
        if (!isObject) {
            ScalarReader.reportWrongType(cursor, "an object, " + what);
        }
    }

    boolean isObject() {
        return isObject;
    }

    /** Moves to the value of the next known key; at the end of the object reports the missing keys and returns false. */
    boolean next() {
        while (isObject && cursor.nextKey()) {
            Optional<K> known = keys.find(cursor.key());
            if (known.isEmpty()) {
                reportUnknown();
            } else if (!seen.add(known.get())) {
                reportTwice();
            } else {
                key = known.get();
                if (cursor.next() != JsonToken.VALUE_NULL || keys.required().contains(key)) {
                    present.add(key);
                    return true;
                }
            }
        }
        reportMissing();
        return false;
    }

    /** Returns the key whose value the cursor stands on. */
    K key() {
        return key;
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
        if (!isObject || seen.containsAll(keys.required())) {
            return;
        }
        for (K required : keys.required()) {
            if (!seen.contains(required)) {
                String fault = "the key " + Excerpt.quote(KeySet.name(required)) + " is missing";
                cursor.report(Severity.ERROR, start, fault, "");
            }
        }
    }

    private void reportUnknown() {
        String name = cursor.key();
        // Searching for the key that was meant takes long in a file with a million faults.
        String meant = cursor.lists() ? Nearest.suggest(name, keys.names().filter(known -> !known.equals(name))) : "";
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
