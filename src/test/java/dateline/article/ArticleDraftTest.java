package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.DraftBlock.Membership;
import dateline.date.parse.EdtfParser;
import dateline.model.Commentary;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Rendition;
import dateline.model.TitleBasis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleDraftTest {
    private static final ArticleDraft DRAFT = new ArticleDraft(
            ArticleMetadata.NONE
                    .withTitle(Optional.of("Silt wins the quay"))
                    .withPublished(Optional.of(EdtfParser.parse("2024-03-05"))),
            List.of(
                    block("One.", "Two and three."),
                    block("A menu").withMembership(Membership.STRUCK_OUT),
                    block("Four.")));

    private static DraftBlock block(String... sentences) {
        return new DraftBlock(ParagraphKind.BODY, Membership.PART, List.of(sentences));
    }

    private static List<List<String>> sentences(ArticleDraft draft) {
        return draft.blocks().stream().map(DraftBlock::sentences).toList();
    }

    @Test
    void aCommentaryHasTheTextVerbatimAndNoItems() {
        Commentary made = DRAFT.toCommentary();
        assertEquals("2024-03-05-silt-wins-the-quay", made.id());
        assertEquals(Rendition.VERBATIM, made.source().rendition());
        assertEquals(TitleBasis.PUBLISHED, made.source().titleBasis());
        assertEquals(
                List.of(
                        new Paragraph(ParagraphKind.BODY, List.of("One.", "Two and three.")),
                        new Paragraph(ParagraphKind.BODY, List.of("Four."))),
                made.source().paragraphs());
        assertEquals(
                0, made.events().size() + made.claims().size() + made.actors().size());
    }

    @Test
    void aBlankCommentaryHasNoText() {
        Commentary made = ArticleDraft.BLANK.toCommentary();
        assertEquals("untitled", made.id());
        assertEquals("Untitled", made.source().title());
        assertEquals(TitleBasis.DESCRIPTIVE, made.source().titleBasis());
        assertEquals(List.of(), made.source().paragraphs());
    }

    @Test
    void aBlockIsJoinedWithTheNextThatIsNotStruckOut() {
        assertEquals(
                List.of(List.of("One.", "Two and three.", "Four."), List.of("A menu")), sentences(DRAFT.joinBlock(0)));
        assertEquals(DRAFT, DRAFT.joinBlock(2));
        assertEquals(DRAFT, DRAFT.joinBlock(1));
    }

    @Test
    void aBlockIsSplitBeforeASentence() {
        assertEquals(
                List.of(List.of("One."), List.of("Two and three."), List.of("A menu"), List.of("Four.")),
                sentences(DRAFT.splitBlock(0, 1)));
        assertEquals(DRAFT, DRAFT.splitBlock(0, 0));
    }

    @Test
    void aSentenceIsSplitBeforeTheWordAtTheCaret() {
        List<String> expected = List.of("One.", "Two and", "three.");
        assertEquals(expected, DRAFT.splitSentence(0, 1, 8).blocks().get(0).sentences());
        assertEquals(expected, DRAFT.splitSentence(0, 1, 10).blocks().get(0).sentences());
        assertEquals(DRAFT, DRAFT.splitSentence(0, 1, 2));
        assertEquals(DRAFT, DRAFT.splitSentence(0, 1, 99));
    }

    @Test
    void aSentenceIsJoinedWithTheNextOfItsBlock() {
        assertEquals(
                List.of("One. Two and three."),
                DRAFT.joinSentence(0, 0).blocks().get(0).sentences());
        assertEquals(DRAFT, DRAFT.joinSentence(0, 1));
    }

    @Test
    void halfOfASurrogatePairIsReplaced() {
        ArticleDraft draft = new ArticleDraft(ArticleMetadata.NONE, List.of(block("A \uD83D lone half.")));
        assertEquals(
                "A \uFFFD lone half.",
                draft.toCommentary().source().paragraphs().get(0).sentences().get(0));
    }
}
