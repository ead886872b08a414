package dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.TollStory;
import dateline.ui.testing.ReaderAtBundledCommentary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the search finds of claims with titles, of notes and of places. */
class ClaimSearchTest extends ReaderAtBundledCommentary {
    @Test
    void aFoundClaimIsListedWithItsTitleAndBelowItWhatItStates() {
        ui.open(TollStory.commentary());
        SearchBoxTest.search("deposit");
        assertEquals(List.of("Claims  1", "Half of it could stay as a deposit."), SearchBoxTest.rows());
        SearchBoxTest.search("filled");
        assertEquals(
                "Ferries filled2021Those who left the bridge took the boat.",
                SearchBoxTest.rows().get(1));
        SearchBoxTest.search("boat");
        assertTrue(
                SearchBoxTest.rows().contains("Ferries filled2021Those who left the bridge took the boat."),
                () -> SearchBoxTest.rows().toString());
    }

    @Test
    void aClaimIsFoundByItsNoteAndTheNoteOfATension() {
        ui.open(TollStory.commentary());
        SearchBoxTest.search("argues");
        assertEquals(
                "Bridges cost moneyA bridge of this size costs money every year.The text never argues it.",
                SearchBoxTest.rows().get(1));
        SearchBoxTest.search("fewer");
        assertEquals(
                "The toll paysThe toll was meant to pay for the bridge.Fewer cars pay less.",
                SearchBoxTest.rows().get(1));
    }

    @Test
    void anEventIsFoundByItsPlace() {
        ui.open(TollStory.commentary());
        SearchBoxTest.search("mill");
        assertEquals(List.of("Events  1", "The mayor signs2 May 2020Old Mill"), SearchBoxTest.rows());
    }
}
