package dateline.timeline.lanes;

import dateline.text.ShownText;
import dateline.timeline.items.ItemActors;
import dateline.timeline.items.TimelineItems;
import dateline.timeline.lanes.RowItems.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Sorts all items of a grouping into lanes and rows, whatever the filter, the scale and the place.
 *
 * <p>By actor, an event lies on the lane of each of its actors. A claim lies on one lane, its first actor's, in rows below the
 * events; an item without an actor lies on a lane of its own kind at the end. What went on throughout has a lane of its own
 * at the top, where it lies once. Immutable.
 */
final class LaneTable {
    private static final String NO_ACTOR = "#none";
    private static final String EVENTS = "#events";
    private static final String CLAIMS = "#claims";

    /** The id of the lane of what went on throughout. */
    static final String THROUGHOUT = "#throughout";

    /** The rows that all lanes share for events, so that few lanes fill a window. */
    private static final int EVENT_ROWS = 30;

    /** The rows of a lane's events where there are too many lanes for a share of that many. */
    private static final int LEAST_EVENT_ROWS = 6;

    /** The same of a lane's claims. */
    private static final int MOST_CLAIM_ROWS = 2;

    private final TimelineItems items;
    private final LaneGrouping grouping;
    private final List<Lane> lanes;
    /** The number of each head's lane, in the order of {@link #heads}; -1 where nothing lies on it. */
    private final int[] laneOfHead;

    /**
     * A lane with all its items.
     *
     * @param id of the actor or category; with a leading {@code #} for everything else
     * @param name as shown
     * @param total how many items belong to it, with the claims that lie on another lane
     * @param head its number among the heads of the grouping
     * @param rows from the top
     */
    record Lane(String id, String name, int total, int head, List<RowItems> rows) {
        /** Returns everything in one row, for a lane that the reader has collapsed. */
        RowItems collapsed(TimelineItems items) {
            int[] all = rows.stream()
                    .flatMapToInt(row -> Arrays.stream(row.members()))
                    .toArray();
            return new RowItems(items, Kind.COLLAPSED, all);
        }
    }

    private record Head(String id, String name) {}

