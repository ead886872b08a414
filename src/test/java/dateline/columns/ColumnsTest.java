package dateline.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** The small collections find what was put into them, and nothing else. */
class ColumnsTest {
    @Property(tries = 200)
    void aTableFindsEachIdAtItsIndexAndNoOther(
            @ForAll @Size(max = 300) @UniqueElements List<String> ids, @ForAll String other) {
        IdTable table = new IdTable(ids.size(), ids::get);
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(i, table.find(ids.get(i)));
        }
        assertEquals(ids.indexOf(other), table.find(other));
    }

    @Property(tries = 100)
    void aRenumberedTableFindsTheNewIndices(@ForAll @Size(max = 200) @UniqueElements List<String> ids) {
        List<String> reversed = new ArrayList<>(ids);
        java.util.Collections.reverse(reversed);
        int[] indices =
                IntStream.range(0, ids.size()).map(i -> ids.size() - 1 - i).toArray();
        IdTable table = new IdTable(ids.size(), ids::get).renumbered(indices, reversed::get);
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(ids.size() - 1 - i, table.find(ids.get(i)));
        }
    }

    @Property(tries = 100)
    void ofEqualIdsTheFirstIsFound(@ForAll @IntRange(min = 1, max = 50) int count) {
        IdTable table = new IdTable(count, i -> "same");
        assertEquals(0, table.find("same"));
    }

    @Property(tries = 200)
    void linksAreFoundFromBothEnds(@ForAll long seed, @ForAll @IntRange(min = 0, max = 80) int count) {
        Random random = new Random(seed);
        Ints from = new Ints();
        Ints to = new Ints();
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        for (int k = 0; k < count; k++) {
            List<Integer> pair = List.of(random.nextInt(20), random.nextInt(20));
            if (pairs.add(pair)) {
                from.add(pair.get(0));
                to.add(pair.get(1));
            }
        }
        LinkTable links = LinkTable.of(from, to);
        LinkTable reversed = links.reversed();
        for (int end = 0; end < 20; end++) {
            int one = end;
            int[] targets = pairs.stream()
                    .filter(p -> p.get(0) == one)
                    .mapToInt(p -> p.get(1))
                    .sorted()
                    .toArray();
            int[] sources = pairs.stream()
                    .filter(p -> p.get(1) == one)
                    .mapToInt(p -> p.get(0))
                    .sorted()
                    .toArray();
            assertArrayEquals(targets, links.of(end));
            assertArrayEquals(sources, reversed.of(end));
            assertEquals(sources.length, reversed.count(end));
        }
    }

    @Property(tries = 200)
    void rowsReadBackAsTheyWereCollectedInParts(
            @ForAll @Size(max = 60) List<@Size(max = 40) List<@IntRange(max = 9) Integer>> rows,
            @ForAll @IntRange(max = 60) int middle) {
        Csr.Builder first = new Csr.Builder();
        Csr.Builder second = new Csr.Builder();
        for (int row = 0; row < rows.size(); row++) {
            Csr.Builder part = row < middle ? first : second;
            for (int value : rows.get(row)) {
                part.add(row < middle ? value : 9 - value);
            }
            part.endRow();
        }
        first.append(second, new int[] {9, 8, 7, 6, 5, 4, 3, 2, 1, 0});
        first.add(3);
        first.endRow();
        Csr collected = first.build();
        assertEquals(rows.size() + 1, collected.rows());
        for (int row = 0; row < rows.size(); row++) {
            assertEquals(rows.get(row), IntStream.of(collected.row(row)).boxed().toList());
            assertEquals(rows.get(row).size(), collected.count(row));
        }
        assertArrayEquals(new int[] {3}, collected.row(rows.size()));
        long threes =
                rows.stream().flatMap(List::stream).filter(value -> value == 3).count();
        assertEquals(threes + 1, collected.uses(10)[3]);
    }

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
