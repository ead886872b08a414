package dateline.io.commentary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.files.InputFile;
import dateline.io.json.ReadMonitor;
import dateline.io.problems.PartialCommentary;
import dateline.io.problems.Problem;
import dateline.io.problems.ReadResult;
import dateline.model.Commentary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that no one writes by mistake: each is answered with a sentence. */
class HostileCommentaryTest {
    private record Case(String name, String json, Charset charset, String fault) {
        static Case of(String name, String json, String fault) {
            return new Case(name, json, UTF_8, fault);
        }

        byte[] bytes() {
            return json.getBytes(charset);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachIsAnsweredWithItsSentence() {
        String deep = "[".repeat(10_000);
        return Stream.of(
                        Case.of("empty", "", "the file is empty"),
                        Case.of("white space", " \n\t\r\n ", "the file is empty"),
                        Case.of("only a mark", "\ufeff", "the file is empty"),
                        new Case("UTF-16", "\ufeff{}", UTF_16LE, "the file is not UTF-8"),
                        new Case("UTF-16, other order", "\ufeff{}", UTF_16BE, "the file is not UTF-8"),
                        new Case("UTF-16 without a mark", "{\"a\":1}", UTF_16LE, "the file is not UTF-8"),
                        new Case("UTF-16 of one character", "{", UTF_16BE, "the file is not UTF-8"),
                        new Case("Latin-1", "é{", ISO_8859_1, "the file is not UTF-8"),
                        Case.of("NUL", "{\"format\":\u0000}", "the text is not JSON here"),
                        Case.of("a second mark", "\ufeff\ufeff{}", "the text is not JSON here"),
                        Case.of("only a bracket", "{", "the file ends too soon"),
                        Case.of("deep", "{\"x\":" + deep, "lists and objects are nested too deeply"),
                        Case.of(
                                "deep where a list belongs",
                                "{\"events\":" + deep,
                                "lists and objects are nested too deeply"),
                        Case.of("a long number", "{\"x\":" + "7".repeat(1_000_000) + "}", "a number is too long"),
                        Case.of("a long exponent", "{\"x\":1e" + "7".repeat(1_000_000) + "}", "a number is too long"),
                        Case.of("a long key", "{\"" + "k".repeat(1_000_000) + "\":1}", "a key is too long"),
                        Case.of("a long id", "{\"id\":\"" + "i".repeat(2_000_000) + "\"}", "a string is too long"),
                        Case.of("a number", "7", "the document has the wrong type"),
                        Case.of(
                                "two documents",
                                TestFiles.document("") + "{}",
                                "there is more behind the end of the document"))
                .map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> {
                    ReadResult read = CommentaryReader.read(hostile.bytes());
                    List<String> faults =
                            read.problems().stream().map(Problem::fault).toList();
                    assertTrue(faults.contains(hostile.fault()), faults::toString);
                    assertTrue(faults.stream().allMatch(fault -> fault.length() < 200), "no message is long");
                }));
    }

