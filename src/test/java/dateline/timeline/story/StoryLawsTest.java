package dateline.timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.chapters.AxisPiece;
import dateline.timeline.chapters.AxisWords;
import dateline.timeline.chapters.EventTime;
import dateline.timeline.story.StoryMark.Shape;
import dateline.timeline.story.StorySizes.Density;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds in the first view of every document, at every size. */
class StoryLawsTest {
    private record Box(String what, double x0, double y0, double x1, double y1) {
        boolean overlaps(Box other) {
            return x0 < other.x1 - 0.5 && other.x0 < x1 - 0.5 && y0 < other.y1 - 0.5 && other.y0 < y1 - 0.5;
        }
    }

    private static List<StoryPart> parts(StoryLayout story) {
        return List.of(story.lanes(), story.ahead(), story.throughout());
    }

    private static List<Box> wordsOf(StoryLabel label, StorySizes sizes) {
        List<Box> boxes = new ArrayList<>();
        double y = label.y();
        for (String line : label.lines()) {
            double width = sizes.measurer().width(line, StorySizes.face(label.event()));
            boxes.add(new Box(line, label.x(), y - sizes.row() / 2, label.x() + width, y + sizes.row() / 2));
            y += sizes.row();
        }
        double last = y - sizes.row();
        double ticks = label.ticksX() + label.event().claims() * sizes.tickPitch();
        if (label.event().claims() > 0) {
            boxes.add(new Box("ticks", label.ticksX(), last - 3, ticks, last + 3));
        }
        return boxes;
    }

    @Property(tries = 300)
    void eachEventWithADayStandsOnce(@ForAll long seed, @ForAll @IntRange(max = 90) int count) {
        StoryLayout story = RandomStories.of(seed, count, 1100, 4000);
        List<Integer> shown = parts(story).stream()
                .flatMap(part -> part.marks().stream())
                .map(mark -> mark.event().item())
                .sorted()
                .toList();
        List<Integer> labelled = parts(story).stream()
                .flatMap(part -> part.labels().stream())
                .map(label -> label.event().item())
                .sorted()
                .toList();
        List<Integer> all = Stream.iterate(0, i -> i + 1)
                .limit(story.input().index().events().size())
                .filter(story.input().items()::isOnAxis)
                .toList();
        assertEquals(all, shown);
        assertEquals(all, labelled);
    }

