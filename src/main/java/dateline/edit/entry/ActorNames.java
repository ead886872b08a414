package dateline.edit.entry;

import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Commentary;
import dateline.text.Slugs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds actors by id, name or alias, and who may be a person by the last word of the name; case and accents do not matter. */
final class ActorNames {
    private final Map<String, List<Actor>> whole = new HashMap<>();
    private final Map<String, List<Actor>> lastWords = new HashMap<>();
    private final int mostWords;

    ActorNames(Commentary commentary) {
        // An id is found before a name, and a name before an alias.
        Map<String, List<Actor>> names = new LinkedHashMap<>();
        Map<String, List<Actor>> aliases = new LinkedHashMap<>();
        for (Actor actor : commentary.actors()) {
            add(whole, actor.id(), actor);
            add(names, actor.name(), actor);
            actor.aliases().forEach(alias -> add(aliases, alias, actor));
            if (mayBePerson(actor)) {
                Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                        .distinct()
                        .forEach(word -> add(lastWords, word, actor));
            }
        }
        names.forEach(whole::putIfAbsent);
        aliases.forEach(whole::putIfAbsent);
        mostWords = whole.keySet().stream()
                .mapToInt(key -> key.split("-", -1).length)
                .max()
                .orElse(1);
    }

    /** Tells whether an actor is a person, or of the kind of new actors and named like one: in several capitalised words. */
    private static boolean mayBePerson(Actor actor) {
        String name = actor.name();
        return actor.kind() == ActorKind.PERSON
                || (actor.kind() == ActorKind.GROUP
                        && name.indexOf(' ') > 0
                        && Arrays.stream(name.split(" ", -1))
                                .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0))));
    }

    private static void add(Map<String, List<Actor>> found, String name, Actor actor) {
        String key = Slugs.slug(name);
        if (!key.isEmpty()) {
            List<Actor> actors = found.computeIfAbsent(key, k -> new ArrayList<>());
            if (!actors.contains(actor)) {
                actors.add(actor);
            }
        }
    }

    /** Returns the actors that are called so; several if the name is ambiguous. */
    List<Actor> called(String name) {
        return whole.getOrDefault(Slugs.slug(name), List.of());
    }

    /** Returns the persons whose names end with a word. */
    List<Actor> withLastWord(String word) {
        return lastWords.getOrDefault(Slugs.slug(word), List.of());
    }

    /**
     * Returns the length of the longest known name at the start of a text, in characters; empty if there is none.
     *
     * @param text without blanks in front
     */
    Optional<Integer> longestAtStart(String text) {
        int end = 0;
        Optional<Integer> longest = Optional.empty();
        for (int words = 0; words < mostWords && end < text.length(); words++) {
            int next = text.indexOf(' ', end + 1);
            end = next < 0 ? text.length() : next;
            String name = trimmed(text.substring(0, end));
            if (!called(name).isEmpty()) {
                longest = Optional.of(name.length());
            }
        }
        return longest;
    }

    /** Takes signs off the end of a name, such as a comma. */
    static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && !Character.isLetterOrDigit(name.codePointBefore(end))) {
            end -= Character.charCount(name.codePointBefore(end));
        }
        return name.substring(0, end);
    }
}
