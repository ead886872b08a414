package dateline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Filter;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.ShownNodes;
import dateline.ui.testing.ShownWindow;
import dateline.ui.testing.UserInput;
import dateline.ui.testing.WindowUnderTest;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Back and forward through what was looked at, and back to it on the timeline. */
@ExtendWith(FxToolkit.class)
class HistoryTest {
    private static final String ZHAO = "zhao-visits-pyongyang";
    private static WindowUnderTest ui;
    private static String event;

    @BeforeAll
    static void open() {
        ui = WindowUnderTest.shared();
        event = ui.index().item(ZHAO).orElseThrow().label();
    }

    /** Looks at an event, then at one of its actors. */
    @BeforeEach
    void look() {
        ui.reset();
        Fx.run(() -> ui.window().state().selectItem(ZHAO));
        UserInput.click(ShownNodes.named("Actor Zhao Leji"));
    }

    @Test
    void altLeftAndAltRightWalkThroughWhatWasLookedAt() {
        UserInput.press(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(event, ShownWindow.detailTitle());
        UserInput.press(KeyCode.LEFT, KeyCode.ALT);
        assertTrue(ShownWindow.details().startsWith("Commentary"));
        UserInput.press(KeyCode.RIGHT, KeyCode.ALT);
        assertEquals(event, ShownWindow.detailTitle());
        UserInput.press(KeyCode.RIGHT, KeyCode.ALT);
        assertEquals("Zhao Leji", ShownWindow.detailTitle());
    }

    @Test
    void theArrowsInTheHeaderWalkThroughWhatWasLookedAt() {
        UserInput.click(ShownNodes.named("Back"));
        assertEquals(event, ShownWindow.detailTitle());
        UserInput.click(ShownNodes.named("Forward"));
        assertEquals("Zhao Leji", ShownWindow.detailTitle());
        assertTrue(ShownNodes.named("Forward").isDisabled());
    }

    @Test
    void theMousesSideButtonsWalkThroughWhatWasLookedAt() {
        Point2D anywhere = Fx.call(() -> ui.stage().getScene().getRoot().localToScreen(600, 400));
        UserInput.click(anywhere, MouseButton.BACK);
        assertEquals(event, ShownWindow.detailTitle());
        UserInput.click(anywhere, MouseButton.FORWARD);
        assertEquals("Zhao Leji", ShownWindow.detailTitle());
    }

    @Test
    void ctrlTShowsTheSelectionOnTheTimeline() {
        UserInput.press(KeyCode.LEFT, KeyCode.ALT);
        UserInput.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        UserInput.press(KeyCode.T, KeyCode.CONTROL);
        assertTrue(ui.shownTimeline().alone().contains(ZHAO), "the event is not in view");
        assertTrue(
                ui.shownTimeline().pixelsNear(ZHAO, 14, ui.shownTimeline().ring()) > 15,
                "no ring round the selected mark");
        assertTrue(ui.timeline().isFocused(), "the keyboard is not on the timeline");
    }

    @Test
    void aRingStandsRoundTheSelectedMarkAndNoOther() {
        Fx.run(() -> ui.window().state().filterProperty().set(Filter.NONE.withActorToggled("zhao-leji")));
        UserInput.press(KeyCode.LEFT, KeyCode.ALT);
        UserInput.press(KeyCode.LEFT, KeyCode.ALT);
        assertEquals(
                0, ui.shownTimeline().pixelsNear(ZHAO, 12, ui.shownTimeline().ring()));
        UserInput.click(ui.shownTimeline().place(ZHAO), MouseButton.PRIMARY);
        assertEquals(event, ShownWindow.detailTitle());
        assertTrue(
                ui.shownTimeline().pixelsNear(ZHAO, 14, ui.shownTimeline().ring()) > 15,
                "no ring round the selected mark");
    }
}
