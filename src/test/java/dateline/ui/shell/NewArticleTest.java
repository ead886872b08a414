package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.read.Pages;
import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import dateline.settings.Settings.WindowSettings;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** What the guide's section "A new commentary from an article" says of reading and creating. */
class NewArticleTest extends ReaderWithArticle {
    @Test
    void theArticleIsShownUnsavedInTheTextView() throws IOException {
        choose("quay.txt", TEXT);
        assertEquals("2 paragraphs, 4 sentences; 2 blocks struck out", counts(hand));
        hand.click("Create");
        assertEquals("\u2022 The quay of Ostrand \u2013 Dateline", title());
        assertTrue(sight().text(".reading-text").contains("She had promised otherwise."));
        assertTrue(
                sight().text(".rendition-bar").contains("The publisher\u2019s own words"),
                sight().text(".rendition-bar"));
        Path saved = directory.resolve("saved.dateline.json");
        windows().answer(saved);
        hand.key(KeyCode.S, KeyCode.CONTROL);
        Commentary read = CommentaryReader.read(saved).commentary().orElseThrow();
        assertEquals(List.of("Ann Reed"), read.source().authors());
        assertEquals("The quay of Ostrand \u2013 Dateline", title());
        Files.delete(saved);
    }

    @Test
    void aSavedPageIsReadWithItsMetadata() throws IOException {
        choose("page.html", Pages.NEWSPAPER);
        assertEquals("Ann Reed, Tom Hale", field("Authors").getText());
        assertEquals("2024-03-05", field("Date").getText());
        assertTrue(sight().isShown("5 March 2024"));
        assertEquals(5, created().size());
        assertEquals(Optional.of("The Ostrand Messenger"), source().publisher());
    }

    @Test
    void cancelLeavesWhatWasOpen() throws IOException {
        choose("quay.txt", TEXT);
        hand.click("Cancel");
        assertEquals(List.of("Title of ferry"), titles());
    }

    @Test
    void aFileThatIsNoArticleIsToldInASentenceAndWhatWasOpenStays() throws IOException {
        choose("empty.txt", "");
        assertTrue(
                sight().text(".dialog-pane").contains("The article is empty; expected the text of the article."),
                sight().text(".dialog-pane"));
        hand.click("OK");
        assertEquals(List.of("Title of ferry"), titles());
    }

    @Test
    void pastedTextBecomesAnArticle() {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(TEXT);
            Clipboard.getSystemClipboard().setContent(content);
        });
        hand.choose("File", "New from Pasted Text");
        assertEquals(2, created().size());
    }

    @Test
    void aBlankCommentaryHasATitleAndNoText() {
        hand.choose("File", "New Blank Commentary");
        hand.type("My quay");
        hand.click("Create");
        assertEquals("My quay", source().title());
        assertEquals(List.of(), source().paragraphs());
        assertEquals("\u2022 My quay \u2013 Dateline", title());
    }

    @Test
    void unsavedEditsAreAskedAboutFirst() throws IOException {
        choose("quay.txt", TEXT);
        hand.click("Create");
        choose("quay.txt", TEXT.replace("The quay of Ostrand", "Another quay"));
        assertFalse(sight().isShown("Create"));
        hand.click("Cancel");
        assertEquals(List.of("The quay of Ostrand"), titles());
        hand.key(KeyCode.T, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.click("Don't Save");
        hand.click("Create");
        assertEquals(List.of("Another quay"), titles());
    }

    @Test
    void anArticleThatIsDroppedWhereThereIsNoDocumentIsRead() throws IOException {
        Path article = Files.writeString(directory.resolve("dropped.txt"), TEXT);
        MainWindow other = Fx.call(() -> windows()
                .open(
                        new Stage(),
                        WindowSettings.DEFAULTS.showing(Optional.of(directory.resolve("missing.dateline.json")))));
        Hand elsewhere = new Hand(other.stage());
        elsewhere.drop(
                Hand.middle(elsewhere.sight().named("New from an Article\u2026")),
                Map.of(DataFormat.FILES, List.of(article.toFile())));
        elsewhere.click("Create");
        assertEquals("The quay of Ostrand", elsewhere.sight().text(".document-title"));
        assertFalse(elsewhere.sight().isShown("New from an Article\u2026"));
        Fx.run(() -> other.stage().close());
    }

    @Test
    void aWindowWithoutADocumentOffersAnArticle() throws IOException {
        windows().answer(Files.writeString(directory.resolve("offered.txt"), TEXT));
        MainWindow other = Fx.call(() -> windows()
                .open(
                        new Stage(),
                        WindowSettings.DEFAULTS.showing(Optional.of(directory.resolve("missing.dateline.json")))));
        Hand elsewhere = new Hand(other.stage());
        elsewhere.click("New from an Article\u2026");
        assertEquals("2 paragraphs, 4 sentences; 2 blocks struck out", counts(elsewhere));
        elsewhere.click("Cancel");
        Fx.run(() -> other.stage().close());
    }
}
