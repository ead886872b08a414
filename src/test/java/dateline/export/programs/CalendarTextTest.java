package dateline.export.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.HarbourVote;
import dateline.export.content.ExportContent;
import dateline.export.content.ExportedText;
import dateline.io.commentary.BundledCommentary;
import dateline.io.commentary.Commentaries;
import dateline.model.Commentary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Events as a calendar, checked against the grammar of RFC 5545. */
class CalendarTextTest {
    private static final Pattern LINE = Pattern.compile("([A-Z-]+(?:;VALUE=DATE)?):((?:[^\\p{Cntrl}]|\t)*)");
    private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,]|\\\\[\\\\;,n])*");
    private static final Pattern DAY = Pattern.compile("\\d{8}");
    private static final Set<String> TEXTS =
            Set.of("UID", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "NAME", "X-WR-CALNAME");
    private static final Set<String> IN_EACH =
            Set.of("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "STATUS", "TRANSP");

    /** Returns the properties of each event, after a check of every line. */
    private static List<Map<String, String>> events(String calendar) {
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), calendar);
        assertTrue(calendar.endsWith("END:VCALENDAR\r\n"), calendar);
        for (String line : calendar.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertEquals(line, new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        List<Map<String, String>> events = new ArrayList<>();
        for (String line : calendar.replace("\r\n ", "").split("\r\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            var parts = LINE.matcher(line);
            assertTrue(parts.matches(), line);
            String name = parts.group(1);
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new LinkedHashMap<>());
            } else if (TEXTS.contains(name)) {
                assertTrue(TEXT.matcher(parts.group(2)).matches(), line);
            }
            if (!events.isEmpty() && !Set.of("BEGIN", "END").contains(name)) {
                assertEquals(null, events.get(events.size() - 1).put(name, parts.group(2)), line);
            }
        }
        Set<String> ids = new HashSet<>();
        for (Map<String, String> event : events) {
            assertTrue(event.keySet().containsAll(IN_EACH), event::toString);
            assertTrue(ids.add(event.get("UID")), event::toString);
            assertTrue(DAY.matcher(event.get("DTSTART;VALUE=DATE")).matches(), event::toString);
            assertTrue(event.get("DTEND;VALUE=DATE").compareTo(event.get("DTSTART;VALUE=DATE")) > 0, event::toString);
            assertTrue(event.get("DTSTAMP").matches("\\d{8}T000000Z"), event::toString);
        }
        return events;
    }

    private static Map<String, String> event(ExportContent content, String title) {
        return events(CalendarText.write(content).text()).stream()
                .filter(event -> event.get("SUMMARY").startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEventWithADayTakesThatDay() {
        Map<String, String> vote = event(ExportContent.whole(HarbourVote.COMMENTARY), "Vote");
        assertEquals("dateline:harbour-vote-2021#event=vote", vote.get("UID"));
        assertEquals("20210614T000000Z", vote.get("DTSTAMP"));
        assertEquals("20210613", vote.get("DTSTART;VALUE=DATE"));
        assertEquals("20210614", vote.get("DTEND;VALUE=DATE"));
        assertEquals("Vote on the harbour", vote.get("SUMMARY"));
        assertEquals("Town hall\\; Quay", vote.get("LOCATION"));
        assertEquals("politics", vote.get("CATEGORIES"));
        assertEquals("https://quay.example/vote?id=7", vote.get("URL"));
        assertEquals("CONFIRMED", vote.get("STATUS"));
        assertTrue(vote.get("DESCRIPTION").startsWith("A vote.\\nGiven as last Sunday.\\nTime: 13 June 2021"));
    }

    @Test
    void anIntervalOfDaysEndsBehindItsLastDay() {
        Map<String, String> dredging = event(ExportContent.whole(HarbourVote.COMMENTARY), "Dredging");
        assertEquals("20220301", dredging.get("DTSTART;VALUE=DATE"));
        assertEquals("20220315", dredging.get("DTEND;VALUE=DATE"));
    }

    @Test
    void whatIsNoFactSaysSoInItsName() {
        Map<String, String> dredging = event(ExportContent.whole(HarbourVote.COMMENTARY), "Dredging");
        assertEquals("Dredging (proposed)", dredging.get("SUMMARY"));
        assertEquals("TENTATIVE", dredging.get("STATUS"));
    }

    @Test
    void aDateThatIsNoDayIsLeftOutAndThisIsSaid() {
        ExportedText written = CalendarText.write(Dated.on(Dated.FORMS));
        assertEquals(
                List.of(
                        "On 0001-01-01",
                        "On 2004-01-01T10:10:10",
                        "On 2004-01-01T10:10:10Z",
                        "On 2014-02-03",
                        "On 2023-09-21/2023-09-30"),
                events(written.text()).stream()
                        .map(event -> event.get("SUMMARY"))
                        .sorted()
                        .toList());
        assertEquals(
                List.of(
                        (Dated.FORMS.size() - 5)
                                + " events left out: a calendar needs a day, or a first and a last one,"
                                + " of the years 1 to 9999.",
                        "2 events on the whole day: the time of day is given in words."),
                written.leftOut());
    }

    @Test
    void whatSeparatesPartsIsEscaped() {
        ExportContent content = Dated.on(List.of("2014-02-03"));
        ExportContent odd = ExportContent.whole(
                content.commentary().withEvents(List.of(Dated.event("a;b,c\\d\ne: \u0000f", "2014-02-03"))));
        assertEquals("a\\;b\\,c\\\\d\\ne:  f", event(odd, "a").get("SUMMARY"));
    }

    @Test
    void aLongLineIsFoldedBetweenCharacters() {
        String title = "한국 😀 ".repeat(40).strip();
        ExportContent content = Dated.on(List.of("2014-02-03"));
        ExportContent folded =
                ExportContent.whole(content.commentary().withEvents(List.of(Dated.event(title, "2014-02-03"))));
        assertEquals(title, event(folded, "한국").get("SUMMARY"));
    }

    @Test
    void aPartSaysWhichItIs() {
        ExportContent content =
                new ExportContent(Dated.on(List.of("2014")).index(), Optional.of("1 of 2 events; actors: China"));
        assertTrue(Arrays.asList(CalendarText.write(content).text().split("\r\n", -1))
                .contains("DESCRIPTION:1 of 2 events\\; actors: China"));
    }

    @Test
    void theBundledCommentaryHasItsDays() {
        Commentary bundled = BundledCommentary.load();
        ExportedText written = CalendarText.write(ExportContent.whole(bundled));
        int added = events(written.text()).size();
        assertTrue(added > 0);
        assertTrue(written.leftOut().get(0).startsWith((bundled.events().size() - added) + " events left out"));
        assertTrue(
                written.leftOut().contains(bundled.claims().size() + " claims left out: a calendar has events alone."));
    }

    @Property(tries = 300)
    void everyCommentaryIsACalendar(@ForAll long seed) {
        ExportContent content = ExportContent.whole(Commentaries.of(seed));
        ExportedText written = CalendarText.write(content);
        events(written.text());
        assertEquals(written, CalendarText.write(content));
    }
}
