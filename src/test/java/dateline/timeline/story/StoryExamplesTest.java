package dateline.timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.CivilDate;
import dateline.timeline.chapters.AxisPiece;
import dateline.timeline.chapters.AxisPiece.Chapter;
import dateline.timeline.chapters.AxisWords.Caption;
import dateline.timeline.chapters.ChapterAxis;
import dateline.timeline.story.StoryPart.Bracket;
import dateline.timeline.story.StoryPart.Heading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The story of small documents: chapters, marks, brackets. */
class StoryExamplesTest {
    /** A year that is the text's own, with an older event and an approach. */
    private static final String[] YEAR = {
        "1949",
        "2012-11",
        "2023-09",
        "2023-10",
        "2023-11",
        "2024-01-01",
        "2024-02",
        "2024-03",
        "2024-04",
        "2024-05",
        "2024-06",
        "2024-07",
        "2024-08",
        "2024-09"
    };

    private static StoryLayout with(String... dates) {
        String[] all = Stream.concat(Arrays.stream(YEAR), Arrays.stream(dates)).toArray(String[]::new);
        return RandomStories.of(RandomStories.dated("2024-12-17", all), 1100, 900);
    }

    private static StoryMark mark(StoryLayout story, String date) {
        return Stream.of(story.lanes(), story.throughout(), story.ahead())
                .flatMap(part -> part.marks().stream())
                .filter(mark -> mark.event().title().equals("On " + date))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAxisHasABackgroundAnApproachAndAFocus() {
        List<Chapter> chapters = with().axis().orElseThrow().pieces().stream()
                .map(AxisPiece::chapter)
                .toList();
        assertEquals(List.of(Chapter.BACKGROUND, Chapter.BACKGROUND, Chapter.APPROACH, Chapter.FOCUS), chapters);
        assertEquals(
                List.of("Background", "Late 2023", "2024"),
                with("1978", "1994").captions().stream().map(Caption::text).toList());
    }

    @Test
    void aNameThatHasNoRoomIsLeftOut() {
        StoryLayout narrow = RandomStories.of(RandomStories.dated("2024-12-17", YEAR), 600, 900);
        assertEquals(
                List.of("Late 2023", "2024"),
                narrow.captions().stream().map(Caption::text).toList());
    }

    @Test
    void eachStretchOfTheBackgroundStartsWithAYearThatIsNamed() {
        StoryLayout story = with("1978-05", "1994-11", "2012-11", "2014", "2020~", "2022-02");
        List<String> names = story.ticks().stream()
                .filter(tick -> story.axis().orElseThrow().pieces().stream()
                        .anyMatch(piece -> piece.chapter() == Chapter.BACKGROUND && piece.x0() == tick.x()))
                .map(tick -> tick.label())
                .toList();
        assertEquals(List.of("1949", "1978", "1994", "2012", "2014", "2020", "2022"), names);
    }

    @Test
    void whereThereIsLittleRoomYearsAreNamedByTwoDigits() {
        StoryLayout story = RandomStories.of(
                RandomStories.dated(
                        "2024-12-17",
                        Stream.concat(Arrays.stream(YEAR), Stream.of("1960", "1978", "1994", "2005", "2020"))
                                .toArray(String[]::new)),
                640,
                900);
        List<String> names = story.ticks().stream().map(tick -> tick.label()).toList();
        assertTrue(names.containsAll(List.of("\u201949", "\u201978", "\u201994")), names::toString);
    }

    @Test
    void theFocusTakesMostOfTheAxis() {
        ChapterAxis axis = with().axis().orElseThrow();
        AxisPiece focus = axis.focus().orElseThrow();
        assertTrue(focus.x1() - focus.x0() > 0.5 * (axis.right() - axis.left()));
        assertEquals(axis.right(), focus.x1());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05,DISC,CLOSED",
        "2024-05,PILL,CLOSED",
        "[2024-02..2024-04],PILL,CLOSED",
        "2024-02/2024-03,BAR,CLOSED",
        "2012-11/2024-09,BAND,CLOSED",
        "2018-03/..,BAND,GOES_ON",
        "../2024-06,UNTIL,OPENS_LEFT",
        "../2024,UNTIL,OPENS_LEFT",
        "2024/..,PILL,GOES_ON",
        "2024,PILL,CLOSED",
        "../2024-12-17,DASH,CLOSED",
        "2025,RING,CLOSED"
    })
    void eachFormOfTimeHasItsShape(String date, StoryMark.Shape shape, StoryMark.Openness openness) {
        StoryMark mark = mark(with(date), date);
        assertEquals(shape, mark.shape());
        assertEquals(openness, mark.openness());
    }

