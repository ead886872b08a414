package dateline.timeline.lanes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.FilterMode;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.VisibleRow.Group;
import dateline.timeline.marks.Stories;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The searches in rows and the packing into rows give the same as going through all items one by one. */
class RowItemsTest {
    private static final int MOST = 4;

    private final Random dice = new Random(7);
    private final TimelineItems items = Stories.random(7, 400).items();
    private final RowItems row =
            new RowItems(items, RowItems.Kind.COLLAPSED, items.byStart().clone());
    private final int size = row.size();

    private double middle(int place) {
        return items.middle(row.member(place));
    }

    private static int[] places(int from, int to, IntPredicate wanted) {
        return IntStream.range(from, to).filter(wanted).toArray();
    }

    @Test
    void itemsStandByTheMiddlesOfTheirTimes() {
        int[] sorted = IntStream.of(items.byStart())
                .boxed()
                .sorted(Comparator.comparing(items::middle).thenComparing(Comparator.naturalOrder()))
                .mapToInt(i -> i)
                .toArray();
        assertArrayEquals(sorted, row.members());
    }

    @Test
    void theFirstItemFromADayIsFound() {
        for (int place = 0; place < size; place++) {
            for (double off : new double[] {-0.25, 0, 0.25}) {
                double day = middle(place) + off;
                int first = size - places(0, size, p -> middle(p) >= day).length;
                assertEquals(first, row.firstFrom(day, 0));
                assertEquals(Math.max(first, place / 2), row.firstFrom(day, place / 2));
            }
        }
        assertEquals(size, row.firstFrom(middle(size - 1) + 1, 0));
        assertEquals(0, row.firstFrom(middle(0) - 1, 0));
    }

    @Test
    void anItemIsFoundAtItsPlace() {
        for (int place = 0; place < size; place++) {
            assertEquals(place, row.placeOf(row.member(place)));
        }
        int[] others = IntStream.of(row.members()).filter(i -> i % 3 > 0).toArray();
        RowItems some = new RowItems(items, RowItems.Kind.MORE_CLAIMS, others);
        for (int item : items.byStart()) {
            assertEquals(item % 3 > 0, some.placeOf(item) >= 0);
        }
    }

