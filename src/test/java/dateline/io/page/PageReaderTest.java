package dateline.io.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.ImportFormat;
import dateline.io.imports.Importer;
import dateline.io.problems.Problem;
import dateline.io.problems.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages with a commentary that somebody has changed. */
class PageReaderTest {
    private static ReadResult read(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(ImportFormat.PAGE), ImportFormat.detect("a.html", bytes));
        return Importer.read(bytes, "a.html", ImportFormat.PAGE, Optional.empty());
    }

    @Test
    void aProblemHasItsPlaceInThePage() {
        Problem problem = read("<!DOCTYPE html>\n" + CommentaryPage.META + "\n<p>Words</p>\n<script id=\""
                        + CommentaryPage.ELEMENT_ID
                        + "\" type=\"application/json\">\n{\"format\": \"dateline/1\",\n \"id\": 7, \"source\": {\"title\": \"T\"}}"
                        + "</script>")
                .problems()
                .get(0);
        assertEquals(6, problem.position().line());
        assertEquals(8, problem.position().column());
    }

    @Test
    void aPageWithoutItsCommentarySaysSo() {
        for (String rest :
                new String[] {"<p>Words</p>", "<script id=\"" + CommentaryPage.ELEMENT_ID + "\"></script>"}) {
            ReadResult result = read("<!DOCTYPE html>\n" + CommentaryPage.META + rest);
            assertEquals(Optional.empty(), result.partial());
            assertEquals(
                    "the page holds no commentary any more",
                    result.problems().get(0).fault());
        }
    }

    @Test
    void otherPagesAreNotTakenForOurs() {
        for (String page : new String[] {
            "<!DOCTYPE html><meta name=\"generator\" content=\"Datelines\"><p>x",
            "<!DOCTYPE html><p>Dateline</p>",
            "see " + CommentaryPage.META
        }) {
            assertTrue(
                    ImportFormat.detect("a.html", page.getBytes(StandardCharsets.UTF_8))
                            .filter(ImportFormat.PAGE::equals)
                            .isEmpty(),
                    page);
        }
    }
}
