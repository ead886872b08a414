package dateline.io.commentary;

import dateline.io.problems.Excerpt;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Maps the words of a closed vocabulary, the lower-case names of an enum's constants, to these.
 *
 * @param <E> the enum
 */
final class Vocabulary<E extends Enum<E>> {
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final String choice;

    Vocabulary(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            constants.put(word(constant), constant);
        }
        String all = words().map(Excerpt::quote).collect(Collectors.joining(", "));
        int comma = all.lastIndexOf(", ");
        choice = comma < 0 ? all : all.substring(0, comma) + " or " + all.substring(comma + 2);
    }

    /** Returns the word that the file has for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(constants.get(word));
    }

    Stream<String> words() {
        return constants.keySet().stream();
    }

    /** Returns the words as a choice: {@code "a", "b" or "c"}. */
    String choice() {
        return choice;
    }
}
