package dateline.timeline.items;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.index.CommentaryIndex;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Passage;
import dateline.model.SentenceId;
import dateline.model.Source;
import dateline.timeline.marks.Stories;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The days, traits and links of items, by examples. */
class TimelineItemsTest {
    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private static Event event(String id, EventStatus status, String category, int passages, String... actors) {
        return new Event(
                id,
                "Event " + id,
                EdtfParser.parse("2020-05-0" + id.charAt(1)),
                Basis.STATED,
                status,
                Optional.of(category).filter(name -> !name.isEmpty()),
                List.of(actors),
                Optional.empty(),
                Optional.empty(),
                IntStream.range(0, passages)
                        .mapToObj(
                                p -> new Passage(new SentenceId(1, p + 1), new SentenceId(1, p + 1), Optional.empty()))
                        .toList());
    }

    private static Claim claim(
            String id, Certainty certainty, String holder, String about, List<String> actors, String... restsOn) {
        return new Claim(
                id,
                "Claim " + id,
                ClaimKind.CAUSAL,
                holder,
                certainty,
                Optional.empty(),
                Optional.of(about).filter(words -> !words.isEmpty()).map(EdtfParser::parse),
                actors,
                List.of(restsOn),
                List.of());
    }

    private static TimelineItems items(List<Event> events, List<Claim> claims) {
        List<Actor> actors = List.of(actor("a"), actor("b"), actor("c"));
        return TimelineItems.of(
                CommentaryIndex.of(new Commentary("x", Source.bare("X", Optional.empty()), actors, events, claims)));
    }

    private static Actor actor(String id) {
        return new Actor(id, "Actor " + id, ActorKind.PERSON, List.of(), Optional.empty(), Optional.empty());
    }

    private final TimelineItems story = items(
            List.of(
                    event("e1", EventStatus.HAPPENED, "visit", 0, "b", "a", "b", "unknown"),
                    event("e2", EventStatus.ABSENT, "treaty", 2),
                    event("e3", EventStatus.ONGOING, "visit", 5, "c"),
                    event("e4", EventStatus.HYPOTHETICAL, "", 1, "a")),
            List.of(
                    claim("c1", Certainty.ASSERTED, "b", "2021", List.of(), "e2", "e3"),
                    claim("c2", Certainty.HEDGED, Claim.AUTHORS, "2019", List.of("a"), "e2", "c1"),
                    claim("c3", Certainty.REPORTED, "a", "", List.of("a")),
                    claim("c4", Certainty.SPECULATIVE, "nobody", "2022", List.of())));

    private int index(String id) {
        return story.indexOf(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2014,2014-01-01,2015-01-01",
        "2014-02,2014-02-01,2014-03-01",
        "2014-02-03,2014-02-03,2014-02-04",
        "2014-02-03/2014-02-10,2014-02-03,2014-02-11",
        "2014-02-03/..,2014-02-03,2024-12-18",
        "2025-02-03/..,2025-02-03,2025-02-04",
        "../2014-02-03,2014-02-03,2014-02-04",
        "/2014-02-03,2014-02-03,2014-02-04",
        "2014-02-03/,2014-02-03,2014-02-04"
    })
    void anItemReachesFromItsFirstDayToTheDayAfterItsLast(String date, String start, String end) {
        TimelineItems items = Stories.single(date).items();
        assertEquals(day(start), items.start(0));
        assertEquals(day(end), items.end(0));
        assertEquals(day(end) - day(start), items.extent(0));
        assertEquals((day(start) + day(end)) / 2, items.middle(0));
        assertTrue(items.isOnAxis(0));
    }

    @Test
    void aTimeBeyondTheAxisHasNoPlaceOnIt() {
        TimelineItems items = Stories.single("Y-13800000000", "Y-66000000", "2014", "Y-4500000000/2014", "Y1E15")
                .items();
        assertEquals(3, items.countBeyond());
        assertEquals(2, items.countOnAxis());
        for (int i = 0; i < items.size(); i++) {
            assertEquals(!items.isBeyond(i), items.isOnAxis(i));
        }
        assertEquals((double) EdtfParser.parse("Y-66000000").earliestDay().getAsLong(), items.firstDay());
        assertEquals(day("2015-01-01"), items.lastDay());
    }

    @ParameterizedTest
    @CsvSource({
        "2014,0",
        "2014-02-03,1024",
        "2014?,1",
        "2014~,48",
        "2014~/2015,2064",
        "2014/2015~,2080",
        "2014-02-03/..,2176",
        "../2014-02-03,3136",
        "/2014-02-03,3344",
        "2014-02-03/,3616"
    })
    void traitsTellWhatIsKnownOfTheTime(String date, int traits) {
        assertEquals(traits, Stories.single(date).items().traits(0));
    }

