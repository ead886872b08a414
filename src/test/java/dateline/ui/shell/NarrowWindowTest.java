package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The side in a window that is too narrow for middle and side. */
class NarrowWindowTest extends ReaderAtBundledCommentary {
    private static final String ZHAO = "zhao-visits-pyongyang";

    @BeforeEach
    void makeNarrow() {
        Fx.run(() -> ui.stage().setWidth(1000));
    }

    private static Bounds bounds(Node node) {
        return Fx.call(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static void select() {
        Fx.run(() -> ui.window().state().selectItem(ZHAO));
    }

    private static boolean isOpen() {
        return sight.find(".side").isPresent();
    }

    @Test
    void theSideIsClosedUntilSomethingIsSelectedAndThenLiesOverTheMiddle() {
        assertFalse(isOpen());
        double width = ui.timeline().getWidth();
        assertEquals(1000, width, 2);
        select();
        Bounds side = bounds(sight.of(".side"));
        assertEquals(340, side.getWidth(), 1);
        assertEquals(1000, side.getMaxX(), 1);
        assertEquals(width, ui.timeline().getWidth(), "the timeline keeps its width");
        assertEquals(ui.index().item(ZHAO).orElseThrow().label(), ui.detailTitle());
    }

    @Test
    void escapeInTheDetailsClosesThemDeselectsAndGivesTheKeyboardBack() {
        select();
        hand.tabTo(sight.named("Next item in time"));
        hand.key(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertTrue(ui.window().state().selectedItem().isEmpty());
        assertTrue(ui.timeline().isFocused());
    }

    @Test
    void escapeOnTheTimelineClosesThemToo() {
        select();
        Fx.run(() -> ui.timeline().requestFocus());
        hand.key(KeyCode.ESCAPE);
        assertFalse(isOpen());
    }

    @Test
    void theCrossClosesThem() {
        select();
        hand.click("Close the details");
        assertFalse(isOpen());
        assertTrue(ui.window().state().selectedItem().isEmpty());
    }

    @Test
    void inAWideWindowTheSideIsAlwaysThereWithoutACross() {
        Fx.run(() -> ui.stage().setWidth(1400));
        assertTrue(isOpen());
        assertFalse(sight.isShown("Close the details"));
        assertEquals(324, bounds(sight.of(".side")).getWidth(), 1);
        select();
        hand.tabTo(sight.named("Next item in time"));
        hand.key(KeyCode.ESCAPE);
        assertTrue(ui.window().state().selectedItem().isPresent(), "Escape closes nothing there");
    }
}
