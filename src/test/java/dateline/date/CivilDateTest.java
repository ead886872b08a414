package dateline.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilDateTest {
    @ParameterizedTest
    @CsvSource({
        "1970, 1, 1, 0",
        "1969, 12, 31, -1",
        "2000, 2, 29, 11016",
        "0, 1, 1, -719528",
        "0, 3, 1, -719468",
        "-1, 12, 31, -719529",
        "2024, 12, 17, 20074"
    })
    void countsDaysFromTheStartOf1970(long year, int month, int day, long epochDay) {
        assertEquals(epochDay, new CivilDate(year, month, day).toEpochDay());
        assertEquals(new CivilDate(year, month, day), CivilDate.ofEpochDay(epochDay));
    }

    @Test
    void reachesTheFirstAndTheLastDayOfALong() {
        assertEquals(Long.MIN_VALUE, CivilDate.ofEpochDay(Long.MIN_VALUE).toEpochDay());
        assertEquals(Long.MAX_VALUE, CivilDate.ofEpochDay(Long.MAX_VALUE).toEpochDay());
    }

    @Test
    void refusesADayWhoseNumberDoesNotFitALong() {
        CivilDate last = CivilDate.ofEpochDay(Long.MAX_VALUE);
        CivilDate first = CivilDate.ofEpochDay(Long.MIN_VALUE);
        assertThrows(ArithmeticException.class, () -> new CivilDate(last.year() + 1, 1, 1).toEpochDay());
        assertThrows(ArithmeticException.class, () -> new CivilDate(first.year() - 1, 1, 1).toEpochDay());
        assertThrows(ArithmeticException.class, () -> new CivilDate(Long.MIN_VALUE, 1, 1).toEpochDay());
    }

    @Test
    void countsTheDaysOfEveryYearWithinTheLimit() {
        assertEquals(
                new CivilDate(Edtf.YEAR_LIMIT, 12, 31),
                CivilDate.ofEpochDay(new CivilDate(Edtf.YEAR_LIMIT, 12, 31).toEpochDay()));
        assertEquals(
                new CivilDate(-Edtf.YEAR_LIMIT, 1, 1),
                CivilDate.ofEpochDay(new CivilDate(-Edtf.YEAR_LIMIT, 1, 1).toEpochDay()));
    }

    @ParameterizedTest
    @CsvSource({"2023, 13, 1", "2023, 0, 1", "2023, 2, 29", "1900, 2, 29", "2023, 4, 31", "2023, 1, 0"})
    void refusesADayThatDoesNotExist(long year, int month, int day) {
        assertThrows(IllegalArgumentException.class, () -> new CivilDate(year, month, day));
    }

    @Test
    void hasLeapYearsBeforeYearZeroToo() {
        assertTrue(CivilDate.isLeapYear(0));
        assertTrue(CivilDate.isLeapYear(-4));
        assertTrue(CivilDate.isLeapYear(-400));
        assertFalse(CivilDate.isLeapYear(-100));
        assertFalse(CivilDate.isLeapYear(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 12, 17, 2024-12-17",
        "44, 3, 5, 0044-03-05",
        "0, 1, 1, 0000-01-01",
        "-44, 3, 15, -0044-03-15",
        "-9999, 1, 1, -9999-01-01",
        "10000, 1, 1, Y10000-01-01",
        "170000002, 1, 1, Y170000002-01-01",
        "-170000002, 12, 31, Y-170000002-12-31"
    })
    void isWrittenWithFourDigitsOrAPrefix(long year, int month, int day, String expected) {
        assertEquals(expected, new CivilDate(year, month, day).toString());
    }
}
