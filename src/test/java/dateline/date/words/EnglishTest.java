package dateline.date.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 events",
                "1 | 1 event",
                "2 | 2 events",
                "999 | 999 events",
                "1000 | 1,000 events",
                "1234567 | 1,234,567 events"
            })
    void aCountHasItsNoun(long count, String words) {
        assertEquals(words, English.count(count, "event"));
    }

    @Test
    void aShareSaysOfHowMany() {
        assertEquals("1,800 of 4,200 events", English.share(1800, 4200, "event"));
        assertEquals("0 of 1 event", English.share(0, 1, "event"));
    }

    @Test
    void yearsHaveCommasFromFiveDigits() {
        assertEquals("9999", English.grouped(9999));
        assertEquals("10,000", English.grouped(10_000));
    }

    @Test
    void aConstantIsAWord() {
        assertEquals("seconds", English.word(TimeUnit.SECONDS));
        assertEquals("lower-case", English.word(Named.LOWER_CASE));
    }

    private enum Named {
        LOWER_CASE
    }
}
