package dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.TollStory;
import dateline.ui.testing.Fx;
import java.util.List;
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
