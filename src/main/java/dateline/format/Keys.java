package dateline.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The keys that one kind of object may have, as an enum whose constants are named after them: {@code PART_OF} is
 * {@code partOf}.
 *
 * @param <K> the enum
 */
final class Keys<K extends Enum<K>> {
    private final K[] constants;
    private final String[] names;
    private final Set<K> required;
    private final int requiredBits;
    private final PropertyNameMatcher matcher;

    private Keys(Class<K> type, Set<K> required) {
        this.constants = type.getEnumConstants();
        this.names = Arrays.stream(constants).map(Keys::name).toArray(String[]::new);
        this.required = required;
        this.requiredBits = required.stream().mapToInt(this::bit).sum();
        List<Named> named = Arrays.stream(names).map(Named::fromString).toList();
        this.matcher = TokenCursor.FACTORY.constructNameMatcher(named, true);
    }

    /** Returns the keys of an enum, some of which an object must have. */
    static <K extends Enum<K>> Keys<K> of(Class<K> type, Set<K> required) {
        return new Keys<>(type, required);
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

    PropertyNameMatcher matcher() {
        return matcher;
    }

    K constant(int index) {
        return constants[index];
    }

    Set<K> required() {
        return required;
    }

    /** Returns the bit that stands for a key: {@code 1 << index}. */
    int bit(K key) {
        return 1 << Arrays.asList(constants).indexOf(key);
    }

    /** Returns the required keys as bits. */
    int requiredBits() {
        return requiredBits;
    }

    Stream<String> names() {
        return Arrays.stream(names);
    }
}
