package dateline.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final List<Optional<E>> found;
    private final String[] words;

    Vocabulary(Class<E> type) {
        E[] constants = type.getEnumConstants();
        found = new ArrayList<>();
        words = new String[constants.length];
        for (int i = 0; i < constants.length; i++) {
            found.add(Optional.of(constants[i]));
            words[i] = word(constants[i]);
        }
    }

    /** Returns the word that the file has for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the constant whose word a string is. */
    Optional<E> find(Utf8Slice utf8) {
        for (int i = 0; i < words.length; i++) {
            if (utf8.spells(words[i])) {
                return found.get(i);
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
