package dateline.copy.align;

import dateline.model.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a retelling and its original have in common though their words differ: numbers, actors, names and the stems of
 * words, each as an integer.
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

    /** What kind of thing texts have in common. */
    enum Kind {
        NUMBER,
        ACTOR,
        NAME,
        WORD
    }

    private record Alias(String letters, int feature) {}

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();
    /** For each word, how often it stood with a capital within a sentence, less how often without. */
    private final List<Integer> capitals = new ArrayList<>();
    /** Names and aliases by their first word. */
    private final Map<String, List<Alias>> aliases = new HashMap<>();

    /**
     * Makes a space that knows a commentary's actors.
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
        for (String number : Numerals.of(words)) {
            features.add(id("#" + number, Kind.NUMBER));
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

    /** Returns how many features were met so far. */
    int size() {
        return kinds.size();
    }

    /**
     * Returns what a feature is; a word that mostly has a capital counts as a name.
     *
     * @param feature one that {@link #read} returned
     */
    Kind kind(int feature) {
        Kind kind = kinds.get(feature);
        return kind == Kind.WORD && capitals.get(feature) > 0 ? Kind.NAME : kind;
    }
}