    @Test
    void aSetOfItemsIsTurnedIntoASetOfPlaces() {
        BitSet wanted = new BitSet();
        IntStream.range(0, items.size() / 2).filter(i -> dice.nextBoolean()).forEach(wanted::set);
        BitSet places = row.placesOf(wanted.toLongArray());
        for (int place = 0; place < size; place++) {
            assertEquals(wanted.get(row.member(place)), places.get(place));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,0,300", "30,10,200", "32,0,300", "300,5,299", "90,64,128", "5000,0,300"})
    void longItemsAreFoundAmongMany(double days, int from, int to) {
        int end = Math.min(to, size);
        assertArrayEquals(places(from, end, p -> items.extent(row.member(p)) >= days), row.lasting(days, from, end));
    }

    @Test
    void theTimeOfAllItemsBetweenTwoPlacesIsFound() {
        for (int from = 0; from < size; from += 13) {
            for (int to = from + 1; to <= size; to += 17) {
                int start = from;
                int end = to;
                double first = IntStream.range(start, end)
                        .mapToDouble(p -> items.start(row.member(p)))
                        .min()
                        .orElseThrow();
                double last = IntStream.range(start, end)
                        .mapToDouble(p -> items.end(row.member(p)))
                        .max()
                        .orElseThrow();
                assertEquals(first, row.firstStart(from, to));
                assertEquals(last, row.lastEnd(from, to));
            }
        }
    }

    @Test
    void itemsThatReachBeyondADayAreFoundNearestFirst() {
        for (int before = 0; before <= size; before += 7) {
            for (double off : new double[] {0, 1, 15, 200, 2000}) {
                double day = middle(Math.max(0, before - 1)) + off;
                int[] all = places(0, before, p -> items.end(row.member(p)) > day);
                int[] nearest = IntStream.range(0, Math.min(5, all.length))
                        .map(k -> all[all.length - 1 - k])
                        .toArray();
                assertArrayEquals(nearest, row.reachingBeyond(day, before, 5));
            }
        }
    }

    @Test
    void itemsThatStartBeforeADayAreFoundNearestFirst() {
        for (int from = 0; from <= size; from += 7) {
            for (double off : new double[] {0, 1, 15, 200, 2000}) {
                double day = middle(Math.min(size - 1, from)) - off;
                int[] all = places(from, size, p -> items.start(row.member(p)) < day);
                assertArrayEquals(IntStream.of(all).limit(5).toArray(), row.startingBefore(day, from, 5));
            }
        }
    }

    @Test
    void eventsTakeTheFirstFreeRowTheShortestFirst() {
        int[] events = IntStream.of(items.byStart())
                .filter(i -> !items.isClaim(i))
                .limit(150)
                .toArray();
        Integer[] order = IntStream.range(0, events.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(p -> items.extent(events[p])));
        int[] rows = new int[events.length];
        Arrays.fill(rows, -1);
        for (int p : order) {
            int free = 0;
            while (free < MOST && overlaps(events, rows, p, free)) {
                free++;
            }
            rows[p] = free;
        }
        assertArrayEquals(rows, RowPacking.pack(items, events, MOST));
        assertEquals(MOST, IntStream.of(rows).max().orElseThrow());
    }

    private boolean overlaps(int[] events, int[] rows, int p, int row) {
        return IntStream.range(0, events.length)
                .anyMatch(q -> rows[q] == row
                        && items.start(events[q]) < items.end(events[p])
                        && items.start(events[p]) < items.end(events[q]));
    }

    @Test
    void eventsThatFollowOneAnotherShareARow() {
        TimelineItems days = Stories.single("2024-01-01", "2024-01-02", "2024-01-02/2024-01-03")
                .items();
        int[] rows = RowPacking.pack(days, days.byStart(), MOST);
        assertArrayEquals(
                new int[] {0, 0, 1},
                IntStream.range(0, 3).map(i -> rows[i]).sorted().toArray());
    }

    @Test
    void aFilteredRowAnswersForEachOfItsGroups() {
        BitSet accepted = new BitSet();
        BitSet found = new BitSet();
        IntStream.range(0, size).filter(p -> dice.nextInt(3) > 0).forEach(accepted::set);
        IntStream.range(0, size).filter(p -> dice.nextInt(9) == 0).forEach(found::set);
        check(new VisibleRow(row, Optional.empty(), FilterMode.SHOW_ONLY, Optional.empty()), null, new BitSet(), false);
        check(new VisibleRow(row, Optional.empty(), FilterMode.DIM, Optional.of(found)), null, found, false);
        check(
                new VisibleRow(row, Optional.of(accepted), FilterMode.SHOW_ONLY, Optional.of(found)),
                accepted,
                found,
                false);
        check(new VisibleRow(row, Optional.of(accepted), FilterMode.DIM, Optional.of(found)), accepted, found, true);
    }

    private void check(VisibleRow shown, BitSet accepted, BitSet found, boolean dims) {
        assertEquals(true, shown.has(Group.ACCEPTED));
        assertEquals(dims, shown.has(Group.DIM));
        for (int p = 0; p < size; p++) {
            boolean is = accepted == null || accepted.get(p);
            assertEquals(is, shown.isIn(Group.ACCEPTED, p));
            assertEquals(!is && dims, shown.isIn(Group.DIM, p));
            assertEquals(is || dims, shown.isShown(p));
            assertEquals(is || dims ? p : -1, shown.placeOf(row.member(p)));
            assertEquals(found.get(p), shown.isMatch(p));
        }
        for (Group group : accepted == null ? List.of(Group.ACCEPTED) : List.of(Group.values())) {
            for (int from = 0; from < size; from += 3) {
                for (int to : new int[] {from, from + 1, Math.min(size, from + 9), size}) {
                    int[] members =
                            places(from, to, p -> (accepted == null || accepted.get(p)) == (group == Group.ACCEPTED));
                    assertEquals(members.length, shown.count(group, from, to));
                    assertEquals(members.length > 0 ? members[0] : to, shown.next(group, from, to));
                    int[] before =
                            places(0, to, p -> (accepted == null || accepted.get(p)) == (group == Group.ACCEPTED));
                    assertEquals(before.length > 0 ? before[before.length - 1] : -1, shown.last(group, to));
                    assertEquals(places(from, to, found::get).length > 0, shown.hasMatch(from, to));
                }
            }
        }
        if (accepted == null) {
            assertEquals(size, shown.next(Group.DIM, 3, size));
            assertEquals(-1, shown.last(Group.DIM, size));
            assertEquals(0, shown.count(Group.DIM, 3, size));
        }
    }
}
