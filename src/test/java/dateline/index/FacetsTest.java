package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.FacetValue.Choice;
import dateline.index.FacetValue.Count;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FacetsTest {
    private final CommentaryIndex index = QueryFixtures.harbour();

    private List<FacetValue> values(Dimension dimension, Filter filter) {
        return Facets.of(index, filter).of(dimension);
    }

    private List<String> labels(Dimension dimension) {
        return values(dimension, Filter.NONE).stream().map(FacetValue::label).toList();
    }

    private Map<String, Integer> remaining(Dimension dimension, Filter filter) {
        return values(dimension, filter).stream()
                .collect(Collectors.toMap(
                        FacetValue::key, value -> value.remaining().sum()));
    }

    private FacetValue value(Dimension dimension, Filter filter, String key) {
        return values(dimension, filter).stream()
                .filter(v -> v.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void valuesStandByTheirItemsThenByLabel() {
        assertEquals(
                List.of("Norland", "Ada Brück", "Harbour League", "Südmark", "Quiet Observers"),
                labels(Dimension.ACTOR));
        assertEquals(List.of("blockade", "summit", "treaty"), labels(Dimension.CATEGORY));
        assertEquals(List.of("The authors", "Ada Brück", "Harbour League"), labels(Dimension.HOLDER));
    }

    @Test
    void allKindsAndCertaintiesAreThereInLowerCase() {
        assertEquals(
                List.of("factual", "interpretive", "normative", "predictive", "causal"), labels(Dimension.CLAIM_KIND));
        assertEquals(List.of("asserted", "hedged", "reported", "speculative"), labels(Dimension.CERTAINTY));
    }

    @Test
    void eventsAndClaimsAreCountedApart() {
        FacetValue norland = value(Dimension.ACTOR, Filter.NONE, "norland");
        assertEquals(new Count(3, 3), norland.total());
        assertEquals(6, norland.total().sum());
        assertEquals(new Count(1, 1), value(Dimension.ACTOR, Filter.NONE, "ada").total());
        assertEquals(
                new Count(0, 2),
                value(Dimension.HOLDER, Filter.NONE, Claim.AUTHORS).total());
        assertEquals(
                new Count(1, 0),
                value(Dimension.CATEGORY, Filter.NONE, "treaty").total());
    }

    @ParameterizedTest
    @EnumSource
    void withoutAFilterEverythingRemainsAndNothingIsChosen(Dimension dimension) {
        for (FacetValue value : values(dimension, Filter.NONE)) {
            assertEquals(value.total(), value.remaining());
            assertEquals(Choice.FREE, value.chosen());
        }
    }

    @Test
    void remainingCountsIgnoreTheDimensionsOwnChoice() {
        Map<Dimension, Filter> choices = Map.of(
                Dimension.ACTOR, Filter.NONE.withActorToggled("ada"),
                Dimension.CATEGORY, Filter.NONE.withCategoryToggled("treaty"),
                Dimension.CLAIM_KIND, Filter.NONE.withClaimKindToggled(ClaimKind.CAUSAL),
                Dimension.HOLDER, Filter.NONE.withHolderToggled("ada"),
                Dimension.CERTAINTY, Filter.NONE.withCertaintyToggled(Certainty.HEDGED));
        choices.forEach((dimension, filter) ->
                assertEquals(remaining(dimension, Filter.NONE), remaining(dimension, filter), dimension.name()));
    }

    @Test
    void remainingCountsFollowTheChoicesInOtherDimensions() {
        Filter ada = Filter.NONE.withActorToggled("ada");
        assertEquals(Map.of("treaty", 0, "summit", 1, "blockade", 0), remaining(Dimension.CATEGORY, ada));
        assertEquals(Map.of(Claim.AUTHORS, 0, "ada", 1, "league", 0), remaining(Dimension.HOLDER, ada));
        assertEquals(
                new Count(1, 3),
                value(Dimension.ACTOR, Filter.NONE.withCategoryToggled("treaty"), "norland")
                        .remaining());
    }

    @Test
    void totalsDoNotFollowAnyChoice() {
        Filter filter = Filter.NONE.withActorToggled("ada").withCategoryToggled("treaty");
        assertEquals(new Count(3, 3), value(Dimension.ACTOR, filter, "norland").total());
        assertEquals(
                new Count(1, 0), value(Dimension.CATEGORY, filter, "blockade").total());
    }

    @Test
    void whereAllActorsMustBePresentTheNumberTellsWhatOneMoreWouldLeave() {
        Filter filter = Filter.NONE.withMatch(ActorMatch.ALL).withActorToggled("norland");
        Map<String, Integer> remaining = remaining(Dimension.ACTOR, filter);
        assertEquals(Map.of("norland", 6, "ada", 2, "sudmark", 2, "league", 0, "idle", 0), remaining);
        remaining.forEach((actor, count) -> {
            Filter more = filter.withActors(union(filter.actors(), actor));
            assertEquals(FilterResult.of(index, more).items().size(), count, actor);
        });
    }

    private static Set<String> union(Set<String> some, String more) {
        return some.contains(more) ? some : Set.of(some.iterator().next(), more);
    }

    @Test
    void chosenValuesAreMarked() {
        Filter filter = Filter.NONE
                .withActorToggled("ada")
                .withCategoryToggled("treaty")
                .withClaimKindToggled(ClaimKind.NORMATIVE)
                .withHolderToggled(Claim.AUTHORS)
                .withCertaintyToggled(Certainty.REPORTED);
        Map<Dimension, String> expected = Map.of(
                Dimension.ACTOR, "ada",
                Dimension.CATEGORY, "treaty",
                Dimension.CLAIM_KIND, "NORMATIVE",
                Dimension.HOLDER, Claim.AUTHORS,
                Dimension.CERTAINTY, "REPORTED");
        expected.forEach((dimension, key) -> assertEquals(
                List.of(key),
                values(dimension, filter).stream()
                        .filter(value -> value.chosen() == Choice.CHOSEN)
                        .map(FacetValue::key)
                        .toList()));
    }
}
