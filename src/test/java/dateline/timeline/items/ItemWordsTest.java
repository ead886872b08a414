package dateline.timeline.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.index.CommentaryIndex;
import dateline.index.ItemWalk;
import dateline.index.TollStory;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Source;
import dateline.timeline.marks.Stories;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words for an item; of its time never more than is known. */
class ItemWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014|some time in 2014: the text gives only the year",
                "2018-03|some time in March 2018: the text gives only the month",
                "2014-21|some time in spring 2014: the text gives only the season",
                "201X|some time in the 2010s: the text gives only the decade",
                "2024-03-09|9 March 2024: the text gives the day",
                "2014~|some time, about 2014: the text gives only the year",
                "2014?|some time, perhaps 2014: the text gives only the year",
                "2014-03/2014-05|March to May 2014: the text gives only the month",
                "2014/..|from 2014 on: the text gives only the year",
                "2023-09-21/2023-09-30|late September 2023: stated in the text",
                "../2014|until some time in 2014: the text gives only the year",
                "[2012-11..2013-02]|some time from November 2012 to February 2013: the text gives only the month",
                "[2014,2016]|one of 2014 or 2016: the text gives only the year"
            })
    void theTimeIsSaidInWordsWithHowItIsKnown(String date, String words) {
        TimelineItems items = Stories.single(date).items();
        assertEquals(words, ItemWords.time(items.item(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|1 item", "2|2 items", "12345|12,345 items"})
    void countsReadWell(int count, String words) {
        assertEquals(words, ItemWords.count(count));
    }

    private static Event event(EventStatus status, Basis basis, String category, String... actors) {
        return new Event(
                "e",
                "Visit",
                EdtfParser.parse("2014"),
                basis,
                status,
                Optional.of(category).filter(name -> !name.isEmpty()),
                List.of(actors),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Claim claim(String about, String hedge) {
        return new Claim(
                "c",
                "It was so",
                ClaimKind.PREDICTIVE,
                Claim.AUTHORS,
                Certainty.HEDGED,
                Optional.of(hedge).filter(words -> !words.isEmpty()),
                Optional.of(about).filter(date -> !date.isEmpty()).map(EdtfParser::parse),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATED|some time in 2014: the text gives only the year",
                "INFERRED|some time in 2014: inferred from the text",
                "BACKGROUND|some time in 2014: known from elsewhere"
            })
    void theTimeOfAnEventIsSaidWithItsBasis(Basis basis, String words) {
        assertEquals(words, ItemWords.time(event(EventStatus.HAPPENED, basis, "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../2024-12-17|going on by 17 December 2024; its beginning is not given",
                "/2024-12-17|going on by 17 December 2024; its beginning is not known",
                "../2024|until some time in 2024",
                "2024-11/2025-01|November 2024 to January 2025",
                "2013-02/2024-12-17|from February 2013, going on by 17 December 2024",
                "2024-06/..|from June 2024 on",
                "2024|2024",
                "2024~|about 2024"
            })
    void whatWasGoingOnHasNoEndThatTheTextDoesNotGive(String date, String words) {
        Event event = event(EventStatus.ONGOING, Basis.INFERRED, "");
        Event dated = new Event(
                event.id(),
                event.title(),
                EdtfParser.parse(date),
                event.basis(),
                event.status(),
                event.category(),
                event.actors(),
                event.summary(),
                event.note(),
                event.passages());
        assertEquals(words, ItemWords.when(dated));
    }

    @Test
    void whatWentOnThroughAYearWasNotSomeTimeInIt() {
        assertEquals(
                "going on in 2014: the text gives only the year",
                ItemWords.time(event(EventStatus.ONGOING, Basis.STATED, "")));
    }

    @Test
    void anOpenStartAndHowItIsKnownAreSaidApart() {
        Event event = new Event(
                "e",
                "E",
                EdtfParser.parse("../2024-12-17"),
                Basis.INFERRED,
                EventStatus.ONGOING,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertEquals(
                "going on by 17 December 2024; its beginning is not given; inferred from the text",
                ItemWords.time(event));
    }

    @Test
    void aClaimIsAboutATimeOrNone() {
        assertEquals("about 2014", ItemWords.time(claim("2014", "")));
        assertEquals("about the time until 17 December 2024", ItemWords.time(claim("../2024-12-17", "")));
        assertEquals("about the time from 2024 on", ItemWords.time(claim("2024/..", "")));
        assertEquals(
                "about the time from February 2013 to 17 December 2024",
                ItemWords.time(claim("2013-02/2024-12-17", "")));
        assertEquals("about some time near November 2012", ItemWords.time(claim("2012-11~", "")));
        assertEquals("about no particular time", ItemWords.time(claim("", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HAPPENED||Event",
                "HAPPENED|visit|Event, visit",
                "ONGOING|visit|Event, visit, going on when this was written",
                "ABSENT||Event, which did not take place",
                "EXPECTED||Event, foreseen",
                "CONDITIONAL||Event, possible on a condition",
                "PROPOSED|economy|Event, economy, proposed",
                "HYPOTHETICAL||Event, imagined"
            })
    void theNatureOfAnEventIsItsCategoryAndStatus(EventStatus status, String category, String words) {
        assertEquals(words, ItemWords.nature(event(status, Basis.STATED, category == null ? "" : category)));
    }

    @Test
    void theNatureOfAClaimIsItsKindAndCertaintyWithTheHedge() {
        assertEquals("Predictive claim, hedged", ItemWords.nature(claim("", "")));
        assertEquals("Predictive claim, hedged (“may”)", ItemWords.nature(claim("", "may")));
    }

    @Test
    void theNatureOfAnEventTellsOfAReservationAndThatOfAClaimItsBasisAndRole() {
        CommentaryIndex toll = TollStory.index();
        assertEquals(
                "Event, reported (“reportedly”)",
                ItemWords.nature(toll.item("drop").orElseThrow()));
        assertEquals("Event, politics", ItemWords.nature(toll.item("toll").orElseThrow()));
        assertEquals(
                "Factual claim, asserted, taken for granted, in the role of background",
                ItemWords.nature(toll.item("needed").orElseThrow()));
        assertEquals(
                "Factual claim, asserted, in part known from elsewhere",
                ItemWords.nature(toll.item("yearbook").orElseThrow()));
    }

    @Test
    void aClaimWithATitleIsAnnouncedWithWhatItStates() {
        TimelineItems items = TimelineItems.of(TollStory.index());
        int index = TollStory.index().indexOf("pays").orElseThrow();
        assertTrue(ItemWords.announcement(items, index, new ItemWalk(5, items.all()))
                .startsWith("The toll pays. The toll was meant to pay for the bridge. about no particular time. "
                        + "Interpretive claim, asserted, in the role of thesis. Claim "));
    }

    @Test
    void sharesReadWell() {
        assertEquals("23 of 12,345 items", ItemWords.share(23, 12345));
    }

    @Test
    void anItemIsAnnouncedWithItsActorsAndItsPlace() {
        Actor kim = new Actor("k", "Kim", ActorKind.PERSON, List.of(), Optional.empty(), Optional.empty());
        Actor xi = new Actor("x", "Xi", ActorKind.PERSON, List.of(), Optional.empty(), Optional.empty());
        TimelineItems items = TimelineItems.of(CommentaryIndex.of(new Commentary(
                "c",
                Source.bare("C", Optional.empty()),
                List.of(kim, xi),
                List.of(event(EventStatus.HAPPENED, Basis.STATED, "visit", "x", "k")),
                List.of(claim("2015", "")))));
        ItemWalk all = new ItemWalk(1, items.all());
        assertEquals(
                "Visit. some time in 2014: the text gives only the year. Xi, Kim. Event, visit. Event 1 of 1",
                ItemWords.announcement(items, 0, all));
        assertEquals(
                "It was so. about 2015. Predictive claim, hedged. Claim 1 of 1", ItemWords.announcement(items, 1, all));
        ItemWalk none = new ItemWalk(1, new BitSet());
        assertEquals("Event, left out by the filter", ItemWords.place(items.item(0), 0, none));
        assertEquals("Claim, left out by the filter", ItemWords.place(items.item(1), 1, none));
    }
}
