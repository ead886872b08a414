package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.MarkExtent;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.scale.Viewport;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of labels, over random items, windows and filters. */
class LabelLawsTest {
    @Property(tries = 300)
    void labelsStandOnTheRowOfTheirMarkAndOverNoOther(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 1200) int most) {
        LayoutInput input = Stories.anyInput(seed, most);
        DisplayList list = TimelineLayout.layOut(input);
        MarkTable marks = list.marks();
        double half = list.metrics().barHeight() / 2;
        double round = list.metrics().clusterRadius();
        double width = input.viewport().width();
        for (Label label : list.labels()) {
            double right = label.x() + label.width();
            assertTrue(label.x() >= 0 && right <= width, label.toString());
            assertTrue(
                    label.y() >= 0
                            && label.y() + label.height() <= input.viewport().height(),
                    label.toString());
            boolean isOnItsRow = false;
            for (int m = 0; m < marks.size(); m++) {
                MarkExtent mark = marks.extent(m);
                boolean isSameRow = Math.abs(marks.y(m) - label.y() - label.height() / 2) < 1e-6;
                if (marks.item(m) == label.item() && isSameRow) {
                    boolean isBeside = Math.abs(label.x() - mark.right()) < 10 || Math.abs(mark.left() - right) < 10;
                    boolean isWithin = label.x() >= mark.x0() && right <= mark.x1();
                    boolean isInView = mark.right() > 0 && mark.left() < width;
                    isOnItsRow |= isInView && (isBeside || isWithin);
                } else {
                    double y = marks.y(m);
                    double left = Math.min(mark.left(), mark.x0());
                    double end = Math.max(mark.right(), mark.x1());
                    assertFalse(label.intersects(left, y - half, end, y + half), label + " meets " + mark);
                }
            }
            assertTrue(isOnItsRow, label.toString());
            for (Label other : list.labels()) {
                boolean meets =
                        label.intersects(other.x(), other.y(), other.x() + other.width(), other.y() + other.height());
                assertFalse(!label.equals(other) && meets, label + " meets " + other);
            }
            for (Cluster c : list.clusters()) {
                assertFalse(label.intersects(c.left(round), c.y() - half, c.right(round), c.y() + half));
            }
        }
    }

    /** At the fitted scale all labels of events have their room: none is cut, none is missing. */
    @Property(tries = 200)
    void whereAllIsInViewEveryEventHasItsWholeLabel(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int count) {
        PreparedTimeline timeline = Stories.random(seed, count);
        TimelineItems items = timeline.items();
        Viewport all =
                new Viewport(0, 1, 1000, 4000, 0).fitted(items.firstDay(), items.lastShownDay(), timeline.gaps());
        DisplayList list = TimelineLayout.layOut(
                Stories.input(VisibleLanes.of(timeline, LaneGrouping.NONE), timeline.gaps(), all));
        Set<Integer> labelled = new HashSet<>();
        for (Label label : list.labels()) {
            labelled.add(label.item());
            assertTrue(items.isClaim(label.item()) || !label.text().endsWith("…"), label.text());
        }
        MarkTable marks = list.marks();
        for (int m = 0; m < marks.size(); m++) {
            assertTrue(items.isClaim(marks.item(m)) || labelled.contains(marks.item(m)), marks.extent(m) + "");
        }
    }
}
