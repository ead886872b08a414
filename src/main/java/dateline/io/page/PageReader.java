package dateline.io.page;

import dateline.io.commentary.CommentaryReader;
import dateline.io.problems.Problems;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import dateline.io.problems.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Reads the commentary out of a page that Dateline wrote. Stateless; any thread. */
public final class PageReader {
    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param content its bytes, UTF-8
     * @return the commentary, with problems at their places in the page
     */
    public static ReadResult read(byte[] content) {
        Element element = element(content);
        if (element == null) {
            Problems problems = new Problems();
            problems.add(
                    Severity.ERROR,
                    SourcePosition.START,
                    "the page holds no commentary any more",
                    "",
                    "a page as Dateline wrote it");
            return new ReadResult(Optional.empty(), Optional.empty(), problems.report());
        }
        String json = before(element.dataNodes().get(0).sourceRange()) + element.data();
        return CommentaryReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Element element(byte[] content) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        try {
            Element element = Jsoup.parse(new ByteArrayInputStream(content), StandardCharsets.UTF_8.name(), "", parser)
                    .selectFirst("script#" + CommentaryPage.ELEMENT_ID);
            return element == null || element.dataNodes().isEmpty() ? null : element;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /** Returns white space that gives the JSON the lines and columns that it has in the page. */
    private static String before(Range range) {
        Range.Position start = range.start();
        int columns = Math.max(0, start.columnNumber() - 1);
        return start.isTracked() ? "\n".repeat(Math.max(0, start.lineNumber() - 1)) + " ".repeat(columns) : "";
    }
}
