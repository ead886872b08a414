package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** The questions on dates that can be read in more than one way. */
class DateQuestionsTest extends ReaderAtColumns {
    /** Returns the answers to a question, of which the pressed one stands in brackets. */
    private List<String> answers(String first) {
        return Fx.call(() -> answer(first).getParent().getChildrenUnmodifiable().stream()
                .map(ToggleButton.class::cast)
                .map(button -> button.isSelected() ? "[" + button.getText() + "]" : button.getText())
                .toList());
    }

    @Test
    void whatAnAmbiguousDateMeansIsTakenFromTheOthersUntilTheReaderSays() throws IOException {
        openFile("ships.csv", "What,When\nLaunch,12/8/2020\nReturn,25/12/2020\n");
        assertTrue(hand.sight().shows("12/8/2020 means:"));
        assertEquals(List.of("[12 August]", "December 8", "unclear, keep the year"), answers("12 August"));
        assertTrue(hand.sight().shows("the day stands first, as in other dates"));
        assertEquals("12 August 2020", date(0));
        hand.click(answer("unclear, keep the year"));
        assertEquals(List.of("12 August", "December 8", "[unclear, keep the year]"), answers("12 August"));
        assertEquals("\u26a0 2020: its day and month cannot be told apart", date(0));
        assertEquals("25 December 2020", date(1));
        press(openButton());
        assertEquals(List.of("2020", "2020-12-25"), dates());
    }

    @Test
    void withNothingToTellAnAmbiguousDateKeepsItsYear() throws IOException {
        openFile("ships.csv", "What,When\nLaunch,12/8/2020\nReturn,5 May 2021\n");
        assertEquals(List.of("12 August", "December 8", "[unclear, keep the year]"), answers("12 August"));
        hand.click(answer("December 8"));
        assertEquals("8 December 2020", date(0));
    }

    @Test
    void ofADateWithDotsTheDayIsTakenToStandFirst() throws IOException {
        openFile("ships.csv", "What,When\nLaunch,12.8.2020\nReturn,5 May 2021\n");
        assertEquals(List.of("[12 August]", "December 8", "unclear, keep the year"), answers("12 August"));
        assertTrue(hand.sight().shows("with dots, the day usually stands first"));
        assertEquals("12 August 2020", date(0));
    }

    @Test
    void aPairThatMayBeARangeIsAskedAbout() throws IOException {
        openFile("wars.csv", "What,When\nRusso-Japanese War,1904-05\nBoer War,1899-1902\n");
        assertTrue(isAsked("1904 to 1905"));
        assertFalse(isAsked("Years"));
        assertEquals("\u26a0 1904 to 1905: it may also be May 1904", date(0));
        assertTrue(words().contains("1 date would be read with a warning"), words());
        hand.click(answer("May 1904"));
        assertEquals("May 1904", date(0));
        assertFalse(words().contains("warning"), words());
        hand.click(answer("1904 to 1905"));
        assertEquals("1904 to 1905", date(0));
        press(openButton());
        assertEquals(List.of("1904/1905", "1899/1902"), dates());
    }

    @Test
    void datesThatAreAllTheFirstOfJanuaryAreAskedAbout() throws IOException {
        openFile("years.csv", "What,When\nOne,1904-01-01\nTwo,1905-01-01\n");
        assertTrue(isAsked("Years"));
        assertFalse(isAsked("1904 to 1905"));
        assertEquals("1 January 1904", date(0));
        hand.click(answer("Years"));
        assertTrue(row(0).endsWith("\u2192 1904"), row(0));
        press(openButton());
        assertEquals(List.of("1904", "1905"), dates());
    }

    @Test
    void daysThatAreKeptAfterTheQuestionHaveNoWarning() throws IOException {
        openFile("years.csv", "What,When\nOne,1904-01-01\nTwo,1905-01-01\n");
        press(openButton());
        assertEquals(List.of("1904-01-01", "1905-01-01"), dates());
        assertFalse(Fx.call(
                () -> stage.getScene().getRoot().lookup(".damage-banner").isVisible()));
    }
}
