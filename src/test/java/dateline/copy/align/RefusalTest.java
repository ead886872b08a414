package dateline.copy.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Finding;
import dateline.copy.Verdict;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Commentary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Something else is refused, also where it is about the same people and events. */
class RefusalTest {
    private static CopyText other(String name) {
        return new CopyText(TestArticle.read("others/" + name + ".txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
    }

    private static void assertRefused(Commentary commentary, CopyText copy) {
        Alignment alignment = Aligner.align(commentary, copy, () -> false);
        assertEquals(Verdict.OTHER, alignment.verdict(), alignment.reason());
        assertEquals(3, alignment.nearest().size());
        assertTrue(alignment.reason().startsWith("This is not the article: only "), alignment.reason());
        assertEquals(
                0, alignment.count(Finding.EXACT), () -> alignment.sentences().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pyongyang-and-moscow", "friendship-year-analysis"})
    void otherArticlesOnTheSubjectOfTheBundledOneAreRefused(String name) {
        assertRefused(BundledCommentary.load(), other(name));
    }

    @Test
    void anotherReportOfTheSameFireIsRefused() {
        assertRefused(TestArticle.load("harbour-fire").retelling(), other("another-fire-report"));
    }

    @Test
    void theNearestMismatchesComeFromTheCopy() {
        Alignment alignment =
                Aligner.align(TestArticle.load("harbour-fire").retelling(), other("another-fire-report"), () -> false);
        assertTrue(
                alignment.nearest().stream()
                        .anyMatch(mismatch -> mismatch.nearest().contains("ammonia")),
                () -> alignment.nearest().toString());
        alignment.nearest().forEach(mismatch -> assertFalse(mismatch.quote().isEmpty()));
    }

    @Test
    void everyTestArticleIsRefusedForTheOthers() {
        for (String name : TestArticle.NAMES) {
            List<String> blocks = new ArrayList<>();
            for (String another : TestArticle.NAMES) {
                if (!another.equals(name)) {
                    blocks.addAll(TestArticle.load(another).copy().blocks());
                }
            }
            assertRefused(TestArticle.load(name).retelling(), new CopyText(blocks));
        }
    }

    @Test
    void ourOwnRetellingIsNotTheArticle() {
        Commentary bundled = BundledCommentary.load();
        CopyText retelling = new CopyText(bundled.source().paragraphs().stream()
                .map(paragraph -> String.join(" ", paragraph.sentences()))
                .toList());
        assertEquals(
                Verdict.OTHER, Aligner.align(bundled, retelling, () -> false).verdict());
    }
}
