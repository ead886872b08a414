package dateline.copy.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBlocksTest {
    private static List<String> blocks(String text) {
        return LineBlocks.of(text.lines().toList());
    }

    @Test
    void wrappedLinesAreJoined() {
        assertEquals(List.of("The first paragraph goes on over three lines here.", "A second one."), blocks("""
                        The first paragraph
                        goes on over three
                        lines here.

                        A second one.
                        """));
    }

    @Test
    void aShortLineEndsAParagraph() {
        assertEquals(
                List.of("Home", "World", "The first paragraph is wrapped at the width of this line, and it goes on."),
                blocks("""
                        Home
                        World
                        The first paragraph is wrapped at the
                        width of this line, and it goes on.
                        """));
    }

    @Test
    void longLinesAreParagraphs() {
        String line = "A paragraph as long as this one was surely not wrapped by anybody at any width. "
                .repeat(3)
                .strip();
        assertEquals(List.of("Headline", line, line), blocks("Headline\n" + line + "\n" + line));
    }

    @Test
    void aHyphenIsJudgedByTheText() {
        assertEquals(
                List.of("The relations of a well-known China-Korea state with no-limits friends, of no limits,"
                        + " worsened, and relations are well-known."),
                blocks("""
                        The rela-
                        tions of a well-
                        known China-
                        Korea state with no-
                        limits friends, of no limits, wors-
                        ened, and relations are well-known.
                        """));
    }

    @Test
    void aSentenceGoesOnBehindABlankLine() {
        assertEquals(
                List.of("He went to the end of the road.", "Then, after that, he", "Bob came."),
                blocks("He went to the end\n\nof the road.\n\nThen, after that, he\n\nBob came."));
    }
}
