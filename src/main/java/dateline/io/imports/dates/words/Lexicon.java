package dateline.io.imports.dates.words;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Maps words of some languages to their meaning in a date. */
public final class Lexicon {
    /** Maximum number of words in an entry. */
    static final int MAX_WORDS = 4;

    private static final Map<Set<DateLanguage>, Lexicon> KNOWN = new ConcurrentHashMap<>();
    private static final Map<DateLanguage, Map<String, Token>> BY_LANGUAGE = new EnumMap<>(DateLanguage.class);
    private static final Set<TokenKind> TELLING = EnumSet.of(
            TokenKind.MONTH,
            TokenKind.SEASON,
            TokenKind.WEEKDAY,
            TokenKind.CENTURY,
            TokenKind.DECADE_WORD,
            TokenKind.APPROXIMATE,
            TokenKind.UNCERTAIN,
            TokenKind.BETWEEN,
            TokenKind.SINCE,
            TokenKind.UNTIL,
            TokenKind.BEFORE,
            TokenKind.AFTER,
            TokenKind.BY,
            TokenKind.NOT_BEFORE,
            TokenKind.OR,
            TokenKind.YEAR_WORD);

    static {
        Arrays.stream(DateLanguage.values()).forEach(language -> BY_LANGUAGE.put(language, entries(language)));
    }

    private final Map<String, Token> words = new HashMap<>();

    private Lexicon(Set<DateLanguage> languages) {
        languages.forEach(language -> words.putAll(BY_LANGUAGE.get(language)));
    }

    /** Returns the words of some languages; the later language counts where two have the same word. */
    public static Lexicon of(Set<DateLanguage> languages) {
        return KNOWN.computeIfAbsent(
                languages, key -> new Lexicon(key.isEmpty() ? Set.of(DateLanguage.ENGLISH) : EnumSet.copyOf(key)));
    }

    /** Returns what a word means, or several with single blanks; in lower case. */
    public Optional<Token> find(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** Returns the languages other than English that a word of a date gives away. */
    public static List<DateLanguage> languages(String word) {
        if (word.length() < 2 || BY_LANGUAGE.get(DateLanguage.ENGLISH).containsKey(word)) {
            return List.of();
        }
        return BY_LANGUAGE.entrySet().stream()
                .filter(language -> language.getValue().containsKey(word)
                        && TELLING.contains(language.getValue().get(word).kind()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Token> entries(DateLanguage language) {
        Map<String, Token> entries = new HashMap<>();
        language.words().lines().forEach(line -> {
            int end = line.indexOf(line.contains(" ") && line.indexOf(' ') < line.indexOf(':') ? ' ' : ':');
            TokenKind kind = TokenKind.valueOf(line.substring(0, end));
            for (String group : line.substring(end).split("\\|", -1)) {
                int colon = group.indexOf(':');
                String number = group.substring(0, colon).strip();
                int value = number.isEmpty() ? 0 : Integer.parseInt(number);
                for (String word : group.substring(colon + 1).strip().split(" ", -1)) {
                    String text = word.replace('_', ' ');
                    entries.putIfAbsent(text, new Token(kind, value, text));
                }
            }
        });
        return entries;
    }
}
