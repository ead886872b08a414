package dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.read.Pages;
import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import dateline.model.ParagraphKind;
import dateline.model.Source;
import dateline.settings.Settings.WindowSettings;
import dateline.ui.testing.Fx;
import dateline.ui.testing.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the guide's section "A new commentary from an article" says. */
class NewArticleTest extends ReaderAtWindow {
    private static final String TEXT = """
            The quay of Ostrand

            By Ann Reed

            The quay is closed. Nobody was surprised, and the board was glad.

            The mayor was not. She had promised otherwise.
            """;

    @AfterEach
    void giveTheNewDocumentUp() {
        if (sight().isShown("Create")) {
            hand.click("Cancel");
        }
        if (Fx.call(() -> first().editing().editor().unsavedProperty().get())) {
            hand.choose("File", "Open the Bundled Commentary");
            hand.click("Don't Save");
        }
    }

    private void choose(String name, String content) throws IOException {
        windows().answer(Files.writeString(directory.resolve(name), content));
        hand.key(KeyCode.T, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    private void chooseRow(String sentence) {
        hand.click(sight().cell(".article-cell", sentence));
    }

    private List<String> rows() {
        return sight().firstLines(".article-cell");
    }

    private TextField field(String name) {
        return (TextField) Fx.call(() -> sight().all(".text-field").stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    }

    private static String counts(Hand hand) {
        return hand.sight().text(".article-counts");
    }

    private List<List<String>> created() {
        hand.click("Create");
        return source().paragraphs().stream()
                .map(paragraph -> paragraph.sentences())
                .toList();
    }

    private Source source() {
        return Fx.call(() -> first().state()
                .documentProperty()
                .get()
                .orElseThrow()
                .commentary()
                .source());
    }

    private String title() {
        return Fx.call(() -> first().stage().getTitle());
    }

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
    void spaceStrikesAParagraphOutAndRestoresIt() throws IOException {
        choose("quay.txt", TEXT);
        chooseRow("The mayor was not.");
        hand.key(KeyCode.SPACE);
        assertEquals("1 paragraph, 2 sentences; 3 blocks struck out", counts(hand));
        hand.key(KeyCode.SPACE);
        assertEquals("2 paragraphs, 4 sentences; 2 blocks struck out", counts(hand));
        chooseRow("By Ann Reed");
        hand.click("Strike Out");
        assertEquals(
                List.of(
                        List.of("By Ann Reed"),
                        List.of("The quay is closed.", "Nobody was surprised, and the board was glad."),
                        List.of("The mayor was not.", "She had promised otherwise.")),
                created());
    }

    @Test
    void theBoxOfAParagraphStrikesItOut() throws IOException {
        choose("quay.txt", TEXT);
        CheckBox box = (CheckBox) Fx.call(
                () -> sight().cell(".article-cell", "The mayor was not.").lookup(".check-box"));
        hand.click(box);
        assertEquals("1 paragraph, 2 sentences; 3 blocks struck out", counts(hand));
    }

    @Test
    void jJoinsSentencesAndThenParagraphs() throws IOException {
        choose("quay.txt", TEXT);
        chooseRow("The quay is closed.");
        hand.key(KeyCode.J);
        hand.key(KeyCode.J);
        hand.key(KeyCode.J);
        assertEquals(
                List.of(List.of(
                        "The quay is closed. Nobody was surprised, and the board was glad. The mayor was not.",
                        "She had promised otherwise.")),
                created());
    }

    @Test
    void sSplitsAParagraphBeforeASentenceAndASentenceAtTheCaret() throws IOException {
        choose("quay.txt", TEXT);
        chooseRow("Nobody was surprised, and the board was glad.");
        hand.key(KeyCode.S);
        assertEquals("3 paragraphs, 4 sentences; 2 blocks struck out", counts(hand));
        chooseRow("Nobody was surprised, and the board was glad.");
        TextArea sentence = (TextArea) sight().named("The chosen sentence");
        hand.click(sentence);
        hand.type("x");
        Fx.run(() -> sentence.positionCaret("Nobody was surprised, ".length()));
        hand.key(KeyCode.S);
        assertEquals(
                List.of(
                        List.of("The quay is closed."),
                        List.of("Nobody was surprised,", "and the board was glad."),
                        List.of("The mayor was not.", "She had promised otherwise.")),
                created());
    }

    @Test
    void tabLeadsThroughTheSentenceToTheButtons() throws IOException {
        choose("quay.txt", TEXT);
        hand.key(KeyCode.TAB);
        assertTrue(Fx.call(() -> sight().named("The chosen sentence").isFocused()));
        hand.key(KeyCode.TAB);
        assertFalse(Fx.call(() -> sight().named("The chosen sentence").isFocused()));
    }

    @Test
    void theKindOfAParagraphIsChosen() throws IOException {
        choose("quay.txt", TEXT);
        chooseRow("The mayor was not.");
        @SuppressWarnings("unchecked")
        ComboBox<ParagraphKind> kinds = (ComboBox<ParagraphKind>) sight().named("Kind of the paragraph");
        Fx.run(() -> kinds.requestFocus());
        hand.key(KeyCode.DOWN);
        assertTrue(rows().contains("About the authors"), () -> rows().toString());
        hand.click("Create");
        assertEquals(
                List.of(ParagraphKind.BODY, ParagraphKind.BIOGRAPHY),
                source().paragraphs().stream()
                        .map(paragraph -> paragraph.kind())
                        .toList());
    }

    @Test
    void theStepHasItsOwnUndoAndRedo() throws IOException {
        choose("quay.txt", TEXT);
        chooseRow("The mayor was not.");
        hand.key(KeyCode.SPACE);
        hand.key(KeyCode.Z, KeyCode.CONTROL);
        assertEquals("2 paragraphs, 4 sentences; 2 blocks struck out", counts(hand));
        hand.key(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals("1 paragraph, 2 sentences; 3 blocks struck out", counts(hand));
    }

    @Test
    void theMetadataAreCorrectedAndADateIsUnderstoodOrRefused() throws IOException {
        choose("quay.txt", TEXT);
        hand.click(field("Date"));
        hand.type("soon");
        assertTrue(sight().shows("That is no date"));
        assertTrue(Fx.call(() -> sight().named("Create").isDisabled()));
        for (int i = 0; i < 4; i++) {
            hand.key(KeyCode.BACK_SPACE);
        }
        hand.type("March 5, 2024");
        assertFalse(sight().shows("That is no date"));
        hand.click(field("Publisher"));
        hand.type("The Messenger");
        hand.click("Create");
        assertEquals("2024-03-05", source().published().orElseThrow().canonical());
        assertEquals(Optional.of("The Messenger"), source().publisher());
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
