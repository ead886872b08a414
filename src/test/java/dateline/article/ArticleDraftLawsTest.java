package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DraftBlock.Membership;
import dateline.io.commentary.CommentaryReader;
import dateline.io.commentary.CommentaryWriter;
import dateline.io.problems.ReadResult;
import dateline.model.Commentary;
import dateline.model.ParagraphKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is joined, split and struck out, the words of the article stay, and the commentary can be read. */
class ArticleDraftLawsTest {
    private static final List<String> WORDS = List.of(
            "quay",
            "\u201cNo,\u201d",
            "U.S.",
            "3.5",
            "tide.",
            "\u2014",
            "na\u00efve",
            "\uD83D\uDEA2",
            "it\u2019s",
            "(so)");

    @Property(tries = 200)
    void noWordIsLostOrDoubled(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ArticleDraft draft = draft(random);
        for (int step = 0; step < 40; step++) {
            int block = random.nextInt(draft.blocks().size());
            DraftBlock changed = draft.blocks().get(block);
            int sentence = random.nextInt(changed.sentences().size());
            ArticleDraft before = draft;
            switch (random.nextInt(6)) {
                case 0 -> draft = draft.joinBlock(block);
                case 1 -> draft = draft.splitBlock(block, sentence);
                case 2 -> draft = draft.joinSentence(block, sentence);
                case 3 -> draft = draft.splitSentence(block, sentence, random.nextInt(60));
                case 4 -> draft = draft.withKind(block, ParagraphKind.BIOGRAPHY);
                default -> {
                    Membership other = changed.isPart() ? Membership.STRUCK_OUT : Membership.PART;
                    draft = draft.withMembership(block, other);
                    assertEquals(words(before), words(draft.withMembership(block, changed.membership())));
                    continue;
                }
            }
            assertEquals(words(before), words(draft));
        }
        checkReadable(draft);
    }

    /** Returns the words of the article; an operation may put a blank only where one sentence ends. */
    private static String words(ArticleDraft draft) {
        return draft.parts().stream()
                .flatMap(block -> block.sentences().stream())
                .collect(Collectors.joining(" "))
                .replaceAll("[^\\p{L}\\p{N}\\p{So}]+", " ")
                .strip();
    }

    private static void checkReadable(ArticleDraft draft) throws IOException {
        Commentary made = draft.toCommentary();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommentaryWriter.write(made, out);
        ReadResult read = CommentaryReader.read(out.toByteArray());
        assertEquals(0, read.errors() + read.warnings());
        assertEquals(Optional.of(made), read.commentary());
        assertTrue(made.source().paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .noneMatch(String::isBlank));
    }

    private static ArticleDraft draft(Random random) {
        List<DraftBlock> blocks = new ArrayList<>();
        for (int block = 0; block <= random.nextInt(8); block++) {
            List<String> sentences = new ArrayList<>();
            for (int sentence = 0; sentence <= random.nextInt(4); sentence++) {
                sentences.add(random.ints(1 + random.nextInt(9), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .collect(Collectors.joining(" ")));
            }
            Membership membership = random.nextInt(3) == 0 ? Membership.STRUCK_OUT : Membership.PART;
            blocks.add(new DraftBlock(ParagraphKind.BODY, membership, sentences));
        }
        return new ArticleDraft(ArticleMetadata.NONE.withTitle(Optional.of("Silt")), blocks);
    }
}
