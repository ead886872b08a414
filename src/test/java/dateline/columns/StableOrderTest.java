package dateline.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StableOrderTest {
    @Property(tries = 300)
    void ordersAsAComparatorDoes(@ForAll @Size(max = 50) List<Long> major, @ForAll @Size(50) List<Byte> minor) {
        int size = major.size();
        StableOrder order = new StableOrder(size);
        order.by(minor.stream().limit(size).mapToLong(Byte::longValue).toArray());
        order.by(major.stream().mapToLong(Long::longValue).toArray());
        int[] expected = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> major.get(i)).thenComparing(i -> minor.get(i)))
                .mapToInt(Integer::intValue)
                .toArray();
        assertArrayEquals(expected, order.toArray());
    }

    @Test
    void theLeastAndTheGreatestNumberHaveTheirPlaces() {
        StableOrder order = new StableOrder(5);
        order.by(new long[] {Long.MAX_VALUE, 0, Long.MIN_VALUE, -1, Long.MAX_VALUE});
        assertArrayEquals(new int[] {2, 3, 1, 0, 4}, order.toArray());
    }

    @Test
    void idsWithTheSameHashAreToldApart() {
        List<String> ids = List.of("AaAa", "BBBB", "AaBB", "BBAa");
        IdTable table = new IdTable(ids.size(), ids::get);
        ids.forEach(id -> assertEquals(ids.indexOf(id), table.find(id)));
    }
}
