package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.io.problems.ProblemFormat;
import dateline.io.problems.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema and the reader refuse the same files, except for what a schema cannot say. */
class SchemaAgreementTest {
    private static final String SCHEMA = "/dateline/io/commentary/dateline-1.schema.json";

    /** What {@code expected.txt} says about one file. */
    private record Expected(String refusedBy, List<String> problems) {}

    private final Schema schema = schema();

    @TestFactory
    Stream<DynamicTest> eachBrokenFileIsRefusedForTheReasonsListedByThoseWhoCan() throws IOException {
        Map<String, Expected> expected = expected();
        List<Path> files = TestFiles.in("broken");
        assertEquals(
                files.stream().map(file -> file.getFileName().toString()).toList(),
                expected.keySet().stream().sorted().toList());
        return files.stream().map(file -> {
            String name = file.getFileName().toString();
            return DynamicTest.dynamicTest(name, () -> check(file, expected.get(name)));
        });
    }

    private void check(Path file, Expected expected) throws IOException {
        ReadResult result = CommentaryReader.read(file);
        String name = file.getFileName().toString();
        assertEquals(
                expected.problems(),
                result.problems().stream()
                        .map(problem -> ProblemFormat.line(name, problem))
                        .toList());
        assertTrue(result.commentary().isEmpty(), "the reader refuses it");
        assertTrue(result.errors() > 0, "the reader refuses it");
        switch (expected.refusedBy()) {
            case "schema and reader" -> assertFalse(validate(file).isEmpty(), "the schema refuses it");
            case "only the reader" -> assertEquals(List.of(), validate(file), "the schema accepts it");
            default -> assertEquals("not JSON", expected.refusedBy());
        }
    }

    @TestFactory
    Stream<DynamicTest> eachValidFileIsAcceptedByBoth() {
        return TestFiles.in("valid").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    ReadResult result = CommentaryReader.read(file);
                    assertEquals(0, result.errors(), () -> result.problems().toString());
                    assertTrue(result.commentary().isPresent());
                    assertEquals(List.of(), validate(file));
                }));
    }

    @Test
    void theBundledCommentaryIsAcceptedByBoth() {
        String json = new String(TestFiles.bundled(), StandardCharsets.UTF_8);
        assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
        assertEquals(List.of(), CommentaryReader.read(TestFiles.bundled()).problems());
    }

    @Test
    void whatIsWrittenIsAcceptedByTheSchema() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommentaryWriter.write(BundledCommentary.load(), out);
        assertEquals(List.of(), schema.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON));
    }

    @Test
    void theValidatorItselfRefusesWhatIsNotJson() {
        assertThrows(RuntimeException.class, () -> schema.validate("{", InputFormat.JSON));
    }

    private List<Error> validate(Path file) throws IOException {
        String json = Files.readString(file);
        return schema.validate(json.startsWith("\ufeff") ? json.substring(1) : json, InputFormat.JSON);
    }

    private static Schema schema() {
        try (InputStream in = SchemaAgreementTest.class.getResourceAsStream(SCHEMA)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Expected> expected() throws IOException {
        Map<String, Expected> expected = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (String line : Files.readAllLines(TestFiles.path("expected.txt"))) {
            if (line.startsWith("# ")) {
                int colon = line.indexOf(": ");
                problems = new ArrayList<>();
                expected.put(line.substring(2, colon), new Expected(line.substring(colon + 2), problems));
            } else {
                problems.add(line);
            }
        }
        return expected;
    }
}
