package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the guide's section "Your own copy of the article" says of adding, choosing the words and forgetting. */
class OwnCopyTest extends ReaderAtWindow {
    private static final String ADD = "Add your copy of the article for its exact words";

    @AfterEach
    void forget() {
        if (!sight().shows(ADD)) {
            forgetByMenu();
        }
    }

    private void forgetByMenu() {
        hand.choose("File", "Forget My Copy\u2026");
        hand.click("Forget My Copy");
    }

    private Path page() throws IOException {
        return Files.writeString(directory.resolve("page.html"), FerryStory.page());
    }

    private List<String> text() {
        return FerryText.lines(sight());
    }

    private static List<String> bothTexts() {
        return IntStream.range(0, FerryStory.RETOLD.size())
                .boxed()
                .flatMap(s -> Stream.of(FerryStory.ORIGINAL.get(s), FerryStory.RETOLD.get(s)))
                .toList();
    }

    private void assertCopyIsShown() {
        assertEquals(bothTexts(), text());
        assertTrue(sight().text(".rendition-bar").contains("sentences in place"), sight().text(".rendition-bar"));
        assertFalse(sight().shows(ADD));
    }

    @Test
    void theLinkBelowTheTextAddsACopy() throws IOException {
        assertEquals(FerryStory.RETOLD, text());
        windows().answer(page());
        hand.click(ADD);
        assertCopyIsShown();
    }

    @Test
    void theFileMenuAddsACopy() throws IOException {
        windows().answer(page());
        hand.choose("File", "Add Your Copy of the Article\u2026");
        assertCopyIsShown();
    }

