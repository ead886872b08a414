package dateline.ui.filter;

import dateline.index.ActorMatch;
import dateline.index.CommentaryIndex;
import dateline.index.Dimension;
import dateline.index.FacetValue;
import dateline.index.FacetValue.Choice;
import dateline.index.Facets;
import dateline.index.Filter;
import dateline.model.Actor;
import dateline.text.NormalisedText;
import java.util.Comparator;
import java.util.List;

/** Lists the actors that can be chosen, with the number of events that would be left with each. */
final class ActorChoices {
    private static final Comparator<FacetValue> ORDER = Comparator.comparing(ActorChoices::leavesNothing)
            .thenComparing(value -> value.total().events(), Comparator.reverseOrder())
            .thenComparing(value -> value.total().claims(), Comparator.reverseOrder())
            .thenComparing(FacetValue::label)
            .thenComparing(FacetValue::key);

    private final CommentaryIndex index;
    private final List<FacetValue> all;

    private ActorChoices(CommentaryIndex index, List<FacetValue> all) {
        this.index = index;
        this.all = all;
    }

    /** Counts the actors of a commentary under a filter. */
    static ActorChoices of(CommentaryIndex index, Filter filter) {
        // A second actor is joined by "and", so that the counts beside one chosen actor are those of both at once.
        Filter counted = filter.actors().size() < 2 ? filter.withMatch(ActorMatch.ALL) : filter;
        return new ActorChoices(
                index,
                Facets.of(index, counted).of(Dimension.ACTOR).stream()
                        .sorted(ORDER)
                        .toList());
    }

    /** Tells whether an actor that is not chosen would leave no event. */
    static boolean leavesNothing(FacetValue value) {
        return value.chosen() == Choice.FREE && value.remaining().events() == 0;
    }

    /** Returns all actors: by falling number of events, those that would leave no event last. */
    List<FacetValue> all() {
        return all;
    }

    /** Returns the chosen actors, by falling number of events. */
    List<FacetValue> chosen() {
        return all.stream().filter(value -> value.chosen() == Choice.CHOSEN).toList();
    }

    /** Returns the first actors that are not chosen. */
    List<FacetValue> free(int most) {
        return all.stream()
                .filter(value -> value.chosen() == Choice.FREE)
                .limit(most)
                .toList();
    }

    /** Returns the actors whose name or alias contains a text, regardless of case and accents. */
    List<FacetValue> named(String typed) {
        String wanted = normalise(typed);
        return wanted.isEmpty()
                ? all
                : all.stream().filter(value -> isNamed(value, wanted)).toList();
    }

    private boolean isNamed(FacetValue value, String wanted) {
        Actor actor = index.actor(value.key()).orElseThrow();
        return normalise(actor.name()).contains(wanted)
                || actor.aliases().stream().anyMatch(alias -> normalise(alias).contains(wanted));
    }

    private static String normalise(String text) {
        return NormalisedText.of(text.strip()).normalised();
    }
}
