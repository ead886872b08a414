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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span hidden>X</span>",
                "<span hidden='until-found'>X</span>",
                "<span style='display:none'>X</span>",
                "<span style='color: red; DISPLAY : NONE !important'>X</span>",
                "<span style='visibility: hidden'>X</span>",
                "<span style='opacity:0'>X</span>",
                "<span style='opacity: 0.0;'>X</span>",
                "<span style='font-size:0'>X</span>",
                "<span style='position:absolute;left:-9999px'>X</span>",
                "<span style='text-decoration: line-through'>X</span>",
                "<my-note style='display:none'>X</my-note>",
                "<span style='max-height:0;overflow:hidden;display:block'>X</span>",
                "<span style='overflow: clip; height: 0px'>X</span>",
                "<span class='screen'>X</span>",
                "<span class='flat'>X</span>",
                "<sup>[1]</sup>",
                "<sup>[1][note 2]</sup>",
                "<sup><a href='#n'><span>[</span>1<span>]</span></a></sup>",
                "<sup><a href='#n'>1</a></sup>",
                "<del>X</del>",
                "<s>X</s>",
                "<strike>X</strike>",
                "<span class='a trap'>X</span>",
                "<i class='note'>X</i>",
                "<span id='gone'>X</span>",
                "<u>X</u>",
                "<span class='trap'><b style='display:inline'>X</b></span>",
            })
    void whatAPageHidesOrStrikesOutIsNotRead(String hidden) throws IOException {
        String style = "<style>.plain{color:red} /* .shown{display:none} */ .trap, u { display: none }"
                + " i.note{visibility:hidden} #gone{display:none}"
                + " @media screen { .screen{visibility:hidden} .other{color:red} } .flat{max-height:0;overflow:hidden}"
                + "</style>";
        assertEquals(List.of("It is so."), blocks("<head>" + style + "</head><p>It is " + hidden + " so.</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class='paper'>really</span>",
                "<span class='shown'>really</span>",
                "<span class='trap' style='display:inline'>really</span>",
                "<b class='note'>really</b>",
                "<span class='x'>really</span>",
                "<span style='opacity:0.9'>really</span>",
                "<span style='font-size:0.9em'>really</span>",
                "<span aria-hidden='true'>really</span>",
                "<ins>really</ins>",
                "<span style='max-height:0'>really</span>",
                "<span style='max-height:0.5em;overflow:hidden'>really</span>",
                "<span class='narrow'>really</span>",
                "<sup>really</sup>",
                "<sup><a href='p.html#n'>really</a></sup>",
            })
    void whatAPageShowsIsRead(String shown) throws IOException {
        String style =
                "<style>@charset 'utf-8'; @media screen and (max-width: 9em) { .narrow {display:none} } @media print { .paper { display: none } } .shown {display:none}"
                        + " .shown{display:block} .trap{display:none} i.note{display:none} .a .x{display:none}</style>";
        assertEquals(List.of("It is really so."), blocks("<head>" + style + "</head><p>It is " + shown + " so.</p>"));
    }

    @Test
    void closedDetailsAreReadAndClosedDialogsAreNot() throws IOException {
        assertEquals(
                List.of("More", "Text.", "Said."),
                blocks("<details><summary>More</summary><p>Text.</p></details><dialog>Log in</dialog>"
                        + "<dialog open>Said.</dialog>"));
    }

    @Test
    void softHyphensAndInvisibleMarksAreLeftOut() throws IOException {
        assertEquals(List.of("relations hold"), blocks("<p>rela&shy;tions\u200b hold\ufeff</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<p><i>",
                "<span>",
                "<blockquote>",
                "<sup>",
                "<sup><b>"
            })
    void deepNestingIsRead(String element) throws IOException {
        assertEquals(List.of("Deep text."), blocks("<body>" + element.repeat(100_000) + "Deep text."));
    }

    @Test
    void readingCanBeCancelled() {
        String page = "<p>One.</p>".repeat(2000);
        assertThrows(CancellationException.class, () -> CopyReader.ofHtml(page, () -> true));
    }
}
