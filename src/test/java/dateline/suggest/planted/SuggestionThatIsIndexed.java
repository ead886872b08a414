package dateline.suggest.planted;

import dateline.index.CommentaryIndex;
import dateline.suggest.Suggestions;

/** Breaks the layers, so that their rule is seen to fail. */
final class SuggestionThatIsIndexed {
    private SuggestionThatIsIndexed() {}

    static String violate() {
        return Suggestions.class.getName() + CommentaryIndex.class.getName();
    }
}