    @Test
    void ctrlShiftKAddsACopy() throws IOException {
        windows().answer(page());
        hand.key(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        assertCopyIsShown();
    }

    @Test
    void aFileDroppedOnTheWindowIsTakenAsACopy() throws IOException {
        Path page = page();
        assertTrue(hand.drop(timeline.middle(), Map.of(DataFormat.FILES, List.of(page.toFile()))));
        assertCopyIsShown();
    }

    @Test
    void textDroppedOnTheWindowIsTakenAsACopy() {
        String text = String.join("\n", FerryStory.ORIGINAL);
        assertTrue(hand.drop(timeline.middle(), Map.of(DataFormat.PLAIN_TEXT, text)));
        assertCopyIsShown();
    }

    @Test
    void ofDroppedWordsAnEmptyPageIsPassedOverForTheText() {
        String text = String.join("\n", FerryStory.ORIGINAL);
        assertFalse(hand.drop(timeline.middle(), Map.of(DataFormat.HTML, " ", DataFormat.PLAIN_TEXT, "\n")));
        assertTrue(sight().find(".dialog-pane").isEmpty());
        assertTrue(hand.drop(timeline.middle(), Map.of(DataFormat.HTML, " ", DataFormat.PLAIN_TEXT, text)));
        assertCopyIsShown();
    }

    @Test
    void ctrlShiftVPastesACopy() {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.join("\n", FerryStory.ORIGINAL));
            Clipboard.getSystemClipboard().setContent(content);
        });
        hand.key(KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);
        assertCopyIsShown();
    }

    @Test
    void aboveTheTextOneChoosesRetellingExactWordsOrBoth() throws IOException {
        windows().answer(page());
        hand.click(ADD);
        hand.click(timeline.signOf("Last crossing"));
        hand.click("Exact words");
        // The passage stands in the first paragraph, of three sentences.
        assertEquals(FerryStory.ORIGINAL.subList(0, 3), text());
        assertEquals(List.of(FerryStory.ORIGINAL.get(1)), FerryText.highlighted(sight()));
        hand.click("Retelling");
        assertEquals(FerryStory.RETOLD.subList(0, 3), text());
        hand.click("Both");
        assertEquals(bothTexts().subList(0, 6), text());
        hand.choose("View", "Words of the Text", "Exact words");
        assertEquals(FerryStory.ORIGINAL.subList(0, 3), text());
    }

    @Test
    void theCopyIsThereAtTheNextOpeningAndForgetRemovesIt() throws IOException {
        windows().answer(page());
        hand.click(ADD);
        windows().answer(FerryStory.write(directory, "other"));
        hand.key(KeyCode.O, KeyCode.CONTROL);
        assertEquals(FerryStory.RETOLD, text());
        windows().answer(directory.resolve("ferry.dateline.json"));
        hand.key(KeyCode.O, KeyCode.CONTROL);
        assertCopyIsShown();
        hand.choose("File", "Forget My Copy\u2026");
        hand.click("Keep It");
        assertCopyIsShown();
        forgetByMenu();
        assertEquals(FerryStory.RETOLD, text());
        assertTrue(sight().shows(ADD));
        try (var kept = Files.walk(directory.resolve("copies"))) {
            assertEquals(List.of(), kept.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void somethingElseIsRefusedWithTheReasonAndWhatCameNearest() throws IOException {
        windows()
                .answer(Files.writeString(
                        directory.resolve("mill.txt"),
                        "A new library opened in the old mill. Its reading room looks out on the river, and two hundred people "
                                + "came on the first evening. The mayor cut a ribbon and spoke for eleven minutes."));
        hand.click(ADD);
        String said = sight().text(".dialog-pane");
        assertTrue(said.contains("mill.txt is not the article"), said);
        assertTrue(said.contains("What comes nearest:"), said);
        assertEquals(FerryStory.RETOLD, text());
    }

    private Path worse() throws IOException {
        return Files.writeString(
                directory.resolve("worse.html"), FerryStory.page().replace("sixty loaves", "seventy loaves"));
    }

    @Test
    void aWorseCopyTakesTheBetterOnesPlaceOnlyWhenAskedTo() throws IOException {
        windows().answer(page());
        hand.click(ADD);
        windows().answer(worse());
        hand.key(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        Fx.await("the question is laid out", () -> sight().shows("Replace My Copy"));
        String asked = sight().text(".dialog-pane");
        assertTrue(asked.contains("Your copy has all 5 sentences in place."), asked);
        assertTrue(asked.contains("worse.html has 4 of 5 sentences in place, 1 with differences."), asked);
        assertTrue(((Button) sight().named("Keep My Copy")).isDefaultButton());
        assertFalse(((Button) sight().named("Replace My Copy")).isDefaultButton());
        hand.click("Keep My Copy");
        assertCopyIsShown();
        hand.key(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.click("Replace My Copy");
        assertTrue(sight().text(".rendition-bar").contains("4 of 5 sentences"), sight().text(".rendition-bar"));
        windows().answer(page());
        hand.key(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        assertCopyIsShown();
    }

    private void openAgain() throws IOException {
        windows().answer(FerryStory.write(directory, "other"));
        hand.key(KeyCode.O, KeyCode.CONTROL);
        windows().answer(directory.resolve("ferry.dateline.json"));
        hand.key(KeyCode.O, KeyCode.CONTROL);
    }

    @Test
    void aDamagedKeptCopyIsToldOfOnceAndMovedAside() throws IOException {
        windows().answer(page());
        hand.click(ADD);
        Path kept;
        try (var files = Files.list(directory.resolve("copies"))) {
            kept = files.findFirst().orElseThrow();
        }
        String half = Files.readString(kept);
        half = half.substring(0, half.length() / 2);
        Files.writeString(kept, half);
        openAgain();
        String said = sight().text(".dialog-pane");
        assertTrue(said.contains("Your copy of the article is damaged"), said);
        assertTrue(said.contains(kept.getFileName() + ".damaged"), said);
        hand.click("OK");
        assertEquals(FerryStory.RETOLD, text());
        assertEquals(half, Files.readString(kept.resolveSibling(kept.getFileName() + ".damaged")));
        openAgain();
        assertTrue(sight().find(".dialog-pane").isEmpty());
        windows().answer(page());
        hand.click(ADD);
        assertCopyIsShown();
        assertEquals(half, Files.readString(kept.resolveSibling(kept.getFileName() + ".damaged")));
    }

    @Test
    void droppedTextIsCalledSo() {
        assertTrue(hand.drop(timeline.middle(), Map.of(DataFormat.PLAIN_TEXT, "Something else.")));
        assertTrue(
                sight().text(".dialog-pane").contains("The dropped text is not the article"),
                sight().text(".dialog-pane"));
    }

    @Test
    void anEmptyClipboardIsToldOf() {
        for (String text : List.of("", " \n")) {
            Fx.run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(text);
                content.putHtml(text);
                Clipboard.getSystemClipboard().setContent(content);
            });
            hand.key(KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);
            String said = sight().text(".dialog-pane");
            assertTrue(said.contains("Nothing to paste"), said);
            hand.click("OK");
        }
        Fx.run(() -> Clipboard.getSystemClipboard().clear());
        hand.key(KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);
        assertTrue(sight().text(".dialog-pane").contains("Nothing to paste"));
    }

    @Test
    void aWordDocumentThatIsDroppedIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("article.docx"), "PK\u0003\u0004 word/document.xml");
        assertTrue(hand.drop(timeline.middle(), Map.of(DataFormat.FILES, List.of(file.toFile()))));
        assertTrue(
                sight().text(".dialog-pane").contains("The copy is a Word document; expected"),
                sight().text(".dialog-pane"));
    }

    @Test
    void aSentenceWithoutQuoteHasNoBoldLetterInTheDetails() throws IOException {
        windows().answer(page());
        hand.click(ADD);
        hand.click("Exact words");
        hand.click(FerryText.placeOf(sight(), FerryStory.ORIGINAL.get(1)));
        List<Text> words = sight().within(sight().of(".excerpt-row.selected .words"), Text.class);
        assertEquals(
                FerryStory.ORIGINAL.get(1), words.stream().map(Text::getText).collect(Collectors.joining()));
        assertEquals(
                List.of(),
                words.stream()
                        .map(word -> word.getFont().getStyle())
                        .filter(style -> style.contains("Bold"))
                        .toList());
    }
}
