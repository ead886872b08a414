package dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.ItemSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a text is the same whether its second half is read on another thread or not. */
class SecondHalfTest {
    private static final int EVENTS = 60;
    private static final int CLAIMS = EVENTS / 3;
    private static final String[] ODD = {
        "\"", "x", "\u00e9", ",", "}", "{", "]", " ", "\n", "7", "\\", "},{\"id\":\"e1\"", ""
    };

    private static String text(Random random, String afterHead) {
        StringBuilder out = new StringBuilder("{\"format\":\"dateline/1\",\"id\":\"x\",\"source\":{\"title\":\"T\",")
                .append("\"paragraphs\":[{\"sentences\":[\"One.\",\"Two.\"]}]},\n")
                .append(afterHead);
        out.append("\"actors\":[{\"id\":\"a0\",\"name\":\"A\"},{\"id\":\"a1\",\"name\":\"\u00c4\"}],\"events\":[");
        for (int e = 0; e < EVENTS; e++) {
            out.append(e == 0 ? "" : random.nextBoolean() ? "," : " ,\n ")
                    .append("{\"id\":\"e")
                    .append(e);
            out.append("\",\"title\":\"T\u00e9\",\"when\":\"20").append(10 + random.nextInt(20));
            out.append("\",\"actors\":[\"a").append(random.nextInt(2)).append("\"],\"category\":\"c");
            out.append(random.nextInt(3))
                    .append("\",\"passages\":[{\"at\":\"1.")
                    .append(1 + random.nextInt(2));
            out.append("\"},{\"at\":\"1.1-1.2\"}]}");
        }
        out.append("],\"claims\":[");
        boolean forward = random.nextBoolean();
        for (int c = 0; c < CLAIMS; c++) {
            out.append(c == 0 ? "" : ",")
                    .append("{\"id\":\"c")
                    .append(c)
                    .append("\",\"statement\":\"S\",\"restsOn\":[\"e");
            out.append(random.nextInt(EVENTS))
                    .append("\",\"")
                    .append(forward ? later(random, c) : c == 0 ? "e0" : "c" + random.nextInt(c))
                    .append("\"")
                    .append("]}");
        }
        return out.append("]}").toString();
    }

