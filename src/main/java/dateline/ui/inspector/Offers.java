package dateline.ui.inspector;

import dateline.edit.ActorEdits;
import dateline.edit.Edit;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.text.NormalisedText;
import dateline.ui.form.FormEditor;
import dateline.ui.form.Offer;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what completions offer: actors, events and claims, and words that the document uses. */
final class Offers {
    /** Most offers at a time. */
    private static final int MOST = 7;

    /** The rank of what does not match. */
    private static final int NO_MATCH = 3;

    private final FormEditor editor;

    Offers(FormEditor editor) {
        this.editor = editor;
    }

    /**
     * Returns the actors whose name or alias matches typed words, and last a new actor of that name.
     *
     * @param typed the words
     * @param offered tells which actors are offered
     * @param reference returns the edit that refers to the actor whose id it is given
     */
    List<Offer> actors(String typed, Predicate<Actor> offered, BiFunction<Commentary, String, Edit> reference) {
        List<Offer> offers = new ArrayList<>();
        for (Actor actor : matchingActors(typed, all(Commentary::actors).filter(offered))) {
            offers.add(new Offer(
                    actor.name(),
                    Wording.of(actor.kind()),
                    () -> editor.attempt(commentary -> reference.apply(commentary, actor.id()))));
        }
        boolean known = all(Commentary::actors)
                .flatMap(actor -> names(actor).stream())
                .anyMatch(name -> editor.normalised(name).normalised().equals(normalised(typed)));
        if (!known && !typed.isEmpty()) {
            Actor actor = new Actor("", typed, ActorKind.GROUP, List.of(), Optional.empty(), Optional.empty());
            offers.add(new Offer(
                    "New actor \u201c" + typed + "\u201d",
                    "",
                    () -> editor.attempt(commentary -> ActorEdits.addFor(commentary, actor, reference))));
        }
        return offers;
    }

    /** Returns those of some actors whose name or an alias matches typed words. */
    List<Actor> matchingActors(String typed, Stream<Actor> actors) {
        return best(typed, actors, Offers::names);
    }

    private static List<String> names(Actor actor) {
        List<String> names = new ArrayList<>(List.of(actor.name()));
        names.addAll(actor.aliases());
        return names;
    }

    /**
     * Returns the events or claims whose label matches typed words.
     *
     * @param typed the words
     * @param items those to choose from
     * @param reference returns the edit that refers to the item whose id it is given
     */
    List<Offer> items(String typed, Stream<? extends Item> items, BiFunction<Commentary, String, Edit> reference) {
        return best(typed, items, item -> List.of(item.label())).stream()
                .map(item -> new Offer(
                        item.label(),
                        Wording.sort(item).toLowerCase(Locale.ROOT),
                        () -> editor.attempt(commentary -> reference.apply(commentary, item.id()))))
                .toList();
    }

    /** Returns the name of an actor, or the id where there is none. */
    String actorName(String id) {
        return all(Commentary::actors)
                .filter(actor -> actor.id().equals(id))
                .map(Actor::name)
                .findFirst()
                .orElse(id);
    }

    /** Returns the label of an event or claim, or the id where there is none. */
    String itemLabel(String id) {
        return allItems()
                .filter(item -> item.id().equals(id))
                .map(Item::label)
                .findFirst()
                .orElse(id);
    }

    /** Returns the events, then the claims of the document. */
    Stream<Item> allItems() {
        return Stream.concat(all(Commentary::events), all(Commentary::claims));
    }

    /**
     * Returns the typed words, and the words in use that match them.
     *
     * @param typed the words
     * @param inUse the words that the document, or the format, has
     * @param take takes words, and returns why it is refused; empty if it is not
     */
    List<Offer> words(String typed, Stream<String> inUse, Function<String, Optional<String>> take) {
        if (typed.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(best(typed, inUse.distinct(), List::of));
        if (words.stream().noneMatch(typed::equals)) {
            words.add(0, typed);
        }
        return words.stream()
                .map(word -> new Offer(word, "", () -> take.apply(word)))
                .toList();
    }

    private <T> Stream<T> all(Function<Commentary, List<T>> elements) {
        return editor.commentary().map(elements).stream().flatMap(List::stream);
    }

    /** Returns what matches typed words: first the same name, then those that begin so, then those with such a word. */
    private <T> List<T> best(String typed, Stream<T> things, Function<T, List<String>> names) {
        String term = normalised(typed);
        if (term.isEmpty()) {
            return List.of();
        }
        return things.map(thing -> new Ranked<>(thing, rank(term, names.apply(thing))))
                .filter(ranked -> ranked.rank() < NO_MATCH)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST)
                .map(Ranked::thing)
                .toList();
    }

    /** Something that is offered, and how well it matches, best 0. */
    private record Ranked<T>(T thing, int rank) {}

    private int rank(String term, List<String> names) {
        return names.stream()
                .map(editor::normalised)
                .mapToInt(name -> name.normalised().equals(term)
                        ? 0
                        : name.normalised().startsWith(term) ? 1 : name.hasWordStartingWith(term) ? 2 : NO_MATCH)
                .min()
                .orElse(NO_MATCH);
    }

    private static String normalised(String text) {
        return NormalisedText.of(text).normalised();
    }
}
