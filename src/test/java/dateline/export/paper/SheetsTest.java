package dateline.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The division of a picture into pages. */
class SheetsTest {
    @Property
    void sheetsCoverTheAreaAndOverlap(
            @ForAll @DoubleRange(min = 1, max = 5000) double width,
            @ForAll @DoubleRange(min = 1, max = 5000) double height,
            @ForAll @DoubleRange(min = 200, max = 800) double shown,
            @ForAll @DoubleRange(min = 0, max = 150) double overlap) {
        Sheets.Part part = new Sheets.Part(shown, overlap);
        Sheets sheets = new Sheets(width, height, part, part);
        int last = sheets.count() - 1;
        double little = shown * 0.01;
        assertEquals(0, sheets.left(0));
        assertEquals(0, sheets.top(0));
        assertTrue(sheets.left(last) + shown >= width - little);
        assertTrue(sheets.top(last) + shown >= height - little);
        assertTrue(sheets.left(last) <= width && sheets.top(last) <= height, "the last one shows something");
        for (int k = 1; k <= last; k++) {
            double step = sheets.left(k) - sheets.left(k - 1);
            assertTrue(sheets.left(k) == 0 || Math.abs(step - shown + overlap) < 1e-6, "step " + step);
        }
    }

    @Test
    void anAreaOfThreeSheetsWithTheirOverlapsTakesThree() {
        Sheets.Part part = new Sheets.Part(100, 20);
        assertEquals(3, new Sheets(260, 100, part, part).count());
        assertEquals(6, new Sheets(260, 101, part, part).count());
    }
}
