package dateline.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PagedTest {
    @Property(tries = 50)
    void aNumberIsAsGivenUntilItIsSet(@ForAll long seed, @ForAll int unset) {
        Random random = new Random(seed);
        PagedInts ints = new PagedInts(unset);
        Map<Integer, Integer> expected = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            int index = random.nextInt(1 << (1 + random.nextInt(22)));
            assertEquals(expected.getOrDefault(index, unset), ints.get(index));
            int value = random.nextInt();
            ints.set(index, value);
            expected.put(index, value);
        }
        expected.forEach((index, value) -> assertEquals(value, ints.get(index)));
    }

    @Property(tries = 50)
    void numbersComeBackAsTheyWereWritten(@ForAll long seed) {
        Random random = new Random(seed);
        PagedBytes bytes = new PagedBytes();
        List<Long> expected = new ArrayList<>();
        for (int i = random.nextInt(40_000); i > 0; i--) {
            long number = random.nextLong() >> random.nextInt(64);
            expected.add(number);
            if (number >= 0) {
                bytes.addNumber(number);
            }
            bytes.addSigned(number);
        }
        PagedBytes.Reader reader = bytes.reader();
        for (long number : expected) {
            if (number >= 0) {
                assertEquals(number, reader.nextNumber());
            }
            assertEquals(number, reader.nextSigned());
        }
        assertFalse(reader.hasNext());
    }

    @Property(tries = 50)
    void bytesAreComparedAndCopiedAcrossPages(@ForAll long seed) {
        Random random = new Random(seed);
        PagedBytes bytes = new PagedBytes();
        byte[] text = new byte[95_000];
        random.nextBytes(text);
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int offset = random.nextInt(text.length);
            int length = random.nextInt(Math.min(i == 0 ? 95_000 : 10_000, text.length - offset));
            runs.add(new int[] {(int) bytes.size(), offset, length});
            bytes.addAll(text, offset, length);
        }
        for (int[] run : runs) {
            assertTrue(bytes.isEqual(run[0], text, run[1], run[2]));
            byte[] copy = new byte[run[2]];
            bytes.copy(run[0], copy, run[2]);
            assertArrayEquals(Arrays.copyOfRange(text, run[1], run[1] + run[2]), copy);
            if (run[2] > 0) {
                byte[] other = text.clone();
                other[run[1] + random.nextInt(run[2])]++;
                assertFalse(bytes.isEqual(run[0], other, run[1], run[2]));
            }
        }
    }
}
