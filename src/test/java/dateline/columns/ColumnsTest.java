package dateline.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The small collections find what was put into them, and nothing else. */
class ColumnsTest {
    @Property(tries = 100)
    void sortedListsAreSearchedAndHoldEachValueOnce(@ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> values) {
        Ints ints = new Ints();
        values.forEach(ints::add);
        ints.sort();
        int[] expected =
                values.stream().distinct().mapToInt(Integer::intValue).sorted().toArray();
        assertArrayEquals(expected, ints.toArray());
        for (int value = 0; value <= 41; value++) {
            int wanted = value;
            assertEquals((int) IntStream.of(expected).filter(v -> v < wanted).count(), ints.lowerBound(value));
        }
    }

    @Property(tries = 50)
    void whatIsCutFromAListIsNotInIt(
            @ForAll @Size(max = 60) List<Integer> values, @ForAll @IntRange(max = 60) int kept) {
        Ints ints = new Ints();
        values.forEach(ints::add);
        int size = Math.min(kept, values.size());
        ints.cut(size);
        ints.add(7);
        List<Integer> expected = new ArrayList<>(values.subList(0, size));
        expected.add(7);
        assertEquals(expected, IntStream.of(ints.toArray()).boxed().toList());
    }
}
