package dateline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Filter;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Back and forward through what was looked at, and back to it on the timeline. */
class HistoryTest extends ReaderAtBundledCommentary {
    private static final String ZHAO = "zhao-visits-pyongyang";
    private static String event;

    @BeforeAll
    static void nameTheEvent() {
        event = ui.index().item(ZHAO).orElseThrow().label();
    }

    /** Looks at an event, then at one of its actors. */
    @BeforeEach
    void look() {
        Fx.run(() -> ui.window().state().selectItem(ZHAO));
        hand.click("Actor Zhao Leji");
    }

    @Test
    void altLeftAndAltRightWalkThroughWhatWasLookedAt() {
        hand.key(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(event, ui.detailTitle());
        hand.key(KeyCode.LEFT, KeyCode.ALT);
        assertTrue(ui.details().startsWith("What the argument hangs on"));
        hand.key(KeyCode.RIGHT, KeyCode.ALT);
        assertEquals(event, ui.detailTitle());
        hand.key(KeyCode.RIGHT, KeyCode.ALT);
        assertEquals("Zhao Leji", ui.detailTitle());
    }

    @Test
    void theArrowsInTheHeaderWalkThroughWhatWasLookedAt() {
        hand.click("Back");
        assertEquals(event, ui.detailTitle());
        hand.click("Forward");
        assertEquals("Zhao Leji", ui.detailTitle());
        assertTrue(sight.named("Forward").isDisabled());
    }

    @Test
    void theMousesSideButtonsWalkThroughWhatWasLookedAt() {
        Point2D anywhere = Fx.call(() -> ui.stage().getScene().getRoot().localToScreen(600, 400));
        hand.click(anywhere, MouseButton.BACK, 1);
        assertEquals(event, ui.detailTitle());
        hand.click(anywhere, MouseButton.FORWARD, 1);
        assertEquals("Zhao Leji", ui.detailTitle());
    }

    @Test
    void ctrlTShowsTheSelectionOnTheTimeline() {
        hand.key(KeyCode.LEFT, KeyCode.ALT);
        hand.key(KeyCode.DIGIT3, KeyCode.CONTROL);
        hand.key(KeyCode.T, KeyCode.CONTROL);
        assertTrue(ui.shownTimeline().alone().contains(ZHAO), "the event is not in view");
        assertTrue(
                ui.shownTimeline().pixelsNear(ZHAO, 14, ui.shownTimeline().accent()) > 15,
                "no ring round the selected mark");
        assertTrue(ui.timeline().isFocused(), "the keyboard is not on the timeline");
    }

    @Test
    void aRingStandsRoundTheSelectedMarkAndNoOther() {
        Fx.run(() -> ui.window().state().filterProperty().set(Filter.NONE.withActorToggled("zhao-leji")));
        hand.key(KeyCode.LEFT, KeyCode.ALT);
        hand.key(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(
                0, ui.shownTimeline().pixelsNear(ZHAO, 12, ui.shownTimeline().accent()));
        hand.click(ui.shownTimeline().place(ZHAO), MouseButton.PRIMARY, 1);
        assertEquals(event, ui.detailTitle());
        assertTrue(
                ui.shownTimeline().pixelsNear(ZHAO, 14, ui.shownTimeline().accent()) > 15,
                "no ring round the selected mark");
    }
}
