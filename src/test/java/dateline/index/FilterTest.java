package dateline.index;

import static dateline.index.QueryFixtures.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Unfinished.Lack;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilterTest {
    private static final Filter FULL = new Filter(
            Set.of("norland", "ada"),
            ActorMatch.ALL,
            Set.of("treaty"),
            Set.of(ClaimKind.CAUSAL),
            Set.of("league"),
            Set.of(Certainty.HEDGED),
            Set.of(ClaimRole.REASON),
            Set.of(Lack.GROUND));

    private final CommentaryIndex index = QueryFixtures.harbour();

    private List<String> accepted(Filter filter) {
        return ids(FilterResult.of(index, filter).items());
    }

    @Test
    void theEmptyFilterAcceptsAll() {
        assertTrue(Filter.NONE.isEmpty());
        assertTrue(Filter.NONE.withMatch(ActorMatch.ALL).isEmpty());
        assertEquals(ids(index.items()), accepted(Filter.NONE));
        assertEquals(ids(index.items()), accepted(Filter.NONE.withMatch(ActorMatch.ALL)));
    }

    @Test
    void anyAcceptsItemsOfAtLeastOneActor() {
        Filter filter = Filter.NONE.withActors(Set.of("ada", "sudmark"));
        assertEquals(List.of("visit", "signing", "fair"), accepted(filter));
    }

    @Test
    void allAcceptsOnlyItemsOfEveryActor() {
        Filter filter = Filter.NONE.withMatch(ActorMatch.ALL);
        assertEquals(List.of("signing", "fair"), accepted(filter.withActors(Set.of("norland", "sudmark"))));
        assertEquals(List.of(), accepted(filter.withActors(Set.of("norland", "league"))));
    }

    @Test
    void theHolderOfAClaimIsOneOfItsActors() {
        Filter filter = Filter.NONE.withMatch(ActorMatch.ALL).withActors(Set.of("ada", "sudmark"));
        assertEquals(List.of("fair"), accepted(filter));
        assertEquals(List.of("growth", "surprise"), accepted(Filter.NONE.withActorToggled(Claim.AUTHORS)));
    }

    @Test
    void categoriesSayNothingAboutClaimsAndRefuseEventsWithoutOne() {
        assertEquals(
                List.of("signing", "fair", "growth", "surprise", "harbours"),
                accepted(Filter.NONE.withCategoryToggled("treaty")));
    }

    @Test
    void kindsSayNothingAboutEvents() {
        assertEquals(
                List.of("custom", "rule", "closure", "visit", "signing", "fair", "growth"),
                accepted(Filter.NONE
                        .withClaimKindToggled(ClaimKind.NORMATIVE)
                        .withClaimKindToggled(ClaimKind.PREDICTIVE)));
    }

    @Test
    void holdersSayNothingAboutEvents() {
        assertEquals(
                List.of("custom", "rule", "closure", "visit", "signing", "growth", "surprise"),
                accepted(Filter.NONE.withHolderToggled(Claim.AUTHORS)));
    }

    @Test
    void certaintiesSayNothingAboutEvents() {
        assertEquals(
                List.of("custom", "rule", "closure", "visit", "signing", "harbours"),
                accepted(Filter.NONE.withCertaintyToggled(Certainty.HEDGED)));
    }

    @Test
    void rolesSayNothingAboutEventsAndRefuseClaimsWithoutOne() {
        assertEquals(
                List.of("custom", "rule", "closure", "visit", "signing"),
                accepted(Filter.NONE.withRoleToggled(ClaimRole.REASON)));
    }

    @Test
    void anItemMustPassEveryDimensionThatConcernsIt() {
        Filter filter = Filter.NONE
                .withActorToggled("norland")
                .withCategoryToggled("blockade")
                .withHolderToggled(Claim.AUTHORS)
                .withCertaintyToggled(Certainty.ASSERTED);
        assertEquals(List.of("closure", "surprise"), accepted(filter));
        assertEquals(List.of("closure"), accepted(filter.withClaimKindToggled(ClaimKind.CAUSAL)));
    }

    @Test
    void togglingChangesTheFilterAndTogglingTwiceGivesTheSameFilter() {
        List<UnaryOperator<Filter>> toggles = List.of(
                f -> f.withActorToggled("norland"),
                f -> f.withCategoryToggled("treaty"),
                f -> f.withClaimKindToggled(ClaimKind.CAUSAL),
                f -> f.withHolderToggled("league"),
                f -> f.withCertaintyToggled(Certainty.HEDGED),
                f -> f.withRoleToggled(ClaimRole.REASON),
                f -> f.withLackToggled(Lack.GROUND));
        for (Filter filter : List.of(Filter.NONE, FULL)) {
            for (UnaryOperator<Filter> toggle : toggles) {
                Filter once = toggle.apply(filter);
                assertNotEquals(filter, once);
                assertEquals(filter, toggle.apply(once));
            }
        }
        toggles.forEach(toggle -> assertFalse(toggle.apply(Filter.NONE).isEmpty()));
    }

    @ParameterizedTest
    @EnumSource
    void clearingADimensionClearsThatOneOnly(Dimension dimension) {
        Filter expected =
                switch (dimension) {
                    case ACTOR -> FULL.withActors(Set.of());
                    case CATEGORY -> FULL.withCategoryToggled("treaty");
                    case CLAIM_KIND -> FULL.withClaimKindToggled(ClaimKind.CAUSAL);
                    case HOLDER -> FULL.withHolderToggled("league");
                    case CERTAINTY -> FULL.withCertaintyToggled(Certainty.HEDGED);
                    case ROLE -> FULL.withRoleToggled(ClaimRole.REASON);
                    case UNFINISHED -> FULL.withLackToggled(Lack.GROUND);
                };
        assertEquals(expected, FULL.without(dimension));
    }

    @Test
    void aResultTellsWhatIsAccepted() {
        FilterResult result = FilterResult.of(index, Filter.NONE.withActorToggled("ada"));
        assertEquals(1, result.eventCount());
        assertEquals(1, result.claimCount());
        assertTrue(result.accepts("visit"));
        assertFalse(result.accepts("signing"));
        assertFalse(result.accepts("nowhere"));
        for (int i = 0; i < index.items().size(); i++) {
            String id = index.items().get(i).id();
            assertEquals(result.accepts(id), result.accepted().get(i));
        }
    }

    @Test
    void changingTheBitsOfAResultDoesNotChangeTheResult() {
        FilterResult result = FilterResult.of(index, Filter.NONE);
        result.accepted().clear();
        assertTrue(result.accepted().get(0));
    }
}
