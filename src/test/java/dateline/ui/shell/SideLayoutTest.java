package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** The width of the side that fits a window. */
class SideLayoutTest {
    @Test
    void beforeItsFirstLayoutAClosedSideIsNotShown() {
        StackPane side = new StackPane();
        SideLayout layout = new SideLayout(new StackPane(), side);
        assertFalse(side.isVisible());
        layout.openProperty().set(true);
        assertTrue(side.isVisible());
        layout.openProperty().set(false);
        layout.resize(1300, 500);
        assertTrue(side.isVisible());
    }

    @Test
    void theSideGrowsWithTheWindow() {
        assertEquals(324, SideLayout.sideWidth(1200));
        assertEquals(324, SideLayout.sideWidth(1400));
        assertEquals(420, SideLayout.sideWidth(1920));
        assertEquals(520, SideLayout.sideWidth(2560));
        assertEquals(520, SideLayout.sideWidth(5000));
        for (double width = 1200; width < 3000; width++) {
            assertTrue(SideLayout.sideWidth(width) <= SideLayout.sideWidth(width + 1));
        }
    }
}
