package dateline.timeline.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.timeline.scale.TickStep.Unit;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickStepTest {
    private static double day(String date) {
        String[] parts = date.split("T", -1);
        return LocalDate.parse(parts[0]).toEpochDay() + (parts.length > 1 ? Integer.parseInt(parts[1]) / 24.0 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR, 6, 2024-03-05T14, 2024-03-05T12, 2024-03-05T18",
        "HOUR, 6, 2024-03-05T12, 2024-03-05T12, 2024-03-05T18",
        "HOUR, 12, 2024-03-05T23, 2024-03-05T12, 2024-03-06",
        "HOUR, 1, 2024-03-05T01, 2024-03-05T01, 2024-03-05T02",
        "DAY, 1, 2024-02-29T10, 2024-02-29, 2024-03-01",
        "DAY, 5, 2024-01-05, 2024-01-01, 2024-01-06",
        "DAY, 5, 2024-01-06, 2024-01-06, 2024-01-11",
        "DAY, 5, 2024-01-31, 2024-01-26, 2024-02-01",
        "DAY, 5, 2024-02-28, 2024-02-26, 2024-03-01",
        "DAY, 10, 2024-01-30, 2024-01-21, 2024-02-01",
        "DAY, 10, 2024-01-31, 2024-01-21, 2024-02-01",
        "MONTH, 1, 2024-12-31, 2024-12-01, 2025-01-01",
        "MONTH, 3, 2024-05-17, 2024-04-01, 2024-07-01",
        "MONTH, 3, 2024-03-31, 2024-01-01, 2024-04-01",
        "YEAR, 1, 2024-12-31, 2024-01-01, 2025-01-01",
        "YEAR, 10, 2029-12-31, 2020-01-01, 2030-01-01",
        "YEAR, 10, -0003-05-01, -0010-01-01, 0000-01-01"
    })
    void stepsStartWithTheirCalendarUnit(Unit unit, int every, String at, String floor, String next) {
        TickStep step = new TickStep(unit, every);
        assertEquals(day(floor), step.floor(day(at)), 1e-9);
        assertEquals(day(next), step.next(day(floor)), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR, 2024-03-05T06, 06:00, 5 Mar 2024",
        "DAY, 2024-03-05, 5, 5 Mar 2024",
        "MONTH, 2024-03-01, Mar, March 2024",
        "YEAR, 2024-01-01, 2024, 2024",
        "YEAR, 0001-01-01, 1, 1",
        "YEAR, 0000-01-01, 1 BC, 1 BC",
        "YEAR, -0099-01-01, 100 BC, 100 BC",
        "YEAR, -9999-01-01, '10,000 BC', '10,000 BC'"
    })
    void labelsNameAStepWithinALargerOneOrAlone(Unit unit, String at, String label, String context) {
        TickStep step = new TickStep(unit, 1);
        assertEquals(label, step.label(day(at), TextStyle.SHORT));
        assertEquals(context, step.context(day(at)));
    }

    @Test
    void labelsAreEnglishWhateverTheLanguageOfTheSystem() {
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("ar-EG-u-nu-arab", "tr", "fa", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                labelsNameAStepWithinALargerOneOrAlone(Unit.HOUR, "2024-03-05T06", "06:00", "5 Mar 2024");
                labelsNameAStepWithinALargerOneOrAlone(Unit.MONTH, "2024-03-01", "Mar", "March 2024");
                labelsNameAStepWithinALargerOneOrAlone(Unit.YEAR, "-0099-01-01", "100 BC", "100 BC");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
