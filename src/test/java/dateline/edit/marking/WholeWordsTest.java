package dateline.edit.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.text.TextRange;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words begin and end, and how a selection snaps to them. */
class WholeWordsTest {
    private static Optional<String> snapped(String text, int start, int end) {
        return WholeWords.snap(text, start, end).map(range -> range.in(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the last boat left  | st bo    | last boat",
                "the last boat left  | last     | last",
                "the last boat left  | ' last ' | last",
                "the harbour's mouth | our      | harbour's",
                "a twenty-one gun    | ty-o     | twenty-one",
                "some 1,500 loaves   | 500      | 1,500",
                "said the U.S. envoy | U.       | U.S",
                "It ended. Then      | nded     | ended",
                "It (ended) then     | (en      | (ended",
            })
    void aSelectionSnapsToTheWordsThatItTouches(String text, String selected, String snapped) {
        int start = text.indexOf(selected);
        assertEquals(Optional.of(snapped), snapped(text, start, start + selected.length()));
    }

    @ParameterizedTest
    @CsvSource({"'a  b', 1, 3", "'a, b', 1, 3", "'a', 0, 0", "'a\u00a0 b', 1, 3", "'', 0, 0"})
    void blanksAndPunctuationAloneAreNothing(String text, int start, int end) {
        assertEquals(Optional.empty(), snapped(text, start, end));
    }

    @Test
    void anAccentAndALetterBeyondTheBasicPlaneStayWhole() {
        assertEquals(Optional.of("cafe\u0301"), snapped("a cafe\u0301 b", 3, 4));
        assertEquals(Optional.of("\ud801\udc00b"), snapped("\ud801\udc00b", 1, 3));
    }

    @Test
    void inAScriptWithoutBlanksACharacterIsAWord() {
        assertEquals(Optional.of("\u6771\u4eac"), snapped("\u6771\u4eac\u90fd\u5e81", 0, 2));
    }

    @Test
    void theKeysGoFromWordToWord() {
        String text = "the last, boat";
        assertEquals(OptionalInt.of(3), WholeWords.endAfter(text, 0));
        assertEquals(OptionalInt.of(8), WholeWords.endAfter(text, 3));
        assertEquals(OptionalInt.of(14), WholeWords.endAfter(text, 8));
        assertEquals(OptionalInt.empty(), WholeWords.endAfter(text, 14));
        assertEquals(OptionalInt.of(10), WholeWords.startBefore(text, 14));
        assertEquals(OptionalInt.of(4), WholeWords.startBefore(text, 10));
        assertEquals(OptionalInt.of(0), WholeWords.startBefore(text, 4));
        assertEquals(OptionalInt.empty(), WholeWords.startBefore(text, 0));
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "B",
                        "\u00e9",
                        "e\u0301",
                        "7",
                        "'",
                        "-",
                        ".",
                        ",",
                        " ",
                        "\u00a0",
                        "\u6771",
                        "\ud801\udc00",
                        "\ud83d\ude00",
                        "(")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static Optional<TextRange> snapAt(String text, int one, int other) {
        int a = Math.floorMod(one, text.length() + 1);
        int b = Math.floorMod(other, text.length() + 1);
        return WholeWords.snap(text, Math.min(a, b), Math.max(a, b));
    }

    @Property
    void snappingASnappedSelectionChangesNothing(@ForAll("texts") String text, @ForAll int one, @ForAll int other) {
        snapAt(text, one, other)
                .ifPresent(
                        range -> assertEquals(Optional.of(range), WholeWords.snap(text, range.start(), range.end())));
    }

    @Property
    void aSnappedSelectionHasAllSelectedLettersAndNoBlankAtItsEnds(
            @ForAll("texts") String text, @ForAll int one, @ForAll int other) {
        int start = Math.min(Math.floorMod(one, text.length() + 1), Math.floorMod(other, text.length() + 1));
        int end = Math.max(Math.floorMod(one, text.length() + 1), Math.floorMod(other, text.length() + 1));
        Optional<TextRange> snapped = WholeWords.snap(text, start, end);
        assertEquals(text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit), snapped.isPresent());
        snapped.ifPresent(range -> {
            assertTrue(range.in(text)
                    .contains(text.substring(start, end)
                            .strip()
                            .replaceAll("^\u00a0+|\u00a0+$", "")
                            .strip()));
            assertEquals(range.in(text).strip(), range.in(text));
        });
    }

    @Property
    void walkingForwardsMeetsTheEndOfEachSnappedWord(@ForAll("texts") String text, @ForAll int place) {
        OptionalInt end = WholeWords.endAfter(text, Math.floorMod(place, text.length() + 1));
        if (end.isPresent()) {
            int at = end.getAsInt();
            WholeWords.snap(text, text.offsetByCodePoints(at, -1), at)
                    .ifPresent(range -> assertEquals(at, range.end()));
        }
    }
}
