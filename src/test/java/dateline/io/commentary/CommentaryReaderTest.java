package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.json.ReadMonitor;
import dateline.io.problems.PartialCommentary;
import dateline.io.problems.Problem;
import dateline.io.problems.ProblemFormat;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Rendition;
import dateline.model.TitleBasis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentaryReaderTest {
    @Test
    void givesOptionalKeysTheirDefaults() {
        Commentary commentary = TestFiles.read(TestFiles.document(
                        ",\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"events\":[{\"id\":\"e\",\"title\":\"E\",\"when\":\"2001\"}],"
                                + "\"claims\":[{\"id\":\"c\",\"statement\":\"C\"}]"))
                .commentary()
                .orElseThrow();
        assertEquals(TitleBasis.PUBLISHED, commentary.source().titleBasis());
        assertEquals(Rendition.VERBATIM, commentary.source().rendition());
        assertEquals(ActorKind.GROUP, commentary.actors().get(0).kind());
        Event event = commentary.events().get(0);
        assertEquals(Basis.STATED, event.basis());
        assertEquals(EventStatus.HAPPENED, event.status());
        assertEquals(Certainty.ASSERTED, event.certainty());
        assertEquals(Event.USUAL, event.importance());
        Claim claim = commentary.claims().get(0);
        assertEquals(ClaimKind.FACTUAL, claim.kind());
        assertEquals(Claim.AUTHORS, claim.holder());
        assertEquals(Certainty.ASSERTED, claim.certainty());
        assertEquals(ClaimBasis.STATED, claim.basis());
        assertEquals(List.of(), commentary.argument());
    }

    @Test
    void sharesIdsAndCategoriesBetweenItems() {
        Commentary commentary = BundledCommentary.load();
        List<Event> events = commentary.events();
        List<String> categories =
                events.stream().flatMap(event -> event.category().stream()).toList();
        String first = categories.get(0);
        categories.stream().filter(first::equals).forEach(category -> assertSame(first, category));
        String actor = events.get(0).actors().get(0);
        assertSame(
                commentary.actors().stream()
                        .map(Actor::id)
                        .filter(actor::equals)
                        .findFirst()
                        .orElseThrow(),
                actor);
    }

    @Test
    void listsTheFirstThousandProblemsInFileOrderAndCountsTheRest() {
        String claims = "{\"id\":\"\",\"statement\":1,\"actors\":[\"nobody\"]},".repeat(2000);
        ReadResult result =
                TestFiles.read(TestFiles.document(",\n\"claims\":[" + claims + "{\"id\":\"c\",\"statement\":\"C\"}]"));
        assertEquals(6000, result.errors());
        assertEquals(1000, result.problems().size());
        assertEquals(5000, result.unlisted());
        List<Integer> columns = result.problems().stream().map(Problem::column).toList();
        assertEquals(columns.stream().sorted().toList(), columns);
        assertEquals("/claims/333/id", result.problems().get(999).pointer());
        assertEquals(
                "6,000 errors, 0 warnings (5,000 problems not listed)",
                ProblemFormat.count(6000, 0, result.unlisted()));
    }

    @Test
    void countsInSingularAndPlural() {
        assertEquals("1 error, 2 warnings", ProblemFormat.count(1, 2, 0));
    }

    @Test
    void keepsWhatIsSoundAndDropsReferencesToTheRest() {
        ReadResult result = TestFiles.read(
                TestFiles.document(",\"actors\":[{\"id\":\"a\"},{\"id\":\"b\",\"name\":\"B\",\"partOf\":\"a\"}],"
                        + "\"events\":[{\"id\":\"e\",\"title\":\"E\",\"when\":\"no\"},"
                        + "{\"id\":\"f\",\"title\":\"F\",\"when\":\"2001\",\"actors\":[\"a\",\"b\"]}],"
                        + "\"claims\":[{\"id\":\"c\",\"statement\":\"C\",\"restsOn\":[\"e\",\"f\",\"d\"]},"
                        + "{\"id\":\"d\",\"statement\":\"D\",\"holder\":\"a\"}]"));
        assertTrue(result.commentary().isEmpty());
        PartialCommentary partial = result.partial().orElseThrow();
        assertEquals(1, partial.leftOut().actors());
        assertEquals(1, partial.leftOut().events());
        assertEquals(1, partial.leftOut().claims());
        assertTrue(partial.commentary().actors().get(0).partOf().isEmpty());
        assertEquals(List.of("b"), partial.commentary().events().get(0).actors());
        assertEquals(List.of("f"), partial.commentary().claims().get(0).restsOn());
    }

    @Test
    void keepsWhatCameBeforeTheTextBreaksOff() {
        ReadResult result = TestFiles.read(TestFiles.document(
                        ",\"claims\":[{\"id\":\"c\",\"statement\":\"C\",\"restsOn\":[\"later\"]},{\"id\":\"d\",")
                .replaceAll("}$", ""));
        assertEquals(1, result.errors(), () -> result.problems().toString());
        assertEquals(1, result.partial().orElseThrow().commentary().claims().size());
        assertEquals(
                List.of(),
                result.partial().orElseThrow().commentary().claims().get(0).restsOn());
    }

    @Test
    void namesTheCirclesOfAKnotOnce() {
        StringBuilder claims = new StringBuilder(",\"claims\":[");
        for (int i = 0; i < 50_000; i++) {
            claims.append("{\"id\":\"c").append(i).append("\",\"statement\":\"C\",\"restsOn\":[\"c");
            claims.append((i + 1) % 50_000).append("\"]},");
        }
        claims.setLength(claims.length() - 1);
        ReadResult result = TestFiles.read(TestFiles.document(claims + "]"));
        assertEquals(1, result.errors());
        assertEquals("/claims/0/restsOn/0", result.problems().get(0).pointer());
        assertTrue(result.problems().get(0).message().contains("\"c0\" → \"c1\""));
        assertTrue(result.problems().get(0).message().contains("… → \"c0\""));
    }

    @Test
    void aByteOrderMarkCountsForNothing() {
        byte[] json = TestFiles.bytes("valid/byte-order-mark.json");
        assertEquals((byte) 0xEF, json[0]);
        assertTrue(CommentaryReader.read(json).commentary().isPresent());
        ReadResult result = TestFiles.read("\ufeff{\"id\":7}");
        assertEquals(7, result.problems().get(2).column());
    }

    @Test
    void refusesWhatIsAbsurdlyDeepOrLongInOneSentence() {
        List<String> texts = List.of(
                TestFiles.document(",\"x\":" + "[".repeat(10_000) + "]".repeat(10_000)),
                "{\"a\":".repeat(10_000),
                TestFiles.document(",\"claims\":[{\"id\":\"" + "x".repeat(2_000_000) + "\"}]"),
                TestFiles.document(",\"x\":" + "1".repeat(1_000_000)),
                TestFiles.document(",\"" + "k".repeat(1_000_000) + "\":1"));
        List<String> faults = new ArrayList<>();
        for (String text : texts) {
            List<Problem> errors = TestFiles.read(text).problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
            assertEquals(1, errors.size(), errors::toString);
            assertFalse(errors.get(0).message().contains("jackson"));
            faults.add(errors.get(0).fault());
        }
        assertEquals(
                List.of(
                        "lists and objects are nested too deeply",
                        "lists and objects are nested too deeply",
                        "a string is too long",
                        "a number is too long",
                        "a key is too long"),
                faults);
    }

    @Test
    void acceptsIdsOfAnyCharacters() {
        String id = "a/b~c \\\" \\u202e\\u0000é\\ud83d\\ude00";
        ReadResult result = TestFiles.read(TestFiles.document(",\"actors\":[{\"id\":\"" + id + "\",\"name\":\"A\"}],"
                + "\"events\":[{\"id\":\"e\",\"title\":\"E\",\"when\":\"2001\",\"actors\":[\"" + id + "\"]}]"));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void aMessageStaysOnOneLineWhateverTheFileHolds() {
        ReadResult result =
                TestFiles.read(TestFiles.document(",\"events\":[{\"id\":\"e\\n\\u001b[31m\",\"title\":\"E\","
                        + "\"when\":\"2001\\n\\u202e\",\"actors\":[\"x\\ny\"]}]"));
        assertEquals(2, result.errors());
        result.problems()
                .forEach(problem ->
                        assertTrue(problem.message().chars().allMatch(c -> c >= ' ' && c != 0x202e), problem::message));
    }

    @Test
    void stopsWhenTheMonitorSaysSo() {
        byte[] json =
                TestFiles.document("," + " ".repeat(1_000_000) + "\"x\":1").getBytes(StandardCharsets.UTF_8);
        List<Long> heard = new ArrayList<>();
        ReadMonitor monitor = new ReadMonitor() {
            @Override
            public void read(long bytes) {
                heard.add(bytes);
            }

            @Override
            public boolean isCancelled() {
                return heard.size() == 3;
            }
        };
        assertThrows(CancellationException.class, () -> CommentaryReader.read(new ByteArrayInputStream(json), monitor));
        assertEquals(List.of(65_536L, 131_072L, 196_608L), heard);
    }

    @Test
    void stopsWhenTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> CommentaryReader.read(TestFiles.whole()));
        } finally {
            assertTrue(Thread.interrupted(), "the interrupt is left for the caller");
        }
    }

    @Test
    void letsTroubleWithTheFileItselfThrough(@TempDir Path folder) {
        assertThrows(NoSuchFileException.class, () -> CommentaryReader.read(folder.resolve("none.json")));
        assertThrows(IOException.class, () -> CommentaryReader.read(folder));
        InputStream failing = new InputStream() {
            private int left = 70_000;

            @Override
            public int read() throws IOException {
                throw new IOException("one byte is never asked for");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (left <= 0) {
                    throw new IOException("gone");
                }
                Arrays.fill(target, offset, offset + length, (byte) ' ');
                left -= length;
                return length;
            }
        };
        IOException thrown = assertThrows(IOException.class, () -> CommentaryReader.read(failing, ReadMonitor.NONE));
        assertEquals("gone", thrown.getMessage());
    }
}
