package dateline.copy.facts;

import dateline.model.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Knows which names mean the same: those of a commentary's actors, and those of countries. */
public final class KnownNames {
    private static final List<List<String>> COUNTRIES = countries();
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "on", "s", "d");

    /**
     * A name.
     *
     * @param key what it means
     * @param words its words, reduced
     * @param isAcronym whether it consists of capitals, such as "US", which is no "us"
     */
    record Known(String key, List<String> words, boolean isAcronym) {}

    private final Map<String, List<Known>> byFirstWord = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /**
     * Collects the names; those of generic groups, such as "some analysts", are none.
     *
     * @param actors the actors of a commentary
     */
    public KnownNames(List<Actor> actors) {
        for (List<String> names : COUNTRIES) {
            names.forEach(name -> add(name, names.get(0)));
        }
        for (Actor actor : actors) {
            List<String> names = new ArrayList<>(List.of(actor.name()));
            names.addAll(actor.aliases());
            String key = names.stream()
                    .map(name -> keys.get(letters(name)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("@" + actor.id());
            names.forEach(name -> add(name, key));
        }
    }

    private static List<List<String>> countries() {
        try (InputStream in = Objects.requireNonNull(KnownNames.class.getResourceAsStream("countries.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\|", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("countries.txt cannot be read", e);
        }
    }

    private static String letters(String name) {
        return String.join(" ", words(name));
    }

    private static List<String> words(String name) {
        List<String> words = Arrays.asList(ComparableText.of(name).words());
        return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }

    private void add(String name, String key) {
        List<String> words = words(name);
        if (words.isEmpty() || !isProper(name)) {
            return;
        }
        if (keys.putIfAbsent(String.join(" ", words), key) == null) {
            boolean acronym = name.chars().noneMatch(Character::isLowerCase);
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Known(key, List.copyOf(words), acronym));
        }
    }

    /** Tells whether each word has a capital, but for small ones. */
    private static boolean isProper(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || SMALL_WORDS.contains(word));
    }

    /**
     * Returns the longest name that starts with a word.
     *
     * @param words the words of a {@link ComparableText}
     * @param at the index of the first word
     */
    Optional<Known> at(List<String> words, int at) {
        List<Known> candidates = byFirstWord.getOrDefault(words.get(at), List.of());
        return candidates.stream()
                .filter(known -> at + known.words().size() <= words.size()
                        && words.subList(at, at + known.words().size()).equals(known.words()))
                .reduce((a, b) -> b.words().size() > a.words().size() ? b : a);
    }
}
