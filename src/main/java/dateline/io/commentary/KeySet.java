package dateline.io.commentary;

import java.util.Set;

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
