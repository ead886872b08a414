package dateline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Certainty;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtTallWindow;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/** What the right of the window shows while nothing is selected. */
class OverviewTest extends ReaderAtTallWindow {
    @Test
    void theFirstViewListsTheEventsThatMostClaimsRestOn() {
        List<String> links = DetailPaneTest.links();
        assertEquals(7, links.size());
        List<Integer> counts = links.stream()
                .map(label -> ui.index()
                        .restingOn(DetailPaneTest.event(e -> e.title().equals(label))
                                .id())
                        .size())
                .toList();
        assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
        int most = ui.index().events().stream()
                .mapToInt(event -> ui.index().restingOn(event.id()).size())
                .max()
                .orElseThrow();
        assertEquals(most, counts.get(0));
        List<Node> ticks = sight.fromTop(".claim-ticks");
        assertEquals(
                counts,
                ticks.stream()
                        .map(row -> sight.within(row, Rectangle.class).size())
                        .toList());
        hand.click(links.get(2), ".hinges");
        assertEquals(links.get(2), ui.detailTitle());
    }

    @Test
    void aTickIsPaleWhereItsClaimIsNotAsserted() {
        String label = DetailPaneTest.links().get(0);
        long asserted = ui
                .index()
                .restingOn(DetailPaneTest.event(e -> e.title().equals(label)).id())
                .stream()
                .filter(claim -> claim.certainty() == Certainty.ASSERTED)
                .count();
        assertEquals(
                asserted,
                sight.within(sight.fromTop(".claim-ticks").get(0), Rectangle.class).stream()
                        .filter(tick -> tick.getStyleClass().contains("tick"))
                        .count());
    }

    @Test
    void theWalkBeginsWithTheFirstEventOfTheStory() {
        hand.click("Walk through in order of time \u25b8");
        assertEquals(ui.index().events().get(0).title(), ui.detailTitle());
        assertTrue(ui.details().startsWith("Event 1 of 91 in order of time\n"), ui.details());
        assertTrue(ui.details().contains("1949"), ui.details());
        Fx.run(() -> ui.window().state().clearSelection());
        hand.key(KeyCode.DOWN, KeyCode.ALT);
        assertTrue(ui.details().startsWith("Event 1 of 91 in order of time\n"), ui.details());
    }

    @Test
    void belowTheFirstViewStandsTheTextInOneScroll() {
        assertEquals("The text\n65 sentences, retold", sight.words(".text-heading"));
        assertEquals(65, sight.all(".excerpt-row").size());
        assertEquals(1, sight.within(sight.of(".side"), ScrollPane.class).size());
    }
}
