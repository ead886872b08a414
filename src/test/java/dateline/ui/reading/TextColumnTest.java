package dateline.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.state.ReadingState;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class TextColumnTest {
    private final ReadingState state = new ReadingState();
    private final Region pane = new Region();
    private final Region area = new Region();
    private final AtomicInteger drawn = new AtomicInteger();
    private final TextColumn column = new TextColumn(state, pane, area, drawn::incrementAndGet);

    @Test
    void itHasALineOf560PixelsInTheMiddle() {
        pane.resize(718, 500);
        // The line, the numbers at its left, and the scroll bar take 618.
        assertEquals("-fx-padding: 0 50 0 50;", area.getStyle());
        assertEquals(0, column.itemsWidth());
    }

    @Test
    void whereThereIsRoomTheItemsStandBesideTheText() {
        pane.resize(954, 500);
        assertEquals(220, column.itemsWidth());
        assertEquals("-fx-padding: 0 50 0 50;", area.getStyle());
        int before = drawn.get();
        pane.resize(700, 500);
        assertEquals(0, column.itemsWidth());
        assertEquals(before + 1, drawn.get());
    }

    @Test
    void fromAWidthOf1900OnTheLettersAreLarge() {
        pane.resize(1899, 500);
        assertFalse(pane.getPseudoClassStates().toString().contains("large"));
        pane.resize(1900, 500);
        assertTrue(pane.getPseudoClassStates().toString().contains("large"));
    }
}
