package dateline.ui.filter;

import dateline.date.words.English;
import dateline.index.ActorMatch;
import dateline.index.CommentaryIndex;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.text.ShownText;
import java.util.List;
import java.util.Optional;

/**
 * Says that a filter leaves no event.
 *
 * @param sentence such as "No event concerns China and Ukraine at once."
 * @param remedy what would leave some events, beside an empty filter
 */
record EmptyFilterWords(String sentence, Remedy remedy) {
    /** Ways out of a filter that leaves no event, beside an empty filter. */
    enum Remedy {
        /** To ask for any of the chosen actors. */
        ANY_ACTOR,
        /** None. */
        NONE
    }

    /** Returns the words for what a filter leaves; empty where it leaves events, or where the commentary has none. */
    static Optional<EmptyFilterWords> of(CommentaryIndex index, FilterResult result) {
        Filter filter = result.filter();
        if (filter.isEmpty() || index.events().isEmpty() || result.eventCount() > 0) {
            return Optional.empty();
        }
        boolean atOnce = filter.match() == ActorMatch.ALL && filter.actors().size() > 1;
        String categories = filter.categories().isEmpty()
                ? ""
                : " of category "
                        + English.list(
                                filter.categories().stream()
                                        .map(ShownText::line)
                                        .sorted()
                                        .toList(),
                                "or");
        List<String> names = filter.actors().stream()
                .map(index::actorName)
                .map(ShownText::line)
                .sorted()
                .toList();
        String sentence = names.isEmpty()
                ? "There is no event" + categories + "."
                : "No event" + categories + " concerns " + English.list(names, atOnce ? "and" : "or")
                        + (atOnce ? " at once." : ".");
        boolean anyLeaves = atOnce
                && FilterResult.of(index, filter.withMatch(ActorMatch.ANY)).eventCount() > 0;
        return Optional.of(new EmptyFilterWords(sentence, anyLeaves ? Remedy.ANY_ACTOR : Remedy.NONE));
    }
}
