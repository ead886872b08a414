package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.Alignment;
import dateline.copy.store.CopyStore;
import dateline.date.parse.EdtfParser;
import dateline.model.Basis;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.Rendition;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.model.TitleBasis;
import dateline.ui.parts.Dialogs;
import dateline.ui.parts.FullMemory;
import dateline.ui.parts.StatusBar;
import dateline.ui.parts.TaskExecutor;
import dateline.ui.parts.Theme;
import dateline.ui.reading.PassageCitation;
import dateline.ui.shell.FerryStory;
import dateline.ui.shell.MainWindow;
import dateline.ui.shell.WindowManager;
import dateline.ui.state.OpenDocument;
import dateline.ui.state.ReadingState;
import dateline.ui.state.TextShown;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reader's own copy, from giving it to forgetting it. */
@ExtendWith(FxToolkit.class)
class CopyKeeperTest {
    private static final List<String> ORIGINAL = FerryStory.ORIGINAL;
    private static final List<String> RETOLD = FerryStory.RETOLD;
    private static final List<String> QUOTES = List.of(
            "ferry to Low Island stopped running",
            "the quietest morning of my life",
            "still carried sixty loaves",
            "promised a new line",
            "believe it when she hears the horn");

    @TempDir
    Path directory;

    private final List<String> said = new ArrayList<>();
    private Stage stage;
    private MainWindow window;
    private ReadingState state;
    private CopyKeeper copies;

    /** Writes down what would be shown. */
    private final class SilentDialogs extends Dialogs {
        SilentDialogs(Stage owner) {
            super(owner);
        }

        @Override
        public void showFailure(String title, String sentence) {
            said.add(title + ": " + sentence);
        }

        @Override
        public void showRefusal(String name, Alignment alignment) {
            said.add(name + " refused: " + alignment.reason() + " "
                    + alignment.nearest().size());
        }
    }

    private static Commentary commentary() {
        List<Event> events = new ArrayList<>();
        for (int s = 1; s <= RETOLD.size(); s++) {
            SentenceId id = new SentenceId(1, s);
            events.add(new Event(
                    "e" + s,
                    "Event " + s,
                    EdtfParser.parse("2019"),
                    Basis.STATED,
                    EventStatus.HAPPENED,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Passage(id, id, Optional.of(QUOTES.get(s - 1))))));
        }
        Source source = new Source(
                "The last ferry",
                TitleBasis.PUBLISHED,
                List.of("A. Writer"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rendition.RETELLING,
                List.of(new Paragraph(ParagraphKind.BODY, RETOLD)));
        return new Commentary("ferry", source, List.of(), events, List.of());
    }

