package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.problems.LeftOut;
import dateline.io.problems.ReadResult;
import dateline.model.Claim;
import dateline.model.Commentary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CyclesTest {
    @Property(tries = 300)
    void whatRunsInACircleIsFoundAndOpened(@ForAll long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(30);
        Map<String, List<String>> restsOn = new HashMap<>();
        StringBuilder claims = new StringBuilder();
        for (int c = 0; c < count; c++) {
            List<String> ids = new ArrayList<>();
            for (int r = random.nextInt(3); r > 0; r--) {
                ids.add("c" + random.nextInt(count));
            }
            restsOn.put("c" + c, ids);
            claims.append(c == 0 ? "" : ",").append(claim(c, ids));
        }
        ReadResult result = TestFiles.read(TestFiles.document(",\"claims\":[" + claims + "]"));
        assertEquals(isCircular(restsOn), result.errors() > 0);
        Commentary partial = result.partial().orElseThrow().commentary();
        assertEquals(count, partial.claims().size(), "only references are left out");
        Map<String, List<String>> left = new HashMap<>();
        partial.claims().forEach(claim -> left.put(claim.id(), claim.restsOn()));
        assertTrue(!isCircular(left), "no circle is left");
    }

    @Test
    void everyCircleOfManyWithALongWayInCommonIsCounted() {
        int count = 20_000;
        StringBuilder claims = new StringBuilder();
        for (int c = 0; c < count; c++) {
            List<String> ids = c + 1 < count ? List.of("c" + (c + 1), "c0") : List.of("c0");
            claims.append(c == 0 ? "" : ",").append(claim(c, ids));
        }
        String json = TestFiles.document(",\"claims\":[" + claims + "]");
        ReadResult result = TestFiles.read(json);
        assertEquals(count, result.errors());
        assertEquals(1000, result.problems().size());
        assertTrue(
                result.problems().stream().allMatch(problem -> problem.pointer().startsWith("/claims/0/restsOn/")));
        LeftOut leftOut = result.partial().orElseThrow().leftOut();
        assertEquals(new LeftOut(0, 0, 0, 0, count, 0), leftOut);
    }

    private static String claim(int number, List<String> restsOn) {
        String list = restsOn.isEmpty() ? "" : "\"" + String.join("\",\"", restsOn) + "\"";
        return "{\"id\":\"c" + number + "\",\"statement\":\"C\",\"restsOn\":[" + list + "]}";
    }

    /** By taking away what rests on nothing that is left, until there is nothing to take away. */
    private static boolean isCircular(Map<String, List<String>> restsOn) {
        Set<String> left = new HashSet<>(restsOn.keySet());
        boolean fewer = true;
        while (fewer) {
            fewer = left.removeIf(id -> restsOn.get(id).stream().noneMatch(left::contains));
        }
        return !left.isEmpty();
    }

    @Test
    void aCircleThroughAnIdGivenTwiceIsOneOfTheFirst() {
        String claims = claim(0, List.of("c1")) + "," + claim(1, List.of()) + "," + claim(1, List.of("c0"));
        ReadResult result = TestFiles.read(TestFiles.document(",\"claims\":[" + claims + "]"));
        assertEquals(1, result.errors(), () -> result.problems().toString());
        assertEquals("/claims/2/id", result.problems().get(0).pointer());
        List<Claim> left = result.partial().orElseThrow().commentary().claims();
        assertEquals(2, left.size());
        assertEquals(List.of("c1"), left.get(0).restsOn());
    }
}
