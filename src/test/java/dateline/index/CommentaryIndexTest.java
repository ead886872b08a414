package dateline.index;

import static dateline.index.QueryFixtures.event;
import static dateline.index.QueryFixtures.ids;
import static dateline.index.QueryFixtures.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.SentenceId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommentaryIndexTest {
    private final CommentaryIndex index = QueryFixtures.harbour();

    private static CommentaryIndex indexOf(Event... events) {
        return CommentaryIndex.of(
                new Commentary("some", QueryFixtures.source(), List.of(), List.of(events), List.of()));
    }

    private List<String> at(int paragraph, int sentence) {
        return ids(index.itemsAt(new SentenceId(paragraph, sentence)));
    }

    @Test
    void theEventsStandInTimeOrderThenTheClaims() {
        assertEquals(List.of("custom", "rule", "closure", "visit", "signing"), ids(index.events()));
        assertEquals(List.of("fair", "growth", "surprise", "harbours"), ids(index.claims()));
        assertEquals(
                Stream.of(index.events(), index.claims()).flatMap(List::stream).toList(), index.items());
    }

    @Test
    void anIndexIsThePlaceAmongTheItems() {
        List<Item> all = index.items();
        for (int i = 0; i < all.size(); i++) {
            assertEquals(OptionalInt.of(i), index.indexOf(all.get(i).id()));
        }
        assertEquals(OptionalInt.empty(), index.indexOf("nowhere"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), index.item("nowhere"));
        assertEquals(Optional.empty(), index.actor("nobody"));
        assertEquals("nobody", index.actorName("nobody"));
        assertEquals(List.of(), index.itemsOf("nobody"));
        assertEquals(List.of(), index.restingOn("nowhere"));
        assertEquals(List.of(), at(99, 1));
    }

    @Test
    void anActorIsFoundByIdAndHasAName() {
        assertEquals("Ada Brück", index.actorName("ada"));
        assertEquals("ada", index.actor("ada").orElseThrow().id());
    }

    @Test
    void aSentenceHasTheItemsWhosePassagesTakeItIn() {
        assertEquals(List.of("closure", "harbours"), at(1, 1));
        assertEquals(List.of("custom", "rule", "surprise", "harbours"), at(1, 2));
        assertEquals(List.of("growth"), at(3, 1));
    }

    @Test
    void aPassageOverAParagraphBreakTakesInAllSentencesBetween() {
        assertEquals(List.of("visit", "fair", "harbours"), at(2, 1));
        assertEquals(List.of("harbours"), at(2, 2));
        assertEquals(List.of("signing", "fair"), at(2, 3));
    }

    @Test
    void aPassageOutsideTheTextDoesNoHarm() {
        CommentaryIndex some = indexOf(event("far", "Far", "2001", "", "7.1-9.2"));
        assertEquals(List.of("far"), ids(some.itemsAt(new SentenceId(7, 1))));
        assertEquals(List.of(), ids(some.itemsAt(new SentenceId(8, 1))));
    }

    @Test
    void evidenceStandsInTheOrderOfTheClaimAndEachOnce() {
        assertEquals(List.of("signing", "closure"), ids(index.evidenceOf((Claim) item(index, "fair"))));
        assertEquals(List.of("signing", "fair"), ids(index.evidenceOf((Claim) item(index, "growth"))));
        assertEquals(List.of("closure"), ids(index.evidenceOf((Claim) item(index, "surprise"))));
        assertEquals(List.of(), index.evidenceOf((Claim) item(index, "harbours")));
    }

    @Test
    void whatRestsOnAnItemStandsInTimeOrderAndEachOnce() {
        assertEquals(List.of("fair", "growth"), ids(index.restingOn("signing")));
        assertEquals(List.of("fair", "surprise"), ids(index.restingOn("closure")));
        assertEquals(List.of("growth"), ids(index.restingOn("fair")));
        assertEquals(List.of(), index.restingOn("growth"));
    }

    @Test
    void anActorHasTheItemsThatListItAndTheClaimsThatItHolds() {
        assertEquals(List.of("visit", "fair"), ids(index.itemsOf("ada")));
        assertEquals(List.of("signing", "fair"), ids(index.itemsOf("sudmark")));
        assertEquals(List.of("growth", "surprise"), ids(index.itemsOf(Claim.AUTHORS)));
    }

    @Test
    void countsPerActorIncludeTheHolder() {
        assertEquals(1, index.eventCount("ada"));
        assertEquals(1, index.claimCount("ada"));
        assertEquals(3, index.eventCount("norland"));
        assertEquals(3, index.claimCount("norland"));
        assertEquals(0, index.eventCount(Claim.AUTHORS));
        assertEquals(2, index.claimCount(Claim.AUTHORS));
        assertEquals(0, index.eventCount("idle") + index.claimCount("idle"));
    }

    @Test
    void aClaimThatListsItsHolderCountsOnce() {
        assertEquals(1, index.claimCount("league"));
    }

    @Test
    void listsCannotBeChanged() {
        List<Item> items = index.itemsOf("norland");
        assertThrows(UnsupportedOperationException.class, () -> items.remove(0));
    }
}
