package dateline.ui.chapters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the time in view is told. */
class TimelineSpanTest {
    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-18, January to 17 December 2024",
        "2024-01-01, 2025-01-01, January to December 2024",
        "2023-09-01, 2024-12-18, September 2023 to 17 December 2024",
        "2023-09-15, 2024-12-01, 15 September 2023 to 30 November 2024",
        "2024-06-01, 2024-07-01, June 2024",
        "2024-06-05, 2024-06-06, 5 June 2024",
        "2023-01-01, 2025-01-01, 2023 to 2024",
        "1949-01-01, 2025-01-01, 1949 to 2024"
    })
    void monthsAreToldBelowTwoYears(LocalDate first, LocalDate end, String words) {
        assertEquals(words, TimelineSpan.words((double) first.toEpochDay(), (double) end.toEpochDay()));
    }
}
