package dateline.layout;

import dateline.columns.Csr;
import dateline.columns.IdTable;
import dateline.columns.Ints;
import dateline.columns.LinkTable;
import dateline.date.Edtf;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** Fills the columns of {@link TimelineItems} from a commentary. */
final class ItemColumns {
    /** The farthest day that a timeline reaches to either side, some five million years: more is drawn there. */
    private static final int FARTHEST = 2_000_000_000;

    private static final int MOST_EXTENTS = 1 << 16;
    /** How many categories have lanes of their own; more than any file has been seen with. */
    private static final int MOST_CATEGORIES = 1 << 20;

    final List<Event> events;
    final List<Claim> claims;
    final int[] order;
    final int[] start;
    final int[] end;
    /** The traits of an item in the lower bits, the number of its category and one in the upper ones. */
    final int[] traits;

    final short[] importance;
    final Csr actors;
    final LinkTable evidence;
    final LinkTable resting;
    final IdTable ids;
    final List<String> actorIds = new ArrayList<>();
    final List<String> actorNames = new ArrayList<>();
    final List<String> categories = new ArrayList<>();
    final OptionalInt publication;
    final int size;

    private final Map<String, Integer> actorNumbers = new HashMap<>();
    private final Map<String, Integer> categoryNumbers = new HashMap<>();

    ItemColumns(Commentary commentary) {
        events = commentary.events();
        claims = commentary.claims();
        publication = publicationOf(commentary);
        commentary.actors().forEach(actor -> {
            actorNumbers.put(actor.id(), actorIds.size());
            actorIds.add(actor.id());
            actorNames.add(actor.name());
        });
        int n = events.size() + claims.size();
        int[] first = new int[n];
        int[] after = new int[n];
        int[] bits = new int[n];
        byte[] passages = new byte[n];
        Csr.Builder involved = new Csr.Builder();
        IdentityHashMap<Edtf, Extent> extents = new IdentityHashMap<>();
        int dated = 0;
        // Hashing the ids reads all of them from memory; another processor does that meanwhile.
        CompletableFuture<IdTable> hashed = CompletableFuture.supplyAsync(
                () -> new IdTable(n, p -> inFile(p).id()));
        // One pass over the objects, in the order in which they lie in memory; from there on only columns are touched.
        for (int p = 0; p < n; p++) {
            Item item = inFile(p);
            Extent extent = extentOf(item, extents);
            first[p] = extent.first();
            after[p] = extent.after();
            bits[p] = extent.flags() | Traits.flags(item) | ((categoryOf(item) + 1) << Traits.BITS);
            dated += extent.equals(Extent.NONE) ? 0 : 1;
            passages[p] = (byte) Math.min(3, item.passages().size());
            addActors(item, involved);
        }
        size = dated;
        order = TimeSort.order(first, after);
        int[] indexOfPlace = new int[n];
        for (int i = 0; i < n; i++) {
            indexOfPlace[order[i]] = i;
        }
        start = sorted(first);
        end = sorted(after);
        traits = sorted(bits);
        actors = involved.build().sorted(order);
        ids = hashed.join().renumbered(indexOfPlace, this::idAt);
        evidence = evidenceOfClaims(indexOfPlace);
        resting = evidence.reversed();
        importance = new short[n];
        for (int i = 0; i < n; i++) {
            importance[i] = passages[order[i]];
        }
        resting.forEachCount((i, count) ->
                importance[i] = (short) (importance[i] + 4 * Math.min(count, Short.MAX_VALUE / 4 - 1)));
    }

    private Item inFile(int place) {
        return place < events.size() ? events.get(place) : claims.get(place - events.size());
    }

    private Item item(int index) {
        return inFile(order[index]);
    }

    private String idAt(int index) {
        return item(index).id();
    }

    private int[] sorted(int[] column) {
        int[] sorted = new int[column.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = column[order[i]];
        }
        return sorted;
    }

    private static OptionalInt publicationOf(Commentary commentary) {
        OptionalLong day = commentary.source().published().map(Edtf::latestDay).orElse(OptionalLong.empty());
        return day.isPresent() ? OptionalInt.of(near(day.getAsLong())) : OptionalInt.empty();
    }

    private static int near(long day) {
        return (int) Math.max(-FARTHEST, Math.min(FARTHEST, day));
    }

    /** What a date comes to: its days, the end exclusive, and its traits as bits. */
    private record Extent(int first, int after, int flags) {
        static final Extent NONE = new Extent(Integer.MAX_VALUE - 1, Integer.MAX_VALUE, 0);
    }

    private Extent extentOf(Item item, IdentityHashMap<Edtf, Extent> extents) {
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
        int first = near(earliest.orElse(latest.orElse(0)));
        int last = near(latest.orElse(earliest.orElse(0)));
        if (latest.isEmpty() && time.endBound() == Edtf.Bound.OPEN) {
            last = Math.max(last, publication.orElse(last));
        }
        return new Extent(first, Math.max(first, last) + 1, Traits.flags(time));
    }

    private int categoryOf(Item item) {
        if (!(item instanceof Event event) || event.category().isEmpty()) {
            return -1;
        }
        String name = event.category().get();
        if (categories.size() == MOST_CATEGORIES) {
            return categoryNumbers.getOrDefault(name, -1);
        }
        return categoryNumbers.computeIfAbsent(name, c -> {
            categories.add(c);
            return categories.size() - 1;
        });
    }

    private void addActors(Item item, Csr.Builder rows) {
        List<String> involved = item.actors();
        if (involved.isEmpty() && item instanceof Claim claim) {
            involved = List.of(claim.holder());
        }
        for (int a = 0; a < involved.size(); a++) {
            Integer number = actorNumbers.get(involved.get(a));
            if (number != null && involved.indexOf(involved.get(a)) == a) {
                rows.add(number);
            }
        }
        rows.endRow();
    }

    private LinkTable evidenceOfClaims(int[] indexOfPlace) {
        Ints from = new Ints();
        Ints to = new Ints();
        for (int c = 0; c < claims.size(); c++) {
            for (String id : claims.get(c).restsOn()) {
                int found = ids.find(id);
                if (found >= 0) {
                    from.add(indexOfPlace[events.size() + c]);
                    to.add(found);
                }
            }
        }
        return LinkTable.of(from, to);
    }

    /** Returns the number of the actor who holds a claim, -1 for the authors and for an event. */
    int holderOf(int index) {
        return item(index) instanceof Claim claim ? actorNumbers.getOrDefault(claim.holder(), -1) : -1;
    }
}
