package dateline.layout;

import dateline.columns.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * All lanes of a grouping and what lies on them, in which row: whatever the filter, the scale and the place.
 *
 * <p>An event lies on the lane of each of its actors. A claim lies on one lane, its first actor's, in the row below the
 * events; an item without an actor lies on a lane of its own kind at the end. Immutable.
 */
final class LaneIndex {
    private static final String NO_ACTOR = "#none";
    private static final String EVENTS = "#events";

    private final TimelineItems items;
    private final LaneGrouping grouping;
    private final List<Lane> lanes;
    /** For the number of a head as of {@link #heads}, the number of its lane; -1 where nothing lies on it. */
    private final int[] laneOfHead;

    /**
     * A lane.
     *
     * @param id of the actor or category; with a leading {@code #} for everything else
     * @param name as shown
     * @param total how many items belong to it, with the claims that lie on another lane
     * @param head its number among the heads of the grouping
     * @param rows from the top
     */
    record Lane(String id, String name, int total, int head, List<LaneRow> rows) {
        /** Returns everything in one row, for a lane that the reader has folded. */
        LaneRow folded(TimelineItems items) {
            int[] all = rows.stream()
                    .flatMapToInt(row -> Arrays.stream(row.members()))
                    .toArray();
            return new LaneRow(items, LaneRow.Kind.FOLDED, all);
        }
    }

    private record Head(String id, String name) {}

    private LaneIndex(TimelineItems items, LaneGrouping grouping, List<Lane> lanes, int heads) {
        this.items = items;
        this.grouping = grouping;
        this.lanes = lanes;
        laneOfHead = new int[heads];
        Arrays.fill(laneOfHead, -1);
        for (int lane = 0; lane < lanes.size(); lane++) {
            laneOfHead[lanes.get(lane).head()] = lane;
        }
    }

