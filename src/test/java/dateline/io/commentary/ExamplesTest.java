package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.problems.ReadResult;
import dateline.model.Commentary;
import dateline.model.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documentation shows to people who write their own commentaries is right. */
class ExamplesTest {
    private static final Path DOCS = Path.of("docs");
    private static final Pattern BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExampleHasNoProblemAndItsQuotesStandInItsText() throws IOException {
        ReadResult result = CommentaryReader.read(DOCS.resolve("examples/two-bridges.dateline.json"));
        assertEquals(List.of(), result.problems());
        Commentary commentary = result.commentary().orElseThrow();
        assertEquals(5, commentary.events().size());
        assertEquals(3, commentary.claims().size());
        commentary.events().forEach(event -> event.passages().forEach(passage -> quoted(commentary, passage)));
        commentary.claims().forEach(claim -> claim.passages().forEach(passage -> quoted(commentary, passage)));
    }

    private static void quoted(Commentary commentary, Passage passage) {
        passage.quote()
                .ifPresent(quote -> assertTrue(
                        commentary
                                .source()
                                .sentence(passage.first())
                                .orElseThrow()
                                .contains(quote),
                        quote));
    }

    @Test
    void thePiecesOfTheLessonMakeACommentaryTogether() throws IOException {
        String page = Files.readString(DOCS.resolve("json-by-hand.md"));
        Matcher blocks = BLOCK.matcher(page);
        assertTrue(blocks.find());
        String first = blocks.group(1).strip();
        StringBuilder whole = new StringBuilder(first.substring(0, first.length() - 1));
        while (blocks.find()) {
            whole.append(",\n").append(blocks.group(1));
        }
        String json = whole.append('}').toString().replace("\"at\": \"2.2\"", "\"at\": \"1.2\"");
        ReadResult result = CommentaryReader.read(json.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), result.problems());
        assertEquals(1, result.commentary().orElseThrow().claims().size());
    }
}
