package dateline.copy.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBlocksTest {
    private static List<String> blocks(String html) throws IOException {
        return CopyReader.ofHtml(html, () -> false).blocks();
    }

    @Test
    void elementsThatAReaderSeesApartAreApart() throws IOException {
        assertEquals(
                List.of(
                        "Home",
                        "World",
                        "A Headline",
                        "By Ann",
                        "One sentence. Two.",
                        "Three.",
                        "A caption",
                        "Share",
                        "x y"),
                blocks("""
                        <html><head><title>Title</title><style>p { }</style></head><body>
                        <nav><ul><li><a href="/">Home</a></li><li>World</li></ul></nav>
                        <h1>A <em>Head</em>line</h1><div>By <a href="#">Ann</a></div>
                        <p>One
                          sentence.&nbsp;Two.</p>Three.
                        <figure><img src="x.jpg" alt="no"><figcaption>A caption</figcaption></figure>
                        <script>var hidden = "<p>Hidden</p>";</script><noscript>Hidden</noscript>
                        <button>Share</button><table><tr><td>x <b>y</b></td></tr></table>
                        </body></html>
                        """));
    }

    @Test
    void oneBreakIsASpaceAndTwoAreAParagraph() throws IOException {
        assertEquals(List.of("a b", "c"), blocks("<div>a<br>b<br> <br/>c</div>"));
    }

    @Test
    void softHyphensAndInvisibleMarksAreLeftOut() throws IOException {
        assertEquals(List.of("relations hold"), blocks("<p>rela&shy;tions\u200b hold\ufeff</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<p><i>", "<span>", "<blockquote>"})
    void deepNestingIsRead(String element) throws IOException {
        assertEquals(List.of("Deep text."), blocks("<body>" + element.repeat(100_000) + "Deep text."));
    }

    @Test
    void readingCanBeCancelled() {
        String page = "<p>One.</p>".repeat(2000);
        assertThrows(CancellationException.class, () -> CopyReader.ofHtml(page, () -> true));
    }
}
