package dateline.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.CommentaryIndex;
import dateline.index.Dimension;
import dateline.index.Filter;
import dateline.index.Unfinished.Lack;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.ui.filter.FilterWords.ChosenValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the chips of other filters say. */
class FilterWordsTest {
    private static final CommentaryIndex INDEX = CommentaryIndex.of(BundledCommentary.load());

    @Test
    void eachChosenValueCanStandAlone() {
        Filter filter = Filter.NONE
                .withCategoryToggled("military")
                .withHolderToggled(Claim.AUTHORS)
                .withHolderToggled("kim-jong-un")
                .withClaimKindToggled(ClaimKind.CAUSAL)
                .withRoleToggled(ClaimRole.REASON)
                .withLackToggled(Lack.GROUND)
                .withCertaintyToggled(Certainty.HEDGED)
                .withActorToggled("china");
        assertEquals(
                List.of(
                        "hedged claims",
                        "role: reason",
                        "causal claims",
                        "held by the authors",
                        "held by Kim Jong Un",
                        "events: military",
                        "claims that rest on nothing"),
                FilterWords.chosen(filter, INDEX).stream()
                        .map(ChosenValue::words)
                        .toList());
    }

    @Test
    void theKeyOfEachValueTakesItOutOfTheFilter() {
        Filter filter = Filter.NONE;
        for (Dimension dimension : FilterWords.OTHERS) {
            String key =
                    switch (dimension) {
                        case CERTAINTY -> "HEDGED";
                        case ROLE -> "THESIS";
                        case CLAIM_KIND -> "FACTUAL";
                        case UNFINISHED -> "PASSAGE";
                        default -> "china";
                    };
            filter = filter.withToggled(dimension, key);
        }
        assertEquals(6, FilterWords.chosen(filter, INDEX).size());
        for (ChosenValue value : FilterWords.chosen(filter, INDEX)) {
            filter = filter.withToggled(value.dimension(), value.key());
        }
        assertEquals(Filter.NONE, filter);
    }
}
