package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.problems.CheckReport;
import dateline.io.problems.Problem;
import dateline.io.problems.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Lines and columns, against a plain search in the text. */
class PositionTest {
    private static final String[] FILLERS = {
        "a", "é", "한", "😀", "e\u0301", "\\n", "\\u00e9", "plain words of some length"
    };
    private static final String[] BREAKS = {"", " ", "\n", "\r\n", "\r", "\n\n  ", "\t"};

    @Property(tries = 60)
    void aWrongValueIsFoundWhereItStands(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text =
                new StringBuilder("{\"format\":\"dateline/1\",\"id\":\"x\",\"source\":{\"title\":\"T\"},\"actors\":[");
        List<Integer> offsets = new ArrayList<>();
        int count = random.nextInt(900);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(filler(BREAKS, random, 2))
                    .append("{\"id\":\"")
                    .append(i);
            text.append(filler(FILLERS, random, 40)).append("\",").append(filler(BREAKS, random, 2));
            text.append("\"name\":\"N").append(filler(FILLERS, random, 40)).append("\",\"kind\":");
            offsets.add(text.length());
            text.append("7,\"partOf\":");
            offsets.add(text.length());
            text.append("\"nobody\"}");
        }
        ReadResult result = TestFiles.read(text.append("]}").toString());
        assertEquals(
                2L * count,
                result.errors(),
                () -> result.problems().stream()
                        .map(Problem::message)
                        .distinct()
                        .toList()
                        .toString());
        List<Integer> listed = offsets.subList(0, Math.min(offsets.size(), CheckReport.MAX_LISTED));
        assertEquals(
                listed.stream().map(offset -> place(text, offset)).toList(),
                result.problems().stream()
                        .map(problem -> problem.line() + ":" + problem.column())
                        .toList());
    }

    @Property(tries = 300)
    void aDamagedFileNeverThrowsAndIsFaultedWithinItsText(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] json = TestFiles.whole();
        for (int i = random.nextInt(4); i >= 0; i--) {
            json[random.nextInt(json.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : "\"{}[]:,\\u".charAt(random.nextInt(9)));
        }
        long lines = new String(json, StandardCharsets.ISO_8859_1).split("\r|\n", -1).length;
        for (Problem problem : CommentaryReader.read(json).problems()) {
            assertTrue(problem.line() >= 1 && problem.line() <= lines, problem::toString);
            assertTrue(problem.column() >= 1, problem::toString);
        }
    }

    private static String filler(String[] pieces, Random random, int most) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            out.append(pieces[random.nextInt(pieces.length)]);
        }
        return out.toString();
    }

    private static String place(CharSequence text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            boolean pair = text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair)) {
                line++;
                column = 1;
            } else if (!pair) {
                column++;
            }
        }
        return line + ":" + column;
    }
}
