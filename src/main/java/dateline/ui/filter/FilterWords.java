package dateline.ui.filter;

import dateline.index.CommentaryIndex;
import dateline.index.Dimension;
import dateline.index.FacetValue;
import dateline.index.FacetValue.Choice;
import dateline.index.FacetValue.Count;
import dateline.index.Filter;
import dateline.index.Unfinished.Lack;
import dateline.model.Claim;
import dateline.text.ShownText;
import dateline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** English words for what a filter has chosen. */
final class FilterWords {
    /** The dimensions beside the actors, in the order in which they are shown. */
    static final List<Dimension> OTHERS = List.of(
            Dimension.CERTAINTY,
            Dimension.ROLE,
            Dimension.CLAIM_KIND,
            Dimension.HOLDER,
            Dimension.CATEGORY,
            Dimension.UNFINISHED);

    private FilterWords() {}

    /**
     * A chosen value of a dimension beside the actors.
     *
     * @param dimension the dimension
     * @param key the value in a {@link Filter}
     * @param words the value in words that can stand alone, such as "hedged claims"
     */
    record ChosenValue(Dimension dimension, String key, String words) {}

    /** Returns the chosen values of all dimensions beside the actors. */
    static List<ChosenValue> chosen(Filter filter, CommentaryIndex index) {
        List<ChosenValue> chosen = new ArrayList<>();
        for (Dimension dimension : OTHERS) {
            dimension.chosenIn(filter).stream()
                    .sorted()
                    .map(key -> new ChosenValue(dimension, key, alone(dimension, key, index)))
                    .forEach(chosen::add);
        }
        return chosen;
    }

    private static String alone(Dimension dimension, String key, CommentaryIndex index) {
        String word = key.toLowerCase(Locale.ROOT);
        return switch (dimension) {
            case ACTOR -> index.actorName(key);
            case CATEGORY -> "events: " + ShownText.line(key);
            case CLAIM_KIND, CERTAINTY -> word + " claims";
            case HOLDER ->
                "held by " + (key.equals(Claim.AUTHORS) ? "the authors" : ShownText.line(index.actorName(key)));
            case ROLE -> "role: " + word;
            case UNFINISHED -> Lack.valueOf(key).label();
        };
    }

    /** Returns the name of a dimension as a heading. */
    static String heading(Dimension dimension) {
        return switch (dimension) {
            case ACTOR -> "Actors";
            case CATEGORY -> "Categories of events";
            case CLAIM_KIND -> "Kinds of claims";
            case HOLDER -> "Holders of claims";
            case CERTAINTY -> "Certainty of claims";
            case ROLE -> "Roles of claims";
            case UNFINISHED -> "Unfinished";
        };
    }

    /** Returns an actor's name and numbers, for a tip: "China: 14 of 80 events, 9 of 40 claims". */
    static String counts(FacetValue actor) {
        Count left = actor.remaining();
        Count total = actor.total();
        return ShownText.line(actor.label())
                + ": "
                + count(left.events(), total.events(), "event")
                + ", "
                + count(left.claims(), total.claims(), "claim");
    }

    /** Returns what a screen reader says of an actor in the filter. */
    static String spoken(FacetValue actor) {
        return ShownText.line(actor.label())
                + ", "
                + count(actor.remaining().events(), actor.total().events(), "event")
                + (actor.chosen() == Choice.CHOSEN ? ", in the filter" : "");
    }

    private static String count(int left, int total, String noun) {
        return left == total ? Wording.count(total, noun) : Wording.share(left, total, noun);
    }
}
