package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures: how many sentences of articles of several kinds are found, as they are and distorted. */
class ArticleAlignmentTest {
    private static final int SEEDS = 25;

    static List<String> names() {
        return TestArticle.NAMES;
    }

    /** How many pairs are right, and those that are wrong though presented as exact. */
    private static final class Score {
        private int right;
        private int all;
        private final List<String> wrong = new ArrayList<>();
        private final List<String> wrongAsExact = new ArrayList<>();

        void add(Alignment alignment, List<String> expected) {
            assertEquals(expected.size(), alignment.sentences().size());
            for (int i = 0; i < expected.size(); i++) {
                AlignedSentence found = alignment.sentences().get(i);
                all++;
                if (found.words().equals(expected.get(i))) {
                    right++;
                    continue;
                }
                String line =
                        found.id() + " " + found.finding() + " [" + found.words() + "] not [" + expected.get(i) + "]";
                wrong.add(line);
                if (found.finding() == Finding.EXACT) {
                    wrongAsExact.add(line);
                }
            }
        }

        void assertAtLeast(double share) {
            assertEquals(List.of(), wrongAsExact);
            assertTrue(right >= share * all, () -> right + " of " + all + ":\n" + String.join("\n", wrong));
        }
    }

    private static Score distorted(UnaryOperator<Distortion> how) {
        Score score = new Score();
        for (String name : TestArticle.NAMES) {
            TestArticle article = TestArticle.load(name);
            for (int seed = 0; seed < SEEDS; seed++) {
                Distortion distortion = how.apply(new Distortion(article, seed));
                Alignment alignment = Aligner.align(article.retelling(), distortion.copy(), () -> false);
                score.add(alignment, distortion.expected());
            }
        }
        return score;
    }

    @ParameterizedTest
    @MethodSource("names")
    void anUndistortedArticleIsFoundWhole(String name) {
        TestArticle article = TestArticle.load(name);
        Alignment alignment = Aligner.align(article.retelling(), article.copy(), () -> false);
        Score score = new Score();
        score.add(alignment, article.originals());
        score.assertAtLeast(0.99);
        assertEquals(Verdict.ARTICLE, alignment.verdict(), alignment.reason());
        assertTrue(
                alignment.count(Finding.EXACT) >= 0.95 * alignment.sentences().size(),
                () -> name + ": "
                        + alignment.sentences().stream()
                                .filter(sentence -> sentence.finding() != Finding.EXACT)
                                .toList());
    }

    @Test
    void clutterMakesNoDifference() {
        distorted(Distortion::clutter).assertAtLeast(0.99);
    }

    @Test
    void typographyMakesNoDifference() {
        distorted(Distortion::typography).assertAtLeast(0.99);
    }

    @Test
    void editedSentencesAreFound() {
        distorted(Distortion::edits).assertAtLeast(0.95);
    }

    @Test
    void mergedAndSplitParagraphsMakeNoDifference() {
        distorted(distortion -> distortion.merge().split()).assertAtLeast(0.99);
    }

    @Test
    void deletedSentencesAreMissing() {
        distorted(distortion -> distortion.deletions(3)).assertAtLeast(0.95);
    }

    @Test
    void swappedParagraphsAreFound() {
        distorted(Distortion::swap).assertAtLeast(0.95);
    }

    @Test
    void everythingAtOnceIsFound() {
        distorted(distortion -> distortion
                        .edits()
                        .deletions(3)
                        .swap()
                        .merge()
                        .split()
                        .typography()
                        .clutter())
                .assertAtLeast(0.95);
    }
}