    @Test
    void traitsTellTheStatusOfAnEventAndTheCertaintyOfAClaim() {
        assertEquals(Traits.DAY, story.traits(index("e1")));
        assertEquals(Traits.DAY | Traits.ABSENT | Traits.HOLLOW, story.traits(index("e2")));
        assertEquals(Traits.DAY | Traits.ARROW_END, story.traits(index("e3")));
        assertEquals(Traits.DAY | Traits.HOLLOW | Traits.DASHED, story.traits(index("e4")));
        assertEquals(0, story.traits(index("c1")));
        assertEquals(Traits.HOLLOW | Traits.DASHED, story.traits(index("c2")));
        assertEquals(Traits.HOLLOW | Traits.DOTTED, story.traits(index("c3")));
        assertEquals(Traits.HOLLOW | Traits.SPARSE, story.traits(index("c4")));
        assertTrue(story.isAbsent(index("e2")));
        assertFalse(story.isAbsent(index("e1")));
    }

    @Test
    void importanceCountsClaimsThatRestOnAnItemAndUpToThreePassages() {
        assertEquals(0, story.importance(index("e1")));
        assertEquals(2 + 2 * 4, story.importance(index("e2")));
        assertEquals(3 + 4, story.importance(index("e3")));
        assertEquals(1, story.importance(index("e4")));
        assertEquals(4, story.importance(index("c1")));
    }

    @Test
    void eventsHaveTheNumberOfTheirCategory() {
        assertEquals(List.of("visit", "treaty"), story.categories());
        assertEquals(0, story.category(index("e1")));
        assertEquals(1, story.category(index("e2")));
        assertEquals(0, story.category(index("e3")));
        assertEquals(-1, story.category(index("e4")));
        assertEquals(-1, story.category(index("c1")));
    }

    @Test
    void itemsOnTheAxisComeByTheirFirstDay() {
        assertEquals(4, story.eventCount());
        assertEquals(8, story.size());
        assertEquals(7, story.countOnAxis());
        assertFalse(story.isOnAxis(index("c3")));
        assertArrayEquals(
                new int[] {index("c2"), index("e1"), index("e2"), index("e3"), index("e4"), index("c1"), index("c4")},
                story.byStart());
        assertEquals(day("2019-01-01"), story.firstDay());
        assertEquals(day("2023-01-01"), story.lastDay());
        assertEquals(day("2023-01-01"), story.lastShownDay());
        assertEquals(OptionalDouble.empty(), story.publication());
    }

    @Test
    void theTimelineReachesToThePublication() {
        TimelineItems items = Stories.single("2014").items();
        assertEquals(day("2015-01-01"), items.lastDay());
        assertEquals(day("2024-12-18"), items.lastShownDay());
        assertEquals(OptionalDouble.of(day("2024-12-17")), items.publication());
        assertEquals(day("2031-01-01"), Stories.single("2030").items().lastShownDay());
    }

    @Test
    void aTimelineOfNothingHasADay() {
        TimelineItems items = items(List.of(), List.of());
        assertEquals(0, items.firstDay());
        assertEquals(0, items.lastDay());
        assertEquals(1, items.lastShownDay());
        assertEquals(0, items.size());
    }

    @Test
    void anItemIsLinkedWithWhatItRestsOnAndBears() {
        assertArrayEquals(new int[0], story.linked(index("e1")));
        assertArrayEquals(
                new int[] {index("c2"), index("c1")},
                IntStream.of(story.linked(index("e2"))).sorted().toArray());
        assertArrayEquals(new int[] {index("e2"), index("e3"), index("c2")}, story.linked(index("c1")));
    }

    @Test
    void itemsAreFoundByTheirIds() {
        assertEquals("c2", story.item(index("c2")).id());
        assertEquals(OptionalInt.empty(), story.indexOf("c9"));
        assertEquals(
                IntStream.of(index("e4"), index("c1")).boxed().sorted().toList(),
                story.setOf(List.of("e4", "c9", "c1")).stream().boxed().toList());
        assertEquals(8, story.all().cardinality());
        assertEquals(8, story.all().length());
    }

    @Test
    void aClaimHasAKindAndIsNoEvent() {
        assertTrue(story.isClaim(index("c1")));
        assertFalse(story.isClaim(index("e4")));
        assertEquals(ClaimKind.CAUSAL, story.claimKind(index("c1")));
        assertEquals(ClaimKind.FACTUAL, story.claimKind(index("e1")));
    }

    @Test
    void anItemLiesWithEachOfItsKnownActorsOnceAndAClaimOfNoneWithItsHolder() {
        ItemActors actors = story.actors();
        assertEquals(List.of("a", "b", "c"), actors.ids());
        assertEquals(List.of("Actor a", "Actor b", "Actor c"), actors.names());
        assertEquals(2, actors.count(index("e1")));
        assertEquals(1, actors.number(index("e1"), 0));
        assertEquals(0, actors.number(index("e1"), 1));
        assertEquals(0, actors.count(index("e2")));
        assertEquals(1, actors.count(index("c1")));
        assertEquals(1, actors.number(index("c1"), 0));
        assertEquals(0, actors.number(index("c2"), 0));
        assertEquals(0, actors.count(index("c4")));
        assertEquals(1, actors.holder(index("c1")));
        assertEquals(-1, actors.holder(index("c2")));
        assertEquals(-1, actors.holder(index("e1")));
    }

    @ParameterizedTest
    @EnumSource(EventStatus.class)
    void onlyWhatDidNotHappenIsStruckThrough(EventStatus status) {
        TimelineItems items = items(List.of(event("e1", status, "", 0)), List.of());
        assertEquals(status == EventStatus.ABSENT, items.isAbsent(0));
    }
}
