package dateline.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.ActorMatch;
import dateline.index.Filter;
import dateline.index.TollStory;
import dateline.model.Event;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.ui.parts.Theme;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import dateline.ui.testing.ReaderAtBundledCommentary;
import dateline.ui.testing.Sight;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of events in the middle of the window. */
class EventListViewTest extends ReaderAtBundledCommentary {
    @BeforeEach
    void openTheList() {
        if (sight.find(".event-list").isPresent()) {
            hand.key(KeyCode.DIGIT1, KeyCode.CONTROL);
        }
        hand.key(KeyCode.DIGIT2, KeyCode.CONTROL);
        if (sight.isShown("in order of time")) {
            hand.click("in order of time");
        }
        Fx.run(() -> list().scrollTo(0));
        Fx.run(() -> list().requestFocus());
    }

    @SuppressWarnings("unchecked")
    private static ListView<ListRow> list() {
        return (ListView<ListRow>) sight.of(".event-list");
    }

    /** Returns the titles of the events in view, and headings behind a number sign, from the top. */
    private static List<String> rows() {
        return sight.fromTop(".event-cell").stream()
                .filter(cell -> !sight.painted(cell).isEmpty())
                .map(cell -> {
                    List<String> words = sight.painted(cell).lines().toList();
                    return isHeading(cell) ? "# " + words.get(0) + " " + words.get(1) : words.get(1);
                })
                .toList();
    }

