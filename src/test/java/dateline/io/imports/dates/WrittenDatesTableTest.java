package dateline.io.imports.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.io.imports.dates.words.DateLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads each written date of a table as a careful person would. */
class WrittenDatesTableTest {
    private static final String LEFT_OUT = "-";

    /** A line of the table. */
    record Example(String written, String expected, String context) {
        static Example of(String line) {
            String[] cells = line.split(" \\| ", -1);
            return new Example(cells[0], cells[1], cells.length > 2 ? cells[2] : "");
        }

        DateContext in() {
            DateContext now = DateContext.UNKNOWN;
            for (String entry : context.isEmpty() ? new String[0] : context.split(",", -1)) {
                String value = entry.substring(entry.indexOf('=') + 1)
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_');
                now = switch (entry.substring(0, entry.indexOf('='))) {
                    case "order" -> now.with(DateOrder.valueOf(value));
                    case "pairs" -> now.with(YearPairs.valueOf(value));
                    case "keep" -> now.with(KeptParts.valueOf(value));
                    default -> now.with(Set.copyOf(EnumSet.of(DateLanguage.ENGLISH, DateLanguage.valueOf(value))));
                };
            }
            return now;
        }
    }

    static List<Example> examples() throws IOException {
        try (InputStream table = WrittenDatesTableTest.class.getResourceAsStream("written-dates.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Example::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aDateIsReadAsACarefulPersonReadsIt(Example example) {
        DateReading reading = WrittenDate.in(example.in()).read(example.written());
        assertEquals(
                example.expected(), reading.date().map(Edtf::canonical).orElse(LEFT_OUT), () -> reading.toString());
        assertTrue(reading.date().isPresent() || reading.fault().isPresent());
    }

    @Test
    void theTableIsLarge() throws IOException {
        assertTrue(examples().size() >= 400);
    }

    @Test
    void blanksAroundADateDoNotMatter() throws IOException {
        for (Example example : examples()) {
            DateReading reading = WrittenDate.in(example.in()).read("  " + example.written() + "\u00A0");
            String read = reading.date().map(Edtf::canonical).orElse(LEFT_OUT);
            assertEquals(example.expected(), read, example.written());
        }
    }
}
