package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.lanes.LaneGrouping;
import dateline.ui.parts.Chip;
import dateline.ui.parts.ItemLink;
import dateline.ui.parts.Segmented;
import dateline.ui.state.ReadingState;
import dateline.ui.testing.Fx;
import dateline.ui.timeline.TimelineScale;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Documents with very long names, very many parts, far times, characters that disturb others, or nothing at all. */
class UnusualDocumentsTest extends ReaderAtWindow {
    private static final String LONG = "Organisation".repeat(84);

    private void show(String parts) throws IOException {
        Files.writeString(directory.resolve("unusual.dateline.json"), """
                {"format": "dateline/1", "id": "u", %s}
                """.formatted(parts));
        Fx.run(() -> {
            first().opener().open(directory.resolve("unusual.dateline.json"), opened -> {});
            first().timelinePane().scaleProperty().set(TimelineScale.AXIS);
            first().timelinePane().timeline().laneGroupingProperty().set(LaneGrouping.ACTOR);
        });
        Fx.settle();
    }

    private void select(String id) {
        Fx.run(() -> first().state().selectItem(id));
        Fx.settle();
    }

    @AfterEach
    void usualSize() {
        Fx.run(() -> first().state().textSizeProperty().set(ReadingState.DEFAULT_TEXT_SIZE));
    }

    private void showClaims(int count) throws IOException {
        String claims = IntStream.range(0, count)
                .mapToObj("{\"id\": \"c%1$d\", \"statement\": \"Claim %1$d\", \"restsOn\": [\"e\"]}"::formatted)
                .collect(Collectors.joining(", "));
        show("""
                "source": {"title": "Star"}, "events": [{"id": "e", "title": "Base", "when": "2014"}], "claims": [%s]
                """.formatted(claims));
    }

    private List<ItemLink> links() {
        return sight().within(sight().of(".detail"), ItemLink.class);
    }

    @Test
    void ofManyClaimsTheFirstAreShownAndTheRestOnDemand() throws IOException {
        showClaims(5000);
        select("e");
        assertEquals(4, links().size());
        hand.tabTo(sight().named("4,996 more"));
        hand.key(KeyCode.SPACE);
        Fx.settle();
        assertTrue(sight().text(".detail").contains("Claim 3"), sight().text(".detail"));
        assertTrue(links().size() < 60, "only what is in view is made");
        hand.key(KeyCode.END);
        hand.key(KeyCode.ENTER);
        assertEquals("Claim 4999", sight().words(".detail .title"));
    }

    @Test
    void ofFewClaimsAllAreShown() throws IOException {
        showClaims(40);
        select("e");
        assertEquals(4, links().size());
        hand.click("36 more");
        assertEquals(40, links().size());
        assertFalse(sight().text(".detail").contains("more"));
    }

    @Test
    void ofManyActorsTheFirstAreShownAndTheRestOnDemand() throws IOException {
        String ids = IntStream.range(0, 20_000).mapToObj(a -> "\"a" + a + "\"").collect(Collectors.joining(", "));
        String actors = IntStream.range(0, 20_000)
                .mapToObj("{\"id\": \"a%1$d\", \"name\": \"Actor %1$d\"}"::formatted)
                .collect(Collectors.joining(", "));
        show("""
                "source": {"title": "Crowd"}, "actors": [%s],
                "events": [{"id": "e", "title": "Base", "when": "2014", "actors": [%s]}]
                """.formatted(actors, ids));
        select("e");
        assertEquals(40, sight().within(sight().of(".detail"), Chip.class).size());
        hand.click("Show all 20,000");
        Fx.settle();
        assertEquals(1, sight().within(sight().of(".detail"), ListView.class).size());
    }

    @Test
    void aLongNameCutsNothingElseOff() throws IOException {
        show("""
                "source": {"title": "%1$s"}, "actors": [{"id": "a", "name": "%1$s"}],
                "events": [{"id": "e", "title": "Base", "when": "2014", "actors": ["a"], "category": "%1$s",
                  "summary": "A summary."}],
                "claims": [{"id": "c", "statement": "%1$s", "holder": "a", "hedge": "%1$s"}]
                """.formatted(LONG));
        for (String id : List.of("e", "c")) {
            select(id);
            double edge = Fx.call(() -> right(sight().of(".detail-pane")));
            for (Node node : sight().within(sight().of(".detail"), Node.class)) {
                assertTrue(Fx.call(() -> right(node)) <= edge, () -> node + " reaches out of the details");
            }
        }
    }

    private static double right(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMaxX();
    }

