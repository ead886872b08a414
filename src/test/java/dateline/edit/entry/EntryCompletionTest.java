package dateline.edit.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.edit.entry.EntryCompletion.Proposal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed where the caret stands behind a text. */
class EntryCompletionTest {
    private static Optional<EntryCompletion> at(String text) {
        return EntryCompletion.at(text, text.length(), BridgeStory.COMMENTARY);
    }

    private static List<String> shown(String text) {
        return at(text).map(completion ->
                        completion.proposals().stream().map(Proposal::shown).toList())
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021: Vote @b          | North Bank, South Bank
            2021: Vote @ban        | North Bank, South Bank
            2021: Vote @TOWN       | Town Council
            2021: Vote @town co    | Town Council
            2021: Vote @the m      | Ana Voss
            2021: Vote @v          | Ana Voss
            2021: Vote @"ana v     | Ana Voss
            2021: Vote @s          | South Bank
            2021: Vote #           | politics, Public works
            2021: Vote #pu         | Public works
            2021:#pol              | politics
            """)
    void namesAndCategoriesThatBeginSoAreProposed(String text, String proposals) {
        assertEquals(List.of(proposals.split(", ", -1)), shown(text));
    }

    @Test
    void aloneTheSignProposesAllThatThereAre() {
        assertEquals(6, shown("2021: Vote @").size());
    }

    @Test
    void nothingIsProposedForWholeOrUnknownNamesAndOutsideOfThem() {
        for (String text :
                List.of("2021: Vote", "2021: Vote @mallory", "2021: a@b", "2021: Vote @Ana Voss", "#politics")) {
            assertEquals(List.of(), shown(text), text);
        }
    }

    @Test
    void whatIsTypedIsReplacedByAWholeName() {
        EntryCompletion completion = at("2021: Vote @an").orElseThrow();
        assertEquals(11, completion.start());
        assertEquals(14, completion.end());
        assertEquals("@\"Ana Voss\" ", completion.proposals().get(0).inserted());
        assertEquals(
                "#politics ",
                at("2021: Vote #po").orElseThrow().proposals().get(0).inserted());
    }
}
