package dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which items keep their labels where there is no room for all. */
class LabelPriorityTest {
    private final TimelineItems items = Stories.random(7, 250);

    private DisplayList layOut(double zoom, ItemSet matches) {
        Lanes lanes = Lanes.of(items, LaneGrouping.NONE, ItemSet.all()).matching(matches);
        return TimelineLayout.layOut(
                Stories.input(lanes, Folds.none(), Stories.viewport(items, Folds.none(), zoom, 0.5)));
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
            DisplayList plain = layOut(zoom, ItemSet.none());
            Set<Integer> before = labelled(plain);
            for (int m = 0; m < plain.marks().size(); m++) {
                int item = plain.marks().item(m);
                boolean inView = plain.marks().x(m) > 100 && plain.marks().x(m) < 600;
                if (!inView || before.contains(item)) {
                    continue;
                }
                lacking++;
                DisplayList found =
                        layOut(zoom, items.setOf(List.of(items.item(item).id())));
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
