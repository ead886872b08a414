package dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.columns.Ints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NamesTest {
    private static final String[] PIECES = {"a", "b", "7", "é", "한", "😀", "\ud800", "\udc00", "\u0000", "\u007f"};

    @Property(tries = 30)
    void bothKindsNumberNamesInTheOrderOfAppearance(@ForAll long seed) {
        Random random = new Random(seed);
        Names strings = Purpose.MODEL.names();
        Names packed = Purpose.CHECK.names();
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (int i = random.nextInt(20_000); i > 0; i--) {
            String name = name(random);
            int number = expected.computeIfAbsent(name, key -> expected.size());
            assertEquals(number, strings.number(name));
            assertEquals(number, packed.number(name));
        }
        assertEquals(expected.size(), strings.size());
        assertEquals(expected.size(), packed.size());
        expected.forEach((name, number) -> {
            assertEquals(name, strings.get(number));
            assertEquals(name, packed.get(number));
        });
    }

    private static String name(Random random) {
        if (random.nextBoolean()) {
            return "event-" + random.nextInt(50_000);
        }
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(100) == 0 ? 70_000 : 12); i > 0; i--) {
            name.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return name.toString();
    }

    @Property(tries = 20)
    void aListHasItsNamesInOrder(@ForAll long seed) {
        Random random = new Random(seed);
        Names names = Purpose.MODEL.names();
        Ints numbers = new Ints();
        List<String> expected = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String name = "n" + random.nextInt(4);
            expected.add(name);
            numbers.add(names.number(name));
        }
        assertEquals(expected, names.list(numbers));
    }
}