    @Property(tries = 300)
    void noWordsAreCutAndNoneStandOverOthersOrOverAMark(
            @ForAll long seed,
            @ForAll @IntRange(max = 90) int count,
            @ForAll @IntRange(min = 800, max = 2600) int width,
            @ForAll @IntRange(min = 300, max = 1500) int height) {
        StoryLayout story = RandomStories.of(seed, count, width, height);
        StorySizes sizes = story.input().sizes();
        for (StoryPart part : parts(story)) {
            List<List<Box>> words =
                    part.labels().stream().map(label -> wordsOf(label, sizes)).toList();
            for (int i = 0; i < words.size(); i++) {
                StoryLabel label = part.labels().get(i);
                assertEquals(label.event().title(), String.join(" ", label.lines()));
                for (int j = 0; j < words.size(); j++) {
                    if (i != j) {
                        StoryMark mark = part.marks().get(j);
                        Box sign = new Box(
                                "mark of " + mark.event().title(), mark.x0(), mark.y() - 3, mark.x1(), mark.y() + 3);
                        for (Box line : words.get(i)) {
                            assertTrue(!line.overlaps(sign), () -> line + " over " + sign);
                            words.get(j)
                                    .forEach(other -> assertTrue(!line.overlaps(other), () -> line + " over " + other));
                        }
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void allIsWithinTheView(
            @ForAll long seed,
            @ForAll @IntRange(max = 90) int count,
            @ForAll @IntRange(min = 800, max = 2600) int width) {
        StoryLayout story = RandomStories.of(seed, count, width, 800);
        StorySizes sizes = story.input().sizes();
        for (StoryPart part : parts(story)) {
            for (StoryLabel label : part.labels()) {
                for (Box box : wordsOf(label, sizes)) {
                    assertTrue(box.x0() >= 0 && box.x1() <= width, () -> box + " in " + width);
                }
            }
        }
        double right = story.aheadX();
        for (StoryLabel label : story.lanes().labels()) {
            wordsOf(label, sizes).forEach(box -> assertTrue(box.x1() <= right + 0.5, () -> box + " beyond " + right));
        }
    }

    @Property(tries = 300)
    void theAxisAscendsWithTheDay(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        StoryLayout story = RandomStories.of(seed, count, 1100, 800);
        story.axis().ifPresent(axis -> {
            double before = axis.left();
            for (double day = axis.pieces().get(0).first() - 400; day < axis.end() + 400; day += 13) {
                double x = axis.x(day);
                assertTrue(x >= before - 1e-6 && x <= axis.right() + 1e-6);
                before = x;
            }
            for (AxisPiece piece : axis.pieces()) {
                assertTrue(piece.x1() > piece.x0() && piece.end() > piece.first(), piece::toString);
            }
        });
    }

    @Property(tries = 300)
    void anExtentIsDrawnAsAnExtent(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        StoryLayout story = RandomStories.of(seed, count, 1100, 800);
        story.axis().ifPresent(axis -> {
            MarkPlan plan = new MarkPlan(axis, story.input().sizes());
            for (StoryMark mark : story.lanes().marks()) {
                EventTime time = plan.time(mark.event());
                boolean bracketed = plan.isWide(mark.event());
                if (!bracketed && time.begins()) {
                    assertTrue(mark.shape() != Shape.UNTIL);
                    assertTrue(mark.x0() <= axis.x(time.firstStart()) + 0.5, mark::toString);
                    assertTrue(mark.x1() >= axis.x(Math.min(time.lastEnd(), axis.end())) - 0.5, mark::toString);
                }
                if (!time.begins()) {
                    assertEquals(StoryMark.Openness.OPENS_LEFT, mark.openness());
                }
            }
        });
    }

    @Property(tries = 200)
    void axisWordsNeverOverlap(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = 500, max = 2600) int width) {
        StoryLayout story = RandomStories.of(seed, count, width, 800);
        StorySizes sizes = story.input().sizes();
        double end = Double.NEGATIVE_INFINITY;
        for (AxisWords.AxisTick tick : story.ticks()) {
            if (!tick.label().isEmpty()) {
                assertTrue(tick.labelX() >= end, () -> story.ticks().toString());
                end = tick.labelX()
                        + sizes.measurer().width(tick.label(), dateline.timeline.scale.TextMeasurer.Face.SMALL);
            }
        }
    }

    @Property(tries = 100)
    void theHeadingOfALaneCountsItsEvents(@ForAll long seed, @ForAll @IntRange(max = 60) int count) {
        StoryLayout story = RandomStories.of(seed, count, 1100, 800);
        List<StoryPart.Heading> headings = story.lanes().headings();
        if (!headings.isEmpty()) {
            int counted =
                    headings.stream().collect(Collectors.summingInt(heading -> Integer.parseInt(heading.detail())));
            assertEquals(story.lanes().marks().size(), counted);
            assertEquals(
                    headings,
                    headings.stream()
                            .sorted(Comparator.comparingDouble(StoryPart.Heading::y))
                            .toList());
        }
    }

    @Property(tries = 100)
    void rowsStandAsFarApartAsEverythingFits(
            @ForAll long seed,
            @ForAll @IntRange(max = 60) int count,
            @ForAll @IntRange(min = 300, max = 1500) int height) {
        StoryLayout story = RandomStories.of(seed, count, 1100, height);
        StoryPlan plan = StoryPlan.of(story.input());
        Density fitting = Stream.of(Density.values())
                .skip(plan.isFew() ? 0 : 1)
                .filter(density -> plan.at(density).wholeHeight() <= height)
                .findFirst()
                .orElse(Density.CLOSEST);
        assertEquals(fitting, story.input().sizes().density());
    }

    @Property(tries = 300)
    void theLanesOfFewEventsShareTheHeight(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        StoryLayout story = RandomStories.of(seed, count, 1100, 900);
        if (story.axis().isPresent()) {
            assertEquals(story.lanesHeight(), story.lanes().height(), 1.5);
        }
    }

    @Property(tries = 200)
    void noMarkReachesIntoTheGapAboveALane(@ForAll long seed, @ForAll @IntRange(min = 1, max = 90) int count) {
        StoryLayout story = RandomStories.of(seed, count, 1100, 900);
        for (StoryPart.Heading lane : story.lanes().headings()) {
            double y = story.input().sizes().aboveLane(lane);
            assertTrue(story.lanes().marks().stream().noneMatch(mark -> Math.abs(mark.y() - y) < 7), lane.text());
        }
    }
}
