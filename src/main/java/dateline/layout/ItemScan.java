package dateline.layout;

import dateline.columns.Ints;
import dateline.date.Edtf;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntFunction;

/**
 * What a stretch of the file comes to in columns.
 *
 * <p>Reads each item once, in the order in which they lie in memory. Stretches do not know each other, so each may be read on
 * a processor of its own; categories are numbered within the stretch.
 */
final class ItemScan {
    /** The farthest day that a timeline reaches to either side, some five million years: more is drawn there. */
    private static final int FARTHEST = 2_000_000_000;

    private static final int MOST_EXTENTS = 1 << 16;

    final int from;
    final int[] first;
    final int[] after;
    final int[] traits;
    final int[] category;
    final byte[] passages;
    final List<String> categories = new ArrayList<>();
    /** For each item how many actors, followed by their numbers. */
    final Ints actors = new Ints();

    int dated;

    private final Map<String, Integer> actorNumbers;
    private final OptionalInt publication;
    private final Map<String, Integer> categoryNumbers = new HashMap<>();
    private final IdentityHashMap<Edtf, Extent> extents = new IdentityHashMap<>();

    /** What a date comes to: its days, the end exclusive, and its traits as bits. */
    private record Extent(int first, int after, int flags) {
        static final Extent NONE = new Extent(Integer.MAX_VALUE - 1, Integer.MAX_VALUE, 0);

        /** Nothing with a time lasts as long. */
        boolean isNone() {
            return after == Integer.MAX_VALUE;
        }
    }

    /**
     * Reads a stretch.
     *
     * @param items the item at a place in the file
     * @param from the first place
     * @param to the place after the last
     * @param actorNumbers the number of each actor by id
     * @param publication the day up to which what goes on is known
     */
    ItemScan(IntFunction<Item> items, int from, int to, Map<String, Integer> actorNumbers, OptionalInt publication) {
        this.from = from;
        this.actorNumbers = actorNumbers;
        this.publication = publication;
        first = new int[to - from];
        after = new int[to - from];
        traits = new int[to - from];
        category = new int[to - from];
        passages = new byte[to - from];
        for (int p = 0; p < to - from; p++) {
            Item item = items.apply(from + p);
            Extent extent = extentOf(item);
            first[p] = extent.first();
            after[p] = extent.after();
            traits[p] = extent.flags() | Traits.flags(item);
            category[p] = categoryOf(item);
            passages[p] = (byte) Math.min(3, item.passages().size());
            dated += extent.isNone() ? 0 : 1;
            addActors(item);
        }
        extents.clear();
    }

    /** Returns a day, or the farthest one to its side. */
    static int near(long day) {
        return (int) Math.max(-FARTHEST, Math.min(FARTHEST, day));
    }

    private Extent extentOf(Item item) {
        if (item.time().isEmpty()) {
            return Extent.NONE;
        }
        // A reader gives the same date the same object, of which a large file has many more than different ones.
        if (extents.size() > MOST_EXTENTS) {
            extents.clear();
        }
        return extents.computeIfAbsent(item.time().get(), this::measured);
    }

    private Extent measured(Edtf time) {
        OptionalLong earliest = time.earliestDay();
        OptionalLong latest = time.latestDay();
        if (earliest.isEmpty() && latest.isEmpty()) {
            return Extent.NONE;
        }
        int start = near(earliest.orElse(latest.orElse(0)));
        int last = near(latest.orElse(earliest.orElse(0)));
        if (latest.isEmpty() && time.endBound() == Edtf.Bound.OPEN) {
            last = Math.max(last, publication.orElse(last));
        }
        return new Extent(start, Math.max(start, last) + 1, Traits.flags(time));
    }

    private int categoryOf(Item item) {
        if (!(item instanceof Event event) || event.category().isEmpty()) {
            return -1;
        }
        return categoryNumbers.computeIfAbsent(event.category().get(), name -> {
            categories.add(name);
            return categories.size() - 1;
        });
    }

    private void addActors(Item item) {
        List<String> involved = item.actors();
        if (involved.isEmpty() && item instanceof Claim claim) {
            involved = List.of(claim.holder());
        }
        int count = actors.size();
        actors.add(0);
        for (int a = 0; a < involved.size(); a++) {
            Integer number = actorNumbers.get(involved.get(a));
            if (number != null && involved.indexOf(involved.get(a)) == a) {
                actors.add(number);
            }
        }
        actors.set(count, actors.size() - count - 1);
    }
}
