package dateline.query;

import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Collects what the index needs to know of a commentary's items while these are being read, which is when they are near at
 * hand: a walk over a million of them later would cost as much as half the reading.
 */
public final class IndexBuilder {
    private static final int FEW = 64;

    private ItemColumns events = new ItemColumns(FEW);
    private ItemColumns claims = new ItemColumns(FEW);

    /** What takes the items of a later part. */
    private IndexBuilder later = this;

    public void add(Event event) {
        events.add(event);
    }

    public void add(Claim claim) {
        claims.add(claim);
    }

    public IndexBuilder later() {
        later = new IndexBuilder();
        return later;
    }

    public void join() {
        events.append(later.events);
        claims.append(later.claims);
        later = this;
    }

    public void clear() {
        events = new ItemColumns(FEW);
        claims = new ItemColumns(FEW);
    }

    /**
     * Indexes a commentary; to be called once. Takes time in proportion to n log n, partly on a thread of the common pool.
     *
     * @param commentary the commentary; if its items are not those that were taken, they are looked through now
     */
    public CommentaryIndex build(Commentary commentary) {
        boolean taken = events.hold(commentary.events()) && claims.hold(commentary.claims());
        return new CommentaryIndex(commentary, taken ? all() : walk(commentary));
    }

    private ItemColumns all() {
        events.append(claims);
        return events;
    }

    /** Looks through all items, at the two halves at the same time. */
    static ItemColumns walk(Commentary commentary) {
        List<Event> events = commentary.events();
        int all = events.size() + commentary.claims().size();
        int middle = Math.min(all / 2, events.size());
        CompletableFuture<ItemColumns> second = CompletableFuture.supplyAsync(() -> {
            ItemColumns columns = new ItemColumns(all - middle);
            events.subList(middle, events.size()).forEach(columns::add);
            commentary.claims().forEach(columns::add);
            return columns;
        });
        ItemColumns first = new ItemColumns(all);
        events.subList(0, middle).forEach(first::add);
        first.append(second.join());
        return first;
    }
}
