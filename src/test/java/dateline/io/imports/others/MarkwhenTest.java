package dateline.io.imports.others;

import static dateline.io.imports.Samples.event;
import static dateline.io.imports.Samples.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.ImportFormat;
import dateline.io.imports.Samples;
import dateline.io.problems.ReadResult;
import dateline.io.problems.Severity;
import dateline.model.Actor;
import dateline.model.EventStatus;
import dateline.model.TitleBasis;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkwhenTest {
    private final ReadResult trips = Samples.read("trips.mw", ImportFormat.MARKWHEN);

    private static ReadResult read(String text) {
        return Samples.readText(text, ImportFormat.MARKWHEN);
    }

    @Test
    void theHeadHasTheTitleAndTheText() {
        assertEquals(
                "Trips of the brass band", Samples.commentary(trips).source().title());
        assertEquals(TitleBasis.PUBLISHED, Samples.commentary(trips).source().titleBasis());
        assertEquals(
                List.of("Kept by the treasurer.", "From 1961 on."),
                Samples.commentary(trips).source().paragraphs().get(0).sentences());
    }

    @Test
    void aLineIsAnEventAndWhatStandsBelowItsAccount() {
        assertEquals("First trip", event(trips, "first").title());
        assertEquals(Optional.of("travel"), event(trips, "first").category());
        assertEquals(
                Optional.of("By boat.\n1962: a year later again\n- [ ] pay the boat"),
                event(trips, "first").summary());
    }

    @Test
    void propertiesAreWhatAnEventHasAPlaceForOrLinesOfTheNote() {
        assertEquals(
                List.of("The band", "Mayor Reed"),
                Samples.commentary(trips).actors().stream().map(Actor::name).toList());
        assertEquals(
                Optional.of("Places: Bergen; Oslo\nFee: $4\nSection: The early years\nTag: rain"),
                event(trips, "first").note());
        assertEquals(EventStatus.HYPOTHETICAL, event(trips, "a-myth").status());
        assertEquals(Optional.of("edtf is a word here"), event(trips, "a-myth").summary());
    }

    @Test
    void headingsAreInTheNote() {
        assertEquals(
                Optional.of("Section: The early years / By train"),
                event(trips, "to-the-coast").note());
        assertEquals(
                Optional.of("Section: Later\nAbout: nothing"),
                event(trips, "wireless")
                        .note()
                        .map(note -> note.replaceFirst("(About: nothing)\n(Section.*)", "$2\n$1")));
    }

    @Test
    void datesAreAsFineAsTheLine() {
        assertEquals("1961", when(trips, "first"));
        assertEquals("1963-03", when(trips, "to-the-coast"));
        assertEquals("1963-05-04/1963-05-06", when(trips, "two-days"));
        assertEquals("1964-02-03/1964-03", when(trips, "snow"));
        assertEquals("1970-07-04", when(trips, "a-parade"));
        assertEquals("-0499/-0399", when(trips, "a-myth"));
        assertEquals("1970-01-01T10:20:30Z", when(trips, "wireless"));
    }

    @Test
    void whatLastsUntilNowGoesOn() {
        assertEquals("1965/..", when(trips, "the-old-drum"));
        assertEquals(EventStatus.ONGOING, event(trips, "the-old-drum").status());
    }

    @Test
    void whatIsNotCarriedOverIsListed() {
        assertEquals(
                List.of(
                        "38:1: : the event “Rest” is left out: a date that is counted from another event, a week or a time"
                                + " is not read",
                        "39:1: : the event “Repairs” is left out: a date that is counted from another event, a week or a"
                                + " time is not read",
                        "41:1: : the event “Dance” is left out: the date has no year, which markwhen takes from the clock",
                        "42:1: : the event “Rehearsal” is left out: a date that is counted from another event, a week or"
                                + " a time is not read"),
                Samples.problems(trips, Severity.ERROR).stream()
                        .map(line -> line.replaceFirst("; found.*", ""))
                        .toList());
        List<String> warnings = Samples.problems(trips, Severity.WARNING);
        assertTrue(
                warnings.stream().anyMatch(line -> line.contains("an event that repeats is read once")),
                warnings::toString);
        assertTrue(warnings.stream().anyMatch(line -> line.contains("“view” of the head")), warnings::toString);
        assertEquals(
                Optional.of("Repeats: every 2 years for 3 times\nSection: Later"),
                event(trips, "a-feast").note().map(note -> note.replaceFirst("(Section.*)\n(Repeats.*)", "$2\n$1")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1999                    | 1999",
                "1999-06                 | 1999-06",
                "1999-06-13              | 1999-06-13",
                "1999-06-13 10:30        | 1999-06-13",
                "1892/2021-08-12         | 1892/2021-08-12",
                "2004-06 / 2006-08       | 2004-06/2006-08",
                "2001 to 2002            | 2001/2002",
                "08/2015-05/2017         | 2015-08/2017-05",
                "1998-06/01/2000         | 1998/2000-06-01",
                "3/5/2014                | 2014-03-05",
                "18 March 2026           | 2026-03-18",
                "Aug 30 2011 9:45am      | 2011-08-30",
                "Jan 1998 - Feb 1999     | 1998-01/1999-02",
                "1 Jan 1998 to 11/12/2011 8am | 1998-01-01/2011-11-12",
                "45 BC                   | -0044",
                "300 - 200 BC            | -0299/-0199",
                "50 BC - 50 AD           | -0049/0050",
                "0099                    | 0099"
            })
    void aDateIsReadAsMarkwhenReadsIt(String date, String edtf) {
        assertEquals(edtf, when(read(date + ": A thing"), "a-thing"));
    }

    @Test
    void theDayStandsFirstWhereTheHeadSaysSo() {
        assertEquals("2014-05-03", when(read("dateFormat: d/M/y\n\n3/5/2014: A thing"), "a-thing"));
    }

    @Test
    void groupsOfEarlierVersionsAreSections() {
        ReadResult result = read("group The 90s // years\n1991: One\nendGroup\n2020: Two\n");
        assertEquals(Optional.of("Section: The 90s"), event(result, "one").note());
        assertEquals(Optional.empty(), event(result, "two").note());
    }

    @Test
    void thePropertyEdtfIsTheDateUnlessTheLineSaysOtherwise() {
        assertEquals("2024~", when(read("2024: A thing\nedtf: \"2024~\"\n"), "a-thing"));
        ReadResult changed = read("2025: A thing\nedtf: \"2024~\"\n");
        assertEquals("2025", when(changed, "a-thing"));
        assertTrue(Samples.problems(changed, Severity.WARNING).get(0).contains("the property edtf is passed over"));
        assertEquals("2025", when(read("2025: A thing\nedtf: soon\n"), "a-thing"));
    }

    @Test
    void aTitleOfSignsIsTheProperty() {
        assertEquals(
                "A #b", event(read("2024: A #b\nid: x\ntitle: \"A #b\"\n"), "x").title());
        assertEquals("A", event(read("2024: A #b\nid: x\n"), "x").title());
        assertEquals("#b", event(read("2024: #b\nid: x\n"), "x").title());
    }

    @Test
    void itIsToldByItsName() {
        byte[] text = "2024: A thing".getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(ImportFormat.MARKWHEN), ImportFormat.detect("trips.MW", text));
        assertEquals(Optional.empty(), ImportFormat.detect("trips.txt", text));
    }
}
