package dateline.index;

import static dateline.index.QueryFixtures.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.commentary.CommentaryReader;
import dateline.model.Claim;
import dateline.model.ClaimRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Steps, theses, tensions, and events that are part of others. */
class ArgumentTest {
    private final CommentaryIndex index = TollStory.index();
    private final Argument argument = index.argument();

    private Claim claim(String id) {
        return (Claim) QueryFixtures.item(index, id);
    }

    private static CommentaryIndex changed(String from, String to) {
        String text = TollStory.TEXT.replace(from, to);
        return CommentaryIndex.of(CommentaryReader.read(text.getBytes(StandardCharsets.UTF_8))
                .commentary()
                .orElseThrow());
    }

    private static List<String> ends(CommentaryIndex index, String id) {
        return index.tensionsOf(id).stream()
                .map(pair -> pair.opposite(id).id()
                        + pair.note().map(note -> ": " + note).orElse(""))
                .toList();
    }

    @Test
    void aClaimHasTheNumberOfItsStep() {
        assertEquals(OptionalInt.of(1), argument.numberOf(claim("pays")));
        assertEquals(OptionalInt.of(3), argument.numberOf(claim("go")));
        assertEquals(OptionalInt.empty(), argument.numberOf(claim("loose")));
    }

    @Test
    void aStepHasItsThesisOrElseItsFirstRecommendation() {
        List<Optional<Claim>> theses =
                argument.steps().stream().map(argument::thesisOf).toList();
        assertEquals(List.of(Optional.of(claim("pays")), Optional.empty(), Optional.of(claim("go"))), theses);
        assertTrue(argument.isThesis(claim("go")));
        assertFalse(argument.isThesis(claim("deposit")));
        assertFalse(argument.isThesis(claim("loose")));
    }

    @Test
    void aThesisComesBeforeARecommendationThatStandsEarlier() {
        CommentaryIndex other = changed("\"role\": \"background\"", "\"role\": \"recommendation\"");
        assertEquals(
                "pays",
                other.argument()
                        .thesisOf(other.argument().steps().get(0))
                        .orElseThrow()
                        .id());
    }

    @Test
    void aTensionIsFoundAtBothEnds() {
        assertEquals(List.of("drop: Fewer cars pay less.", "go"), ends(index, "pays"));
        assertEquals(List.of("pays: Fewer cars pay less."), ends(index, "drop"));
        assertEquals(List.of("pays"), ends(index, "go"));
        assertEquals(List.of(), ends(index, "loose"));
        assertEquals(
                List.of("pays", "go"),
                ids(index.tensions().stream().map(TensionPair::claim).toList()));
    }

    @Test
    void aTensionThatIsWrittenAtBothEndsIsOne() {
        CommentaryIndex twice = changed(
                "\"against\": [{\"id\": \"drop\"",
                "\"against\": [{\"id\": \"go\"}, {\"id\": \"go\"}, {\"id\": \"drop\"");
        assertEquals(List.of("go", "drop: Fewer cars pay less."), ends(twice, "pays"));
        assertEquals(2, twice.tensions().size());
    }

    @Test
    void aClaimIsInNoTensionWithItself() {
        CommentaryIndex self = changed("\"against\": [{\"id\": \"pays\"}]", "\"against\": [{\"id\": \"go\"}]");
        assertEquals(List.of(), ends(self, "go"));
    }

    @Test
    void theEventsThatArePartOfAnotherStandInTheOrderOfTime() {
        assertEquals(List.of("reading", "signing"), ids(index.partsOf("toll")));
        assertEquals(List.of(), index.partsOf("signing"));
    }

    @Test
    void rolesAreCounted() {
        List<String> counts =
                Facets.of(index, Filter.NONE.withRoleToggled(ClaimRole.REASON)).of(Dimension.ROLE).stream()
                        .filter(value -> value.total().sum() > 0)
                        .map(value -> value.label() + " " + value.total().claims() + " "
                                + value.remaining().claims() + " " + value.chosen())
                        .toList();
        assertEquals(
                List.of("recommendation 2 2 FREE", "background 1 1 FREE", "reason 1 1 CHOSEN", "thesis 1 1 FREE"),
                counts);
    }

    @Test
    void aChosenRoleKeepsItsClaimsAndAllEvents() {
        FilterResult result = FilterResult.of(index, Filter.NONE.withRoleToggled(ClaimRole.RECOMMENDATION));
        assertEquals(5, result.eventCount());
        assertEquals(List.of("go", "deposit"), ids(result.items().subList(5, result.size())));
    }
}
