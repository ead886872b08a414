package dateline.suggest;

import dateline.model.Actor;
import dateline.model.SentenceId;
import dateline.suggest.Suggestion.Place;
import dateline.text.NormalisedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Finds the names of a text that no actor has, and joins the forms of a name. */
final class NameFinder {
    private final Set<String> known = new HashSet<>();
    private final Map<String, Set<Actor>> ownersOfParts = new HashMap<>();

    NameFinder(List<Actor> actors) {
        for (Actor actor : actors) {
            names(actor).map(NameFinder::compared).forEach(name -> {
                known.add(name);
                parts(name)
                        .forEach(part -> ownersOfParts
                                .computeIfAbsent(part, key -> new LinkedHashSet<>())
                                .add(actor));
            });
        }
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    /** Returns a name in the form in which it is compared, without an article. */
    private static String compared(String name) {
        return NormalisedText.of(name.strip()).normalised().replaceFirst("^the ", "");
    }

    /** Returns a suggestion for each name, in no order. */
    List<Suggestion> find(SortedMap<SentenceId, String> sentences) {
        Map<String, List<NameMention>> byName = new LinkedHashMap<>();
        new NameMentions(sentences)
                .all()
                .forEach(mention -> byName.computeIfAbsent(mention.name(), name -> new ArrayList<>())
                        .add(mention));
        byName.keySet().removeIf(name -> known.contains(compared(name)));
        Set<String> all = new HashSet<>(known);
        byName.keySet().stream().map(NameFinder::compared).forEach(all::add);
        byName.entrySet().removeIf(entry -> entry.getValue().size() == 1 && isPair(compared(entry.getKey()), all));
        List<Suggestion> found = new ArrayList<>();
        Map<String, List<String>> forms = forms(byName.keySet());
        forms.forEach((name, shorter) -> found.add(suggestion(name, shorter, byName)));
        return found;
    }

    /** Tells whether a name is two names side by side, at least one of which has several words. */
    private static boolean isPair(String name, Set<String> names) {
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
            String first = name.substring(0, blank);
            String second = name.substring(blank + 1);
            if (names.contains(first) && names.contains(second) && (first + second).contains(" ")) {
                return true;
            }
        }
        return false;
    }

    private NameSuggestion suggestion(String name, List<String> shorter, Map<String, List<NameMention>> byName) {
        List<Place> places = Stream.concat(Stream.of(name), shorter.stream())
                .flatMap(form -> byName.get(form).stream())
                .map(NameMention::place)
                .sorted(Comparator.comparing(Place::sentence)
                        .thenComparing(place -> place.range().start()))
                .toList();
        return new NameSuggestion(name, shorter, places, owner(name));
    }

    /** Returns the only actor that has a name of which this one is the beginning or the end. */
    private Optional<Actor> owner(String name) {
        Set<Actor> owners = ownersOfParts.getOrDefault(compared(name), Set.of());
        return owners.size() == 1 ? owners.stream().findFirst() : Optional.empty();
    }

    /** Returns the longest names, each with its shorter forms; a name that may be short for several stands alone. */
    private Map<String, List<String>> forms(Set<String> names) {
        Map<String, List<String>> longer = new HashMap<>();
        for (String name : names) {
            parts(compared(name))
                    .forEach(part -> longer.computeIfAbsent(part, key -> new ArrayList<>())
                            .add(name));
        }
        Map<String, List<String>> forms = new LinkedHashMap<>();
        Map<String, List<String>> shorter = new HashMap<>();
        for (String name : names) {
            List<String> longest = longer.getOrDefault(compared(name), List.of()).stream()
                    .filter(other -> !longer.containsKey(compared(other)))
                    .toList();
            if (longest.size() == 1 && owner(name).isEmpty()) {
                shorter.computeIfAbsent(longest.get(0), key -> new ArrayList<>())
                        .add(name);
            } else {
                forms.put(name, List.of());
            }
        }
        forms.replaceAll((name, none) -> shorter.getOrDefault(name, none));
        return forms;
    }

    /** Returns the beginnings and ends, in whole words, of a name that has no "of". */
    private static Set<String> parts(String name) {
        Set<String> parts = new LinkedHashSet<>();
        if (!name.contains(" of ")) {
            for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
                parts.add(name.substring(0, blank));
                parts.add(name.substring(blank + 1));
            }
        }
        return parts;
    }
}
