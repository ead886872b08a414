package dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.ItemSink;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scanning finds in every text what the parser finds, or leaves it to the parser. */
class ScanningTest {
    private static final String HEAD = "{\"format\":\"dateline/1\",\"id\":\"x\",\"source\":{\"title\":\"T\"},";

    private static void assertSame(byte[] json) throws IOException {
        ReadResult parsed = CommentaryReader.read(new ByteArrayInputStream(json), ReadMonitor.NONE);
        assertEquals(parsed, CommentaryReader.read(json));
        assertEquals(
                parsed,
                ReadRun.of(new Trickles(json), ReadMonitor.NONE, Purpose.MODEL, ItemSink.NONE)
                        .result());
        assertEquals(parsed.findings(), CommentaryChecker.check(json));
        assertEquals(parsed, ReadRun.parted(json, Purpose.MODEL, ItemSink.NONE).result());
    }

    /** Opens the bytes in small pieces for the scanner, and at once for the parser. */
    private static final class Trickles implements ReadRun.Opening {
        private final byte[] json;
        private boolean opened;

        Trickles(byte[] json) {
            this.json = json;
        }

        @Override
        public InputStream open() {
            boolean first = !opened;
            opened = true;
            return first ? new Trickle(json) : new ByteArrayInputStream(json);
        }
    }

    /** A stream that gives a few bytes at a time. */
    private static final class Trickle extends FilterInputStream {
        private int calls;

        Trickle(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, 1 + calls++ % 7));
        }
    }

    @Property(tries = 300)
    void scanningAndParsingComeToTheSame(@ForAll long seed) throws IOException {
        assertSame(FuzzTest.mutated(new Random(seed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"events\":[{\"id\":\"\\u0065\\n\\\"\",\"title\":\"\\ud83d\\ude00 \\u00e9\",\"when\":\"2004\"}]}",
                "\"events\":[{\"id\":\"\\ud83d\",\"title\":\"x\",\"when\":\"2004\"}]}",
                "\"\\u0065vents\":[{\"id\":\"é€😀\",\"title\":\"é\",\"when\":\"200\",\"é\":[{\"~/\":[1,{}]}]}]}",
                "\"events\":[{\"id\":1,\"title\":-0.5e+7,\"when\":true},null,[[],{\"a\":{}}],false,\"x\"]}",
                "\"events\":[{\"id\":\"a\",\r\"title\":\r\n\"\",\n\r\n\t\"when\":\"2004-13\"},{\"id\":\"a\"}]}",
                "\"events\":{\"a/b\":1,\"a/b\":[2]},\"claims\":[{\"restsOn\":[3,[]],\"actors\":{\"\":[]}}]}",
                "\"events\":[{\"when\":\"20\\u0030x\"},{\"when\":\"é004\"},{\"when\":\"2004x\"}], \"\":{\"\":1} }\n ",
                "\"events\":[{\"passages\":[{\"at\":\"9.9\",\"quote\":\"\\ud800\"},{\"at\":[]}]}],\"id\":\"y\"}",
                "\"events\":[],}",
                "\"events\":[1,]}",
                "\"events\":[01]}",
                "\"events\":[tru]}",
                "\"events\":[\"\u0001\"]}",
                "\"events\":[\"\\x\"]}",
                "\"events\":[\"\\u00g0\"]}",
                "\"events\":[1.]}",
                "\"events\":[]} x",
                "\"events\":[",
                "\"events\":[]]",
                "events:[]}",
            })
    void whatIsOddIsFoundAllTheSame(String rest) throws IOException {
        assertSame((HEAD + rest).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyByteAndEveryPairOfBytesInAStringIsTakenAsTheParserTakesIt() throws IOException {
        byte[] text = (HEAD + "\"actors\":[{\"id\":\"abcdefghijk\",\"name\":\"n\",\"kind\":\"other\"}]}")
                .getBytes(StandardCharsets.UTF_8);
        int at = new String(text, StandardCharsets.UTF_8).indexOf("cdef");
        int[] leads = {0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF, 0x80, '\\', 'x'};
        int[] seconds = {0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 'u', '"'};
        for (int lead : leads) {
            for (int second : seconds) {
                for (int later : new int[] {0x7F, 0x80, 0xBF, 'd'}) {
                    byte[] changed = text.clone();
                    changed[at] = (byte) lead;
                    changed[at + 1] = (byte) second;
                    changed[at + 2] = (byte) later;
                    changed[at + 3] = (byte) (lead >= 0xF0 ? later : 'e');
                    assertSame(changed);
                }
            }
        }
        for (int single = 0; single < 0x80; single++) {
            byte[] changed = text.clone();
            changed[at] = (byte) single;
            assertSame(changed);
        }
    }

    @Test
    void whatIsWithoutFaultIsNotReadTwice() {
        byte[] json = (HEAD + "\"events\":[{\"id\":2}]}").getBytes(StandardCharsets.UTF_8);
        ScanningCursor cursor = new ScanningCursor(ByteWindow.of(json), new Problems());
        new DocumentReader(cursor, Purpose.MODEL, ItemSink.NONE).read();
        assertTrue(cursor.steps() > 10);
        ScanningCursor broken =
                new ScanningCursor(ByteWindow.of("{,}".getBytes(StandardCharsets.UTF_8)), new Problems());
        DocumentReader reader = new DocumentReader(broken, Purpose.MODEL, ItemSink.NONE);
        assertThrows(JsonScanner.Unscannable.class, reader::read);
    }
}
