package dateline.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which date a drag means. */
class DraggedDateTest {
    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private static String text(Optional<Edtf> date) {
        return date.map(Edtf::canonical).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-03, 2021-05-06, 0.05, 2021-05-03/2021-05-06",
        "2021-05-03, 2021-05-03, 0.05, 2021-05-03",
        "2021-05-03, 2021-05-28, 1, 2021-05",
        "2021-05-03, 2021-07-02, 1, 2021-05/2021-07",
        "2021-05-03, 2023-07-02, 20, 2021/2023",
        "2011-05-03, 2023-07-02, 200, 201X/202X",
        "1911-05-03, 2023-07-02, 2000, 19XX/20XX",
        "1911-05-03, 2023-07-02, 20000, ''"
    })
    void aDragCoversUnitsThatCanBeToldApart(String first, String last, double daysPerPixel, String expected) {
        assertEquals(expected, text(DraggedDate.of(day(first), day(last), daysPerPixel)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05, 2021-08-03, 1, 2021-05/2021-08",
        "2021-05/2022, 2023-08-03, 20, 2021-05/2023",
        "2021-05/.., 2023-08-03, 20, 2021-05/2023",
        "2021~/2022, 2021-08-03, 1, 2021~/2021-08",
        "2021-05, 2021-05-30, 1, 2021-05",
        "2021-05, 2020-05-30, 1, ''",
        "'[2018..2024]', 2025-05-30, 1, ''"
    })
    void itsEndIsDraggedAndItsStartStaysAsPreciseAsItWas(
            String present, String day, double daysPerPixel, String expected) {
        assertEquals(expected, text(DraggedDate.withEnd(EdtfParser.parse(present), day(day), daysPerPixel)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05, 2021-02-03, 1, 2021-02/2021-05",
        "2021-05/2022, 2020-08-03, 20, 2020/2022",
        "../2022~, 2020-08-03, 20, 2020/2022~",
        "2021-05, 2021-06-30, 1, ''"
    })
    void itsStartIsDraggedAndItsEndStaysAsPreciseAsItWas(
            String present, String day, double daysPerPixel, String expected) {
        assertEquals(expected, text(DraggedDate.withStart(EdtfParser.parse(present), day(day), daysPerPixel)));
    }

    @Property(tries = 500)
    void theDateHoldsTheDragAndNoMoreThanAUnitOnEachSide(
            @ForAll @IntRange(min = -700_000, max = 2_900_000) int first,
            @ForAll @IntRange(max = 40_000) int length,
            @ForAll @DoubleRange(min = 0.01, max = 3_000) double daysPerPixel) {
        DraggedDate.of(first, (double) first + length, daysPerPixel).ifPresent(date -> {
            long start = date.earliestDay().orElseThrow();
            long end = date.latestDay().orElseThrow();
            assertTrue(start <= first && end >= first + length, date.canonical());
            double unit = Math.max(1, 12 * daysPerPixel * 37);
            assertTrue(first - start < unit && end - first - length < unit, date.canonical());
        });
    }
}
