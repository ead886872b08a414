package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.problems.ReadResult;
import dateline.model.ActorKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the format says what the code does. */
class FormatPageTest {
    private final List<String> page = page();

    @Test
    void itsExampleHasNoProblems() {
        int first = page.indexOf("    {");
        int last = page.indexOf("    }");
        ReadResult result = TestFiles.read(String.join("\n", page.subList(first, last + 1)));
        assertEquals(List.of(), result.problems());
        assertEquals(2, result.commentary().orElseThrow().claims().size());
    }

    @Test
    void itsSmallestDocumentIsOne() {
        String line = page.stream()
                .filter(text -> text.startsWith("The smallest document is"))
                .findFirst()
                .orElseThrow();
        String json = line.substring(line.indexOf('`') + 1, line.lastIndexOf('`'));
        assertTrue(TestFiles.read(json).commentary().isPresent());
    }

    @Test
    void itsErrorsAreTheReaders() throws IOException {
        String known = Files.readString(TestFiles.path("expected.txt"));
        List<String> shown = page.stream()
                .filter(line -> line.startsWith("    vote.dateline.json"))
                .map(line -> line.substring(line.indexOf(':')))
                .toList();
        assertEquals(2, shown.size());
        shown.forEach(line -> assertTrue(known.contains(line), line));
    }

    @Test
    void itDescribesEveryKey() {
        List<String> missing = new ArrayList<>();
        Stream.of(
                        DocumentReader.Key.values(),
                        SourceReader.Key.values(),
                        ActorReader.Key.values(),
                        EventReader.Key.values(),
                        ClaimReader.Key.values())
                .flatMap(Arrays::stream)
                .map(Vocabulary::word)
                .filter(key -> page.stream().noneMatch(line -> line.startsWith("| `" + key + "` |")))
                .forEach(missing::add);
        assertEquals(List.of(), missing);
    }

    @Test
    void itListsTheKindsOfActorsInFull() {
        String kinds = new Vocabulary<>(ActorKind.class)
                .words()
                .map(word -> "`" + word + "`")
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        assertTrue(page.stream().anyMatch(line -> line.contains(kinds)), kinds);
    }

    private static List<String> page() {
        try {
            return Files.readAllLines(Path.of("docs/format.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
