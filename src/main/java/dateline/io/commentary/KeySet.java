package dateline.io.commentary;

import java.util.Set;

/**
 * Holds the keys that one kind of object may have.
 *
 * @param words the keys as the file has them
 * @param required the keys that an object must have
 * @param <K> the enum of the keys
 */
record KeySet<K extends Enum<K>>(Vocabulary<K> words, Set<K> required) {
    KeySet(Class<K> type, Set<K> required) {
        this(new Vocabulary<>(type), required);
    }
}
