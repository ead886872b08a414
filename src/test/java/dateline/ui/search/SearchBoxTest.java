package dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.search.Search;
import dateline.model.Item;
import dateline.ui.testing.Fx;
import dateline.ui.testing.ReaderAtBundledCommentary;
import dateline.ui.timeline.ShownTimeline;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The search in the header. */
class SearchBoxTest extends ReaderAtBundledCommentary {
    /** Searches from the keyboard and waits for the list. */
    static void search(String words) {
        var before = Fx.call(() -> ui.window().state().searchResultsProperty().get());
        hand.key(KeyCode.F, KeyCode.CONTROL);
        hand.type(words);
        Fx.await(
                "the search has ended",
                () -> ui.window().state().searchResultsProperty().get().isPresent()
                        && !ui.window().state().searchResultsProperty().get().equals(before));
    }

    /** Returns the rows of the list from the top, each in one line. */
    static List<String> rows() {
        return sight.within(sight.of(".search-results"), ListCell.class).stream()
                .sorted(Comparator.comparingDouble(
                        cell -> cell.localToScene(0, 0).getY()))
                .map(cell -> sight.painted(cell).replace("\n", ""))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static boolean isListShown() {
        return !sight.fromTop(".search-results").isEmpty();
    }

    private static Set<String> found() {
        return Fx.call(() -> ui.window().state().found().items());
    }

    @Test
    void whatIsFoundIsListedInGroups() {
        search("copperplate");
        List<String> rows = rows();
        int events = new Search(ui.index()).find("copperplate").events().size();
        assertEquals("Events  " + events, rows.get(0));
        assertTrue(rows.get(1 + events).matches("(Claims|Actors|Text)  [1-9]\\d*"), rows::toString);
        assertTrue(rows.get(1).toLowerCase(Locale.ROOT).contains("copperplate"), rows::toString);
    }

    @Test
    void theWordsAreMarkedInTheList() {
        search("copperplate");
        List<String> marked = sight.within(sight.of(".search-results"), Text.class).stream()
                .filter(text -> text.getStyleClass().contains("hit") && !text.isUnderline())
                .map(text -> text.getText().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        assertEquals(List.of("copperplate"), marked);
    }

    @Test
    void allWordsMustOccurInTheSameItem() {
        search("zhao pyongyang");
        assertFalse(found().isEmpty());
        search("zhao copperplate");
        assertEquals(Set.of(), found());
        assertTrue(sight.words(".search-results").startsWith("Nothing found."));
    }

    @Test
    void wordsInQuotesStandTogether() {
        search("kim xi");
        assertFalse(found().isEmpty());
        search("\"kim xi\"");
        assertEquals(Set.of(), found());
    }

    @Test
    void caseDoesNotMatter() {
        search("dprk");
        assertTrue(rows().stream().anyMatch(row -> row.contains("DPRK")), () -> rows().toString());
    }

    @Test
    void enterChoosesTheFirstHitWhichIsAnEvent() {
        search("copperplate");
        String first = rows().get(1);
        hand.key(KeyCode.ENTER);
        assertTrue(first.startsWith(ui.detailTitle()), first);
        assertFalse(isListShown(), "the list still stands before the window");
    }

    @Test
    void downAndUpWalkAmongTheHits() {
        search("summit");
        List<String> rows = rows();
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.DOWN);
        hand.key(KeyCode.UP);
        hand.key(KeyCode.ENTER);
        String chosen = ui.detailTitle();
        assertTrue(rows.get(2).startsWith(chosen.substring(0, 12)), chosen + " is not " + rows);
    }

    @Test
    void aListThatIsOutOfSightIsShownAgainBeforeAnythingIsChosenFromIt() {
        search("summit");
        hand.key(KeyCode.ENTER);
        String chosen = ui.detailTitle();
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER)) {
            hand.key(key);
            assertTrue(isListShown(), key + " shows the list");
            hand.key(KeyCode.ENTER);
            assertEquals(chosen, ui.detailTitle());
        }
    }

    /** Clicks the first hit of a group. */
    private static String clickFirstOf(String group) {
        List<Node> cells = sight.within(sight.of(".search-results"), ListCell.class).stream()
                .sorted(Comparator.comparingDouble(
                        cell -> cell.localToScene(0, 0).getY()))
                .map(Node.class::cast)
                .toList();
        for (int i = 0; i < cells.size() - 1; i++) {
            if (sight.painted(cells.get(i)).startsWith(group + "  ")) {
                String words = sight.painted(cells.get(i + 1)).replace("\n", "");
                hand.click(cells.get(i + 1));
                return words;
            }
        }
        throw new AssertionError(group + " is not in the list: " + rows());
    }

    @Test
    void aClickOnAnEventChoosesIt() {
        search("copperplate");
        assertTrue(clickFirstOf("Events").startsWith(ui.detailTitle()));
        assertFalse(isListShown());
    }

    @Test
    void aClickOnAClaimChoosesIt() {
        search("hawks");
        String statement = clickFirstOf("Claims");
        assertEquals("Claim", ui.details().substring(0, 5));
        assertTrue(statement.contains(ui.detailTitle().substring(0, 20)), statement);
    }

    @Test
    void aClickOnAnActorShowsAllAboutTheActor() {
        search("leji");
        assertTrue(clickFirstOf("Actors").endsWith("Zhao Leji"));
        assertEquals("Zhao Leji", ui.detailTitle());
        assertTrue(ui.details().startsWith("Actor, person"), ui.details());
    }

    @Test
    void enterOnAnActorShowsAllAboutTheActor() {
        search("quad");
        int actors = rows().indexOf("Actors  1");
        int groups = (int) rows().subList(0, actors).stream()
                .filter(row -> row.matches("(Events|Claims)  \\d+"))
                .count();
        for (int i = 0; i < actors - groups; i++) {
            hand.key(KeyCode.DOWN);
        }
        hand.key(KeyCode.ENTER);
        assertEquals("The Quad", ui.detailTitle());
    }

    @Test
    void aClickOnASentenceShowsWhatRestsOnIt() {
        Search search = new Search(ui.index());
        String word = ui.index().commentary().source().paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .flatMap(sentence -> Stream.of(sentence.split(" ", -1)))
                .filter(part -> part.matches("[a-z]{6,}"))
                .filter(part -> search.find(part).sentences().size() == 1
                        && search.find(part).events().isEmpty()
                        && search.find(part).claims().isEmpty()
                        && search.find(part).actors().isEmpty())
                .findFirst()
                .orElseThrow();
        search(word);
        String row = clickFirstOf("Text");
        assertTrue(ui.highlightedText().contains(word), ui.highlightedText());
        String number = row.substring(0, row.indexOf('.') + 2);
        assertTrue(ui.details().contains(number), ui.details());
    }

    @Test
    void whatWasFoundIsMarkedOnTheTimelineUntilEscClearsTheSearch() {
        Item summit = ui.index().items().stream()
                .filter(item -> ui.shownTimeline().alone().contains(item.id()))
                .filter(item -> item.label().contains("reform and opening"))
                .findFirst()
                .orElseThrow();
        ShownTimeline timeline = ui.shownTimeline();
        assertEquals(0, timeline.pixelsNear(summit.id(), 14, timeline.match()));
        search("reform and opening");
        assertTrue(found().contains(summit.id()));
        assertTrue(timeline.pixelsNear(summit.id(), 14, timeline.match()) > 15, "what was found is not marked");
        hand.key(KeyCode.ESCAPE);
        Fx.settle();
        assertEquals(0, timeline.pixelsNear(summit.id(), 14, timeline.match()));
        assertFalse(isListShown());
        assertTrue(found().isEmpty());
    }

    @Test
    void whatWasFoundStaysMarkedWhenTheLanesChange() {
        ShownTimeline timeline = ui.shownTimeline();
        search("summit");
        hand.key(KeyCode.ENTER);
        hand.choose("View", "Lanes", "One lane");
        Set<String> marked = found().stream()
                .filter(id -> timeline.alone().contains(id))
                .filter(id -> timeline.pixelsNear(id, 14, timeline.match()) > 15)
                .collect(Collectors.toSet());
        hand.choose("View", "Lanes", "By actor");
        assertFalse(marked.isEmpty(), "what was found is not marked");
    }

    @Test
    void theCrossInTheFieldClearsTheSearch() {
        search("summit");
        hand.key(KeyCode.ENTER);
        hand.click("Clear the search");
        assertTrue(found().isEmpty());
        assertFalse(sight.isShown("Clear the search"));
    }

    @Test
    void theFieldSaysWhatItSearches() {
        assertTrue(sight.isShown("Search events, claims, actors and text"));
        assertTrue(sight.words(".search-field").startsWith("Search events, claims, actors"));
    }
}
