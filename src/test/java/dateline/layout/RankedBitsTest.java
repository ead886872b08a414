package dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RankedBitsTest {
    @Property(tries = 200)
    void theyCountAndStepAsPlainBitsDo(@ForAll long seed, @ForAll @IntRange(min = 0, max = 300) int size) {
        Random random = new Random(seed);
        int[] members = random.ints(size, 0, 1000).toArray();
        BitSet wanted = new BitSet();
        random.ints(200, 0, 1000).forEach(wanted::set);
        BitSet plain = new BitSet();
        for (int p = 0; p < size; p++) {
            plain.set(p, wanted.get(members[p]));
        }
        RankedBits ranked = new RankedBits(members, ItemSet.of(wanted).words(1000));
        for (int p = 0; p < size; p++) {
            assertEquals(plain.get(p), ranked.get(p));
        }
        for (int p = 0; p <= size; p++) {
            assertEquals(plain.get(p, size).cardinality(), ranked.count(p, size));
            int next = plain.nextSetBit(p);
            assertEquals(next < 0 ? size : next, ranked.next(p, size));
            assertEquals(p == 0 ? -1 : plain.previousSetBit(p - 1), ranked.previous(p));
        }
    }
}
