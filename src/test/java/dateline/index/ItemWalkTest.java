package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Five events and five claims, of which a filter leaves some. */
class ItemWalkTest {
    private static final int EVENTS = 5;
    private static final int SIZE = 10;

    private static ItemWalk walk(Set<Integer> accepted) {
        BitSet bits = new BitSet();
        accepted.forEach(bits::set);
        return new ItemWalk(EVENTS, bits);
    }

    @Test
    void fromNothingItBeginsWithTheEvents() {
        assertEquals(OptionalInt.of(1), walk(Set.of(1, 3, 7)).first());
        assertEquals(OptionalInt.of(3), walk(Set.of(1, 3, 7)).last());
        assertEquals(OptionalInt.of(6), walk(Set.of(6, 7)).first());
        assertEquals(OptionalInt.of(7), walk(Set.of(6, 7)).last());
        assertEquals(OptionalInt.empty(), walk(Set.of()).first());
        assertEquals(OptionalInt.empty(), walk(Set.of()).last());
    }

    @Test
    void whatIsNotAcceptedHasNoNumber() {
        assertEquals(OptionalInt.empty(), walk(Set.of(1, 3)).number(2));
        assertEquals(2, walk(Set.of(1, 3)).count(2));
        assertEquals(0, walk(Set.of(1, 3)).count(8));
    }

    @Property(tries = 300)
    void aStepGoesToTheNearestAcceptedItemOfTheSameList(
            @ForAll @Size(max = 10) Set<@IntRange(max = SIZE - 1) Integer> accepted,
            @ForAll @IntRange(max = SIZE - 1) int item) {
        ItemWalk walk = walk(accepted);
        boolean event = item < EVENTS;
        List<Integer> list = IntStream.range(event ? 0 : EVENTS, event ? EVENTS : SIZE)
                .filter(accepted::contains)
                .boxed()
                .toList();
        assertEquals(list.stream().filter(i -> i > item).mapToInt(i -> i).min(), walk.after(item));
        assertEquals(list.stream().filter(i -> i < item).mapToInt(i -> i).max(), walk.before(item));
        assertEquals(list.stream().mapToInt(i -> i).min(), walk.first(item));
        assertEquals(list.stream().mapToInt(i -> i).max(), walk.last(item));
        assertEquals(list.size(), walk.count(item));
        assertEquals(
                accepted.contains(item) ? OptionalInt.of(list.indexOf(item) + 1) : OptionalInt.empty(),
                walk.number(item));
    }
}
