package dateline.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.ArticleDraft;
import dateline.article.ArticleMetadata;
import dateline.article.DraftBlock;
import dateline.copy.extract.TestPdfs;
import dateline.copy.extract.UnreadableCopyException;
import dateline.date.Edtf;
import dateline.model.ParagraphKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
    @TempDir
    Path directory;

    private ArticleDraft read(String content) throws IOException {
        return ArticleReader.read(Files.writeString(directory.resolve("article"), content), () -> false);
    }

    private static List<String> parts(ArticleDraft draft) {
        return draft.parts().stream().map(DraftBlock::text).toList();
    }

    private static Optional<String> date(ArticleDraft draft) {
        return draft.metadata().published().map(Edtf::canonical);
    }

    @Test
    void theArticleOfANewspaperIsFoundAmongWhatStandsAroundIt() throws IOException {
        ArticleDraft draft = read(Pages.NEWSPAPER);
        assertEquals(
                List.of(
                        Pages.FIRST,
                        Pages.SECOND,
                        Pages.THIRD,
                        "Ann Reed is a pilot in Ostrand and writes about harbours.",
                        "The views expressed in this article are those of its authors alone."),
                parts(draft));
        assertEquals(
                List.of(
                        ParagraphKind.BODY,
                        ParagraphKind.BODY,
                        ParagraphKind.BODY,
                        ParagraphKind.BIOGRAPHY,
                        ParagraphKind.DISCLAIMER),
                draft.parts().stream().map(DraftBlock::kind).toList());
        assertEquals(8, draft.sentenceCount());
        assertTrue(draft.blocks().stream()
                .anyMatch(block -> !block.isPart() && block.text().startsWith("First!")));
    }

    @Test
    void theMetadataOfANewspaperComeFromItsLinkedData() throws IOException {
        ArticleDraft draft = read(Pages.NEWSPAPER);
        ArticleMetadata metadata = draft.metadata();
        assertEquals(Optional.of("Silt wins the quay & the board loses"), metadata.title());
        assertEquals(List.of("Ann Reed", "Tom Hale"), metadata.authors());
        assertEquals(Optional.of("The Ostrand Messenger"), metadata.publisher());
        assertEquals(Optional.of("2024-03-05"), date(draft));
        assertEquals(Optional.of("en-GB"), metadata.language());
        assertEquals(Optional.of("https://messenger.example/opinion/silt-wins"), metadata.url());
    }

    @Test
    void brokenLinkedDataGivesWayToMetaElements() throws IOException {
        ArticleDraft draft = read(Pages.NEWSPAPER.replace("{\"@context\"", "{{"));
        assertEquals(Optional.of("Silt wins"), draft.metadata().title());
        assertEquals(List.of("Ann Reed", "Tom Hale"), draft.metadata().authors());
        assertEquals(Optional.of("2023-01-01"), date(draft));
        assertEquals(
                Optional.of("https://messenger.example/silt"), draft.metadata().url());
        assertEquals(Optional.empty(), draft.metadata().publisher());
    }

    @Test
    void microdataTellWhereTheArticleIs() throws IOException {
        ArticleDraft draft = read(Pages.MICRODATA);
        assertEquals(List.of(Pages.FIRST, Pages.SECOND), parts(draft));
        assertEquals(Optional.of("Der Schlick"), draft.metadata().title());
        assertEquals(List.of("Jan Petersen", "Eva Lund"), draft.metadata().authors());
        assertEquals(Optional.of("Ostrander Bote"), draft.metadata().publisher());
        assertEquals(Optional.of("2024-03-05"), date(draft));
        assertEquals(Optional.of("de"), draft.metadata().language());
        assertEquals(
                Optional.of("https://bote.example/schlick"), draft.metadata().url());
    }

    @Test
    void theDateBesideTheBodyAndParagraphsInPartsOfAPageBuilderAreFound() throws IOException {
        String part = "<div class=\"elementor-widget\"><p>%s</p></div>";
        ArticleDraft draft = read("<html><body><main><time datetime=\"2024-03-05T09:00\">a while ago</time>"
                + "<div itemprop=\"articleBody\">"
                + String.format(part, Pages.FIRST)
                + String.format(part, Pages.SECOND)
                + String.format(part, Pages.THIRD)
                + "</div></main></body></html>");
        assertEquals(List.of(Pages.FIRST, Pages.SECOND, Pages.THIRD), parts(draft));
        assertEquals(Optional.of("2024-03-05"), date(draft));
    }

    @Test
    void withoutMarkupTheProseIsTheArticle() throws IOException {
        ArticleDraft draft = read(Pages.OLD);
        assertEquals(List.of(Pages.FIRST, Pages.SECOND, Pages.THIRD), parts(draft));
        assertEquals(Optional.of("The cranes of Ostrand"), draft.metadata().title());
        assertEquals(List.of("Ann Reed"), draft.metadata().authors());
        assertEquals(Optional.empty(), date(draft));
    }

    @Test
    void theMetadataOfLibrariesAreRead() throws IOException {
        ArticleDraft draft = read(Pages.JOURNAL);
        assertEquals(List.of(Pages.FIRST, Pages.SECOND), parts(draft));
        assertEquals(Optional.of("Of Silt"), draft.metadata().title());
        assertEquals(List.of("Ann Reed", "Tom Hale"), draft.metadata().authors());
        assertEquals(Optional.of("Harbour Studies"), draft.metadata().publisher());
        assertEquals(Optional.of("2024-03"), date(draft));
    }

    @Test
    void aTextBeginsWithItsTitleItsAuthorsAndItsDate() throws IOException {
        ArticleDraft draft = read("""
                The long quarrel over the northern quay of Ostrand
                By Ann Reed and Tom Hale | Published: Tuesday, March 5, 2024 at 9:10 pm
                https://messenger.example/quay

                The harbour board of Ostrand closed its northern quay on Monday, after
                three winters of quarrels over dredging. Nobody was surprised.

                Mayor Ilse Brandt had promised, as late as in spring, that the quay
                would stay open.
                """);
        assertEquals(
                List.of(
                        Pages.FIRST,
                        "Mayor Ilse Brandt had promised, as late as in spring, that the quay would stay open."),
                parts(draft));
        assertEquals(
                Optional.of("The long quarrel over the northern quay of Ostrand"),
                draft.metadata().title());
        assertEquals(List.of("Ann Reed", "Tom Hale"), draft.metadata().authors());
        assertEquals(Optional.of("2024-03-05"), date(draft));
        assertEquals(
                Optional.of("https://messenger.example/quay"), draft.metadata().url());
        assertEquals(3, draft.sentenceCount());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Ostrand Messenger, 5 March 2024                     |          | The Ostrand Messenger   | 2024-03-05
            The Ostrand Messenger, March 5, 2024                    |          | The Ostrand Messenger   | 2024-03-05
            Ann Reed, Journal of Harbour Studies, 5 March 2024      | Ann Reed | Journal of Harbour Studies | 2024-03-05
            Ann Reed, 5 March 2024                                  | Ann Reed |                         | 2024-03-05
            The harbour board met again, 5 March 2024               |          |                         |
            """)
    void aLineOfNamesThatEndsWithADateIsNoPartOfTheText(String line, String author, String publisher, String date)
            throws IOException {
        ArticleDraft draft = read("The long quarrel\n\n" + line + "\n\n" + Pages.FIRST);
        ArticleMetadata metadata = draft.metadata();
        assertEquals(Optional.ofNullable(author).stream().toList(), metadata.authors());
        assertEquals(Optional.ofNullable(publisher), metadata.publisher());
        assertEquals(Optional.ofNullable(date), date(draft));
        assertEquals(date == null ? List.of(line, Pages.FIRST) : List.of(Pages.FIRST), parts(draft));
    }

    @Test
    void aTextWithoutATitleHasNone() throws IOException {
        ArticleDraft draft = ArticleReader.ofText(Pages.FIRST + "\n\n" + Pages.SECOND);
        assertEquals(List.of(Pages.FIRST, Pages.SECOND), parts(draft));
        assertEquals(ArticleMetadata.NONE, draft.metadata());
        assertEquals("Untitled", draft.toCommentary().source().title());
    }

    @Test
    void aPdfNamesItsTitleAndItsAuthorUnlessAProgramMadeThemUp() throws IOException {
        List<List<String>> pages = List.of(List.of(
                "The quay",
                "",
                "The harbour board of Ostrand closed its northern quay on Monday.",
                "",
                "Nobody was surprised, and the ferries had long gone elsewhere."));
        ArticleDraft named = ofPdf("The quay of Ostrand", "Ann Reed", pages);
        assertEquals(Optional.of("The quay of Ostrand"), named.metadata().title());
        assertEquals(List.of("Ann Reed"), named.metadata().authors());
        ArticleDraft made = ofPdf("Microsoft Word - quay_final2.docx", "user", pages);
        assertEquals(Optional.of("The quay"), made.metadata().title());
        assertEquals(List.of(), made.metadata().authors());
        assertEquals(
                List.of(
                        "The harbour board of Ostrand closed its northern quay on Monday.",
                        "Nobody was surprised, and the ferries had long gone elsewhere."),
                parts(made));
    }

    private ArticleDraft ofPdf(String title, String author, List<List<String>> pages) throws IOException {
        Path file = directory.resolve("article.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            TestPdfs.writeTitled(title, author, pages, out);
        }
        return ArticleReader.read(file, () -> false);
    }

    @Test
    void whatIsNoArticleIsToldInASentence() {
        UnreadableCopyException empty = assertThrows(UnreadableCopyException.class, () -> read(" "));
        assertEquals("The article is empty; expected the text of the article.", empty.getMessage());
        assertThrows(UnreadableCopyException.class, () -> ArticleReader.ofText(""));
    }
}