    private static String later(Random random, int claim) {
        return claim == CLAIMS - 1 ? "e1" : "c" + (claim + 1 + random.nextInt(CLAIMS - claim - 1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ReadResult whole(byte[] json) throws IOException {
        return ReadRun.of(new ByteArrayInputStream(json), ReadMonitor.NONE, Purpose.MODEL, ItemSink.NONE)
                .result();
    }

    /** Keeps what it is given. */
    private static final class Given implements ItemSink {
        private final List<Item> items = new ArrayList<>();
        private List<Item> later = List.of();

        @Override
        public void add(Event event) {
            items.add(event);
        }

        @Override
        public void add(Claim claim) {
            items.add(claim);
        }

        @Override
        public ItemSink later() {
            Given given = new Given();
            later = given.items;
            return given;
        }

        @Override
        public void join() {
            items.addAll(later);
        }

        @Override
        public void clear() {
            items.clear();
        }
    }

    private static void assertSameResult(byte[] json) throws IOException {
        ReadResult whole = whole(json);
        Given given = new Given();
        assertEquals(whole, ReadRun.parted(json, Purpose.MODEL, given).result());
        whole.commentary().ifPresent(commentary -> {
            List<Item> items = new ArrayList<>(commentary.events());
            items.addAll(commentary.claims());
            assertEquals(items, given.items);
        });
        assertEquals(
                whole.findings(),
                ReadRun.parted(json, Purpose.CHECK, ItemSink.NONE).findings());
    }

    @Property(tries = 60)
    void aTextWithoutFaultHasTheSameModelInTwoParts(@ForAll long seed) throws IOException {
        byte[] json = bytes(text(new Random(seed), ""));
        assertTrue(whole(json).commentary().isPresent());
        assertSameResult(json);
    }

    @Property(tries = 500)
    void aTextWithFaultsHasTheSameProblemsInTwoParts(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(text(random, ""));
        for (int fault = 1 + random.nextInt(2); fault > 0; fault--) {
            int at = random.nextInt(text.length());
            text.replace(at, Math.min(text.length(), at + random.nextInt(3)), ODD[random.nextInt(ODD.length)]);
        }
        assertSameResult(bytes(text.toString()));
    }

    @Property(tries = 200)
    void anIdThatLeadsAstrayIsFoundInTwoParts(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String id = "\"e" + random.nextInt(EVENTS) + "\"";
        String other = (random.nextBoolean() ? "\"e" : "\"c") + random.nextInt(EVENTS) + "\"";
        String text = text(random, "");
        int at = random.nextBoolean() ? text.indexOf(id) : text.lastIndexOf(id);
        assertSameResult(bytes(text.substring(0, at) + other + text.substring(at + id.length())));
    }

    @Test
    void keysInAnyOrderAndTwiceHaveTheSameProblemsInTwoParts() throws IOException {
        String text = text(new Random(1), "");
        assertSameResult(bytes(text(new Random(2), "\"claims\":[{\"id\":\"e1\",\"statement\":\"S\"}],")));
        assertSameResult(bytes(text.replace("\"claims\"", "\"events\"")));
        assertSameResult(bytes(text.replace("\"claims\"", "\"actors\"")));
        assertSameResult(bytes(text.replace("\"claims\"", "\"more\"")));
        assertSameResult(bytes(text.replace("\"actors\":[{", "\"claims\":[],\"actors\":[{")));
        assertSameResult(bytes(text + "1"));
        assertSameResult(bytes(text + " \n"));
        assertSameResult(bytes(text.substring(0, text.length() - 1)));
        assertSameResult(bytes(text.replace(
                "\"c0\",\"statement\":\"S\",\"restsOn\":[", "\"c0\",\"statement\":\"S\",\"restsOn\":[\"c3\",\"c0\",")));
    }

    @Test
    void whatIsSuggestedDoesNotDependOnHowManyIdsEachHalfHas() throws IOException {
        StringBuilder text = new StringBuilder("{\"format\":\"dateline/1\",\"id\":\"x\",\"source\":{\"title\":\"T\",")
                .append(
                        "\"paragraphs\":[{\"sentences\":[\"One.\"]}]},\"actors\":[{\"id\":\"a0\",\"name\":\"A\"}],\"events\":[");
        for (int e = 0; e < 6000; e++) {
            text.append(e == 0 ? "" : ",")
                    .append("{\"id\":\"e")
                    .append(e)
                    .append("\",\"title\":\"T\",\"when\":\"2010\",");
            text.append("\"actors\":[\"a").append(e == 0 ? 2 : 0).append("\"],\"passages\":[{\"at\":\"1.1\"}]}");
        }
        byte[] json = bytes(text.append("],\"claims\":[]}").toString());
        assertEquals(1, whole(json).errors());
        assertEquals(
                whole(json).findings(),
                ReadRun.parted(json, Purpose.MODEL, ItemSink.NONE).findings());
    }

    @Test
    void theSecondHalfIsReallyTakenOver() throws IOException {
        byte[] json = bytes(text(new Random(3), ""));
        for (Purpose purpose : Purpose.values()) {
            ScanningCursor cursor = new ScanningCursor(ByteWindow.of(json), new Problems());
            DocumentReader reader =
                    new DocumentReader(cursor, purpose, ItemSink.NONE, ReadMonitor.NONE, Parting.always(streams(json)));
            reader.read();
            long work = reader.work();
            assertTrue(cursor.steps() < work * 0.7, cursor.steps() + " of " + work);
        }
    }

    /** Opens the bytes as a file is opened. */
    private static ReadRun.Opening streams(byte[] json) {
        return new ReadRun.Opening() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(json);
            }

            @Override
            public long size() {
                return json.length;
            }
        };
    }

    @Test
    void aFileThatIsReplacedMeanwhileIsReadInOneGo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x.json");
        byte[] json = bytes(text(new Random(6), ""));
        Files.write(file, json);
        FileOpening opening = new FileOpening(file);
        Problems problems = new Problems();
        DocumentReader parted = new DocumentReader(
                new ScanningCursor(ByteWindow.of(json), problems),
                Purpose.MODEL,
                ItemSink.NONE,
                ReadMonitor.NONE,
                Parting.always(opening));
        Files.write(file, bytes(text(new Random(7), "") + " "));
        assertThrows(IOException.class, () -> opening.window(0));
        parted.read();
        parted.settle();
        assertEquals(whole(json), parted.result());
    }

    @Test
    void readingInTwoPartsCanBeStopped() {
        byte[] json = bytes(text(new Random(5), ""));
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> ReadRun.parted(json, Purpose.MODEL, ItemSink.NONE));
        assertTrue(Thread.interrupted());
    }
}
