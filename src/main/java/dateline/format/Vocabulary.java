package dateline.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A closed set of words, the lower-case names of an enum's constants.
 *
 * @param <E> the enum
 */
final class Vocabulary<E extends Enum<E>> {
    private final E[] constants;
    private final String[] words;

    Vocabulary(Class<E> type) {
        constants = type.getEnumConstants();
        words = Arrays.stream(constants).map(Vocabulary::word).toArray(String[]::new);
    }

    /** Returns the word that the file has for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Optional<E> find(String word) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(word)) {
                return Optional.of(constants[i]);
            }
        }
        return Optional.empty();
    }

    Stream<String> words() {
        return Arrays.stream(words);
    }

    /** Returns the words as a choice: {@code "a", "b" or "c"}. */
    String choice() {
        String all = words().map(Excerpt::quote).collect(Collectors.joining(", "));
        int comma = all.lastIndexOf(", ");
        return comma < 0 ? all : all.substring(0, comma) + " or " + all.substring(comma + 2);
    }
}
