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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the guide's section "Your own copy of the article" says of adding, choosing the words and forgetting. */
class OwnCopyTest extends ReaderAtWindow {
    private static final String ADD = "Add your copy of the article to read its exact words";

    @AfterEach
    void forget() {
        if (!sight().shows(ADD)) {
            forgetByMenu();
        }
    }

    private void forgetByMenu() {
        hand.choose("File", "Forget My Copy\u2026");
        hand.click("OK");
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
    void ctrlShiftVPastesACopy() {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.join("\n", FerryStory.ORIGINAL));
            Clipboard.getSystemClipboard().setContent(content);
        });
        hand.key(KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);
        assertCopyIsShown();
    }

    private String passageWords() {
        return sight().words(".detail").replace("\n", "");
    }

    @Test
    void aboveTheTextOneChoosesRetellingExactWordsOrBoth() throws IOException {
        windows().answer(page());
        hand.click(ADD);
        hand.click(timeline.signOf("Last crossing"));
        hand.click("Exact words");
        assertEquals(FerryStory.ORIGINAL, text());
        assertTrue(passageWords().contains(FerryStory.ORIGINAL.get(1)), passageWords());
        hand.click("Retelling");
        assertEquals(FerryStory.RETOLD, text());
        assertFalse(passageWords().contains(FerryStory.ORIGINAL.get(1)), passageWords());
        hand.click("Both");
        assertEquals(bothTexts(), text());
        hand.choose("View", "Words of the Text", "Exact words");
        assertEquals(FerryStory.ORIGINAL, text());
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
        hand.click("Cancel");
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
}
