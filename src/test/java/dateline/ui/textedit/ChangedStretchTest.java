package dateline.ui.textedit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The stretch in which two lists differ. */
class ChangedStretchTest {
    @Property
    void theLaterListIsTheEarlierWithTheStretchReplaced(
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> before,
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> after) {
        ChangedStretch stretch = ChangedStretch.between(before, after);
        List<Integer> made = new ArrayList<>(before.subList(0, stretch.start()));
        made.addAll(after.subList(stretch.start(), stretch.endAfter()));
        made.addAll(before.subList(stretch.endBefore(), before.size()));
        assertEquals(after, made);
    }

    @Property
    void whatIsOutsideOfTheStretchIsFollowed(
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> before,
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> after) {
        ChangedStretch stretch = ChangedStretch.between(before, after);
        for (int i = 0; i < before.size(); i++) {
            if (i < stretch.start() || i >= stretch.endBefore()) {
                assertEquals(before.get(i), after.get(stretch.follow(i)));
            }
        }
    }
}
