package dateline.copy.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the 75th anniversary | 75",
                "seventy-fifth time | 75",
                "seventy five years | 75",
                "in the 1990s | 1990",
                "some 27,000 trips | 27000",
                "twenty-seven thousand trips | 27000",
                "$412 million | 412000000",
                "three hundred cots | 300",
                "2.8 knots | 2.8",
                "30 or thirty | 30 30",
                "a dozen eggs | 12",
                "one and the first | ''",
                "no number | ''"
            })
    void digitsAndWordsAreTheSameNumbers(String text, String values) {
        assertEquals(
                values.isEmpty() ? List.of() : List.of(values.split(" ", -1)),
                Numerals.of(ComparableText.of(text).words()).stream()
                        .map(Numerals.Numeral::value)
                        .toList());
    }
}
