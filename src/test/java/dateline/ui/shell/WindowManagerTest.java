package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.store.CopyStore;
import dateline.link.OpenRequest;
import dateline.settings.Settings;
import dateline.settings.Settings.WindowSettings;
import dateline.settings.SettingsStore;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.Theme;
import dateline.ui.state.OpenDocument;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several windows, each with a document. */
@ExtendWith(FxToolkit.class)
class WindowManagerTest {
    private static final String ARTICLE =
            "Ada Lindqvist built a bridge over the Orrin in 2012. Ben Okafor of the Harbour Trust paid 40 million crowns"
                    + " for it. It opened in May 2013.";

    @TempDir
    Path directory;

    private WindowManager windows;
    private MainWindow first;

    @BeforeEach
    void openAWindow() throws IOException {
        Path file = document("one");
        windows = Fx.call(
                () -> new WindowManager(TaskExecutor.onCallingThread(), new CopyStore(directory.resolve("copies"))));
        first = Fx.call(() -> windows.open(new Stage(), WindowSettings.DEFAULTS.showing(Optional.of(file))));
        Fx.settle();
    }

    @AfterEach
    void closeAll() {
        Fx.run(() ->
                List.copyOf(windows.open()).forEach(window -> window.stage().close()));
    }

    private Path document(String id) throws IOException {
        return Files.writeString(directory.resolve(id + ".dateline.json"), """
                {"format": "dateline/1", "id": "%s",
                 "source": {"title": "Title of %s", "rendition": "verbatim", "paragraphs": [{"sentences": [
                   "Ada Lindqvist built a bridge over the Orrin in 2012.",
                   "Ben Okafor of the Harbour Trust paid 40 million crowns for it.",
                   "It opened in May 2013."]}]},
                 "actors": [{"id": "ada", "name": "Ada"}, {"id": "ben", "name": "Ben"}],
                 "events": [{"id": "e", "title": "An event", "when": "2012", "actors": ["ada"],
                             "passages": [{"at": "1.1", "quote": "built a bridge over the Orrin"}]},
                            {"id": "f", "title": "Another", "when": "2013", "actors": ["ben"],
                             "passages": [{"at": "1.2", "quote": "paid 40 million crowns"}]}]}
                """.formatted(id, id));
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(item), menu.getItems().stream().flatMap(WindowManagerTest::items))
                : Stream.of(item);
    }

    private static Menu menu(MainWindow window, String name) {
        MenuBar bar = (MenuBar) window.stage().getScene().lookup(".menu-bar");
        return bar.getMenus().stream()
                .filter(menu -> menu.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(MainWindow window, String menu, String item) {
        Fx.run(() -> items(menu(window, menu))
                .filter(candidate -> item.equals(candidate.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        Fx.settle();
    }

    private List<String> titles() {
        return windows.open().stream()
                .map(window -> window.stage().getTitle().replace(" \u2013 Dateline", ""))
                .sorted()
                .toList();
    }

    @Test
    void aFileOpenedInOneWindowIsRecentInAll() throws IOException {
        Path two = document("two");
        Fx.run(() -> windows.openBeside(first, two));
        Fx.settle();
        assertEquals(
                List.of(two, directory.resolve("one.dateline.json")),
                List.copyOf(first.opener().recent()));
        assertTrue(items(menu(first, "_File")).anyMatch(item -> two.toString().equals(item.getText())));
    }

    @Test
    void theMenuListsTheWindowsAndMarksItsOwn() throws IOException {
        Path two = document("two");
        Fx.run(() -> windows.openBeside(first, two));
        Fx.settle();
        Menu menu = menu(first, "_Window");
        List<String> listed = Fx.call(() -> {
            menu.getOnShowing().handle(new Event(Menu.ON_SHOWING));
            return menu.getItems().stream()
                    .filter(RadioMenuItem.class::isInstance)
                    .map(RadioMenuItem.class::cast)
                    .map(item -> (item.isSelected() ? "* " : "") + item.getText())
                    .toList();
        });
        assertEquals(List.of("* Title of one \u2013 Dateline", "Title of two \u2013 Dateline"), listed);
    }

    @Test
    void aCopyGivenInOneWindowIsThereInTheOtherToo() {
        choose(first, "_Window", "_New Window for This Document");
        MainWindow second = windows.open().get(0);
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(ARTICLE);
            Clipboard.getSystemClipboard().setContent(content);
            first.copies().paste();
        });
        assertTrue(first.state().copyProperty().get().isPresent());
        assertTrue(second.state().copyProperty().get().isPresent());
    }

    @Test
    void allWindowsComeBackWithTheOneInFrontFirst() throws IOException {
        Path two = document("two");
        SettingsStore store = new SettingsStore(directory.resolve("settings.json"));
        Fx.run(() -> {
            SessionRestorer session = new SessionRestorer(windows, store);
            windows.openBeside(first, two);
            session.remember();
            session.end();
        });
        closeAll();
        WindowManager again = Fx.call(
                () -> new WindowManager(TaskExecutor.onCallingThread(), new CopyStore(directory.resolve("copies"))));
        windows = again;
        Fx.run(() -> new SessionRestorer(again, store).begin(store.load(), new Stage(), List.of()));
        Fx.settle();
        assertEquals(List.of("Title of one", "Title of two"), titles());
        assertEquals(
                Optional.of(two),
                again.open().get(0).state().documentProperty().get().flatMap(OpenDocument::file));
    }

    @Test
    void theFirstWindowStandsInTheMiddleOfTheScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Stage stage = first.stage();
        assertEquals(screen.getMinX() + screen.getWidth() / 2, stage.getX() + stage.getWidth() / 2, 1);
        assertEquals(screen.getMinY() + screen.getHeight() / 2, stage.getY() + stage.getHeight() / 2, 1);
        assertTrue(screen.contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    @Test
    void severalFilesGivenOpenInAWindowEach() throws IOException {
        closeAll();
        Path two = document("two");
        Path three = document("three");
        Fx.run(() -> {
            new SessionRestorer(windows, new SettingsStore(directory.resolve("none.json")))
                    .begin(
                            Settings.DEFAULTS,
                            new Stage(),
                            Stream.of(two, three, two).map(OpenRequest::of).toList());
            assertEquals(1, windows.open().size(), "the others follow one by one");
        });
        Fx.await("both are open", () -> windows.open().size() == 2);
        assertEquals(List.of("Title of three", "Title of two"), titles());
    }

    @Test
    void aWindowClosedBeforeItsFirstFrameIsGivenBack() throws IOException, InterruptedException {
        Path two = document("two");
        WeakReference<MainWindow> closed = Fx.call(() -> {
            windows.openBeside(first, two);
            MainWindow second = windows.open().get(0);
            Stage stage = second.stage();
            // Laid out, but not yet complete.
            stage.getScene().addPostLayoutPulseListener(stage::close);
            return new WeakReference<>(second);
        });
        Fx.await("the window is closed", () -> windows.open().size() == 1);
        Fx.run(() -> first.stage().requestFocus());
        assertGivenBack(closed);
    }

    @Test
    void aClosedWindowIsGivenBack() throws IOException, InterruptedException {
        Path two = document("two");
        Fx.run(() -> windows.openBeside(first, two));
        Fx.settle();
        WeakReference<MainWindow> closed = Fx.call(() -> {
            MainWindow second = windows.open().get(0);
            second.themeProperty().set(Theme.DARK);
            second.state().selectNext();
            second.stage().close();
            first.stage().requestFocus();
            return new WeakReference<>(second);
        });
        assertGivenBack(closed);
    }

    private static void assertGivenBack(WeakReference<MainWindow> closed) throws InterruptedException {
        Fx.settle();
        for (int i = 0; i < 50 && closed.get() != null; i++) {
            System.gc();
            Fx.settle();
            Thread.sleep(20);
        }
        assertNull(closed.get(), "something still holds the closed window");
    }
}
