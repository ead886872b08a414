package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.index.FilterMode;
import dateline.link.OpenRequest;
import dateline.settings.SettingsStore;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.Theme;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import dateline.ui.timeline.ShownTimeline;
import dateline.ui.timeline.TimelineScale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a reader finds again at the next start. */
@ExtendWith(FxToolkit.class)
class SessionRestorerTest {
    @TempDir
    Path directory;

    private Path settings() {
        return directory.resolve("settings.json");
    }

    private record Run(WindowManager windows, SessionRestorer session) {
        /** The window that has the keyboard. */
        MainWindow window() {
            return windows.open().get(0);
        }

        /** Quits as from the menu, with all windows open. */
        void close() {
            Fx.run(() -> {
                session.end();
                List.copyOf(windows.open()).forEach(window -> window.stage().close());
            });
        }
    }

    private Run start(Path... files) {
        return start(Arrays.stream(files).map(OpenRequest::of).toList());
    }

    private Run start(List<OpenRequest> requests) {
        Run run = Fx.call(() -> {
            WindowManager windows =
                    new WindowManager(TaskExecutor.onCallingThread(), new CopyStore(directory.resolve("copies")));
            SettingsStore store = new SettingsStore(settings());
            SessionRestorer session = new SessionRestorer(windows, store);
            session.begin(store.load(), new Stage(), requests);
            return new Run(windows, session);
        });
        Fx.settle();
        return run;
    }

    private Path document(String id) throws IOException {
        return Files.writeString(directory.resolve(id + ".dateline.json"), """
                {"format": "dateline/1", "id": "%s", "source": {"title": "Title of %s"},
                 "actors": [{"id": "ada", "name": "Ada"}],
                 "events": [{"id": "e", "title": "An event", "when": "2012", "actors": ["ada"]}]}
                """.formatted(id, id));
    }

    @Test
    void aFirstRunOpensTheBundledCommentary() {
        Run run = start();
        assertTrue(run.window().stage().getTitle().contains("China, North Korea and Russia"));
        assertEquals(Theme.LIGHT, run.window().themeProperty().get());
        run.close();
    }

    private static double sideWidth(Run run) {
        return Fx.call(() -> sight(run).of(".side").getLayoutBounds().getWidth());
    }

    @Test
    void theSideComesBackAsWideAsItWasDragged() {
        Run first = start();
        double before = sideWidth(first);
        Hand hand = new Hand(first.window().stage());
        Node divider = hand.sight().of(".side-divider");
        hand.drag(Hand.middle(divider), Hand.middle(divider).add(-90, 0));
        double dragged = sideWidth(first);
        assertEquals(before + 90, dragged, 2);
        first.close();
        for (int i = 0; i < 2; i++) {
            Run again = start();
            assertEquals(dragged, sideWidth(again), 1);
            again.close();
        }
    }

    @Test
    void theDividersOfFormerVersionsAreForgotten() throws IOException {
        Run first = start();
        double usual = sideWidth(first);
        first.close();
        String saved = Files.readString(settings());
        Files.writeString(settings(), saved.replaceFirst("\"dividers\" ?: ?\\[ ?]", "\"dividers\": [0.19, 0.5, 0.5]"));
        assertFalse(saved.equals(Files.readString(settings())), saved);
        Run again = start();
        assertEquals(usual, sideWidth(again), 0.5);
        again.close();
    }

    private static Sight sight(Run run) {
        return new Hand(run.window().stage()).sight();
    }

    @Test
    void aLastDocumentThatIsGoneIsSaidToBeGoneAndOpensWhenItIsBack() throws IOException {
        Path file = document("mine");
        start(file).close();
        Files.delete(file);
        Run second = start();
        assertEquals("Dateline", second.window().stage().getTitle());
        assertTrue(sight(second).isShown("mine.dateline.json is not open"));
        assertTrue(sight(second).shows("There is no file " + file));
        second.close();
        document("mine");
        Run third = start();
        assertTrue(third.window().stage().getTitle().contains("Title of mine"));
        third.close();
    }

    private Run startWith(String... arguments) {
        return start(Arrays.stream(arguments)
                .flatMap(argument -> OpenRequest.parse(argument).stream())
                .toList());
    }

    @Test
    void aPlaceInAFileIsSelectedAtTheStart() throws IOException {
        Run run = startWith(document("mine") + "#event=e");
        assertTrue(sight(run).text(".detail").contains("An event"), sight(run).text(".detail"));
        run.close();
    }

    @Test
    void aPlaceOfALinkIsInViewWhereverTheTimelineWasLastTime() throws IOException {
        Path file = document("mine");
        Run first = start(file);
        Fx.run(() -> {
            first.window().timelinePane().scaleProperty().set(TimelineScale.AXIS);
            first.window().timelinePane().timeline().showDays(-100_000, -99_000);
        });
        Fx.settle();
        first.close();
        Run away = start(file);
        assertFalse(items(away).contains("e"), () -> items(away).toString());
        away.close();
        Run run = startWith(file + "#event=e");
        Fx.await("the event is in view", () -> items(run).contains("e"));
        run.close();
    }

