package dateline.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickLayoutTest {
    private static final TextMeasurer SIX_A_CHAR = (text, face) -> 6.0 * text.length();

    /** Writes the first ticks of a row: {@code |} and the pixel of a line, then a label with its pixel. */
    private static String row(List<Tick> ticks, Tick.Row row) {
        return ticks.stream()
                .filter(tick -> tick.row() == row)
                .limit(5)
                .map(tick -> (tick.mark() == Tick.Mark.LINE ? "|" + Math.round(tick.x()) + " " : "")
                        + (tick.hasLabel() ? tick.label() + "@" + Math.round(tick.labelX()) : ""))
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    private static List<Tick> ticks(String start, double daysPerPixel, int width, Gaps gaps) {
        Viewport viewport = new Viewport(LocalDate.parse(start).toEpochDay(), daysPerPixel, width, 100, 0);
        return TickLayout.ticks(new TimeScale(viewport, gaps), width, SIX_A_CHAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-03-05; 0.01; 200; |0 5 Mar 2024@4, |100 6 Mar 2024@104; |0 00:00@4, |50 12:00@54, |100 00:00@104, |150 12:00@154",
                "2024-03-05; 0.02; 200; March 2024@4; |0 5@22, |50 6@72, |100 7@122, |150 8@172",
                "2024-03-05; 0.05; 60; ''; |0 5@7, |20 6@27, |40 7@47",
                "2024-03-28; 0.05; 120; March 2024@4, |80; |0 28@4, |20 29@24, |40 30@44, |60 31@64, |80 1@87",
                "2024-03-28; 0.1; 200; |40 April 2024@44; |40 1@44, |90 6@94, |140 11@144, |190",
                "2024-03-28; 0.3; 200; |13 April 2024@17, |113 May 2024@117; |13 1@17, |47 11@51, |80 21@84, |113 1@117, |147 11@151",
                "2024-03-28; 0.6; 200; 2024@4; |7 Apr@23, |57 May@73, |108 Jun@124, |158 Jul@175",
                "2024-11-20; 0.5; 300; 2024@4, |84 2025@88; |22 Dec@44, |84 Jan@106, |146 Feb@165, |202 Mar@224, |264",
                "2023-11-20; 0.9; 400; 2023@4, |47 2024@51; |12 Dec@20, |47 Jan@55, |81 Feb@88, |113 Mar@122, |148 Apr@155",
                "2023-11-20; 1.5; 400; |28 2024@32, |272 2025@276; |7 D@15, |28 J@35, |49 F@55, |68 M@75, |89 A@96",
                "2023-11-20; 2.2; 400; |19 2024@23, |185 2025@189, |351 2026@355; |5 D@9, |19 J@23, |33 F@37, |46 M@50, |60 A@64",
                "2023-11-20; 3.0; 400; |14 2024@18, |136 2025@140, |258 2026@262, |379; |4 D@6, |14 J@16, |24 F@26, |34 M@36, |44 A@46",
                "2023-11-20; 8.0; 400; |5 2024@9, |51 2025@55, |97 2026@101, |142 2027@146, |188 2028@192; |5, |17, |28, |40, |51",
                "2023-11-20; 15.0; 400; |3 2024@7, |52 2026@56, |100 2028@104, |149 2030@153, |198 2032@202; |3, |27, |52, |76, |100",
                "2023-11-20; 40.0; 400; |10 2025@14, |56 2030@60, |102 2035@106, |147 2040@151, |193 2045@197; |1, |10, |19, |28, |38",
                "2023-11-20; 100.0; 400; |22 2030@26, |59 2040@63, |95 2050@99, |132 2060@136, |168 2070@172; |0, |8, |15, |22, |30",
                "-0103-11-20; 365.0; 400; |2 101 BC@6, |52 51 BC@56, |102 1 BC@106, |152 50@156, |202 100@206; |2, |7, |12, |17, |22",
                "-9999-01-01; 10000.0; 800; |73 8001 BC@77, |146 6001 BC@150, |219 4001 BC@223, |292 2001 BC@296, |365 1 BC@369; |7, |15, |22, |29, |36"
            })
    void eachScaleHasTwoRowsOfUnits(String start, double daysPerPixel, int width, String upper, String lower) {
        List<Tick> ticks = ticks(start, daysPerPixel, width, Gaps.none());
        assertEquals(upper, row(ticks, Tick.Row.UPPER));
        assertEquals(lower, row(ticks, Tick.Row.LOWER));
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    /** Three stretches: two years, one year and seven months. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2.0; |0 1950@4, |55 1951@59, |128 1990@132, 2023@204, |307 2024@311; |0, |14, |27, |41, |55",
                "5.0; |0 1950@4, |62 1990@66, 2023@106, |145 2024@149, |218 2025@222; |0, |22, |62, |108, |126",
                "9.0; |0 1950@4, |42 1990@46, |96 2024@100, |137 2025@141, |178 2026@182; |0, |12, |42, |76, |86",
                "15.0; |0 1950@4, |33, |72 2024@76, |121 2026@125, |170 2028@174; |0, |7, |33 1990@24, |72, |97",
                "30.0; |0, |25, |66 2025@70, |127 2030@131, |188 2035@192; |0, |25, |54, |66, |78"
            })
    void eachStretchHasUnitsOfItsOwn(double daysPerPixel, String upper, String lower) {
        Gaps gaps = new Gaps(
                new double[] {day("1950-01-01"), day("1990-01-01"), day("2023-06-01")},
                new double[] {day("1952-01-01"), day("1991-01-01"), day("2024-01-01")},
                new int[] {10, 10, 100});
        List<Tick> ticks = ticks("1950-01-01", daysPerPixel, 500, gaps);
        assertEquals(upper, row(ticks, Tick.Row.UPPER));
        assertEquals(lower, row(ticks, Tick.Row.LOWER));
    }
}