    @Test
    void charactersThatTurnOrBreakALineAreNotPassedOn() throws IOException {
        show("""
                "source": {"title": "One \\u202eevil"},
                "events": [{"id": "e", "title": "Line\\nbreak\\ttab \\u202eturned", "when": "2014"}]
                """);
        select("e");
        assertEquals("One  evil \u2013 Dateline", Fx.call(() -> first().stage().getTitle()));
        assertEquals("One  evil", sight().text(".document-title"));
        assertTrue(
                timeline.labels().contains("Line break tab  turned"),
                () -> timeline.labels().toString());
        assertEquals("Line\nbreak tab  turned", sight().words(".detail .title"));
    }

    @Test
    void aTimeBeyondTheAxisIsToldAndNotDrawn() throws IOException {
        show("""
                "source": {"title": "Far"},
                "events": [{"id": "bang", "title": "Big Bang", "when": "Y-13800000000"},
                  {"id": "end", "title": "Dinosaurs", "when": "Y-66000000"}, {"id": "now", "title": "Now", "when": "2014"}]
                """);
        select("bang");
        assertTrue(sight().text(".detail").contains("beyond the axis"), sight().text(".detail"));
        String status = sight().text(".status-bar");
        assertTrue(status.contains(" BC to AD 20") && status.contains("1 item beyond the axis"), status);
        assertFalse(timeline.labels().contains("Big Bang"));
        assertTrue(
                timeline.labels().contains("Dinosaurs"), () -> timeline.labels().toString());
        select("now");
        assertFalse(sight().text(".detail").contains("beyond the axis"));
    }

    @Test
    void whereNothingIsOnTheAxisNoYearsAreSaidToBeShown() throws IOException {
        show("""
                "source": {"title": "Only far"},
                "events": [{"id": "bang", "title": "Big Bang", "when": "Y-13800000000"}]
                """);
        assertFalse(sight().text(".status-bar").contains("Showing"), sight().text(".status-bar"));
        assertTrue(sight().text(".status-bar").contains("1 item beyond the axis"), sight().text(".status-bar"));
        show("""
                "source": {"title": "None"}
                """);
        assertFalse(sight().text(".status-bar").contains("Showing"), sight().text(".status-bar"));
    }

    @Test
    void aDocumentWithoutClaimsSaysSo() throws IOException {
        show("""
                "source": {"title": "Few"}, "events": [{"id": "e", "title": "Base", "when": "2014"}]
                """);
        hand.click("Claims", ".window-header");
        assertEquals("This commentary names no claims yet. Its text is at the right.", sight().words(".claim-list"));
        hand.click("Timeline", ".window-header");
    }

    @Test
    void withTheLargestTextTheLastLineAndTheSwitchesAreInTheWindow() throws IOException {
        Fx.run(() -> first().state().textSizeProperty().set(28));
        Fx.settle();
        Bounds window = Fx.call(() -> first().stage()
                .getScene()
                .getRoot()
                .localToScreen(first().stage().getScene().getRoot().getLayoutBounds()));
        Bounds panel = Fx.call(() -> bounds(sight().of(".window-header")));
        assertTrue(Fx.call(() -> bounds(sight().of(".status-bar"))).getMaxY() <= window.getMaxY() + 1, "the last line");
        for (Node segments : sight().within(sight().of(".window-header"), Segmented.class)) {
            assertTrue(Fx.call(() -> bounds(segments)).getMaxX() <= panel.getMaxX() + 1, "a switch is cut off");
        }
    }

    private static Bounds bounds(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void whatASearchFindsInALongTextIsMarkedInSlices() throws IOException {
        int rows = 3000;
        String sentences = IntStream.range(0, rows)
                .mapToObj(row -> "\"Sentence " + row + " on a bridge.\"")
                .collect(Collectors.joining(", "));
        show("""
                "source": {"title": "Long", "paragraphs": [{"sentences": [%s]}]},
                "events": [{"id": "e", "title": "Base", "when": "2014"}]
                """.formatted(sentences));
        hand.key(KeyCode.DIGIT4, KeyCode.CONTROL);
        hand.key(KeyCode.F, KeyCode.CONTROL);
        Fx.run(() -> first().state().searchResultsProperty().addListener((o, was, is) -> markedAtOnce = marked()));
        hand.type("bridge");
        Fx.await("the last row is marked", () -> isMarked(rows - 1));
        assertTrue(markedAtOnce < rows, "all rows were marked at once");
        assertTrue(isMarked(0));
        hand.key(KeyCode.ESCAPE);
        Fx.await("the last row is no longer marked", () -> !isMarked(rows - 1) && !isMarked(0));
    }

    private int markedAtOnce = -1;

    private StyleClassedTextArea text() {
        return (StyleClassedTextArea) sight().of(".reading-text");
    }

    private int marked() {
        return (int) text().getParagraphs().stream()
                .filter(row -> row.getStyleSpans().stream()
                        .anyMatch(span -> span.getStyle().contains("hit")))
                .count();
    }

    private boolean isMarked(int row) {
        return text().getParagraph(row).getStyleSpans().stream()
                .anyMatch(span -> span.getStyle().contains("hit"));
    }
}
