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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeFlowTest {
    private final ReadResult parish = Samples.read("parish.time", ImportFormat.TIME_FLOW);

    @Test
    void fieldsAreWhatTheirAliasesSay() {
        assertEquals("1701-01-03/1720", when(parish, "first-book"));
        assertEquals("First book", event(parish, "first-book").title());
        assertEquals(Optional.of("books"), event(parish, "first-book").category());
        assertEquals(
                Optional.of("Bound in \"calf\".\nWorn"),
                event(parish, "first-book").summary());
    }

    @Test
    void aStartThatMayBeLaterIsApproximate() {
        assertEquals("1721~/1740", when(parish, "second-book"));
        assertEquals(
                Optional.of("Latest start: 1723"), event(parish, "second-book").note());
    }

    @Test
    void thoseInAListOfPeopleAreActors() {
        assertEquals(
                List.of("Anna Alder", "Bert Birk"),
                Samples.commentary(parish).actors().stream().map(Actor::name).toList());
        assertEquals(
                List.of("anna-alder", "bert-birk"), event(parish, "first-book").actors());
    }

    @Test
    void thoseOfSeveralFieldsAreAllActors() {
        String text = """
                #TIMEFLOW\tfield\tStart\tDate/Time
                #TIMEFLOW\t====== End of Header. =====
                Start\tLabel\tWho\tCountry
                2001\tOne\tAnn\tNorway
                """;
        assertEquals(
                List.of("ann", "norway"),
                event(Samples.readText(text, ImportFormat.TIME_FLOW), "one").actors());
    }

    @Test
    void otherFieldsAndFurtherValuesAreInTheNoteByName() {
        assertEquals(
                Optional.of("Kinds: books,births\nPages: 120.0"),
                event(parish, "first-book").note());
    }

    @Test
    void hoursCountFromOneToTwentyFour() {
        assertEquals("1741-07-27", when(parish, "inspection"));
        assertEquals(
                Optional.of("Time of day: 00:05."), event(parish, "inspection").note());
    }

    @Test
    void sourceAndDescriptionAreTheIntroduction() {
        assertEquals(
                List.of("Source: Parish books", "Births and burials.", "Kept by hand."),
                Samples.commentary(parish).source().paragraphs().stream()
                        .flatMap(p -> p.sentences().stream())
                        .toList());
    }

    @Test
    void anAbbreviationEndsNoSentenceOfTheIntroduction() {
        String text = Samples.text("parish.time").replace("Births and burials.", "Dr. Smith kept it. He was strict.");
        assertEquals(
                List.of("Source: Parish books", "Dr. Smith kept it.", "He was strict.", "Kept by hand."),
                Samples.commentary(Samples.readText(text, ImportFormat.TIME_FLOW)).source().paragraphs().stream()
                        .flatMap(p -> p.sentences().stream())
                        .toList());
    }

    @Test
    void aRowWithoutADateIsListedByLineAndColumn() {
        List<String> errors = Samples.problems(parish, Severity.ERROR);
        assertEquals(1, errors.size());
        assertTrue(errors.get(0).startsWith("26:11: From: the event “Lost book” is left out: "), errors.get(0));
    }

    @Test
    void withoutAliasesTheUsualNamesCount() {
        String text = """
                #TIMEFLOW\tformat version\t1
                #TIMEFLOW\tfield\tID\tNumber
                #TIMEFLOW\tfield\tStart\tDate/Time
                #TIMEFLOW\tfield\tEnd\tDate/Time
                #TIMEFLOW\tfield\tLabel\tText
                #TIMEFLOW\tend-metadata
                #TIMEFLOW\t====== End of Header. =====
                ID\tStart\tEnd\tLabel
                1\t2001\t2003\tOne
                """;
        assertEquals("2001/2003", when(Samples.readText(text, ImportFormat.TIME_FLOW), "one"));
    }

    @Test
    void aFileWithoutItsTableIsRefused() {
        ReadResult result = Samples.readText("#TIMEFLOW\tformat version\t1\n", ImportFormat.TIME_FLOW);
        assertTrue(result.partial().isEmpty());
        assertEquals(1, result.errors());
    }
}
