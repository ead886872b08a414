package dateline.io.imports.others;

import static dateline.io.imports.Samples.event;
import static dateline.io.imports.Samples.problems;
import static dateline.io.imports.Samples.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.ImportFormat;
import dateline.io.imports.Samples;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import dateline.model.EventStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineProjectTest {
    private final ReadResult village = Samples.read("village.timeline", ImportFormat.TIMELINE_PROJECT);

    private static ReadResult read(String xml) {
        return Samples.readText(xml, ImportFormat.TIMELINE_PROJECT);
    }

    @Test
    void timesAtMidnightAreDays() {
        assertEquals("1805-04-01/1809-10-31", when(village, "rebuilding"));
        assertEquals("-0043-03-15", when(village, "founded-they-say"));
    }

    @Test
    void otherTimesAreKept() {
        assertEquals("1812-09-01T10:30:00", when(village, "bells"));
        assertEquals("1812-09-01", when(village, "service"));
        assertEquals(
                Optional.of("Time of day: 10:30:00 to 12:00:00."),
                event(village, "service").note());
    }

    @Test
    void fuzzyEndsAreApproximate() {
        assertEquals("1806-01-01~/1806-12-31", when(village, "tower"));
        assertEquals("1810-05-06~", when(village, "great-fire"));
    }

    @Test
    void whatEndsTodayGoesOn() {
        assertEquals("1990-01-01/..", when(village, "museum"));
        assertEquals(EventStatus.ONGOING, event(village, "museum").status());
    }

    @Test
    void anEventOfAContainerSaysSoAndBracketsOfATitleStay() {
        assertEquals("Tower", event(village, "tower").title());
        assertTrue(event(village, "tower").note().orElseThrow().startsWith("Part of: Rebuilding\n"));
        assertEquals("(Great) fire", event(village, "great-fire").title());
    }

    @Test
    void theRestOfAnEventIsInItsNote() {
        assertEquals(
                Optional.of("Part of: Rebuilding\nFurther categories: Church\nProgress: 40 %\nLabels: stone brick\n"
                        + "Link: https://example.org/tower"),
                event(village, "tower").note());
        assertEquals(
                Optional.of("Stone & brick.\nTwo years."),
                event(village, "tower").summary());
        assertEquals(Optional.of("Tower"), event(village, "tower").category());
        assertEquals(Optional.of("era"), event(village, "old-village").category());
    }

    @Test
    void whatIsNotCarriedOverIsListedWithItsElement() {
        List<String> warnings = problems(village, Severity.WARNING);
        assertTrue(
                warnings.contains("16:14: /timeline/categories/category[1]/color: the colours of categories are not"
                        + " carried over; found 2 times"),
                warnings::toString);
        assertTrue(warnings.stream().anyMatch(w -> w.contains("/timeline/events/event[2]/locked: ")));
        assertTrue(warnings.stream().anyMatch(w -> w.contains("/timeline/events/event[8]/alert: ")));
        assertTrue(problems(village, Severity.ERROR)
                .get(0)
                .startsWith("85:14: /timeline/events/event[8]/start: the event “Rumour” is left out"));
    }

    private static String file(String start, String end, String rest) {
        return "<timeline><version>1.0.0</version><events><event><start>" + start + "</start><end>" + end + "</end>"
                + rest + "</event></events></timeline>";
    }

    @Test
    void datesHaveTheSameDigitsInEveryLanguageOfTheSystem() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            ReadResult result = read(file("0814-03-05 10:30:00", "0814-03-05 10:30:00", "<text>One</text>"));
            assertEquals("0814-03-05T10:30:00", when(result, "one"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSecondElementOfAnEventIsListed() {
        ReadResult result = read(file(
                "2014-03-05 00:00:00",
                "2014-03-05 00:00:00",
                "<text>One</text><text>Two</text><category>A</category><category>B</category>"
                        + "<description>D</description><description>E</description>"));
        List<String> warnings = problems(result, Severity.WARNING);
        for (String left : List.of("<text>", "<category>", "<description>")) {
            assertTrue(
                    warnings.stream().anyMatch(w -> w.contains("a second " + left + " of an event is left out")),
                    warnings::toString);
        }
        assertEquals("One", Samples.commentary(result).events().get(0).title());
    }

    @Test
    void farYearsAreCarriedOverWithoutMonthAndDay() {
        ReadResult result = read(file("-12000-03-05 10:00:00", "15000-01-01 00:00:00", "<text>One</text>"));
        assertEquals("Y-12000/Y15000", when(result, "one"));
        assertTrue(problems(result, Severity.WARNING).get(0).contains("only the year"));
        ReadResult point = read(file("-12000-03-05 10:00:00", "-12000-03-05 10:00:00", "<text>One</text>"));
        assertEquals("Y-12000", when(point, "one"));
    }

    @Test
    void anotherCalendarIsRefused() {
        ReadResult result = read("<timeline><version>1.0.0</version><timetype>coptictime</timetype><events><event>"
                + "<start>1700-01-01 00:00:00</start><end>1700-01-01 00:00:00</end><text>One</text></event></events>"
                + "</timeline>");
        assertTrue(result.partial().isEmpty());
        assertTrue(problems(result, Severity.ERROR).get(0).contains("calendar"));
    }

    @Test
    void theTextFilesOfTheFirstVersionsAreRefusedInASentence() {
        ReadResult result = read("EVENT:2009-11-4 22:52:0;2009-11-11 22:52:0;Event 1");
        assertTrue(result.partial().isEmpty());
        assertTrue(problems(result, Severity.ERROR).get(0).contains("Timeline wrote none before its version 0.10"));
    }

    @Test
    void aFileThatBreaksOffKeepsWhatCameBefore() {
        String text = Samples.text("village.timeline");
        ReadResult result = read(text.substring(0, text.indexOf("<text>Bells")));
        assertEquals(4, Samples.commentary(result).events().size());
        assertTrue(problems(result, Severity.ERROR).get(0).contains("no well-formed XML from here on"));
    }
}
