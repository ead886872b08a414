package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "rock\u00b4n\u00b4roll|rock'n'roll",
                "5\u2033|5\"",
                "\u2036x\u2033|\"x\"",
                "\u301dword\u301e|\"word\"",
                "\u300cword\u300d|\"word\"",
                "\u201cword\u201d|\"word\"",
                "it\u2019s|it's",
                "Stra\u00dfe|strasse",
                "caf\u00e9|cafe",
                "2012\u20132014|2012-2014"
            })
    void formsOfTheSameCharacterMeet(String text, String normalised) {
        assertEquals(normalised, NormalisedText.of(text).normalised());
    }
}
