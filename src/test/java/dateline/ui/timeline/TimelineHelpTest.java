package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.TollStory;
import dateline.ui.testing.Fx;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What explains the signs of the timeline: the tip under the pointer and the legend. */
class TimelineHelpTest extends ReaderAtTimeline {
    private static final String RIVER = "First visit goes to the river";
    private static final String SPEAKER = "Speaker visits Brackwater";

    @Test
    void restingOnASignSaysItsDateInWords() {
        hand.move(timeline.signOf(RIVER));
        Fx.await("a tip is shown", () -> sight().find(".timeline-tip").isPresent());
        String tip = sight().text(".timeline-tip");
        assertTrue(tip.contains("some time in 2014: the text gives only the year"), tip);
        assertTrue(tip.contains(RIVER), tip);
        hand.move(timeline.signOf(SPEAKER));
        Fx.await(
                "the tip of the other sign", () -> sight().text(".timeline-tip").contains(SPEAKER));
        assertFalse(sight().text(".timeline-tip").contains(RIVER), sight().text(".timeline-tip"));
        hand.click(timeline.signOf(SPEAKER));
        assertEquals("", sight().text(".timeline-tip"), "a click takes the tip away");
    }

    /** The ring, the line below the words and the way up to the axis come before the words of the tip. */
    @Test
    void restingOnASignRingsItAndLeadsToTheAxis() {
        Point2D sign = timeline.signOf(SPEAKER);
        Point2D ring = sign.add(0, -7.5);
        Point2D wayUp = timeline.onScreen(timeline.x(SPEAKER).orElseThrow(), 1);
        Color before = timeline.colourAt(ring);
        Color plot = timeline.colourAt(wayUp);
        hand.move(sign);
        Fx.await("the sign is ringed", () -> !ShownTimeline.isSame(before, timeline.colourAt(ring)));
        assertFalse(ShownTimeline.isSame(plot, timeline.colourAt(wayUp)), "no line leads to the axis");
        hand.move(timeline.onScreen(100, 460));
        Fx.await("the ring is gone", () -> ShownTimeline.isSame(before, timeline.colourAt(ring)));
    }

    @Test
    void theTimelineIsFramedOnlyAfterAKeyHasBroughtTheFocus() {
        Point2D corner = timeline.onScreen(
                look().viewport().width() / 2, 0.5 - look().metrics().axisHeight());
        Color plain = timeline.colourAt(corner);
        hand.click(timeline.onScreen(100, 460));
        assertTrue(ShownTimeline.isSame(plain, timeline.colourAt(corner)), "a click frames it");
        hand.key(KeyCode.TAB, KeyCode.SHIFT);
        hand.key(KeyCode.TAB);
        Fx.await("the frame is painted", () -> !ShownTimeline.isSame(plain, timeline.colourAt(corner)));
    }

    @Test
    void restingOnAClaimSaysItsTitleWhatItStatesAndItsRole() {
        show(TollStory.commentary());
        hand.move(timeline.signOf("Ferries filled"));
        Fx.await("a tip is shown", () -> sight().find(".timeline-tip").isPresent());
        assertEquals(
                "Ferries filled\nThose who left the bridge took the boat.\nabout 2021\n"
                        + "Factual claim, speculative (“perhaps”), in the role of reason",
                sight().text(".timeline-tip"));
    }

    @Test
    void restingOnAnEventThatIsOnlyReportedSaysSo() {
        show(TollStory.commentary());
        hand.move(timeline.signOf("Traffic falls"));
        Fx.await("a tip is shown", () -> sight().find(".timeline-tip").isPresent());
        assertTrue(
                sight().text(".timeline-tip").endsWith("Event, reported (“reportedly”)"),
                sight().text(".timeline-tip"));
    }

    @Test
    void legendShowsTheSignsBesideTheLanesButtonAndHidesThemAgain() {
        hand.click("Legend");
        String legend = sight().text(".legend");
        for (String meaning :
                List.of("on one day", "it lies ahead", "with a reservation", "Two strokes on the axis", "hedged")) {
            assertTrue(legend.contains(meaning), legend);
        }
        hand.click("Legend");
        assertEquals("", sight().text(".legend"));
    }
}