    private static Set<String> items(Run run) {
        return new ShownTimeline(run.window().timelinePane().timeline()).items();
    }

    @Test
    void aLinkFindsADocumentOfLastTimeByItsId() throws IOException {
        start(document("mine")).close();
        start(document("other")).close();
        Run run = startWith("dateline:mine#event=e");
        assertTrue(run.window().stage().getTitle().contains("Title of mine"));
        assertTrue(sight(run).text(".detail").contains("An event"), sight(run).text(".detail"));
        assertEquals(1, run.windows().open().size());
        run.close();
        Run bundled = startWith("dateline:upi-2024-12-17-china-north-korea");
        assertTrue(bundled.window().stage().getTitle().contains("China, North Korea and Russia"));
        bundled.close();
    }

    @Test
    void aLinkToADocumentThatIsNotKnownAsksForItsFileBeforeTheWindowsOfLastTime() throws IOException {
        start(document("mine")).close();
        Run run = startWith("dateline:unheard-of#event=e");
        assertTrue(run.window().stage().getTitle().contains("Title of mine"));
        assertTrue(sight(run).isShown("This link leads to the document unheard-of"));
        new Hand(run.window().stage()).click("Cancel");
        run.close();
    }

    @Test
    void aWindowThatIsClosedWithoutADocumentDoesNotComeBack() throws IOException {
        Path file = document("mine");
        start(file).close();
        Files.delete(file);
        Run second = start();
        Fx.run(() -> second.window().stage().close());
        Fx.run(() -> second.session().end());
        Run third = start();
        assertTrue(third.window().stage().getTitle().contains("China, North Korea and Russia"));
        third.close();
    }

    @Test
    void thePageForAMissingDocumentOpensOthers() throws IOException {
        Path file = directory.resolve("late.dateline.json");
        Run run = start(file);
        Hand hand = new Hand(run.window().stage());
        hand.click("Try Again");
        assertTrue(hand.sight().isShown("late.dateline.json is not open"));
        document("late");
        hand.click("Try Again");
        assertTrue(run.window().stage().getTitle().contains("Title of late"));
        assertFalse(hand.sight().isShown("late.dateline.json is not open"));
        run.close();
        Run other = start(directory.resolve("never.dateline.json"));
        new Hand(other.window().stage()).click("Open the Bundled Commentary");
        assertTrue(other.window().stage().getTitle().contains("China, North Korea and Russia"));
        other.close();
    }

    @Test
    void damagedSettingsCostOnlyTheMemoryAreKeptAndToldOf() throws IOException {
        byte[] damaged = {(byte) 0xff, 0, 1};
        Files.write(settings(), damaged);
        Run run = start();
        assertTrue(run.window().stage().getTitle().contains("China, North Korea and Russia"));
        Path kept = directory.resolve("settings.unreadable.json");
        assertTrue(sight(run).shows("The settings could not be read and were reset; the old ones are in " + kept));
        run.close();
        assertArrayEquals(damaged, Files.readAllBytes(kept));
        Run next = start();
        assertFalse(sight(next).shows("The settings could not be read"));
        next.close();
    }

    @Test
    void aFileWithErrorsLeavesWhatIsOpen() throws IOException {
        Run run = start();
        Path bad = Files.writeString(directory.resolve("bad.json"), "{\"format\": \"dateline/1\"}");
        Fx.run(() -> run.window().opener().open(bad, opened -> {}));
        assertTrue(run.window().stage().getTitle().contains("China, North Korea and Russia"));
        assertTrue(Fx.call(() -> run.window().lower().problems().shownProperty().get()), "the problems are listed");
        run.close();
    }

    @Test
    void aFirstFileThatCannotBeOpenedIsExplainedAndNothingElseIsOpened() throws IOException {
        Path bad = Files.writeString(directory.resolve("bad.json"), "{");
        Map<Path, String> reasons = Map.of(
                bad,
                "Nothing of it can be shown; its problems are listed below.",
                directory.resolve("missing.json"),
                "There is no file " + directory.resolve("missing.json"),
                directory,
                "This is a folder, not a file.");
        for (Map.Entry<Path, String> reason : reasons.entrySet()) {
            Run run = start(reason.getKey());
            assertEquals("Dateline", run.window().stage().getTitle());
            assertTrue(sight(run).isShown(reason.getKey().getFileName() + " is not open"));
            assertTrue(sight(run).shows(reason.getValue()), reason.getValue());
            run.close();
        }
    }

    @Test
    void settingsThatCannotBeSavedAreToldOfInTheWindow() throws IOException {
        Files.createDirectories(settings().resolve("in the way"));
        Run run = start();
        Fx.run(() -> run.window().state().filterModeProperty().set(FilterMode.DIM));
        Fx.await(
                "the status line says so",
                () -> run.window().stage().getScene().getRoot().lookupAll(".status-bar .label").stream()
                        .map(Label.class::cast)
                        .anyMatch(label ->
                                label.isVisible() && label.getText().startsWith("The settings cannot be saved")));
        run.close();
    }
}
