package dateline.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.ActorMatch;
import dateline.index.CommentaryIndex;
import dateline.index.FacetValue;
import dateline.index.Filter;
import dateline.index.FilterResult;
import dateline.io.commentary.BundledCommentary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The actors that can be chosen, and their counts. */
class ActorChoicesTest {
    private static final CommentaryIndex INDEX = CommentaryIndex.of(BundledCommentary.load());
    private static final String CHINA = "china";
    private static final String RUSSIA = "russia";

    private static Filter of(ActorMatch match, String... actors) {
        return Filter.NONE.withActors(Set.of(actors)).withMatch(match);
    }

    private static FacetValue value(ActorChoices choices, String id) {
        return choices.all().stream()
                .filter(value -> value.key().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int left(Filter filter) {
        return FilterResult.of(INDEX, filter).eventCount();
    }

    @Test
    void actorsStandByTheirNumberOfEvents() {
        List<FacetValue> all = ActorChoices.of(INDEX, Filter.NONE).all();
        assertEquals(INDEX.commentary().actors().size(), all.size());
        for (int i = 1; i < all.size(); i++) {
            assertTrue(all.get(i - 1).total().events() >= all.get(i).total().events());
        }
    }

    @Test
    void besideOneChosenActorTheOthersCountWhatBothHaveInCommon() {
        ActorChoices choices = ActorChoices.of(INDEX, of(ActorMatch.ANY, CHINA));
        assertEquals(
                left(of(ActorMatch.ALL, CHINA, RUSSIA)),
                value(choices, RUSSIA).remaining().events());
        assertEquals(INDEX.eventCount(CHINA), value(choices, CHINA).remaining().events());
        assertEquals(INDEX.eventCount(RUSSIA), value(choices, RUSSIA).total().events());
    }

    @Test
    void besideSeveralTheOthersCountWhatOneMoreWouldLeave() {
        FacetValue third = value(ActorChoices.of(INDEX, of(ActorMatch.ALL, CHINA, RUSSIA)), "north-korea");
        assertEquals(
                left(of(ActorMatch.ALL, CHINA, RUSSIA, "north-korea")),
                third.remaining().events());
        FacetValue any = value(ActorChoices.of(INDEX, of(ActorMatch.ANY, CHINA, RUSSIA)), "north-korea");
        assertEquals(INDEX.eventCount("north-korea"), any.remaining().events());
    }

    @Test
    void whatWouldLeaveNoEventStandsLastButNotWhatIsChosen() {
        ActorChoices choices = ActorChoices.of(INDEX, of(ActorMatch.ALL, CHINA, "ukraine"));
        List<Boolean> empty =
                choices.all().stream().map(ActorChoices::leavesNothing).toList();
        assertTrue(empty.contains(true));
        assertEquals(empty.stream().sorted().toList(), empty);
        assertEquals(
                List.of(CHINA, "ukraine"),
                choices.chosen().stream().map(FacetValue::key).toList());
        assertFalse(choices.chosen().stream().anyMatch(ActorChoices::leavesNothing));
    }

    @Test
    void freeActorsAreTheFirstThatAreNotChosen() {
        assertEquals(
                List.of("north-korea", "kim-jong-un"),
                ActorChoices.of(INDEX, of(ActorMatch.ANY, CHINA, RUSSIA)).free(2).stream()
                        .map(FacetValue::key)
                        .toList());
    }

    @Test
    void namesAndAliasesAreFoundWithoutCase() {
        ActorChoices choices = ActorChoices.of(INDEX, Filter.NONE);
        assertEquals("north-korea", choices.named(" DPRK").get(0).key());
        assertEquals(List.of(), choices.named("zzz"));
        assertEquals(choices.all(), choices.named(" "));
    }
}
