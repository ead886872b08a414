package dateline.layout;

import dateline.columns.Csr;
import dateline.columns.IdTable;
import dateline.columns.Ints;
import dateline.columns.LinkTable;
import dateline.date.Edtf;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Fills the columns of {@link TimelineItems} from a commentary. */
final class ItemColumns {
    /** How many items are read, or sorted into lanes, on one processor. */
    static final int FEW = 20_000;

    private static final int STRETCHES = 8;
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
        for (Actor actor : commentary.actors()) {
            actorNumbers.put(actor.id(), actorIds.size());
            actorIds.add(actor.id());
            actorNames.add(actor.name());
        }
        int n = events.size() + claims.size();
        List<ItemScan> scans = scans(n);
        int[] first = new int[n];
        int[] after = new int[n];
        int[] bits = new int[n];
        int dated = 0;
        for (ItemScan scan : scans) {
            dated += scan.dated;
            join(scan.first, first, scan);
            join(scan.after, after, scan);
            join(traits(scan), bits, scan);
        }
        size = dated;
        CompletableFuture<IdTable> hashed =
                n < FEW ? CompletableFuture.completedFuture(hashed(n)) : CompletableFuture.supplyAsync(() -> hashed(n));
        order = TimeSort.order(first, after);
        int[] indexOfPlace = new int[n];
        for (int i = 0; i < n; i++) {
            indexOfPlace[order[i]] = i;
        }
        start = sorted(first);
        end = sorted(after);
        traits = sorted(bits);
        actors = actorsOf(scans).sorted(order);
        ids = hashed.join().renumbered(indexOfPlace, this::idAt);
        evidence = evidenceOfClaims(indexOfPlace);
        resting = evidence.reversed();
        importance = new short[n];
        for (ItemScan scan : scans) {
            for (int p = 0; p < scan.passages.length; p++) {
                importance[indexOfPlace[scan.from + p]] = scan.passages[p];
            }
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
        return day.isPresent() ? OptionalInt.of(ItemScan.near(day.getAsLong())) : OptionalInt.empty();
    }

    private List<ItemScan> scans(int n) {
        if (n < FEW) {
            return List.of(scan(0, n));
        }
        return IntStream.range(0, STRETCHES)
                .parallel()
                .mapToObj(k -> scan((int) ((long) n * k / STRETCHES), (int) ((long) n * (k + 1) / STRETCHES)))
                .toList();
    }

    private ItemScan scan(int from, int to) {
        return new ItemScan(this::inFile, from, to, actorNumbers, publication);
    }

    private static void join(int[] part, int[] all, ItemScan scan) {
        System.arraycopy(part, 0, all, scan.from, part.length);
    }

    private IdTable hashed(int n) {
        return new IdTable(n, p -> inFile(p).id());
    }

    /** Returns the traits of a stretch with the categories as the whole file numbers them. */
    private int[] traits(ItemScan scan) {
        int[] numbers = new int[scan.categories.size()];
        for (int c = 0; c < numbers.length; c++) {
            numbers[c] = categoryNumber(scan.categories.get(c));
        }
        for (int p = 0; p < scan.traits.length; p++) {
            int category = scan.category[p] < 0 ? -1 : numbers[scan.category[p]];
            scan.traits[p] |= (category + 1) << Traits.BITS;
        }
        return scan.traits;
    }

    private int categoryNumber(String name) {
        Integer known = categoryNumbers.get(name);
        if (known != null) {
            return known;
        }
        if (categories.size() == MOST_CATEGORIES) {
            return -1;
        }
        categoryNumbers.put(name, categories.size());
        categories.add(name);
        return categories.size() - 1;
    }

    private static Csr actorsOf(List<ItemScan> scans) {
        Csr.Builder rows = new Csr.Builder();
        for (ItemScan scan : scans) {
            for (int p = 0; p < scan.actors.size(); ) {
                int count = scan.actors.get(p++);
                for (int end = p + count; p < end; p++) {
                    rows.add(scan.actors.get(p));
                }
                rows.endRow();
            }
        }
        return rows.build();
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
