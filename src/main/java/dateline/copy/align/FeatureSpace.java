package dateline.copy.align;

import dateline.copy.facts.ComparableText;
import dateline.copy.facts.Numerals;
import dateline.model.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the features of sentences: numbers, actors, names and the stems of words, each as an integer.
 *
 * <p>A retelling and its original have these in common though their words differ.
 */
final class FeatureSpace {
    private static final int STEM = 5;
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "january"),
            Map.entry("feb", "february"),
            Map.entry("aug", "august"),
            Map.entry("sept", "september"),
            Map.entry("sep", "september"),
            Map.entry("oct", "october"),
            Map.entry("nov", "november"),
            Map.entry("dec", "december"));

    /** The kinds of features. */
    enum Kind {
        NUMBER,
        ACTOR,
        NAME,
        WORD
    }

    private record Alias(String letters, int feature) {}

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    /** For each word, its occurrences with a capital within a sentence, less those without. */
    private final List<Integer> capitals = new ArrayList<>();
    /** The names and aliases of actors by their first word. */
    private final Map<String, List<Alias>> aliases = new HashMap<>();

    /**
     * Makes a feature for each of a commentary's actors.
     *
     * @param actors the actors
     */
    FeatureSpace(List<Actor> actors) {
        for (Actor actor : actors) {
            if (actor.aliases().isEmpty()) {
                continue;
            }
            int feature = id("@" + actor.id(), Kind.ACTOR);
            addAlias(actor.name(), feature);
            actor.aliases().forEach(alias -> addAlias(alias, feature));
        }
    }

    private void addAlias(String name, int feature) {
        ComparableText comparable = ComparableText.of(name);
        if (!comparable.letters().isEmpty()) {
            aliases.computeIfAbsent(comparable.words()[0], first -> new ArrayList<>())
                    .add(new Alias(comparable.letters(), feature));
        }
    }

    private int id(String key, Kind kind) {
        return ids.computeIfAbsent(key, fresh -> {
            kinds.add(kind);
            capitals.add(0);
            return kinds.size() - 1;
        });
    }

    /**
     * Reads the features of a sentence.
     *
     * @param text the sentence
     * @param comparable the same, reduced
     * @return the features, ascending, each once
     */
    int[] read(String text, ComparableText comparable) {
        Set<Integer> features = new LinkedHashSet<>();
        String[] words = comparable.words();
        int[] starts = comparable.wordStarts();
        for (Numerals.Numeral number : Numerals.of(words)) {
            features.add(id("#" + number.value(), Kind.NUMBER));
        }
        for (int word = 0; word < words.length; word++) {
            addActors(words[word], starts[word], comparable, features);
            if (words[word].length() < 3 || Numerals.isNumeral(words[word])) {
                continue;
            }
            int feature = id(stem(words[word]), Kind.WORD);
            features.add(feature);
            if (word > 0) {
                int place =
                        comparable.originalRange(starts[word], starts[word] + 1).start();
                int step = Character.isUpperCase(text.codePointAt(place)) ? 1 : -1;
                capitals.set(feature, capitals.get(feature) + step);
            }
        }
        return features.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void addActors(String word, int start, ComparableText comparable, Set<Integer> features) {
        for (Alias alias : aliases.getOrDefault(word, List.of())) {
            int end = start + alias.letters().length();
            if (comparable.letters().startsWith(alias.letters(), start) && comparable.startsWord(end)) {
                features.add(alias.feature());
            }
        }
    }

    private static String stem(String word) {
        String full = MONTHS.getOrDefault(word, word).toLowerCase(Locale.ROOT);
        return full.length() <= STEM ? full : full.substring(0, STEM);
    }

    /** Returns the number of features that were read so far. */
    int size() {
        return kinds.size();
    }

    /**
     * Returns the kind of a feature; a word that mostly has a capital counts as a name.
     *
     * @param feature one that {@link #read} returned
     */
    Kind kind(int feature) {
        Kind kind = kinds.get(feature);
        return kind == Kind.WORD && capitals.get(feature) > 0 ? Kind.NAME : kind;
    }
}
