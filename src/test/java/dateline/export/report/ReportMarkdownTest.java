package dateline.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.content.ExportContent;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Commentary;
import dateline.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

/** The report as Markdown. */
class ReportMarkdownTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]+)\\)");

    @Property(tries = 500)
    void whatIsEscapedIsReadAsTheSameWords(@ForAll @CharRange(from = ' ', to = '~') String words) {
        assertEquals(words, ESCAPE.matcher(MarkdownText.escaped(words)).replaceAll("$1"));
    }

    @Property(tries = 500)
    void nothingOfTheWordsKeepsAMeaning(@ForAll @CharRange(from = ' ', to = '~') String words) {
        String bare = MarkdownText.escaped(words).replaceAll("\\\\.", "");
        assertFalse(bare.matches(".*[\\\\`*_\\[\\]<>|~&].*"), bare);
        assertFalse(MarkdownText.escaped(words).matches("^([#+=-]|\\d{1,9}[.)]).*"), words);
    }

    @Test
    void eachSignOfMarkdownIsEscapedWhereItHasAMeaning() {
        assertEquals("\\# no heading", MarkdownText.escaped("# no heading"));
        assertEquals("1\\. no list", MarkdownText.escaped("1. no list"));
        assertEquals("\\- no list", MarkdownText.escaped("- no list"));
        assertEquals("a \\*b\\* \\_c\\_ \\[d\\] \\<e\\> \\|f", MarkdownText.escaped("a *b* _c_ [d] <e> |f"));
        assertEquals("No. 3 - a + b", MarkdownText.escaped("No. 3 - a + b"));
    }

    @Test
    void aHostileTitleStaysATitle() {
        Source source = Source.bare("# <script>alert(1)</script>\n\n## [x](http://evil)", Optional.empty());
        String markdown =
                ReportMarkdown.write(ExportContent.whole(new Commentary("x", source, List.of(), List.of(), List.of())));
        assertEquals(
                "# \\# \\<script\\>alert(1)\\</script\\> ## \\[x\\](http://evil)",
                markdown.lines().findFirst().orElseThrow());
        assertEquals(1, markdown.lines().filter(line -> line.startsWith("#")).count());
    }

    @Test
    void theBundledCommentaryHasEachEventClaimAndSentenceInOrderAndEveryLinkLeadsSomewhere() {
        Commentary commentary = BundledCommentary.load();
        Report report = Report.of(ExportContent.whole(commentary));
        String markdown = ReportMarkdown.write(ExportContent.whole(commentary));
        int at = 0;
        for (Report.Section section : report.sections()) {
            for (Report.Group group : section.groups()) {
                for (Report.Entry entry : group.entries()) {
                    at = markdown.indexOf("</a>" + MarkdownText.escaped(entry.title()) + "\n", at);
                    assertTrue(at > 0, entry.title());
                }
            }
        }
        for (Report.TextParagraph paragraph : report.text()) {
            for (Report.NumberedSentence sentence : paragraph.sentences()) {
                at = markdown.indexOf("**" + sentence.number() + "** " + MarkdownText.escaped(sentence.words()), at);
                assertTrue(at > 0, sentence.words());
            }
        }
        Matcher links = LINK.matcher(markdown);
        int count = 0;
        while (links.find()) {
            count++;
            assertTrue(markdown.contains("<a id=\"" + links.group(1) + "\"></a>"), links.group(1));
        }
        assertTrue(count > 400, "links: " + count);
    }

    @Test
    void aBlankLineStandsBeforeAndBehindEachHeading() {
        List<String> lines = ReportMarkdown.write(ExportContent.whole(ReportTest.bridges()))
                .lines()
                .toList();
        for (int i = 1; i < lines.size() - 1; i++) {
            if (lines.get(i).startsWith("#")) {
                assertEquals("", lines.get(i - 1));
                assertEquals("", lines.get(i + 1));
            }
        }
    }
}
