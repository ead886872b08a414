package dateline.io.imports.dates.entered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads each typed date of a table as the author of a text published on some day means it. */
class EnteredDatesTableTest {
    private static final String NO_DATE = "-";

    /** A line of the table. */
    record Example(String typed, String expected, Optional<Edtf> published, Optional<Edtf> before) {
        static Example of(String line) {
            String[] cells = line.split(" \\| ", -1);
            Optional<Edtf> published = date("2024-12-17");
            Optional<Edtf> before = date("2014-03");
            if (cells.length > 2) {
                Optional<Edtf> given = date(cells[2].substring(cells[2].indexOf('=') + 1));
                published = cells[2].startsWith("published=") ? given : published;
                before = cells[2].startsWith("before=") ? given : before;
            }
            return new Example(cells[0], cells[1], published, before);
        }

        EnteredReading reading() {
            return EnteredDate.read(typed, published, before);
        }
    }

    private static Optional<Edtf> date(String edtf) {
        return edtf.equals("none") ? Optional.empty() : Optional.of(EdtfParser.parse(edtf));
    }

    static List<Example> examples() throws IOException {
        try (InputStream table = EnteredDatesTableTest.class.getResourceAsStream("entered-dates.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Example::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aDateIsReadAsItIsMeantInTheText(Example example) {
        EnteredReading reading = example.reading();
        assertEquals(example.expected(), reading.date().map(Edtf::canonical).orElse(NO_DATE), reading::toString);
        assertFalse(reading.words().isBlank());
    }

    @Test
    void theTableIsLarge() throws IOException {
        assertTrue(examples().size() >= 250);
    }

    @Test
    void capitalsAndBlanksDoNotMatter() throws IOException {
        for (Example example : examples()) {
            String typed = "  " + example.typed().toUpperCase(Locale.ROOT).replace("Z", "z") + "\u00A0";
            EnteredReading reading = EnteredDate.read(typed, example.published(), example.before());
            assertEquals(example.expected(), reading.date().map(Edtf::canonical).orElse(NO_DATE), example.typed());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014                 | some time in 2014
            2014-03-05           | 5 March 2014
            about 2014           | about 2014
            2014/2016            | 2014 to 2016
            1985-04-XX           | a day in April 1985
            last year            | some time in 2023
            since last month     | from November 2024 on
            late last year       | some time in 2023; “late” cannot be carried over
            later this year      | some time in 2024; “later” cannot be carried over
            3/5/2014             | some time in 2014; its day and month cannot be told apart
            last week            | some time from 9 to 15 December 2024
            """)
    void whatWasUnderstoodIsSaidInWords(String typed, String words) {
        assertEquals(
                words, EnteredDate.read(typed, date("2024-12-17"), date("2014")).words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In January          | none    | “In January” needs the date of publication, which is not given.
            since Last Year     | none    | “Last Year” needs the date of publication, which is not given.
            yesterday           | 2024-12 | “yesterday” needs the date of publication more precisely than “December 2024”.
            two years later     | 2024    | “two years later” needs the date of the item before, which is not given.
            a few years ago     | 2024    | “a few years ago” gives no number to count by.
            two days after Mai  | 2024    | “Mai” is not understood as a date.
            last fortnight      | 2024    | “last fortnight” is no unit of the calendar.
            soon after          | 2024    | This cannot be read as a date.
            """)
    void whyThereIsNoDateIsSaidInASentence(String typed, String published, String sentence) {
        assertEquals(
                new EnteredReading(Optional.empty(), sentence),
                EnteredDate.read(typed, date(published), Optional.empty()));
    }

    @Test
    void aLongTextIsNoDate() {
        assertEquals(
                "A date is not that long.",
                EnteredDate.read("last ".repeat(50), date("2024"), date("2014")).words());
    }
}
