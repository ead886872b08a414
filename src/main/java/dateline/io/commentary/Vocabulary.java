package dateline.io.commentary;

import dateline.date.words.English;
import dateline.io.problems.Excerpt;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Maps the words of a file to the constants of an enum: {@code partOf} to {@code PART_OF}.
 *
 * @param <E> the enum: the keys of an object, or the words of a closed vocabulary
 */
final class Vocabulary<E extends Enum<E>> {
    private final Map<String, E> constants = new LinkedHashMap<>();

    Vocabulary(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            constants.put(word(constant), constant);
        }
    }

    /** Returns the word that the file has for a constant. */
    static String word(Enum<?> constant) {
        StringBuilder out = new StringBuilder();
        for (String part : constant.name().split("_", -1)) {
            String rest = part.substring(1).toLowerCase(Locale.ROOT);
            out.append(out.isEmpty() ? part.substring(0, 1).toLowerCase(Locale.ROOT) : part.substring(0, 1));
            out.append(rest);
        }
        return out.toString();
    }

    Optional<E> find(String word) {
        return Optional.ofNullable(constants.get(word));
    }

    Stream<String> words() {
        return constants.keySet().stream();
    }

    /** Returns the words as a choice: {@code "a", "b" or "c"}. */
    String choice() {
        return English.list(words().map(Excerpt::quote).toList(), "or");
    }
}
