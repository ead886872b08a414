package dateline.timeline.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.parse.EdtfParser;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.timeline.lanes.LaneGrouping;
import dateline.timeline.lanes.PreparedTimeline;
import dateline.timeline.lanes.VisibleLanes;
import dateline.timeline.scale.Gaps;
import dateline.timeline.scale.Viewport;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which items keep their labels where there is no room for all. */
class LabelPriorityTest {
    /** At a pixel a day: one, another 200 pixels later, and one that leaves that only the room on its left. */
    private static final int[] DAYS = {20, 220, 235};

    private final PreparedTimeline timeline = PreparedTimeline.of(new Commentary(
            "claims",
            Stories.source("Claims"),
            List.of(),
            List.of(),
            IntStream.range(0, DAYS.length).mapToObj(LabelPriorityTest::claim).toList()));

    private static Claim claim(int number) {
        return new Claim(
                "c" + number,
                "Claim number " + number + " of many",
                ClaimKind.FACTUAL,
                Claim.AUTHORS,
                Certainty.ASSERTED,
                Optional.empty(),
                Optional.of(EdtfParser.parse(
                        LocalDate.of(2024, 1, 1).plusDays(DAYS[number]).toString())),
                List.of(),
                List.of(),
                List.of());
    }

    private Set<Integer> labelled(BitSet matches) {
        VisibleLanes lanes = VisibleLanes.of(timeline, LaneGrouping.NONE).matching(matches);
        double first = LocalDate.of(2024, 1, 1).toEpochDay();
        return TimelineLayout.layOut(Stories.input(lanes, Gaps.none(), new Viewport(first, 1, 900, 300, 0)))
                .labels()
                .stream()
                .map(Label::item)
                .collect(Collectors.toSet());
    }

    @Test
    void whatASearchFoundIsLabelledBeforeAllElse() {
        assertEquals(Set.of(0, 2), labelled(new BitSet()));
        BitSet found = new BitSet();
        found.set(1);
        assertEquals(Set.of(1, 2), labelled(found));
    }
}