    private CopyStore store() {
        return new CopyStore(directory.resolve("copies"));
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            stage = new Stage();
            window = new MainWindow(stage, new WindowManager(TaskExecutor.onCallingThread(), store()));
            state = window.state();
            copies = new CopyKeeper(
                    state, TaskExecutor.onCallingThread(), new StatusBar(state), new SilentDialogs(stage), store());
            state.open(OpenDocument.of(commentary(), Optional.empty()));
            stage.setWidth(1300);
            stage.setHeight(800);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    private Path page() throws IOException {
        return Files.writeString(directory.resolve("page.html"), FerryStory.page());
    }

    private String text() {
        Fx.settle();
        return Fx.call(() -> ((StyleClassedTextArea) scene().getRoot().lookup(".reading-text")).getText());
    }

    private Scene scene() {
        return stage.getScene();
    }

    private void show(TextShown shown) {
        Fx.run(() -> state.textShownProperty().set(shown));
    }

    @Test
    void theQuoteIsMarkedInTheExactSentenceAndTheDetailShowsIt() throws IOException {
        Path page = page();
        Fx.run(() -> copies.give(page));
        show(TextShown.EXACT);
        Fx.run(() -> state.selectItem("e2"));
        Fx.settle();
        Fx.run(() -> {
            StyleClassedTextArea area = (StyleClassedTextArea) scene().getRoot().lookup(".reading-text");
            int at = ORIGINAL.get(1).indexOf(QUOTES.get(1));
            assertTrue(area.getStyleAtPosition(1, at + 3).contains("quote"));
            assertFalse(area.getStyleAtPosition(1, 2).contains("quote"));
        });
        assertTrue(scene().getRoot().lookup(".exact-words") != null);
    }

    @Test
    void aCitationHasTheWordsThatAreShown() throws IOException {
        Path page = page();
        Fx.run(() -> copies.give(page));
        SentenceId third = new SentenceId(1, 3);
        Passage passage = new Passage(third, third, Optional.empty());
        PassageCitation citation = new PassageCitation(state);
        Fx.run(() -> {
            citation.copy(passage);
            assertTrue(Clipboard.getSystemClipboard().getString().startsWith(ORIGINAL.get(2)));
            assertFalse(Clipboard.getSystemClipboard().getString().contains("retold"));
            state.textShownProperty().set(TextShown.RETELLING);
            citation.copy(passage);
            assertTrue(Clipboard.getSystemClipboard().getString().startsWith(RETOLD.get(2)));
        });
    }

    @Test
    void somethingElseIsRefusedWithTheReasonAndWhatWasThereStays() throws IOException {
        Path other = Files.writeString(
                directory.resolve("other.txt"),
                "A new library opened in the old mill. Its reading room looks out on the river, and two hundred people "
                        + "came on the first evening. The mayor cut a ribbon and spoke for eleven minutes.");
        Fx.run(() -> copies.give(other));
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("other.txt refused: "), said.get(0));
        assertTrue(said.get(0).endsWith(" 3"), "three mismatches");
        assertTrue(state.copyProperty().get().isEmpty());
        assertEquals(Optional.empty(), store().load("ferry"));
    }

