package dateline.format;

import java.util.Set;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Walks through the members of one object: those with a known key, each once, are handed out; the rest is reported.
 *
 * <p>An optional key whose value is {@code null} counts as absent. One instance serves all objects of a kind, one after
 * the other.
 *
 * @param <K> the object's keys
 */
final class Members<K extends Enum<K>> {
    private final TokenCursor cursor;
    private final Keys<K> keys;
    private final Place start = new Place();
    private K key;

    /** The keys met so far as bits, and those of them that have a value. */
    private int seen;

    private int present;

    Members(TokenCursor cursor, Keys<K> keys) {
        this.cursor = cursor;
        this.keys = keys;
        this.key = keys.constant(0);
    }

    /** Goes on in an object some of whose members have been met by others. */
    void resume(Members<K> others) {
        seen = others.seen;
        present = others.present;
    }

    /**
     * Enters the object that the cursor stands on.
     *
     * @param what the sort of thing it stands for, with its article
     * @return whether it is one; if not, that has been reported and the value skipped
     */
    boolean enter(String what) {
        if (cursor.token() != JsonToken.START_OBJECT) {
            Values.wrongType(cursor, "an object, " + what);
            return false;
        }
        cursor.note(start);
        seen = 0;
        present = 0;
        return true;
    }

    /** Moves to the value of the next known key; at the end of the object reports the missing keys and returns false. */
    boolean next() {
        while (true) {
            int index = cursor.nextName(keys);
            if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
                if ((keys.requiredBits() & ~seen) != 0) {
                    reportMissing();
                }
                return false;
            }
            int bit = index < 0 ? 0 : 1 << index;
            if (bit == 0) {
                reportUnknown();
            } else if ((seen & bit) != 0) {
                reportTwice();
            } else {
                seen |= bit;
                if (cursor.next() != JsonToken.VALUE_NULL || (keys.requiredBits() & bit) != 0) {
                    present |= bit;
                    key = keys.constant(index);
                    return true;
                }
            }
        }
    }

    /** Tells whether all of some keys have been met. */
    boolean haveBeen(Set<K> some) {
        for (K one : some) {
            if ((seen & keys.bit(one)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether an object that was read to its end has a value for a key. */
    boolean has(K wanted) {
        return (present & keys.bit(wanted)) != 0;
    }

    /** Returns the key whose value the cursor stands on. */
    K key() {
        return key;
    }

    /** Returns where the object starts. */
    Place start() {
        return start;
    }

    private void reportMissing() {
        for (K required : keys.required()) {
            if ((seen & keys.bit(required)) == 0) {
                cursor.report(
                        Severity.ERROR, start, "the key " + Excerpt.quote(Keys.name(required)) + " is missing", "", "");
            }
        }
    }

    private void reportUnknown() {
        if (cursor.lists()) {
            String name = cursor.name();
            cursor.report(
                    Severity.WARNING,
                    "the key " + Excerpt.quote(name) + " is unknown and was passed over"
                            + Nearest.suggest(name, keys.names().filter(known -> !known.equals(name))),
                    "",
                    "");
        } else {
            cursor.count(Severity.WARNING);
        }
        cursor.next();
        cursor.skip();
    }

    private void reportTwice() {
        cursor.report(
                Severity.ERROR,
                "the key " + Excerpt.quote(cursor.name()) + " stands twice in the same object",
                "",
                "each key once");
        cursor.next();
        cursor.skip();
    }
}
