package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.read.Pages;
import dateline.io.commentary.CommentaryReader;
import dateline.model.Commentary;
import dateline.model.Rendition;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return DatelineCommand.commandLine(
                        (requests, program) -> 0, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private String output() {
        return directory.resolve("out.dateline.json").toString();
    }

    @Test
    void aSavedPageBecomesACommentary() throws IOException {
        assertEquals(0, run("new", file("page.html", Pages.NEWSPAPER), "-o", output()), out::toString);
        Commentary made = CommentaryReader.read(Path.of(output())).commentary().orElseThrow();
        assertEquals("2024-03-05-silt-wins-the-quay-the-board-loses", made.id());
        assertEquals(Rendition.VERBATIM, made.source().rendition());
        assertEquals(8, made.source().sentenceCount());
        assertEquals(0, run("check", output()), out::toString);
    }

    @Test
    void whatWasFoundAndWhatNotIsTold() throws IOException {
        String article = file("quay.txt", "The quay\n\nBy Ann Reed\n\nIt was closed. Nobody was surprised.\n");
        assertEquals(0, run("new", article, "-o", output()), out::toString);
        assertEquals(
                List.of(
                        "title\tThe quay",
                        "authors\tAnn Reed",
                        "publisher\tnot found",
                        "date\tnot found",
                        "language\tnot found",
                        "address\tnot found",
                        "text\t1 paragraph, 2 sentences; 2 blocks of the file left out"),
                out.toString().lines().toList());
    }

    @Test
    void standardOutputHasTheCommentaryAlone() throws IOException {
        assertEquals(0, run("new", file("quay.txt", "The quay\n\nIt was closed.\n"), "-o", "-"));
        assertTrue(CommentaryReader.read(out.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .commentary()
                .isPresent());
        assertTrue(err.toString().contains("title\tThe quay"), err::toString);
    }

    @Test
    void noFileOfAnotherKindIsReplaced() throws IOException {
        String letter = file("letter.txt", "Dear friend.\n");
        String article = file("quay.txt", "The quay\n\nIt was closed.\n");
        assertEquals(2, run("new", article, "-o", letter));
        assertTrue(err.toString().contains("is there already and is no commentary"), err::toString);
        assertEquals("Dear friend.\n", Files.readString(Path.of(letter)));
        assertEquals(1, run("new", article, "-o", article));
    }

    @Test
    void aFileWithoutAnArticleIsToldInASentence() throws IOException {
        assertEquals(1, run("new", file("a.png", "\u0000\u0001\u0002"), "-o", output()));
        assertTrue(out.toString().contains("a.png: error: The article is "), out::toString);
        assertEquals(1, run("new", directory.resolve("missing").toString(), "-o", output()));
        assertTrue(out.toString().contains("there is no such file"), out::toString);
        assertEquals(2, run("new", file("quay.txt", "The quay\n\nIt was closed.\n")));
        assertTrue(err.toString().contains("-o FILE is missing."), err::toString);
        assertEquals(2, run("new", "-o", output()));
        assertTrue(err.toString().contains("ARTICLE is missing."), err::toString);
        assertFalse(Files.exists(Path.of(output())));
    }
}