    @Test
    void aStringOfAHundredMegabytesIsRefusedBeforeItIsInMemory() throws IOException {
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                stream("{\"format\":\"dateline/1\",\"id\":\"x\",\"source\":{\"title\":\""),
                new Letters(100_000_000),
                stream("\"}}"))));
        ReadResult result = CommentaryReader.read(in, ReadMonitor.NONE);
        assertEquals(
                List.of("a string is too long"),
                result.problems().stream().map(Problem::fault).toList());
        assertTrue(in.available() >= 0 && in.read() == 'a', "most of it has not even been read");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** Some million times the same letter. */
    private static final class Letters extends InputStream {
        private int left;

        Letters(int count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(length, left);
            Arrays.fill(target, offset, offset + count, (byte) 'a');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    @Test
    void aMillionProblemsAreCountedAndTheFirstThousandListed() {
        String unknown = TestFiles.document(",\"events\":[" + "{\"idd\":1},".repeat(250_000) + "{}]");
        ReadResult result = TestFiles.read(unknown);
        assertEquals(750_003, result.errors());
        assertEquals(250_000, result.warnings());
        assertEquals(1000, result.problems().size());
        assertEquals(999_003, result.unlisted());
    }

    @Test
    void impossibleDatesCostNoMoreThanTheirLength() {
        String event = "{\"id\":\"e\",\"title\":\"E\",\"when\":\"XXXX-02-30\"},";
        ReadResult result = TestFiles.read(TestFiles.document(",\"events\":[" + event.repeat(20_000) + "{}]"));
        assertEquals(20_000 + 19_999 + 3, result.errors());
    }

    @Test
    void textOfEveryDirectionIsKeptAsItIs() {
        String title = "\u202eשלום e\u0301 \u0000 😀".replace("\u0000", "\\u0000");
        ReadResult result = TestFiles.read(TestFiles.document(
                ",\"events\":[{\"id\":\"" + title + "\",\"title\":\"" + title + "\",\"when\":\"2001\"}]"));
        assertEquals(List.of(), result.problems());
        String read = result.commentary().orElseThrow().events().get(0).title();
        assertEquals("\u202eשלום e\u0301 \u0000 😀", read);
    }

    @Test
    void aFileThatIsDeletedWhileItIsReadIsReadToItsEnd(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("x.json"), TestFiles.document("," + " ".repeat(500_000) + "\"x\":1"));
        boolean[] gone = {false};
        ReadResult result =
                CommentaryReader.read(file, bytes -> gone[0] |= file.toFile().delete());
        assertTrue(gone[0] || Files.exists(file));
        assertEquals(0, result.errors());
    }

    @Test
    void aStreamThatFailsWhileItIsReadIsNotTakenForItsEnd() {
        InputStream vanishing = new SequenceInputStream(stream("{\"events\":["), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Stale file handle");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("Stale file handle");
            }
        });
        IOException thrown = assertThrows(IOException.class, () -> CommentaryReader.read(vanishing, ReadMonitor.NONE));
        assertEquals("the file cannot be read: Stale file handle", InputFile.reason(thrown));
    }

    @Test
    void everyCharacterMayStandInAnId() throws IOException {
        StringBuilder actors = new StringBuilder();
        StringBuilder events = new StringBuilder();
        for (int c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                continue;
            }
            String plain = Character.toString(c);
            String id = c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", c) : plain;
            actors.append(actors.isEmpty() ? "" : ",").append("{\"id\":\"" + id + "\",\"name\":\"A\"}");
            events.append(events.isEmpty() ? "" : ",")
                    .append("{\"id\":\"" + id + "\",\"title\":\"E\",\"when\":\"2001\",\"actors\":[\"" + id + "\"]}");
        }
        String json = TestFiles.document(",\"events\":[" + events + "],\"actors\":[" + actors + "]");
        ReadResult result = TestFiles.read(json);
        assertEquals(List.of(), result.problems());
        Commentary commentary = result.commentary().orElseThrow();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        CommentaryWriter.write(commentary, written);
        assertEquals(
                commentary,
                CommentaryReader.read(written.toByteArray()).commentary().orElseThrow());
    }

    @Test
    void halfASurrogatePairIsAProblemOfItsStringAlone() {
        String json = TestFiles.document(
                ",\"events\":[{\"id\":\"e\",\"title\":\"E\",\"when\":\"2001\",\"note\":\"\\udc00\"}]");
        ReadResult result = TestFiles.read(json);
        assertEquals(1, result.errors());
        assertEquals(
                "\"note\" holds half of a surrogate pair",
                result.problems().get(0).fault());
        assertEquals(1, result.partial().orElseThrow().commentary().events().size());
    }

    @Test
    void keysWithEqualHashesAreReadLikeOthers() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 4096; i++) {
            StringBuilder key = new StringBuilder();
            for (int bit = 0; bit < 12; bit++) {
                key.append((i >> bit & 1) == 0 ? "Bb" : "CA");
            }
            members.append(",\"").append(key).append("\":1");
        }
        ReadResult result = TestFiles.read(TestFiles.document(members.toString()));
        assertEquals(0, result.errors(), () -> result.problems().toString());
        assertEquals(4096, result.warnings());
    }

    @Test
    void whatStandsBeforeTheHostilePartIsKept() {
        String sound = "{\"id\":\"e\",\"title\":\"E\",\"when\":\"2001\"},";
        for (String hostile : List.of(
                "[".repeat(10_000),
                "7".repeat(1_000_000),
                "\"" + "x".repeat(2_000_000) + "\"",
                "\u0000",
                "{\"id\":\"f\"")) {
            String json = TestFiles.document(",\"events\":[" + sound + hostile);
            ReadResult result = TestFiles.read(json);
            assertTrue(result.errors() > 0);
            PartialCommentary partial = result.partial().orElseThrow();
            assertEquals(PartialCommentary.Ending.BROKEN_OFF, partial.ending());
            assertEquals("e", partial.commentary().events().get(0).id());
        }
    }
}