    @ParameterizedTest
    @CsvSource({"2024", "../2024", "2024/..", "[2024-01..2024-12]"})
    void whatIsKnownOnlyToLieInTheYearStandsInTheBracket(String date) {
        StoryLayout story = with(date);
        Bracket bracket = story.lanes().brackets().get(0);
        assertEquals("some time in 2024", bracket.words());
        StoryMark mark = mark(story, date);
        assertTrue(mark.y() > bracket.y0() && mark.y() < bracket.y1() && mark.x0() > bracket.x0());
        AxisPiece focus = story.axis().orElseThrow().focus().orElseThrow();
        assertEquals(focus.x0(), bracket.x0());
    }

    @Test
    void whatTookAMonthOfTheYearStandsInNoBracket() {
        assertEquals(List.of(), with("2024-05").lanes().brackets());
    }

    @Test
    void aVagueStartIsSureOnlyWhereItHasBegunForSure() {
        StoryLayout story = with("2018/2024-09");
        StoryMark mark = mark(story, "2018/2024-09");
        ChapterAxis axis = story.axis().orElseThrow();
        assertEquals(axis.x(17532), mark.x0(), 0.01, "1 January 2018");
        assertEquals(axis.x(17897), mark.sureX(), 0.01, "1 January 2019");
    }

    @Test
    void whatGoesOnThroughoutStandsBelowAndWhatLiesAheadAtTheRight() {
        StoryLayout story = with("../2024-12-17", "2025");
        assertEquals(
                List.of("Throughout"),
                story.throughout().headings().stream().map(Heading::text).toList());
        assertEquals(
                List.of("Later, 2025"),
                story.ahead().headings().stream().map(Heading::text).toList());
        assertTrue(mark(story, "2025").x0() > story.aheadX());
    }

    @Test
    void withoutAPublicationThereIsNoLineAndNothingAhead() {
        StoryLayout story = RandomStories.of(RandomStories.dated("", "2014-03", "2014-05", "2015-01"), 1100, 900);
        assertTrue(story.axis().orElseThrow().publication().isEmpty());
        assertEquals(List.of(), story.ahead().marks());
        assertEquals(3, story.lanes().marks().size());
    }

    @Test
    void withoutEventsThereIsNoAxis() {
        StoryLayout story = RandomStories.of(RandomStories.dated("2024-12-17"), 1100, 900);
        assertTrue(story.axis().isEmpty());
        assertEquals(List.of(), story.ticks());
        assertEquals(List.of(), story.captions());
    }

    @Test
    void fewEventsShareOneScale() {
        StoryLayout story =
                RandomStories.of(RandomStories.dated("2020-12-17", "2019-03", "2019-09", "2020-05"), 1100, 900);
        assertEquals(1, story.axis().orElseThrow().pieces().size());
    }

    @Test
    void aBandFoldsToOneRowWhereTheLanesNeedTheRoom() {
        String[] throughout = new String[12];
        Arrays.fill(throughout, "../2024-12-17");
        String[] all =
                Stream.concat(Arrays.stream(YEAR), Arrays.stream(throughout)).toArray(String[]::new);
        StoryLayout low = RandomStories.of(RandomStories.dated("2024-12-17", all), 700, 120);
        assertTrue(low.throughout().marks().size() < 12);
        int shown = low.throughout().marks().size();
        assertTrue(low.throughout().headings().stream()
                .anyMatch(heading -> heading.detail().equals("and " + (12 - shown) + " more \u25b8")));
        StoryLayout high = RandomStories.of(RandomStories.dated("2024-12-17", all), 700, 1200);
        assertEquals(12, high.throughout().marks().size());
        assertFalse(high.throughout().headings().get(0).detail().isEmpty());
    }

    @Test
    void whereNoYearStandsOutTheAxisIsOneScaleAndHasNoChapters() {
        String[] years = IntStream.range(1910, 1950).mapToObj(Integer::toString).toArray(String[]::new);
        StoryLayout story = RandomStories.of(RandomStories.dated("1950-06-01", years), 1100, 900);
        assertEquals(1, story.axis().orElseThrow().pieces().size());
        assertTrue(story.captions().isEmpty());
        assertTrue(story.lanes().brackets().isEmpty());
    }

    @Test
    void ofFewEventsOnlyALargeGapIsLeftOut() {
        StoryLayout story = RandomStories.of(
                RandomStories.dated("2023-11-04", "1931", "2019-03", "2021-05-03", "2022/2023"), 1100, 900);
        assertEquals(
                List.of("1931", "2019"),
                story.axis().orElseThrow().pieces().stream()
                        .map(piece -> CivilDate.ofEpochDay((long) piece.first()).year())
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void aViewWithoutRoomForItsAxisIsLaidOutToo() {
        for (int width : new int[] {0, 20, 60, 120}) {
            StoryLayout story = RandomStories.of(
                    RandomStories.dated("2024-12-17", "1949", "1978", "2023-10", "2024-03"), width, 90);
            assertEquals(4, story.places().size());
        }
    }
}
