package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.problems.ReadResult;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.ClaimKind;
import dateline.model.EventStatus;
import dateline.model.Rendition;
import dateline.model.TitleBasis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .map(KeySet::name)
                .filter(key -> page.stream().noneMatch(line -> line.startsWith("| `" + key + "` |")))
                .forEach(missing::add);
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ActorKind.class,
                Basis.class,
                Certainty.class,
                ClaimKind.class,
                EventStatus.class,
                Rendition.class,
                TitleBasis.class
            })
    <E extends Enum<E>> void itAndTheSchemaListEveryVocabularyInFull(Class<E> type) throws IOException {
        List<String> words = new Vocabulary<>(type).words().toList();
        String onPage = words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", ", "| ", " |"));
        assertTrue(page.stream().anyMatch(line -> line.contains(onPage)), onPage);
        String inSchema =
                words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", ", "[", ", null]"));
        assertTrue(Files.readString(Path.of("docs/dateline-1.schema.json")).contains(inSchema), inSchema);
    }

    private static List<String> page() {
        try {
            return Files.readAllLines(Path.of("docs/format.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
