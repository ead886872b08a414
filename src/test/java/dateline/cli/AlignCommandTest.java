package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {
    private static final String COMMENTARY = """
            {"format": "dateline/1", "id": "walk",
             "source": {"title": "A walk", "rendition": "retelling", "paragraphs": [
               {"sentences": ["Ada set out for the harbour at 6.", "Ben declined to join her."]},
               {"sentences": ["A storm ended her outing after three miles."]}]},
             "events": [{"id": "walk", "title": "The walk", "when": "2012-05", "passages": [
               {"at": "1.1", "quote": "walked towards the harbour"},
               {"at": "1.2", "quote": "would not come along"},
               {"at": "2.1", "quote": "three miles on"}]}]}
            """;
    private static final List<String> SENTENCES = List.of(
            "At six o\u2019clock Ada walked towards the harbour.",
            "Ben would not come along.",
            "Three miles on, a storm drove her home.");

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int align(String commentary, String copy) {
        return DatelineCommand.commandLine(
                        (requests, program) -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("align", commentary, copy);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void theArticleIsPrintedSentenceBySentence() throws IOException {
        String copy = "Home\nNews\n\n" + SENTENCES.get(0) + " " + SENTENCES.get(1) + "\n\n" + SENTENCES.get(2) + "\n";
        assertEquals(0, align(file("walk.json", COMMENTARY), file("copy.txt", copy)), err.toString());
        assertEquals(
                List.of(
                        "1.1\texact\t" + SENTENCES.get(0),
                        "1.2\texact\t" + SENTENCES.get(1),
                        "2.1\texact\t" + SENTENCES.get(2),
                        "This is the article: 3 of 3 quotes in place, 3 of 3 sentences found, all exact."),
                out.toString().lines().toList());
    }

    @Test
    void anotherEditionIsTold() throws IOException {
        String copy = SENTENCES.get(0) + " Ben did not want to come along.\n\n";
        assertEquals(1, align(file("walk.json", COMMENTARY), file("copy.txt", copy)));
        out.getBuffer().setLength(0);
        copy += SENTENCES.get(2);
        assertEquals(0, align(file("walk.json", COMMENTARY), file("copy.txt", copy)));
        List<String> lines = out.toString().lines().toList();
        assertEquals("1.2\tchanged\tBen did not want to come along.", lines.get(1));
        assertEquals(
                "This is another edition of the article, or a part of it: 2 of 3 quotes in place, 3 of 3 sentences found, 2 exact, 1 with differences.",
                lines.get(3));
        assertEquals("1.2\twould not come along\tBen did not want to come along.", lines.get(4));
    }

    @Test
    void somethingElseIsRefusedWithTheNearestMismatches() throws IOException {
        String copy =
                "<html><body><p>Ben walked home. The harbour was empty.</p><p>Nobody came along.</p></body></html>";
        assertEquals(1, align(file("walk.json", COMMENTARY), file("copy.html", copy)));
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(3).startsWith("This is not the article: only 0 of 3 quotes in place"), lines.get(3));
        assertEquals(7, lines.size(), out.toString());
        assertTrue(
                lines.stream().anyMatch(line -> line.equals("1.2\twould not come along\tNobody came along.")),
                out.toString());
    }

    @Test
    void aCopyThatCannotBeReadIsAnsweredInASentence() throws IOException {
        String walk = file("walk.json", COMMENTARY);
        String empty = file("empty.txt", "");
        assertEquals(1, align(walk, empty));
        assertEquals(1, align(walk, directory.resolve("none.txt").toString()));
        assertEquals(1, align(walk, directory.toString()));
        assertEquals(
                List.of(
                        empty + ": error: The copy is empty; expected the text of the article.",
                        directory.resolve("none.txt") + ": error: there is no such file",
                        directory + ": error: this is a folder, not a file"),
                err.toString().lines().toList());
        assertEquals("", out.toString());
    }

    @Test
    void aCommentaryWithErrorsIsAnsweredWithThem() throws IOException {
        String bad = file("bad.json", COMMENTARY.replace("2012-05", "2012-13"));
        assertEquals(1, align(bad, file("copy.txt", "Text.")));
        assertTrue(err.toString().contains("/events/0/when"), err.toString());
        assertEquals("", out.toString());
    }
}