    @Test
    void badFilesGetASentenceEach() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty.txt"));
        Path binary = Files.write(directory.resolve("picture.txt"), new byte[] {0, 1, 2, 3, 0, 0, 9, 8, 0, 0, 7});
        Path gone = directory.resolve("gone.txt");
        for (Path file : List.of(empty, binary, gone)) {
            Fx.run(() -> copies.give(file));
        }
        assertEquals(3, said.size(), said.toString());
        for (String sentence : said) {
            assertTrue(sentence.contains("cannot be used: "), sentence);
            assertFalse(sentence.contains("Exception"), sentence);
        }
        assertTrue(state.copyProperty().get().isEmpty());
    }

    @Test
    void wordsOfAnotherEditionAreMarked() throws IOException {
        List<String> edited = new ArrayList<>(ORIGINAL);
        edited.remove(3);
        edited.set(2, "Nobody had told the bakers, who still carried seventy loaves to the pier.");
        Path file = Files.writeString(directory.resolve("edition.txt"), String.join(" ", edited));
        Fx.run(() -> copies.give(file));
        assertEquals(List.of(), said);
        assertTrue(
                state.copyProperty().get().orElseThrow().summary().startsWith("Another edition: "),
                state.copyProperty().get().orElseThrow().summary());
        show(TextShown.EXACT);
        String shown = text();
        assertTrue(shown.contains("seventy loaves"), shown);
        assertTrue(shown.contains(RETOLD.get(3)), "a missing sentence is retold");
        Fx.run(() -> {
            StyleClassedTextArea area = (StyleClassedTextArea) scene().getRoot().lookup(".reading-text");
            assertTrue(area.getParagraph(2).getParagraphStyle().contains("changed"));
            assertTrue(area.getParagraph(3).getParagraphStyle().contains("ours-for-missing"));
        });
    }

    @Test
    void aCopyThatCannotBeKeptIsShownAllTheSame() throws IOException {
        Files.writeString(directory.resolve("copies"), "a file where the folder should be");
        Path page = page();
        Fx.run(() -> copies.give(page));
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("Your copy is not kept: It is shown until"), said.get(0));
        assertEquals(
                "Your copy: all 5 sentences in place",
                state.copyProperty().get().orElseThrow().summary());
        Fx.run(copies::recall);
        assertTrue(state.copyProperty().get().isPresent(), "a reload does not take it away");
        assertEquals(1, said.size(), said.toString());
    }

    /** Keeps a copy and returns its file. */
    private Path keep() throws IOException {
        Path page = page();
        Fx.run(() -> copies.give(page));
        try (var files = Files.list(directory.resolve("copies"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void aKeptCopyThatCannotBeReadNowStaysAndIsNotCalledDamaged() throws IOException {
        Path kept = keep();
        Files.delete(kept);
        Files.createDirectory(kept);
        Fx.run(copies::recall);
        assertEquals(1, said.size(), said.toString());
        assertTrue(
                said.get(0).startsWith("Your copy of the article cannot be shown: This is a folder"), said.toString());
        assertTrue(said.get(0).contains(directory.resolve("copies").toString()), said.toString());
        Path page = page();
        Fx.run(() -> copies.give(page));
        assertEquals(2, said.size(), said.toString());
        assertEquals(said.get(0), said.get(1));
        assertTrue(Files.isDirectory(kept), "another copy does not take its place");
    }

    @Test
    void damageThatIsFoundWhileAnotherCopyIsTakenIsTold() throws IOException {
        Path kept = keep();
        Files.writeString(kept, "something else");
        Path other = Files.writeString(directory.resolve("other.txt"), "Nothing of the kind.");
        Fx.run(() -> copies.give(other));
        assertEquals(2, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("Your copy of the article is damaged: "), said.toString());
        assertTrue(said.get(1).startsWith("other.txt refused: "), said.toString());
    }

    @Test
    void aKeptCopyForWhichThereIsNoMemoryIsToldOf() throws IOException {
        keep();
        FullMemory memory = new FullMemory();
        Fx.run(() -> {
            CopyKeeper other =
                    new CopyKeeper(state, memory.executor(), new StatusBar(state), new SilentDialogs(stage), store());
            memory.setFull(true);
            other.recall();
        });
        assertEquals(1, said.size(), said.toString());
        assertTrue(
                said.get(0)
                        .startsWith("Your copy of the article cannot be shown: Its words cannot be found: there is not"
                                + " enough memory"),
                said.toString());
    }

    @Test
    void aKeptCopyIsShownThoughAnotherOneIsRefusedBeforeItIsRead() throws IOException {
        keep();
        Path other = Files.writeString(directory.resolve("other.txt"), "Nothing of the kind.");
        Queue<Runnable> work = new ArrayDeque<>();
        Fx.run(() -> {
            state.copyProperty().set(Optional.empty());
            CopyKeeper keeper = new CopyKeeper(
                    state,
                    new TaskExecutor(work::add, Runnable::run),
                    new StatusBar(state),
                    new SilentDialogs(stage),
                    store());
            keeper.recall();
            keeper.give(other);
            while (!work.isEmpty()) {
                work.remove().run();
            }
        });
        assertEquals(1, said.size(), said.toString());
        assertTrue(state.copyProperty().get().isPresent());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aSentenceWithDifferencesHasABarAtItsLeft(Theme theme) throws IOException {
        Fx.run(() -> window.themeProperty().set(theme));
        giveEdition("4 May 2019", "4 May 2018");
        Color bar = leftOf(".paragraph-text.changed");
        Color none = leftOf(".paragraph-text.exact");
        assertTrue(Math.abs(bar.getHue() - none.getHue()) > 10 && bar.getSaturation() > 0.5, bar + " and " + none);
        Fx.run(() -> window.themeProperty().set(Theme.LIGHT));
    }

    @Test
    void wordsThatAreKnownToDifferAreUnderlined() throws IOException {
        giveEdition("quietest morning", "calmest morning");
        assertEquals(
                List.of("calmest"),
                Fx.call(() -> scene().getRoot().lookupAll(".paragraph-text .differs").stream()
                        .map(node -> ((Text) node).getText())
                        .toList()));
    }

    private void giveEdition(String words, String others) throws IOException {
        Path page = Files.writeString(
                directory.resolve("page.html"), FerryStory.page().replace(words, others));
        Fx.run(() -> copies.give(page));
        show(TextShown.EXACT);
        Fx.await("the text is laid out", () -> scene().getRoot().lookup(".paragraph-text.changed") != null);
    }

    private Color leftOf(String selector) {
        WritableImage picture = Sight.picture(Fx.call(() -> scene().getRoot().lookup(selector)));
        return picture.getPixelReader().getColor(0, (int) picture.getHeight() / 2);
    }
}
