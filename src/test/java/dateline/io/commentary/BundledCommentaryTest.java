package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.Paragraph;
import dateline.model.ParagraphKind;
import dateline.model.Passage;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledCommentaryTest {
    private final Commentary commentary = BundledCommentary.load();

    @Test
    void hasNeitherErrorsNorWarnings() {
        assertEquals(List.of(), CommentaryReader.read(TestFiles.bundled()).problems());
    }

    @Test
    void hasTheParagraphsAndSentencesOfTheArticle() {
        assertEquals(25, commentary.source().paragraphs().size());
        assertEquals(65, commentary.source().sentenceCount());
    }

    @Test
    void leavesNoSentenceOfTheBodyWithoutAnEventOrClaim() {
        List<SentenceId> uncovered = new ArrayList<>();
        List<Paragraph> paragraphs = commentary.source().paragraphs();
        for (int p = 1; p <= paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p - 1);
            for (int s = 1; s <= paragraph.sentences().size(); s++) {
                SentenceId sentence = new SentenceId(p, s);
                if (paragraph.kind() == ParagraphKind.BODY && passages().noneMatch(at -> at.covers(sentence))) {
                    uncovered.add(sentence);
                }
            }
        }
        assertEquals(List.of(), uncovered);
    }

    @Test
    void quotesAtMostEightWordsInEachPassage() {
        assertTrue(passages().allMatch(passage -> passage.quote().isPresent()), "each passage has a quote");
        assertEquals(
                List.of(),
                passages()
                        .map(passage -> passage.quote().orElseThrow())
                        .filter(quote -> quote.strip().split("\\s+", -1).length > 8)
                        .toList());
    }

    @Test
    void isLargeEnoughToBeComplete() {
        assertTrue(commentary.events().size() > 30);
        assertTrue(commentary.claims().size() > 70);
    }

    private Stream<Passage> passages() {
        Stream<Item> items = Stream.concat(commentary.events().stream(), commentary.claims().stream());
        return items.flatMap(item -> item.passages().stream());
    }
}
