package dateline.io.commentary;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds the keys that one kind of object may have, as an enum: its constant {@code PART_OF} stands for {@code partOf}.
 *
 * @param <K> the enum
 */
final class KeySet<K extends Enum<K>> {
    private final Class<K> type;
    private final Map<String, K> constants = new LinkedHashMap<>();
    private final Set<K> required;

    /**
     * Takes the keys of an enum.
     *
     * @param required those that an object must have
     */
    KeySet(Class<K> type, Set<K> required) {
        this.type = type;
        this.required = required;
        for (K constant : type.getEnumConstants()) {
            constants.put(name(constant), constant);
        }
    }

    /** Returns the key as the file has it. */
    static String name(Enum<?> constant) {
        StringBuilder out = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            String rest = word.substring(1).toLowerCase(Locale.ROOT);
            out.append(out.isEmpty() ? word.substring(0, 1).toLowerCase(Locale.ROOT) : word.substring(0, 1));
            out.append(rest);
        }
        return out.toString();
    }

    Class<K> type() {
        return type;
    }

    Optional<K> find(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    Set<K> required() {
        return required;
    }

    Stream<String> names() {
        return constants.keySet().stream();
    }
}
