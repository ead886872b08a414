package dateline.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.ActorMatch;
import dateline.index.Filter;
import dateline.index.TollStory;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** What the rows of the list show. */
class EventListViewTest extends ReaderAtList {
    @Test
    void eventsStandUnderTheHeadingsOfTheirChaptersWithTheirNumbers() {
        List<ListRow> rows = Fx.call(() -> List.copyOf(list().getItems()));
        List<String> headings = rows.stream()
                .filter(ListRow.Heading.class::isInstance)
                .map(row -> ((ListRow.Heading) row).name())
                .toList();
        assertEquals(List.of("Background", "August to December 2023", "2024", "Throughout", "Ahead"), headings);
        int counted = rows.stream()
                .filter(ListRow.Heading.class::isInstance)
                .mapToInt(row -> ((ListRow.Heading) row).count())
                .sum();
        assertEquals(events().size(), counted);
        assertEquals("# Background 26", rows().get(0));
        assertEquals("China, North Korea open ties", rows().get(1));
    }

    @Test
    void aRowShowsDateTitleAndSentences() {
        String words = sight.painted(cell("China begins reform and opening"));
        assertEquals("1978\nChina begins reform and opening\n+1\n6.1\n, \n18.2\n, \n20.1", words);
        assertTrue(sight.painted(cell("Kim pursues nuclear weapons")).startsWith("since Feb 2013\n"));
    }

    @Test
    void heavyEventsAreBold() {
        assertTrue(isBold("China, North Korea open ties"));
        assertFalse(isBold("Xi becomes General Secretary"));
    }

    private static boolean isBold(String title) {
        return ((Label) sight.named(title, ".event-list")).getFont().getStyle().contains("Bold");
    }

    @Test
    void dotsInTheColourOfTheCategoryMarkWhoTakesPart() {
        Color vermilion = Color.web("#c2532d");
        String title = "Kim pursues nuclear weapons";
        assertTrue(hasColour(title, "North Korea, 44 events", vermilion));
        assertTrue(hasColour(title, "Kim Jong Un, 23 events", vermilion));
        String other = "China begins reform and opening";
        assertFalse(hasColour(other, "North Korea, 44 events", Color.web("#15806f")));
        assertTrue(hasColour(other, "North Korea, 44 events", Color.web("#dde2e8")));
        assertTrue(hasColour(other, "China, 38 events", Color.web("#15806f")));
    }

    /** Tells whether a row has a colour below the name of a column. */
    private static boolean hasColour(String title, String column, Color colour) {
        Node cell = cell(title);
        int middle = (int) Math.round(Fx.call(
                () -> cell.screenToLocal(Hand.middle(sight.named(column))).getX()));
        WritableImage picture = Sight.picture(cell);
        return IntStream.rangeClosed(middle - 2, middle + 2)
                .anyMatch(x -> IntStream.rangeClosed(9, 13)
                        .anyMatch(y -> picture.getPixelReader().getColor(x, y).equals(colour)));
    }

    @Test
    void aTickStandsBehindTheTitleForEachClaim() {
        assertTrue(hasViolet("Kim pursues nuclear weapons"));
        assertFalse(hasViolet("Test leaves Xi dissatisfied"));
    }

    private static boolean hasViolet(String title) {
        WritableImage picture = Sight.picture(cell(title));
        return IntStream.range(160, (int) picture.getWidth()).anyMatch(x -> {
            Color colour = picture.getPixelReader().getColor(x, 11);
            return colour.getHue() > 250 && colour.getHue() < 275 && colour.getSaturation() > 0.2;
        });
    }

    @Test
    void dimGreysWhatTheFilterLeavesOut() {
        Fx.run(() -> ui.window().state().toggleActor("north-korea"));
        hand.click("Show the rest faintly");
        assertEquals(0.4, opacity("China begins reform and opening"), 0.01);
        assertEquals(1, opacity("China, North Korea open ties"), 0.01);
    }

    private static double opacity(String title) {
        return cell(title).lookup(".event-row").getOpacity();
    }

    @Test
    void whatWasFoundIsMarked() {
        hand.key(KeyCode.F, KeyCode.CONTROL);
        hand.type("flashpoint");
        Fx.await("the word is found", () -> !ui.window().state().found().items().isEmpty());
        assertTrue(isMarked("Northeast Asian flashpoint"));
        assertFalse(isMarked("China begins reform and opening"));
    }

    private static boolean isMarked(String title) {
        return cell(title).getPseudoClassStates().contains(PseudoClass.getPseudoClass("match"));
    }

    @Test
    void aScreenReaderHearsTheWholeRow() {
        assertEquals(AccessibleRole.LIST_VIEW, list().getAccessibleRole());
        assertEquals("91 events in order of time", list().getAccessibleText());
        assertEquals(
                "From February 2013, going on by 17 December 2024: Kim pursues nuclear weapons. Kim Jong Un, North"
                        + " Korea. 2 claims rest on it. Sentences 6.4, 18.2",
                cell("Kim pursues nuclear weapons").getAccessibleText());
        assertEquals("Background, 26 events", cell("Background").getAccessibleText());
    }

    @Test
    void aFilterThatLeavesNothingSaysSoAndShowsTheWaysOut() {
        Fx.run(() -> ui.window()
                .state()
                .filterProperty()
                .set(Filter.NONE.withCategoryToggled("visit").withActors(Set.of("japan"))));
        assertTrue(sight.shows("No event passes the filter."));
        hand.click("Show everything", ".event-list");
        assertEquals("# Background 26", rows().get(0));
        Fx.run(() -> ui.window()
                .state()
                .filterProperty()
                .set(Filter.NONE.withActors(Set.of("japan", "deng-xiaoping")).withMatch(ActorMatch.ALL)));
        assertTrue(sight.shows("No event concerns Deng Xiaoping and Japan at once."));
        hand.click("Any of them", ".event-list");
        assertFalse(titles().isEmpty());
    }

    @Test
    void aDocumentWithoutEventsSaysSo() {
        ui.open(EventLists.ofEvents(0));
        assertTrue(sight.shows("This commentary names no events yet. Its text is at the right."));
        assertFalse(sight.isShown("Show everything"));
    }

    @Test
    void tenThousandEventsAreListedByYearsWithFewNodes() {
        ui.open(EventLists.ofEvents(10_000));
        assertTrue(rows().get(0).startsWith("# 19"), rows().get(0));
        hand.key(KeyCode.END);
        assertEquals("Event 9999", ui.detailTitle());
        assertTrue(titles().contains("Event 9999"), () -> titles().toString());
        assertTrue(
                sight.all(".event-cell").size() < 80,
                "cells: " + sight.all(".event-cell").size());
    }

    @Test
    void rowsGrowWithTheText() {
        double small = Fx.call(
                () -> cell("Alliance under Kim Il Sung").getLayoutBounds().getHeight());
        Fx.run(() -> ui.window().state().textSizeProperty().set(26));
        double large = Fx.call(
                () -> cell("Alliance under Kim Il Sung").getLayoutBounds().getHeight());
        assertEquals(22, small, 0.5);
        assertEquals(44, large, 0.5);
    }

    @Test
    void anotherDocumentBringsItsOwnColumns() {
        ui.open(TollStory.commentary());
        assertFalse(sight.isShown("North Korea, 44 events"));
    }
}
