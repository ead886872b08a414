package dateline.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.ui.clipboard.Copying;
import dateline.ui.parts.Theme;
import dateline.ui.shell.FerryStory;
import dateline.ui.state.CentreView;
import dateline.ui.state.TextShown;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reader's own copy, from giving it to forgetting it. */
class CopyKeeperTest extends ReaderWithCopy {
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
        Fx.run(() -> state.centreViewProperty().set(CentreView.TIMELINE));
        assertTrue(scene().getRoot().lookup(".excerpt-row.selected.exact .quote") != null);
    }

    @Test
    void aCitationHasTheWordsThatAreShown() throws IOException {
        Path page = page();
        Fx.run(() -> copies.give(page));
        SentenceId third = new SentenceId(1, 3);
        Passage passage = new Passage(third, third, Optional.empty());
        Copying copying = new Copying(state, told -> {});
        Fx.run(() -> {
            copying.copy(passage);
            assertTrue(Clipboard.getSystemClipboard().getString().startsWith("\u201c" + ORIGINAL.get(2)));
            assertFalse(Clipboard.getSystemClipboard().getString().contains("retold"));
            state.textShownProperty().set(TextShown.RETELLING);
            copying.copy(passage);
            assertTrue(Clipboard.getSystemClipboard().getString().startsWith("\u201c" + RETOLD.get(2)));
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
