package dateline.timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.story.LanePlacer.Side;
import dateline.timeline.story.StoryHit.OnEvent;
import dateline.timeline.story.StoryLayout.Area;
import dateline.timeline.story.StoryLayout.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands at a point of a story, above and below an event, and in view; and the rows that lanes take. */
class StoryFindingTest {
    private static final StoryLayout STORY = RandomStories.of(7, 80, 900, 500);

    private static List<Place> places(StoryLayout story, Area area) {
        return story.places().stream().filter(place -> place.area() == area).toList();
    }

    private static boolean isHit(StoryLayout story, double scroll, Place place, double x, double y) {
        return StoryHit.at(story, scroll, x, y).equals(new OnEvent(place));
    }

    private static Place lowest(StoryLayout story) {
        return places(story, Area.LANES).stream()
                .max(Comparator.comparingDouble(place -> place.mark().y()))
                .orElseThrow();
    }

    @Test
    void nothingIsHitUnderTheAxis() {
        for (Place place : places(STORY, Area.LANES)) {
            double scroll = STORY.top(Area.LANES, 0) + place.mark().y() - 20;
            double x = (place.mark().x0() + place.mark().x1()) / 2;
            assertEquals(new StoryHit.Nothing(), StoryHit.at(STORY, scroll, x, 20));
        }
    }

    @Test
    void lanesAreNotHitUnderTheBand() {
        double foot = STORY.top(Area.THROUGHOUT, 0);
        assertFalse(places(STORY, Area.THROUGHOUT).isEmpty());
        for (Place place : places(STORY, Area.LANES)) {
            double scroll = STORY.top(Area.LANES, 0) + place.mark().y() - foot - 4;
            double x = (place.mark().x0() + place.mark().x1()) / 2;
            assertFalse(isHit(STORY, scroll, place, x, foot + 4));
        }
    }

    @Test
    void anEventIsHitAtItsWordsAndNotBelowThem() {
        StorySizes sizes = STORY.input().sizes();
        for (Place place : places(STORY, Area.LANES)) {
            StoryLabel label = place.label();
            double scroll = STORY.top(Area.LANES, 0) + label.y() - 150;
            double below = 150 + sizes.row() * (sizes.rows(label.event(), label.lines()) + 0.5);
            assertTrue(isHit(STORY, scroll, place, label.x() + 4, 150), label::toString);
            assertFalse(isHit(STORY, scroll, place, label.x() + 4, below), label::toString);
        }
    }

    @Test
    void anEventIsNotHitFarLeftOfItsMark() {
        for (Place place : places(STORY, Area.LANES)) {
            if (place.label().x() > place.mark().x0()) {
                double scroll = STORY.top(Area.LANES, 0) + place.mark().y() - 150;
                assertFalse(isHit(STORY, scroll, place, place.mark().x0() - 9, 150));
            }
        }
    }

    @Test
    void fromTheLanesTheWayDownLeadsIntoTheBandAndBack() {
        String[] dates = Stream.concat(
                        Stream.of("2024-01", "2024-03", "2024-03", "2024-03", "2024-03", "2024-03", "../2024-12-17"),
                        Stream.iterate(2025, year -> year + 1).limit(15).map(Object::toString))
                .toArray(String[]::new);
        StoryLayout story = RandomStories.of(RandomStories.dated("2024-12-17", dates), 1100, 900);
        Place inBand = places(story, Area.THROUGHOUT).get(0);
        Place lowest = lowest(story);
        assertTrue(story.ahead().height() > story.lanes().height() + 40);
        assertEquals(
                Optional.of(inBand.event().item()),
                StoryWalk.below(story, lowest.event().item()));
        assertEquals(
                Area.LANES,
                StoryWalk.above(story, inBand.event().item())
                        .flatMap(story::place)
                        .orElseThrow()
                        .area());
    }

    @Test
    void theWayDownLeadsToTheNearestOfTheRow() {
        for (Place from : places(STORY, Area.LANES)) {
            Place to = StoryWalk.below(STORY, from.event().item())
                    .flatMap(STORY::place)
                    .filter(found -> found.area() == Area.LANES)
                    .orElse(from);
            double across = Math.abs(to.mark().x0() - from.mark().x0());
            places(STORY, Area.LANES).stream()
                    .filter(other ->
                            !to.equals(from) && other.mark().y() == to.mark().y())
                    .forEach(other ->
                            assertTrue(Math.abs(other.mark().x0() - from.mark().x0()) >= across, other::toString));
        }
    }

    @Test
    void anEventIsInViewBetweenTheAxisAndTheBand() {
        Place lowest = lowest(STORY);
        double whole = STORY.contentHeight() - STORY.lanesHeight();
        assertTrue(whole > 100);
        assertFalse(STORY.isInView(lowest, 0));
        assertTrue(STORY.isInView(lowest, whole));
        Place highest = places(STORY, Area.LANES).stream()
                .min(Comparator.comparingDouble(place -> place.label().y()))
                .orElseThrow();
        assertTrue(STORY.isInView(highest, 0));
        assertFalse(STORY.isInView(highest, highest.label().y() + 1));
        assertTrue(STORY.isInView(places(STORY, Area.THROUGHOUT).get(0), whole));
    }

    @Test
    void aLaneIsPlacedInTheWayThatTakesTheFewestRows() {
        for (long seed = 0; seed < 300; seed++) {
            StoryLayout story = RandomStories.of(seed, 15, 900, 900);
            if (story.axis().isPresent()) {
                double least = Stream.of(Side.values())
                        .mapToDouble(side -> height(story, List.of(side)))
                        .min()
                        .orElseThrow();
                assertEquals(least, height(story, List.of(Side.RIGHT, Side.LEFT)), "seed " + seed);
            }
        }
    }

    private static double height(StoryLayout story, List<Side> sides) {
        MarkPlan plan = new MarkPlan(story.axis().orElseThrow(), story.input().sizes());
        List<StoryEvent> events =
                places(story, Area.LANES).stream().map(Place::event).toList();
        return new LanePlacer(plan, sides, new StoryPart.Builder()).place("", events, 0);
    }
}
