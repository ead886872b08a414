package dateline.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.Filter;
import dateline.model.Event;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.ui.parts.Theme;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Moving through the list, and choosing its order and filter. */
class EventListKeysTest extends ReaderAtList {
    private static String sticky() {
        return sight.fromTop(".chapter-heading").stream()
                .filter(heading -> !(heading.getParent() instanceof EventCell))
                .findFirst()
                .map(sight::firstLine)
                .orElse("");
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
}
