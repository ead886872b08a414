package dateline.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final Spelling[] spellings;
    private final Spelling[] members;

    /** Which key came first last time, and which behind each. */
    private final int[] followers;

    private final Set<K> required;
    private final int requiredBits;

    /** Made when it is first asked for, because only a text with faults is given to the parser. */
    private Optional<PropertyNameMatcher> matcher = Optional.empty();

    private Keys(Class<K> type, Set<K> required) {
        this.constants = type.getEnumConstants();
        this.names = new String[constants.length];
        this.spellings = new Spelling[constants.length];
        this.members = new Spelling[constants.length];
        this.followers = new int[names.length + 1];
        this.required = required;
        // Loops, because the first streams and lambdas of a process take longer than all of this.
        int bits = 0;
        for (int i = 0; i < constants.length; i++) {
            names[i] = name(constants[i]);
            spellings[i] = new Spelling('"' + names[i] + '"');
            members[i] = new Spelling(",\"" + names[i] + "\":");
            bits |= required.contains(constants[i]) ? 1 << i : 0;
        }
        this.requiredBits = bits;
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
        if (matcher.isEmpty()) {
            List<Named> named = names().map(Named::fromString).toList();
            matcher = Optional.of(ParserCursor.FACTORY.constructNameMatcher(named, true));
        }
        return matcher.get();
    }

    /** Returns the key at an index as the file has it. */
    String name(int index) {
        return names[index];
    }

    /** Returns the key that followed another one last time, or came first if that is negative. */
    int expected(int previous) {
        return followers[Math.min(previous, constants.length - 1) + 1];
    }

    /** Says which key followed another one, or came first if that is negative. */
    void remember(int previous, int found) {
        followers[Math.min(previous, constants.length - 1) + 1] = found;
    }

    /** Returns the length of a key in quotes if it stands at a place; 0 if not, and sometimes if. */
    int lengthAt(int index, byte[] bytes, int at, int end) {
        return spellings[index].lengthAt(bytes, at, end);
    }

    /** Returns the length of a comma, a key in quotes and a colon if they stand at a place; 0 if not, and sometimes if. */
    int memberLengthAt(int index, byte[] bytes, int at, int end) {
        return members[index].lengthAt(bytes, at, end);
    }

    /** Returns the index of the key that bytes in quotes spell, or -1. */
    int find(byte[] bytes, int start, int end) {
        for (int i = 0; i < spellings.length; i++) {
            if (spellings[i].isSpelled(bytes, start, end)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of a key, or -1. */
    int find(String name) {
        return Arrays.asList(names).indexOf(name);
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
