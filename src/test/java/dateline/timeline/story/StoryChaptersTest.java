package dateline.timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.CommentaryIndex;
import dateline.model.Commentary;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.story.StoryChapters.ChapterEvent;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The chapters of events in a list. */
class StoryChaptersTest {
    private static List<ChapterEvent> of(Commentary commentary) {
        CommentaryIndex index = CommentaryIndex.of(commentary);
        return StoryChapters.of(index, TimelineItems.of(index));
    }

    private static List<String> names(String published, String... dates) {
        return of(RandomStories.dated(published, dates)).stream()
                .map(event -> event.event().title().replace("On ", "") + ": " + event.name())
                .toList();
    }

    @Test
    void areThoseOfTheStory() {
        assertEquals(
                List.of(
                                "1949: Background",
                                "2012-11: Background",
                                "2023-09: Late 2023",
                                "2023-10/2024-05: Late 2023",
                                "2023-11: Late 2023",
                                "2024-01: 2024",
                                "2024-02: 2024",
                                "2024-03: 2024",
                                "2024-04: 2024",
                                "2024-05: 2024",
                                "2024-06: 2024",
                                "../2024-08: 2024",
                                "2024: 2024",
                                "../2024-12-17: Throughout",
                                "2025: Ahead")
                        .stream()
                        .sorted()
                        .toList(),
                names(
                                "2024-12-17",
                                "2025",
                                "1949",
                                "2012-11",
                                "../2024-12-17",
                                "2023-09",
                                "2023-10/2024-05",
                                "2023-11",
                                "2024-01",
                                "2024-02",
                                "2024-03",
                                "2024-04",
                                "2024-05",
                                "2024-06",
                                "../2024-08",
                                "2024")
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void standInTheOrderOfTimeThenThroughoutThenAhead() {
        assertEquals(
                List.of("Background", "Late 2023", "2024", "Throughout", "Ahead"),
                of(RandomStories.dated(
                                "2024-12-17",
                                "2025",
                                "1949",
                                "2012-11",
                                "../2024-12-17",
                                "2023-09",
                                "2023-10",
                                "2023-11",
                                "2024-01",
                                "2024-02",
                                "2024-03",
                                "2024-04",
                                "2024-05"))
                        .stream()
                        .map(ChapterEvent::name)
                        .distinct()
                        .toList());
    }

    @Test
    void ofAFewEventsNearEachOtherAreOne() {
        assertEquals(
                List.of("1990: 1990 to 1993", "1992: 1990 to 1993", "1993: 1990 to 1993"),
                names("", "1992", "1990", "1993"));
    }

    @Test
    void anEventWithoutAKnownDayHasNone() {
        assertEquals(
                List.of("1990: 1990", "Y999999999: No place on the timeline", "../..: No place on the timeline"),
                names("", "../..", "1990", "Y999999999"));
    }

    @Test
    void ofManyEventsAreYearsOrDecades() {
        String[] years = IntStream.range(0, 500)
                .mapToObj(k -> Integer.toString(1990 + k % 20))
                .toArray(String[]::new);
        List<ChapterEvent> byYear = of(RandomStories.dated("2024-12-17", years));
        assertEquals("1990", byYear.get(0).name());
        assertEquals("2009", byYear.get(499).name());
        String[] centuries = IntStream.range(0, 500)
                .mapToObj(k -> Integer.toString(1700 + k % 300))
                .toArray(String[]::new);
        List<ChapterEvent> byDecade = of(RandomStories.dated("2024-12-17", centuries));
        assertEquals("1700 to 1709", byDecade.get(0).name());
        assertEquals(30, byDecade.stream().map(ChapterEvent::name).distinct().count());
    }

    @Test
    void listEveryEventOfARandomDocumentOnceAndTogetherWithItsChapter() {
        for (long seed = 0; seed < 60; seed++) {
            CommentaryIndex index = CommentaryIndex.of(RandomStories.random(seed, 40));
            List<ChapterEvent> events = StoryChapters.of(index, TimelineItems.of(index));
            assertEquals(
                    index.events().size(),
                    events.stream()
                            .map(event -> event.event().item())
                            .distinct()
                            .count());
            long changes = IntStream.range(1, events.size())
                    .filter(k -> !events.get(k).name().equals(events.get(k - 1).name()))
                    .count();
            long chapters = events.stream().map(ChapterEvent::name).distinct().count();
            assertTrue(changes == chapters - 1 || events.isEmpty(), "seed " + seed);
        }
    }
}
