package dateline.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.list.ListRow.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScrollPlaceTest {
    private static final Heading EARLY = new Heading("Early", 1);
    private static final Heading LATE = new Heading("Late", 1);
    private static final List<ListRow> ROWS = List.of(EARLY, new ListRow.Entry(null), LATE, new ListRow.Entry(null));

    private static ScrollPlace at(double offset) {
        return new ScrollPlace(offset, 20, 60);
    }

    @Test
    void theHeadingOfTheFirstRowInViewSticks() {
        assertEquals(new ScrollPlace.Sticky(EARLY, 0), at(0).sticky(ROWS).orElseThrow());
        assertEquals(new ScrollPlace.Sticky(EARLY, 0), at(19).sticky(ROWS).orElseThrow());
        assertEquals(new ScrollPlace.Sticky(LATE, 0), at(40).sticky(ROWS).orElseThrow());
        assertEquals(new ScrollPlace.Sticky(LATE, 0), at(75).sticky(ROWS).orElseThrow());
    }

    @Test
    void theNextHeadingPushesItUp() {
        assertEquals(new ScrollPlace.Sticky(EARLY, -15), at(35).sticky(ROWS).orElseThrow());
    }

    @Test
    void rowsWithoutHeadingsHaveNone() {
        assertTrue(at(0).sticky(List.of(new ListRow.Entry(null))).isEmpty());
        assertTrue(at(0).sticky(List.of()).isEmpty());
    }

    @Test
    void aRowIsBroughtIntoViewByTheShortestWay() {
        assertEquals(100, at(100).offsetToShow(6));
        assertEquals(100, at(100).offsetToShow(7));
        assertEquals(120, at(100).offsetToShow(8));
        assertEquals(80, at(100).offsetToShow(5));
        assertEquals(0, at(100).offsetToShow(0));
    }
}
