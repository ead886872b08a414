package dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.columns.Ints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NamesTest {
    private static final String[] PIECES = {"a", "b", "7", "é", "한", "😀", "\u0000", "\u007f"};

    @Property(tries = 30)
    void bothKindsNumberNamesInTheOrderOfAppearance(@ForAll long seed) {
        Random random = new Random(seed);
        Names strings = Purpose.MODEL.names(random.nextInt(5000));
        Names packed = Purpose.CHECK.names(random.nextInt(5000));
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
        Names names = Purpose.MODEL.names(random.nextInt(5000));
        Ints numbers = new Ints();
        List<String> expected = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String name = "n" + random.nextInt(4);
            expected.add(name);
            numbers.add(names.number(name));
        }
        assertEquals(expected, names.list(numbers));
    }

    @Property(tries = 30)
    void aCopyHasTheSameNamesAndThenItsOwn(@ForAll long seed) {
        Random random = new Random(seed);
        for (Purpose purpose : Purpose.values()) {
            Names names = purpose.names(0);
            addSome(names, random);
            int common = names.size();
            Names copy = names.copy();
            addSome(copy, random);
            addSome(names, random);
            for (int number = 0; number < copy.size(); number++) {
                String name = copy.get(number);
                int found = names.find(copy, number);
                assertTrue(number >= common || found == number);
                assertTrue(found < 0 || names.get(found).equals(name));
                int size = names.size();
                assertEquals(found < 0 ? size : found, names.number(name));
            }
        }
    }

    private static void addSome(Names names, Random random) {
        for (int i = random.nextInt(3000); i > 0; i--) {
            names.number(name(random));
        }
    }
}
