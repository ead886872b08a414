package dateline.copy.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.copy.AlignedSentence;
import dateline.copy.Alignment;
import dateline.copy.CopyText;
import dateline.copy.Finding;
import dateline.copy.Verdict;
import dateline.copy.extract.CopyReader;
import dateline.copy.extract.UnreadableCopyException;
import dateline.copy.facts.ComparableText;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures: how many sentences of articles of several kinds are found, as they are and distorted. */
class ArticleAlignmentTest {
    /** How often each article is distorted at random. */
    private static final int SEEDS = 3;

    private static final int MANY_SEEDS = 25;

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
                if (letters(found.words()).equals(letters(expected.get(i)))) {
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

        private static String letters(String words) {
            return ComparableText.of(words).letters();
        }

        void assertAtLeast(double share) {
            assertEquals(List.of(), wrongAsExact);
            assertTrue(right >= share * all, () -> right + " of " + all + ":\n" + String.join("\n", wrong));
        }
    }

    private static Score distorted(UnaryOperator<Distortion> how) {
        return distorted(how, UnaryOperator.identity());
    }

    private static Score distorted(UnaryOperator<Distortion> how, UnaryOperator<CopyText> carried) {
        return distorted(how, carried, SEEDS);
    }

    private static Score distorted(UnaryOperator<Distortion> how, UnaryOperator<CopyText> carried, int seeds) {
        Score score = new Score();
        for (String name : TestArticle.NAMES) {
            TestArticle article = TestArticle.load(name);
            for (int seed = 0; seed < seeds; seed++) {
                Distortion distortion = how.apply(new Distortion(article, seed));
                Alignment alignment = Aligner.align(article.retelling(), carried.apply(distortion.copy()), () -> false);
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
        for (AlignedSentence sentence : alignment.sentences()) {
            assertTrue(article.originals().contains(sentence.words()), sentence.words());
        }
        assertEquals(Verdict.ARTICLE, alignment.verdict(), alignment.reason());
    }

    /** Freely retold numbers and antonyms are beyond the rules; such sentences are shown with differences. */
    @Test
    void threeQuartersOfFreelyRetoldSentencesAreExact() {
        int exact = 0;
        int all = 0;
        for (String name : TestArticle.NAMES) {
            TestArticle article = TestArticle.load(name);
            Alignment alignment = Aligner.align(article.retelling(), article.copy(), () -> false);
            int share =
                    100 * alignment.count(Finding.EXACT) / alignment.sentences().size();
            assertTrue(share >= 60, () -> name + ": " + share + " of 100");
            exact += alignment.count(Finding.EXACT);
            all += alignment.sentences().size();
        }
        int total = 100 * exact / all;
        assertTrue(total >= 75, () -> total + " of 100");
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
        distorted(ArticleAlignmentTest::everything).assertAtLeast(0.95);
    }

    @Test
    @Tag("long")
    void everythingAtOnceIsFoundManyTimes() {
        distorted(ArticleAlignmentTest::everything, UnaryOperator.identity(), MANY_SEEDS)
                .assertAtLeast(0.95);
    }

    @Test
    @Tag("long")
    void editedSentencesAreFoundManyTimes() {
        distorted(Distortion::edits, UnaryOperator.identity(), MANY_SEEDS).assertAtLeast(0.95);
    }

    @ParameterizedTest
    @Tag("long")
    @ValueSource(ints = {38, 64, 90})
    void hardWrapsMakeNoDifferenceManyTimes(int width) {
        distorted(Distortion::clutter, copy -> read(wrapped(copy, width)), MANY_SEEDS)
                .assertAtLeast(0.99);
    }

    private static Distortion everything(Distortion distortion) {
        return distortion
                .edits()
                .deletions(3)
                .swap()
                .merge()
                .split()
                .typography()
                .clutter();
    }

    @ParameterizedTest
    @ValueSource(ints = {38, 64, 90})
    void hardWrapsMakeNoDifference(int width) {
        distorted(Distortion::clutter, copy -> read(wrapped(copy, width))).assertAtLeast(0.99);
    }

    /** Breaks lines at spaces and behind hyphens, and words of more than ten letters with a hyphen of its own. */
    private static String wrapped(CopyText copy, int width) {
        StringBuilder text = new StringBuilder();
        for (String block : copy.blocks()) {
            int column = 0;
            for (String word : block.split("(?<=-)| ", -1)) {
                boolean joined = !text.isEmpty() && text.charAt(text.length() - 1) == '-' && column > 0;
                if (column > 0 && column + word.length() + 1 > width) {
                    boolean parted = word.matches("\\p{L}{11,}.?") && column + 7 <= width;
                    text.append(parted ? " " + word.substring(0, 5) + "-\n" : "\n");
                    text.append(parted ? word.substring(5) : word);
                    column = word.length() - (parted ? 5 : 0);
                } else {
                    text.append(column == 0 || joined ? "" : " ").append(word);
                    column += word.length() + (column == 0 || joined ? 0 : 1);
                }
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private static CopyText read(String text) {
        try {
            return CopyReader.ofText(text);
        } catch (UnreadableCopyException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPageMakesNoDifference() {
        distorted(Distortion::clutter, copy -> {
                    StringBuilder page = new StringBuilder("<html><body><nav><a>Home</a><a>News</a></nav><article>");
                    copy.blocks()
                            .forEach(block -> page.append("<p>")
                                    .append(block.replace("&", "&amp;")
                                            .replace("\u2014", "&mdash;")
                                            .replace(" of ", " <b>of</b>\n"))
                                    .append("</p>"));
                    try {
                        return CopyReader.ofHtml(page.toString(), () -> false);
                    } catch (UnreadableCopyException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .assertAtLeast(0.99);
    }

    /** Decision 8: 95 of 100 quotes in place is the article, half of them another edition. */
    @Test
    @Tag("long")
    void theVerdictFollowsFromTheShareOfQuotesInPlace() {
        assertVerdicts(8);
    }

    @Test
    @Tag("long")
    void theVerdictFollowsFromEachShareOfQuotesInPlace() {
        assertVerdicts(1);
    }

    /** Takes away one quote after the other, and looks at the verdict after every so many. */
    private static void assertVerdicts(int every) {
        int taken = 0;
        int justBelow = 0;
        int justAbove = 0;
        for (String name : TestArticle.NAMES) {
            TestArticle article = TestArticle.load(name);
            List<String> blocks = new ArrayList<>(article.copy().blocks());
            for (TestArticle.Row row :
                    article.paragraphs().stream().flatMap(List::stream).toList()) {
                row.quote().ifPresent(quote -> blocks.replaceAll(block -> block.replace(quote, "something else")));
                if (++taken % every != 0) {
                    continue;
                }
                Alignment alignment = Aligner.align(article.retelling(), new CopyText(blocks), () -> false);
                double share = alignment.quotesInPlace() / (double) alignment.quotes();
                Verdict expected = share >= 0.95 ? Verdict.ARTICLE : share >= 0.5 ? Verdict.EDITION : Verdict.OTHER;
                assertEquals(expected, alignment.verdict(), name + ": " + alignment.reason());
                justBelow += share >= 0.85 && share < 0.95 ? 1 : 0;
                justAbove += share >= 0.95 && share < 1 ? 1 : 0;
            }
        }
        assertTrue(justBelow > 0 && justAbove > 0, justBelow + " and " + justAbove);
    }
}
