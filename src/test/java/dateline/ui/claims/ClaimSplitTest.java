package dateline.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.index.TollStory;
import dateline.model.Claim;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the division into two columns. */
class ClaimSplitTest {
    private static final Claim CLAIM = TollStory.commentary().claims().get(0);

    /** Returns rows of groups of some sizes. */
    private static List<ClaimRow> rows(List<Integer> groups) {
        List<ClaimRow> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            rows.add(new ClaimRow.Heading("G" + i, "Group " + i, "", groups.get(i), "claim"));
            for (int member = 0; member < groups.get(i); member++) {
                rows.add(new ClaimRow.Entry(CLAIM));
            }
        }
        return rows;
    }

    @Provide
    Arbitrary<List<Integer>> groups() {
        return Arbitraries.integers().between(1, 60).list().ofMaxSize(12);
    }

    private static boolean isContinued(List<ClaimRow> column) {
        return !column.isEmpty()
                && column.get(0) instanceof ClaimRow.Heading heading
                && heading.title().endsWith("(continued)");
    }

    @Property
    void nothingIsLostAndTheOrderStays(@ForAll("groups") List<Integer> groups) {
        List<ClaimRow> rows = rows(groups);
        ClaimSplit split = ClaimSplit.halves(rows);
        List<ClaimRow> joined = new ArrayList<>(split.left());
        joined.addAll(
                isContinued(split.right())
                        ? split.right().subList(1, split.right().size())
                        : split.right());
        assertEquals(rows, joined);
    }

    @Property
    void eachColumnBeginsWithAHeadingAndNoneEndsWithOne(@ForAll("groups") List<Integer> groups) {
        ClaimSplit split = ClaimSplit.halves(rows(groups));
        for (List<ClaimRow> column : List.of(split.left(), split.right())) {
            if (!column.isEmpty()) {
                assertTrue(column.get(0) instanceof ClaimRow.Heading);
                assertFalse(column.get(column.size() - 1) instanceof ClaimRow.Heading);
            }
        }
    }

    @Property
    void noColumnIsMuchLongerThanTheOther(@ForAll("groups") List<Integer> groups) {
        ClaimSplit split = ClaimSplit.halves(rows(groups));
        int all = split.left().size() + split.right().size();
        int longer = Math.max(split.left().size(), split.right().size());
        assertTrue(longer <= 0.6 * all + 2, () -> longer + " of " + all);
    }
}
