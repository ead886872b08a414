package dateline.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CivilDatePropertiesTest {
    @Property
    void everyDayOfALongHasACivilDate(@ForAll long epochDay) {
        assertEquals(epochDay, CivilDate.ofEpochDay(epochDay).toEpochDay());
    }

    @Property
    void agreesWithTheJavaCalendar(@ForAll @LongRange(min = -365_243_219_162L, max = 365_241_780_471L) long epochDay) {
        LocalDate expected = LocalDate.ofEpochDay(epochDay);
        CivilDate date = CivilDate.ofEpochDay(epochDay);
        assertEquals(new CivilDate(expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()), date);
    }

    @Property
    void theNextDayIsTheNextOfTheJavaCalendar(@ForAll @IntRange(min = -800_000, max = 800_000) int epochDay) {
        assertEquals(
                LocalDate.ofEpochDay(epochDay).getDayOfMonth(),
                CivilDate.ofEpochDay(epochDay).day());
    }
}
