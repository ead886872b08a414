package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.scale.Gaps;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which items keep their labels where there is no room for all. */
class LabelPriorityTest {
    private final PreparedTimeline timeline = Stories.random(7, 250);
    private final TimelineItems items = timeline.items();

    private DisplayList layOut(double zoom, BitSet matches) {
        VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.NONE).matching(matches);
        return TimelineLayout.layOut(
                Stories.input(lanes, Gaps.none(), Stories.viewport(items, Gaps.none(), zoom, 0.5)));
    }

    private static BitSet only(int item) {
        BitSet one = new BitSet();
        one.set(item);
        return one;
    }

    private static Set<Integer> labelled(DisplayList list) {
        Set<Integer> labelled = new HashSet<>();
        list.labels().forEach(label -> labelled.add(label.item()));
        return labelled;
    }

    @Test
    void whatASearchFoundIsLabelledBeforeAllElse() {
        int lacking = 0;
        int gained = 0;
        for (double zoom = 0; zoom < 5; zoom++) {
            DisplayList plain = layOut(zoom, new BitSet());
            Set<Integer> before = labelled(plain);
            for (int m = 0; m < plain.marks().size(); m++) {
                int item = plain.marks().item(m);
                boolean inView = plain.marks().x(m) > 100 && plain.marks().x(m) < 600;
                if (!inView || before.contains(item)) {
                    continue;
                }
                lacking++;
                DisplayList found = layOut(zoom, only(item));
                if (labelled(found).contains(item)) {
                    gained++;
                    assertEquals(item, found.labels().get(0).item(), "another label is placed before it");
                }
            }
        }
        assertTrue(lacking > 5, "there is room for every label: " + lacking);
        assertTrue(gained * 2 > lacking, gained + " of " + lacking + " gained a label");
    }
}
