package dateline.export.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The order in which words are drawn. */
class VisualOrderTest {
    @Test
    void wordsFromLeftToRightStayAsTheyAre() {
        assertEquals("Summit (2024)", VisualOrder.of("Summit (2024)"));
    }

    @Test
    void hebrewIsTurnedItsNumbersAreNotAndBracketsFaceTheOtherWay() {
        assertEquals("17 \u05d1\u05d0", VisualOrder.of("\u05d0\u05d1 17"));
        assertEquals("(\u05d1) \u05d0", VisualOrder.of("\u05d0 (\u05d1)"));
        assertEquals("the \u05d1\u05d0 bridge", VisualOrder.of("the \u05d0\u05d1 bridge"));
    }

    @Test
    void aVowelPointStaysBehindItsLetter() {
        assertEquals("\u05d1\u05d0\u05b8", VisualOrder.of("\u05d0\u05b8\u05d1"));
    }

    @Property
    void noLetterIsLost(@ForAll String words) {
        String line = words.replaceAll("\\R", " ");
        assertEquals(letters(line), letters(VisualOrder.of(line)));
    }

    private static String letters(String line) {
        return line.codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