    private LaneTable(TimelineItems items, LaneGrouping grouping, List<Lane> lanes, int heads) {
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
    static LaneTable of(TimelineItems items, LaneGrouping grouping) {
        List<Head> heads = heads(items, grouping);
        int[] sizes = new int[heads.size()];
        int[] totals = new int[heads.size()];
        for (int i : items.byStart()) {
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
        for (int i : items.byStart()) {
            for (int h = 0; h < places(items, grouping, i); h++) {
                int head = head(items, grouping, i, h);
                members[head][next[head]++] = i;
            }
        }
        int[] used = IntStream.range(0, heads.size()).filter(h -> totals[h] > 0).toArray();
        long sharing = Arrays.stream(used)
                .filter(h -> !heads.get(h).id().equals(THROUGHOUT))
                .count();
        int eventRows = (int) Math.max(LEAST_EVENT_ROWS, EVENT_ROWS / Math.max(1, sharing));
        List<Lane> lanes = Arrays.stream(used)
                .mapToObj(h -> new Lane(
                        heads.get(h).id(), heads.get(h).name(), totals[h], h, rows(items, members[h], eventRows)))
                .sorted(Comparator.comparingInt((Lane lane) -> rank(grouping, lane))
                        .thenComparingInt(lane -> grouping == LaneGrouping.WHO_WITH_WHOM ? lane.head() : -lane.total()))
                .toList();
        return new LaneTable(items, grouping, lanes, heads.size());
    }

    /** Returns at most 0 for a lane that stands above all others, 2 for one below them, 1 for one sorted by size. */
    private static int rank(LaneGrouping grouping, Lane lane) {
        if (lane.id().equals(THROUGHOUT)) {
            return -1;
        }
        boolean isOfNoActor = grouping == LaneGrouping.ACTOR && lane.id().equals(NO_ACTOR);
        boolean lowest = isOfNoActor || lane.id().equals(CLAIMS);
        boolean highest = grouping == LaneGrouping.HOLDER && lane.id().equals(EVENTS);
        return highest ? 0 : lowest ? 2 : 1;
    }

    private static List<Head> heads(TimelineItems items, LaneGrouping grouping) {
        List<Head> heads = new ArrayList<>();
        switch (grouping) {
            case WHO_WITH_WHOM ->
                items.actors().groups().forEach(name -> heads.add(new Head("#" + name, ShownText.line(name))));
            case ACTOR -> {
                addActors(items, heads);
                heads.add(new Head(NO_ACTOR, "No actor"));
            }
            case CATEGORY -> {
                items.categories().forEach(c -> heads.add(new Head(c, capitalised(ShownText.line(c)))));
                heads.add(new Head("#none", "No category"));
                heads.add(new Head(CLAIMS, "Claims"));
            }
            case HOLDER -> {
                addActors(items, heads);
                heads.add(new Head("#authors", "The authors"));
                heads.add(new Head(EVENTS, "Events"));
            }
            case NONE -> heads.add(new Head("#all", "All"));
        }
        heads.add(new Head(THROUGHOUT, "Throughout"));
        return heads;
    }

    private static void addActors(TimelineItems items, List<Head> heads) {
        ItemActors actors = items.actors();
        for (int a = 0; a < actors.ids().size(); a++) {
            heads.add(new Head(actors.ids().get(a), actors.names().get(a)));
        }
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Returns on how many lanes an item counts. */
    private static int involved(TimelineItems items, LaneGrouping grouping, int item) {
        boolean isEach = grouping == LaneGrouping.ACTOR && !items.isThroughout(item);
        return isEach ? Math.max(1, items.actors().count(item)) : 1;
    }

    /** Returns on how many lanes an item lies. */
    private static int places(TimelineItems items, LaneGrouping grouping, int item) {
        return items.isClaim(item) ? 1 : involved(items, grouping, item);
    }

    private static int head(TimelineItems items, LaneGrouping grouping, int item, int which) {
        if (items.isThroughout(item)) {
            return switch (grouping) {
                case WHO_WITH_WHOM -> items.actors().groups().size();
                case ACTOR -> items.actors().ids().size() + 1;
                case CATEGORY -> items.categories().size() + 2;
                case HOLDER -> items.actors().ids().size() + 2;
                case NONE -> 1;
            };
        }
        return switch (grouping) {
            case WHO_WITH_WHOM -> items.actors().group(item);
            case ACTOR ->
                items.actors().count(item) == 0
                        ? items.actors().ids().size()
                        : items.actors().number(item, which);
            case CATEGORY -> {
                int categories = items.categories().size();
                int category = items.category(item);
                yield items.isClaim(item) ? categories + 1 : category < 0 ? categories : category;
            }
            case HOLDER -> {
                int actors = items.actors().ids().size();
                int holder = items.actors().holder(item);
                yield !items.isClaim(item) ? actors + 1 : holder < 0 ? actors : holder;
            }
            case NONE -> 0;
        };
    }

    /** Packs a lane's items, ascending by start, into rows: those of the events, then those of the claims. */
    private static List<RowItems> rows(TimelineItems items, int[] members, int eventRows) {
        if (members.length > 0 && items.isThroughout(members[0])) {
            return List.of(new RowItems(items, Kind.THROUGHOUT, members));
        }
        List<RowItems> rows = new ArrayList<>();
        int[] events = IntStream.of(members).filter(i -> !items.isClaim(i)).toArray();
        int[] claims = IntStream.of(members).filter(items::isClaim).toArray();
        addRows(items, events, eventRows, Kind.EVENTS, Kind.MORE_EVENTS, rows);
        addRows(items, claims, MOST_CLAIM_ROWS, Kind.CLAIMS, Kind.MORE_CLAIMS, rows);
        if (rows.isEmpty()) {
            rows.add(new RowItems(items, Kind.CLAIMS, claims));
        }
        return List.copyOf(rows);
    }

    private static void addRows(
            TimelineItems items, int[] members, int most, Kind kind, Kind more, List<RowItems> rows) {
        int[] packed = RowPacking.pack(items, members, most);
        for (int row = 0; row <= most; row++) {
            int number = row;
            int[] own = IntStream.range(0, members.length)
                    .filter(p -> packed[p] == number)
                    .map(p -> members[p])
                    .toArray();
            if (own.length > 0) {
                rows.add(new RowItems(items, row < most ? kind : more, own));
            }
        }
    }

    /** Returns the lanes from top to bottom. */
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
    int[] counts(BitSet set) {
        int[] counts = new int[lanes.size()];
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            if (items.isOnAxis(i)) {
                for (int h = 0; h < involved(items, grouping, i); h++) {
                    counts[laneOfHead[head(items, grouping, i, h)]]++;
                }
            }
        }
        return counts;
    }
}