    /** Sorts the items of a grouping into lanes, those with most items first. */
    static LaneIndex of(TimelineItems items, LaneGrouping grouping) {
        List<Head> heads = heads(items, grouping);
        int[] sizes = new int[heads.size()];
        int[] totals = new int[heads.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int h = 0; h < involved(items, grouping, i); h++) {
                totals[head(items, grouping, i, h)]++;
            }
            for (int h = 0; h < places(items, grouping, i); h++) {
                sizes[head(items, grouping, i, h)]++;
            }
        }
        int[][] members = new int[heads.size()][];
        Arrays.setAll(members, h -> new int[sizes[h]]);
        int[] next = new int[heads.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int h = 0; h < places(items, grouping, i); h++) {
                int head = head(items, grouping, i, h);
                members[head][next[head]++] = i;
            }
        }
        IntStream filled = IntStream.range(0, heads.size()).filter(h -> totals[h] > 0);
        // Lanes do not know each other, so each may be packed on a processor of its own.
        List<Lane> lanes = (items.size() < ItemColumns.FEW ? filled : filled.parallel())
                .mapToObj(h -> new Lane(heads.get(h).id(), heads.get(h).name(), totals[h], h, rows(items, members[h])))
                .sorted((one, other) -> {
                    int special = Integer.compare(rank(grouping, one), rank(grouping, other));
                    return special != 0 ? special : Integer.compare(other.total(), one.total());
                })
                .toList();
        return new LaneIndex(items, grouping, lanes, heads.size());
    }

    /** Returns 0 for a lane that stands above all others whatever its size, 2 for one that stands below them. */
    private static int rank(LaneGrouping grouping, Lane lane) {
        boolean lowest = grouping == LaneGrouping.ACTOR && lane.id().equals(NO_ACTOR);
        boolean highest = grouping == LaneGrouping.HOLDER && lane.id().equals(EVENTS);
        return highest ? 0 : lowest ? 2 : 1;
    }

    private static List<Head> heads(TimelineItems items, LaneGrouping grouping) {
        List<Head> heads = new ArrayList<>();
        switch (grouping) {
            case ACTOR -> {
                addActors(items, heads);
                heads.add(new Head(NO_ACTOR, "No actor"));
            }
            case CATEGORY -> {
                items.categories().forEach(c -> heads.add(new Head(c, capitalised(c))));
                heads.add(new Head("#none", "No category"));
                heads.add(new Head("#claims", "Claims"));
            }
            case HOLDER -> {
                addActors(items, heads);
                heads.add(new Head("#authors", "The authors"));
                heads.add(new Head(EVENTS, "Events"));
            }
            case NONE -> heads.add(new Head("#all", "All"));
        }
        return heads;
    }

    private static void addActors(TimelineItems items, List<Head> heads) {
        for (int a = 0; a < items.actorIds().size(); a++) {
            heads.add(new Head(items.actorIds().get(a), items.actorNames().get(a)));
        }
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Returns on how many lanes an item counts. */
    private static int involved(TimelineItems items, LaneGrouping grouping, int item) {
        return grouping == LaneGrouping.ACTOR ? Math.max(1, items.actors().count(item)) : 1;
    }

    /** Returns on how many lanes an item lies. */
    private static int places(TimelineItems items, LaneGrouping grouping, int item) {
        return items.isClaim(item) ? 1 : involved(items, grouping, item);
    }

    private static int head(TimelineItems items, LaneGrouping grouping, int item, int which) {
        return switch (grouping) {
            case ACTOR ->
                items.actors().count(item) == 0
                        ? items.actorIds().size()
                        : items.actors().value(items.actors().first(item) + which);
            case CATEGORY -> {
                int categories = items.categories().size();
                int category = items.category(item);
                yield items.isClaim(item) ? categories + 1 : category < 0 ? categories : category;
            }
            case HOLDER -> {
                int actors = items.actorIds().size();
                int holder = items.holder(item);
                yield !items.isClaim(item) ? actors + 1 : holder < 0 ? actors : holder;
            }
            case NONE -> 0;
        };
    }

    private static List<LaneRow> rows(TimelineItems items, int[] members) {
        Ints claims = new Ints();
        Ints others = new Ints();
        for (int member : members) {
            (items.isClaim(member) ? claims : others).add(member);
        }
        int[] events = others.toArray();
        byte[] packed = RowPacking.pack(items, events);
        Ints[] byRow = new Ints[RowPacking.MOST + 1];
        for (int p = 0; p < events.length; p++) {
            int row = packed[p];
            byRow[row] = byRow[row] == null ? new Ints() : byRow[row];
            byRow[row].add(events[p]);
        }
        List<LaneRow> rows = new ArrayList<>();
        for (int row = 0; row < byRow.length && byRow[row] != null; row++) {
            LaneRow.Kind kind = row < RowPacking.MOST ? LaneRow.Kind.BARS : LaneRow.Kind.POINTS;
            rows.add(new LaneRow(items, kind, byRow[row].toArray()));
        }
        if (claims.size() > 0 || rows.isEmpty()) {
            rows.add(new LaneRow(items, LaneRow.Kind.CLAIMS, claims.toArray()));
        }
        return List.copyOf(rows);
    }

    TimelineItems items() {
        return items;
    }

    /** Returns the lanes, those with most items first. */
    List<Lane> lanes() {
        return lanes;
    }

    /** Returns the numbers of the lanes on which an item lies. */
    int[] lanesOf(int item) {
        int[] found = new int[places(items, grouping, item)];
        for (int h = 0; h < found.length; h++) {
            found[h] = laneOfHead[head(items, grouping, item, h)];
        }
        return found;
    }

    /** Counts, for each lane, the items of a set that belong to it. */
    int[] counts(ItemSet set) {
        int[] counts = new int[lanes.size()];
        for (int i = set.next(0); i >= 0 && i < items.size(); i = set.next(i + 1)) {
            for (int h = 0; h < involved(items, grouping, i); h++) {
                counts[laneOfHead[head(items, grouping, i, h)]]++;
            }
        }
        return counts;
    }
}
