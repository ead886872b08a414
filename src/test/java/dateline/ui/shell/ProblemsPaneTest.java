package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.csv.ColumnMapping;
import dateline.ui.problems.ProblemReport;
import dateline.ui.testing.Fx;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The list of problems beside the text, as someone meets it who writes a file by hand. */
class ProblemsPaneTest extends ReaderAtProblems {
    @Test
    void theChosenProblemIsInSightHoweverLowTheWindow() throws IOException {
        Fx.run(() -> stage.setHeight(600));
        String events = IntStream.range(0, 9)
                .mapToObj(i -> "{\"id\": \"e" + i + "\", \"title\": \"T\", \"when\": \"never\"}")
                .collect(Collectors.joining(",\n"));
        open("nine.dateline.json", """
                {"format": "dateline/1", "id": "n", "source": {"title": "N"}, "events": [%s]}""".formatted(events));
        followTheBanner();
        for (int chosen = 1; chosen < 9; chosen++) {
            press(KeyCode.DOWN, false);
            assertTrue(Fx.call(this::isChosenProblemInSight), "problem " + chosen);
        }
    }

    private boolean isChosenProblemInSight() {
        Node view = list().lookup(".clipped-container");
        Bounds clip = view.localToScene(view.getLayoutBounds());
        return list().lookupAll(".problem-cell").stream()
                .filter(cell -> cell.isVisible() && ((ListCell<?>) cell).isSelected())
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .anyMatch(cell -> cell.getMinY() >= clip.getMinY() - 1 && cell.getMaxY() <= clip.getMaxY() + 1);
    }

    @Test
    void aFileThatCannotBeOpenedLeavesWhatIsOpenAndListsWhatIsWrong() throws IOException {
        Path sound = open("sound.dateline.json", SOUND);
        open("broken.dateline.json", "[1,\n 2,\n\t3 4]");
        assertTrue(isShown());
        assertEquals(
                sound,
                window.state().documentProperty().get().orElseThrow().file().orElseThrow());
        assertTrue(header().contains("broken.dateline.json cannot be opened"), header());
        assertTrue(header().contains("What was open stays open."), header());
        assertEquals(1, markedRows().size());
    }

    @Test
    void aFirstFileThatCannotBeOpenedIsListedBelowAPageThatSaysSo() throws IOException {
        open("broken.dateline.json", "{\"format\": 7");
        assertTrue(window.state().documentProperty().get().isEmpty());
        assertTrue(isShown());
        assertTrue(header().contains("broken.dateline.json cannot be opened"), header());
        assertFalse(header().contains("What was open"), header());
    }

    @Test
    void aReloadThatFailsRefreshesTheListAndSaysThatWhatWasOpenStays() throws IOException {
        open("mine.dateline.json", SOUND);
        look();
        write("mine.dateline.json", FAULTY.getBytes(StandardCharsets.UTF_8));
        look();
        look();
        assertEquals("mine.dateline.json has changed, but has 2 errors. What was open stays open.", banner());
        followTheBanner();
        assertEquals(List.of(List.of("3", "lately", "true")), markedRows());
        press(KeyCode.DOWN, false);

        write(
                "mine.dateline.json",
                ("\n\n" + FAULTY.replace("\"lately\"", "\"2010\"")).getBytes(StandardCharsets.UTF_8));
        look();
        look();
        assertEquals(List.of("/events/1/status"), pointers());
        assertEquals(List.of(List.of("6", "\"over\"", "true")), markedRows());

        write("mine.dateline.json", SOUND.getBytes(StandardCharsets.UTF_8));
        look();
        look();
        assertEquals(List.of(), pointers());
        assertTrue(isShown());
        assertTrue(header().contains("None any more."), header());
    }

    @Test
    void aFileThatHasChangedUnderTheListIsNotShownWrongly() throws IOException {
        Path broken = open("broken.dateline.json", "[1,\n 2,\n\t3 4]");
        write("broken.dateline.json", SOUND.getBytes(StandardCharsets.UTF_8));
        Fx.run(pane::check);
        assertEquals("The file has changed since it was read.", textMessage());
        readAgain();
        assertEquals(
                broken,
                window.state().documentProperty().get().orElseThrow().file().orElseThrow());
        assertFalse(isShown());
    }

    @Test
    void aFileThatHasChangedIsToldOfWhenAProblemIsChosen() throws IOException {
        open("faulty.dateline.json", FAULTY);
        followTheBanner();
        write("faulty.dateline.json", SOUND.getBytes(StandardCharsets.UTF_8));
        press(KeyCode.DOWN, false);
        assertEquals("The file has changed since it was read.", textMessage());
    }

