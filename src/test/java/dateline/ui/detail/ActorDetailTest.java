package dateline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.TimeOrder;
import dateline.model.Claim;
import dateline.model.Item;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtTallWindow;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** An actor in full, at the right of the window. */
class ActorDetailTest extends ReaderAtTallWindow {
    @Test
    void aClickOnAnActorsNameShowsAllAboutTheActor() {
        DetailPaneTest.select(DetailPaneTest.item(DetailPaneTest.ZHAO));
        hand.click("Actor Zhao Leji");
        assertEquals("Zhao Leji", ui.detailTitle());
        List<String> labels = ui.index().itemsOf("zhao-leji").stream()
                .map(Item::label)
                .sorted()
                .toList();
        assertEquals(labels, DetailPaneTest.links().stream().sorted().toList());
    }

    @Test
    void anActorsPageLeadsToThoseItIsPartOf() {
        DetailPaneTest.select(DetailPaneTest.item(DetailPaneTest.ZHAO));
        hand.click("Actor Zhao Leji");
        hand.click("National People\u2019s Congress", ".detail");
        assertEquals("National People\u2019s Congress", ui.detailTitle());
        hand.click("Actor Zhao Leji");
        assertEquals("Zhao Leji", ui.detailTitle());
    }

    @Test
    void filterByThisActorFiltersAndRemovesFromTheFilterAgain() {
        DetailPaneTest.select(DetailPaneTest.item(DetailPaneTest.ZHAO));
        hand.click("Actor Zhao Leji");
        hand.click("Filter by this actor");
        assertTrue(ui.status().startsWith("Filter: Zhao Leji "), ui.status());
        hand.click("Remove from the filter");
        assertTrue(ui.status().startsWith("No filter"), ui.status());
    }

    @Test
    void anActorsEventIsALinkToIt() {
        DetailPaneTest.select(DetailPaneTest.item(DetailPaneTest.ZHAO));
        hand.click("Actor Zhao Leji");
        String label = DetailPaneTest.links().get(0);
        hand.click(label, ".item-list");
        assertEquals(label, ui.detailTitle());
    }

    @Test
    void neitherDatesNorTitlesAreCutOff() {
        Fx.run(() -> ui.window().state().selectActor("china"));
        assertEquals(List.of(), ui.cutOff(".detail .item-link"));
        List<Node> chips = sight.fromTop(".detail .chip");
        assertTrue(chips.size() > 5);
        Node last = chips.get(chips.size() - 1);
        Node below = sight.named("Filter by this actor");
        assertTrue(Fx.call(() -> last.localToScene(last.getLayoutBounds()).getMaxY()
                < below.localToScene(below.getLayoutBounds()).getMinY()));
        for (Node date : sight.all(".date-column")) {
            assertEquals(84, Fx.call(() -> date.getLayoutBounds().getWidth()), 0.5);
        }
    }

    @Test
    void anActorsEventsStandByTheirTime() {
        DetailPaneTest.select(DetailPaneTest.item(DetailPaneTest.ZHAO));
        hand.click("Actor North Korea");
        String words = ui.details();
        int dated = words.indexOf("\nDated\n");
        int throughout = words.indexOf("\nThroughout\n");
        int ahead = words.indexOf("\nAhead\n");
        assertTrue(0 < dated && dated < throughout && throughout < ahead, words);
        TimeOrder order = new TimeOrder(ui.index().commentary().source());
        for (Item item : ui.index().itemsOf("north-korea")) {
            int at = words.indexOf("\n" + item.label() + "\n");
            switch (order.timeClass(item)) {
                case DATED -> assertTrue(item instanceof Claim || (dated < at && at < throughout), item.id());
                case CIRCUMSTANCE -> assertTrue(item instanceof Claim || (throughout < at && at < ahead), item.id());
                case AHEAD -> assertTrue(item instanceof Claim || ahead < at, item.id());
                case TIMELESS -> {}
            }
        }
    }
}
