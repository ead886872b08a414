package dateline.io.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.commentary.CommentaryReader;
import dateline.io.commentary.CommentaryWriter;
import dateline.io.imports.builder.PlainText;
import dateline.io.imports.csv.CsvTrial;
import dateline.io.json.ReadMonitor;
import dateline.io.problems.CheckReport;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileFilesTest {
    private static final String EVENT =
            "<event><start>2014-01-01 00:00:00</start><end>2014-01-01 00:00:00</end><text>%s</text></event>";

    @TempDir
    Path directory;

    private static ReadResult xml(String text) {
        return Samples.readText(text, ImportFormat.TIMELINE_PROJECT);
    }

    private static String onlyError(ReadResult result) {
        List<String> errors = Samples.problems(result, Severity.ERROR);
        assertEquals(1, errors.size(), errors::toString);
        return errors.get(0);
    }

    @Test
    void anExternalEntityIsNeverFetched() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "a secret");
        ReadResult result = xml("<?xml version=\"1.0\"?>\n<!DOCTYPE timeline [<!ENTITY s SYSTEM \"" + secret.toUri()
                + "\">]>\n<timeline><events>" + EVENT.formatted("&s;") + "</events></timeline>");
        assertTrue(onlyError(result).contains("document type, which is refused"), onlyError(result));
        assertTrue(result.partial().isEmpty());
    }

    @Test
    void aDocumentTypeAloneIsRefused() {
        assertTrue(onlyError(xml("<!DOCTYPE timeline SYSTEM \"http://localhost:1/x.dtd\"><timeline/>"))
                .contains("document type"));
    }

    @Test
    void aDocumentTypeOfNonsenseIsRefusedAndTheParserPrintsNothing() {
        PrintStream standard = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (String nonsense : List.of("\0", "\1", "\u00E9", "<", "%", "<!ENTITY", "<!ELEMENT a (", "]")) {
                ReadResult result = xml("<!DOCTYPE x [" + nonsense);
                assertTrue(onlyError(result).contains("document type, which is refused"), nonsense);
                assertTrue(result.partial().isEmpty(), nonsense);
            }
        } finally {
            System.setErr(standard);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void entitiesThatGrowWithoutEndAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE timeline [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("]><timeline><events>").append(EVENT.formatted("&a29;")).append("</events></timeline>");
        assertTrue(onlyError(xml(laughs.toString())).contains("document type"));
    }

    @Test
    void anUndeclaredEntityEndsTheReading() {
        ReadResult result = xml("<timeline><events>" + EVENT.formatted("One") + EVENT.formatted("&nope;"));
        assertEquals(1, Samples.commentary(result).events().size());
        assertTrue(onlyError(result).contains("well-formed"));
    }

    @Test
    void deepNestingIsRefused() {
        assertTrue(onlyError(xml("<timeline>" + "<a>".repeat(100_000))).contains("nested too deeply"));
        ReadResult json = Samples.readText(
                "{\"events\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}", ImportFormat.TIMELINE_JS);
        assertTrue(Samples.problems(json, Severity.ERROR).get(1).contains("nested too deeply"));
        String deep = "<div>".repeat(50_000) + "word" + "</div>".repeat(50_000);
        ReadResult html = Samples.readText(
                "{\"events\":[{\"start_date\":{\"year\":2014},\"text\":{\"headline\":\"One\",\"text\":\"" + deep
                        + "\"}}]}",
                ImportFormat.TIMELINE_JS);
        assertEquals(Optional.of("word"), Samples.event(html, "one").summary());
    }

    @Test
    void aHugeTextIsCutAndSaid() {
        String huge = "word ".repeat(200_000);
        ReadResult result = xml("<timeline><events>"
                + EVENT.formatted("One</text><description>" + huge + "</description><text>") + "</events></timeline>");
        assertEquals(
                PlainText.MAX_LENGTH,
                Samples.event(result, "one").summary().orElseThrow().length(),
                1);
        assertTrue(Samples.problems(result, Severity.WARNING).get(0).contains("cut off"));
    }

    @Test
    void aRowThatIsTooWideOrTooLongIsLeftOut() {
        String text = "title,date\n" + ",".repeat(20_000) + "\n" + "x".repeat(2_000_000) + ",2014\nLast,2014\n";
        ReadResult result = Samples.readText(text, ImportFormat.CSV);
        assertEquals("2014", Samples.when(result, "last"));
        assertEquals(2, result.errors());
    }

    @Test
    void manyProblemsAreCountedAndTheFirstListed() {
        ReadResult result = Samples.readText("title,date\n" + "x,soon\n".repeat(5_000), ImportFormat.CSV);
        assertEquals(5_000, result.errors());
        assertEquals(CheckReport.MAX_LISTED, result.problems().size());
        assertEquals(2, result.problems().get(0).line());
        assertTrue(result.partial().isEmpty());
    }

    @Test
    void oddCharactersComeOutAsTextThatCanBeReadAgain() throws IOException {
        ReadResult result = Samples.readText(
                "{\"events\": [{\"start_date\": {\"year\": 2014}, \"text\": {\"headline\":"
                        + " \"a\\u0000b \\ud800 c \\u202e d\"}}]}",
                ImportFormat.TIMELINE_JS);
        assertEquals(
                "a b \uFFFD c \u202E d",
                Samples.commentary(result).events().get(0).title());
        assertReadsAgain(result);
    }

    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void nothingAndNonsenseAreRefused(ImportFormat format) {
        byte[] binary = new byte[4_096];
        new Random(7).nextBytes(binary);
        for (byte[] content : List.of(new byte[0], " \n ".getBytes(StandardCharsets.UTF_8), binary, new byte[1_000])) {
            ReadResult result = Importer.read(content, "x", format, Optional.empty());
            assertTrue(result.errors() > 0);
            assertTrue(result.partial().isEmpty());
        }
    }

    @Test
    void aFileThatIsTooLargeIsNotLoaded() throws IOException {
        Path large = directory.resolve("large.csv");
        Files.write(large, new byte[Importer.MAX_BYTES + 1]);
        IOException refusal = assertThrows(IOException.class, () -> Importer.load(large, ReadMonitor.NONE));
        assertTrue(refusal.getMessage().contains("larger than 64 MB"));
    }

    @Test
    void anInterruptStopsTheReading() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    CancellationException.class, () -> Samples.readText("title,date\nOne,2014\n", ImportFormat.CSV));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    private static void assertReadsAgain(ReadResult result) throws IOException {
        if (result.partial().isPresent()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CommentaryWriter.write(Samples.commentary(result), out);
            ReadResult again = CommentaryReader.read(out.toByteArray());
            assertEquals(List.of(), again.problems());
            assertEquals(Optional.of(Samples.commentary(result)), again.commentary());
        }
    }

    /** A change of a file: bytes cut out, put in, doubled or overwritten at a place from 0 to 1. */
    private record Mutation(double place, int length, String inserted) {
        byte[] apply(byte[] content) {
            int at = (int) (place * content.length);
            int end = Math.min(content.length, at + length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(content, 0, at);
            out.writeBytes(inserted.getBytes(StandardCharsets.ISO_8859_1));
            out.write(content, end, content.length - end);
            return out.toByteArray();
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<String> inserted = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(8),
                Arbitraries.of(
                        "\"", "<", "]", "}", "\t", "\n", "&", "\0", "<![CDATA[", "<!DOCTYPE x [", "-1", "9999999999"));
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 200),
                        inserted)
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 800)
    @Tag("long")
    void aMutatedFileNeverThrowsAndWhatCameOfItCanBeReadAgain(
            @ForAll("mutations") List<Mutation> mutations, @ForAll("samples") String sample, @ForAll ImportFormat other)
            throws IOException {
        byte[] content = Samples.bytes(sample);
        for (Mutation mutation : mutations) {
            content = mutation.apply(content);
        }
        Optional<ImportFormat> detected = ImportFormat.detect(sample, content);
        assertReadsAgain(Importer.read(content, sample, detected.orElse(other), Optional.empty()));
        assertReadsAgain(Importer.read(content, sample, other, Optional.empty()));
        assertFalse(
                CsvTrial.of(content).map(t -> t.preview().header().isEmpty()).orElse(false));
    }

    @Provide
    Arbitrary<String> samples() {
        return Arbitraries.of(
                "slides.json",
                "slides-of-the-first.json",
                "sheet.csv",
                "old-sheet.csv",
                "village.timeline",
                "parish.time",
                "trips.mw",
                "plain.csv");
    }
}