    @Test
    void theTextOfATooLargeFileIsNotShown() throws IOException {
        Path file = directory.resolve("huge.dateline.json");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.write("[1]".getBytes(StandardCharsets.UTF_8));
            huge.setLength((64L << 20) + 1);
        }
        Fx.run(() -> window.opener().open(file, opened -> {}));
        assertEquals("Its text is not shown, because it is larger than 64 MB.", textMessage());
        assertFalse(Fx.call(() -> pane.lookup(".source-rows").isVisible()));
    }

    @Test
    void closingItAtOnceLeavesNothingToReveal() throws IOException {
        open("faulty.dateline.json", FAULTY);
        Fx.run(() -> {
            pane.reveal();
            pane.shownProperty().set(false);
        });
        // The toolkit reports what goes wrong on its thread later.
        Fx.run(() -> {});
        assertFalse(isShown());
    }

    private String textMessage() {
        return Fx.call(() -> pane.lookupAll(".source-view .empty-state").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining()));
    }

    @Test
    void aReloadOfTheOpenFileLeavesTheListOfARefusedOneInSight() throws IOException {
        open("mine.dateline.json", SOUND);
        look();
        open("broken.dateline.json", "[1,\n 2,\n\t3 4]");
        for (String text : List.of(FAULTY, SOUND)) {
            write("mine.dateline.json", text.getBytes(StandardCharsets.UTF_8));
            look();
            look();
            assertTrue(header().contains("broken.dateline.json cannot be opened"), header());
        }
    }

    @Test
    void readAgainShowsInPartWhatWasShownInPart() throws IOException {
        open("faulty.dateline.json", FAULTY);
        followTheBanner();
        write("faulty.dateline.json", FAULTY.replace("\"lately\"", "\"2010\"").getBytes(StandardCharsets.UTF_8));
        readAgain();
        assertEquals(List.of("/events/1/status"), pointers());
        assertTrue(banner().contains("is shown without 1 event."), banner());
        assertTrue(header().contains("1 error. The parts without errors are shown."), header());
    }

    @Test
    void oneLineOfManyMegabytesIsShownRoundThePlace() throws IOException {
        String events = IntStream.range(0, 200_000)
                .mapToObj(i ->
                        "{\"id\":\"e" + i + "\",\"title\":\"T\",\"when\":\"" + (i == 150_000 ? "never" : 1900) + "\"}")
                .collect(Collectors.joining(","));
        open(
                "large.dateline.json",
                "{\"format\":\"dateline/1\",\"id\":\"l\",\"source\":{\"title\":\"L\"},\"events\":[" + events + "]}");
        followTheBanner();
        List<List<String>> marked = markedRows();
        assertEquals(1, marked.size());
        assertTrue("never".startsWith(marked.get(0).get(1)), marked.toString());
        int characters = Fx.call(() -> pane.lookupAll(".source-row .characters").stream()
                .mapToInt(node -> ((Labeled) node).getText().length())
                .sum());
        assertTrue(characters < 10_000, () -> characters + " characters in nodes");
    }

    @Test
    void whatIsNotListedIsCounted() throws IOException {
        String events = IntStream.range(0, 1012)
                .mapToObj(i -> "{\"id\": \"e" + i + "\", \"title\": \"T\", \"when\": \"never\"}")
                .collect(Collectors.joining(",\n"));
        open("many.dateline.json", """
                {"format": "dateline/1", "id": "m", "source": {"title": "M"}, "events": [%s]}""".formatted(events));
        followTheBanner();
        assertEquals(1000, pointers().size());
        assertTrue(header().contains("And 12 more problems are not listed."), header());
    }

    @Test
    void otherEncodingsAreShownAsWhatTheyAre() throws IOException {
        Path file = write("wide.dateline.json", SOUND.getBytes(StandardCharsets.UTF_16));
        Fx.run(() -> window.opener().open(file, opened -> {}));
        assertTrue(Fx.call(() -> pane.lookupAll(".source-row").stream()
                .anyMatch(row -> words(row, ".characters").contains("\"title\": \"First\""))));
    }

    @Test
    void whatATableLosesIsListedWithItsPlace() throws IOException {
        mappings.keep(
                List.of("Title", "Date", "Actors"),
                Path.of("table.csv"),
                ColumnMapping.parse("title=Title,date=Date,actors=Actors"));
        open("events.csv", "Title,Date,Actors\nFirst meeting,March 2014,Ada; Ben\nSecond,sometime,Ada\n");
        followTheBanner();
        ProblemReport report = pane.reportProperty().get().orElseThrow();
        assertEquals(ProblemReport.Outcome.SHOWN_IN_PART, report.outcome());
        assertEquals(List.of(List.of("3", "sometime", "true")), markedRows());
    }
}
