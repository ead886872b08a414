package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dateline.io.problems.ReadResult;
import dateline.model.Commentary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Valid files, changed at random: nothing throws, and what is left of them is sound. */
class FuzzTest {
    private static final int ALLOCATED_AT_LEAST = 2_000_000;
    private static final int ALLOCATED_A_BYTE = 400;

    private static final List<String> PIECES = List.of(
            "null",
            "0",
            "-1.5e3",
            "true",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[[[[",
            "[".repeat(600),
            "{\"x\":[".repeat(300),
            "{\"a\":",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"1.1\"",
            "\"99.1-2.3\"",
            "\"2001-02-30\"",
            "\"XXXX-02-30\"",
            "\"authors\"",
            "\u0000",
            "\ufeff",
            "\"id\":\"twice\",",
            "\"restsOn\":[\"claim0\",\"claim1\",\"claim2\"],",
            "\"kind\":\"factual\",",
            ",",
            "]",
            "}",
            "\\");

    @Property(tries = 500)
    void whatIsLeftOfADamagedFileIsSound(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] json = mutated(random);
        ReadResult read = CommentaryReader.read(json);
        assertEquals(read.errors() == 0, read.commentary().isPresent());
        if (read.partial().isPresent()) {
            Commentary partial = read.partial().get().commentary();
            ReadResult again = CommentaryReader.read(written(partial));
            assertEquals(0, again.errors(), () -> again.problems().toString());
            assertEquals(partial, again.commentary().orElseThrow());
        }
    }

    /** The bytes that a thread allocates stand for its work: they do not vary with the load of the machine. */
    @Property(tries = 200)
    void theWorkOfReadingIsBoundedByTheSizeOfTheFile(@ForAll long seed) throws IOException {
        byte[] json = mutated(new Random(seed));
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        CommentaryReader.read(json);
        long allocated = thread.getCurrentThreadAllocatedBytes() - before;
        long bound = ALLOCATED_AT_LEAST + ALLOCATED_A_BYTE * (long) json.length;
        assertTrue(allocated <= bound, allocated + " bytes allocated for " + json.length);
    }

    private static byte[] written(Commentary commentary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommentaryWriter.write(commentary, out);
        return out.toByteArray();
    }

    static byte[] mutated(Random random) throws IOException {
        byte[] json = random.nextInt(4) == 0 ? TestFiles.whole() : written(Commentaries.of(random.nextLong()));
        for (int i = random.nextInt(5); i >= 0; i--) {
            json = mutated(json, random);
        }
        return json;
    }

    static byte[] mutated(byte[] json, Random random) {
        int from = random.nextInt(json.length + 1);
        int to = Math.min(json.length, from + random.nextInt(40));
        return switch (random.nextInt(8)) {
            case 0 -> spliced(json, 0, 0, from);
            case 1 -> spliced(json, from, to, from);
            case 2 -> spliced(json, from, to, json.length);
            case 3 -> replaced(json, from, new byte[] {(byte) random.nextInt(256)});
            case 4 -> moved(json, random);
            default -> replaced(json, boundary(json, random), piece(random));
        };
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** A place where a value or key may begin. */
    private static int boundary(byte[] json, Random random) {
        int at = random.nextInt(json.length + 1);
        while (at < json.length && "[{:,".indexOf(json[at]) < 0) {
            at++;
        }
        return Math.min(json.length, at + 1);
    }

    /** Puts bytes in the place of the value that starts there, up to the next comma or bracket, or before it. */
    private static byte[] replaced(byte[] json, int at, byte[] piece) {
        int end = at;
        while (end < json.length && ",]}".indexOf(json[end]) < 0) {
            end++;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(json, 0, at);
        out.writeBytes(piece);
        int rest = piece.length == 0 || piece[piece.length - 1] == ',' ? at : end;
        out.write(json, rest, json.length - rest);
        return out.toByteArray();
    }

    /** The bytes up to one index, then those from another up to a third. */
    private static byte[] spliced(byte[] json, int upTo, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(json, 0, upTo);
        out.write(json, Math.min(from, to), Math.max(0, to - from));
        return out.size() == 0 ? json : out.toByteArray();
    }

    /** Puts a line elsewhere: what is one key and its value, as a rule. */
    private static byte[] moved(byte[] json, Random random) {
        String[] lines = new String(json, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1);
        int a = random.nextInt(lines.length);
        int b = random.nextInt(lines.length);
        String line = lines[a];
        lines[a] = lines[b];
        lines[b] = random.nextBoolean() ? line : line + line;
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