    private static boolean isHeading(Node cell) {
        return cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("heading"));
    }

    private static List<String> titles() {
        return rows().stream().filter(row -> !row.startsWith("# ")).toList();
    }

    private static Node cell(String title) {
        return sight.fromTop(".event-cell").stream()
                .filter(cell -> sight.painted(cell).lines().anyMatch(title::equals))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not among " + rows()));
    }

    private static String sticky() {
        return sight.fromTop(".chapter-heading").stream()
                .filter(heading -> !(heading.getParent() instanceof EventCell))
                .findFirst()
                .map(sight::firstLine)
                .orElse("");
    }

    private static List<Event> events() {
        return ui.index().events();
    }

    private static Event event(String title) {
        return events().stream()
                .filter(event -> event.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

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
    void aClickSelectsAndSoDoArrowsHomeAndEnd() {
        hand.click(cell(titles().get(2)));
        assertEquals(titles().get(2), ui.detailTitle());
        hand.key(KeyCode.DOWN);
        assertEquals(events().get(3).title(), ui.detailTitle());
        hand.key(KeyCode.UP);
        hand.key(KeyCode.UP);
        assertEquals(events().get(1).title(), ui.detailTitle());
        hand.key(KeyCode.END);
        assertEquals(events().get(events().size() - 1).title(), ui.detailTitle());
        hand.key(KeyCode.DOWN);
        assertEquals(events().get(events().size() - 1).title(), ui.detailTitle());
        hand.key(KeyCode.HOME);
        assertEquals(events().get(0).title(), ui.detailTitle());
        hand.key(KeyCode.UP);
        assertEquals(events().get(0).title(), ui.detailTitle());
    }

    @Test
    void theArrowsPassAHeading() {
        Fx.run(() -> ui.window().state().selectItem(events().get(25).id()));
        hand.key(KeyCode.DOWN);
        assertEquals(events().get(26).title(), ui.detailTitle());
        hand.key(KeyCode.UP);
        assertEquals(events().get(25).title(), ui.detailTitle());
    }

    @Test
    void aPageDownAndUpLeadBack() {
        hand.key(KeyCode.HOME);
        hand.key(KeyCode.PAGE_DOWN);
        int reached = IntStream.range(0, events().size())
                .filter(k -> events().get(k).title().equals(ui.detailTitle()))
                .findFirst()
                .orElseThrow();
        assertTrue(reached > 15 && reached < 45, "row " + reached);
        assertTrue(titles().contains(ui.detailTitle()));
        hand.key(KeyCode.PAGE_UP);
        hand.key(KeyCode.PAGE_UP);
        assertEquals(events().get(0).title(), ui.detailTitle());
    }

    @Test
    void aLetterSelectsTheNextTitleThatBeginsWithIt() {
        hand.key(KeyCode.HOME);
        hand.type("f");
        String first = ui.detailTitle();
        assertTrue(first.startsWith("F"), first);
        hand.type("f");
        assertTrue(ui.detailTitle().startsWith("F") && !ui.detailTitle().equals(first), ui.detailTitle());
    }

    @Test
    void whatIsSelectedElsewhereIsSelectedHereAndInViewBelowTheHeading() {
        for (int k : new int[] {80, 10, 45, 44, 43, 20, 60}) {
            Event event = events().get(k);
            Fx.run(() -> ui.window().state().selectItem(event.id()));
            Node cell = cell(event.title());
            assertTrue(cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")));
            double y =
                    cell.localToScreen(0, 0).getY() - list().localToScreen(0, 0).getY();
            assertTrue(y >= 22 - 0.5 && y + 22 <= list().getHeight() + 0.5, event.title() + " at " + y);
        }
        Fx.run(() -> ui.window().state().clearSelection());
        assertTrue(Fx.call(() -> list().getSelectionModel().isEmpty()));
    }

    @Test
    void theNumberOfASentenceShowsTheSentence() {
        Event event = event("Xi becomes General Secretary");
        SentenceId sentence = event.passages().get(0).first();
        hand.click(sight.within(cell(event.title()), Hyperlink.class).get(0));
        assertEquals(ui.index().commentary().source().sentence(sentence).orElseThrow(), ui.highlightedText());
    }

    @Test
    void theNameOfAnActorFiltersByItAndTakesItOutAgain() {
        ToggleButton column = (ToggleButton) sight.named("North Korea, 44 events");
        hand.click(column);
        assertEquals(
                Set.of("north-korea"),
                ui.window().state().filterProperty().get().actors());
        assertTrue(column.isSelected());
        assertTrue(sight.words(".list-head").startsWith("44 of 91 events in order of time"), sight.words(".list-head"));
        assertFalse(titles().contains("China begins reform and opening"));
        hand.click(column);
        assertEquals(Filter.NONE, ui.window().state().filterProperty().get());
        assertFalse(column.isSelected());
        assertTrue(titles().contains("China begins reform and opening"));
    }

    @Test
    void theNameOfAnActorIsPressedWhereTheFilterNamesIt() {
        Fx.run(() -> ui.window().state().toggleActor("china"));
        assertTrue(((ToggleButton) sight.named("China, 38 events")).isSelected());
        Fx.run(() -> ui.window().themeProperty().set(Theme.DARK));
        assertTrue(((ToggleButton) sight.named("China, 38 events")).isSelected());
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
    void linksChooseTheOrderAndCanBeReachedByKey() {
        hand.click("order of the text", ".list-head");
        List<SentenceId> first = Fx.call(() -> list().getItems().stream()
                .map(row -> ((ListRow.Entry) row)
                        .of().event().event().passages().stream()
                                .map(Passage::first)
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                .toList());
        assertEquals(first.stream().sorted().toList(), first);
        assertEquals("91 events in the order of the text", sight.firstLine(sight.of(".list-head")));
        assertEquals("", sticky());
        hand.key(KeyCode.F, KeyCode.CONTROL);
        hand.tabTo(sight.named("most claims first", ".list-head"));
        hand.key(KeyCode.SPACE);
        assertEquals("91 events, most claims first", sight.firstLine(sight.of(".list-head")));
        List<Integer> claims = Fx.call(() -> list().getItems().stream()
                .map(row -> ((ListRow.Entry) row).of().event().claims())
                .toList());
        assertEquals(claims.stream().sorted(Comparator.reverseOrder()).toList(), claims);
        assertTrue(list().isFocused(), "the keyboard is lost");
        hand.click("in order of time", ".list-head");
        assertEquals("# Background 26", rows().get(0));
    }

    @Test
    void theHeadingOfTheRowsInViewStaysAtTheTop() {
        assertEquals("Background", sticky());
        Node first = cell("China, North Korea open ties");
        hand.wheel(Hand.middle(first), 0, -230);
        assertEquals("Background", sticky());
        assertFalse(rows().contains("# Background 26"));
        hand.key(KeyCode.END);
        assertEquals("2024", sticky());
        Fx.run(() -> list().scrollTo(27));
        assertEquals("August to December 2023", sticky());
    }

    @Test
    void dimGreysWhatTheFilterLeavesOut() {
        hand.click("Show the rest faintly");
        Fx.run(() -> ui.window().state().toggleActor("north-korea"));
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
