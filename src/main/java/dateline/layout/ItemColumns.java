package dateline.layout;

import dateline.date.Edtf;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Fills the columns of {@link TimelineItems} from a commentary. */
final class ItemColumns {
    final Item[] items;
    final double[] start;
    final double[] end;
    final int[] flags;
    final int[] importance;
    final int[] category;
    final Csr actors;
    final Csr evidence;
    final List<TimelineItems.Lane> actorLanes;
    final List<String> categories = new ArrayList<>();
    final OptionalDouble publication;
    final int size;

    private record Placed(Item item, double start, double end, boolean dated) {}

    ItemColumns() {
        this(List.of(), List.of(), OptionalDouble.empty());
    }

    ItemColumns(Commentary commentary) {
        this(itemsOf(commentary), commentary.actors(), publicationOf(commentary.source()));
    }

    private ItemColumns(List<Item> unsorted, List<Actor> people, OptionalDouble publication) {
        this.publication = publication;
        List<Placed> placed = new ArrayList<>(unsorted.size());
        for (Item item : unsorted) {
            placed.add(place(item));
        }
        // A claim without a time has no place on the axis: it sorts behind everything that has.
        placed.sort(Comparator.comparing((Placed p) -> !p.dated())
                .thenComparingDouble(Placed::start)
                .thenComparingDouble(Placed::end));
        int n = placed.size();
        items = new Item[n];
        start = new double[n];
        end = new double[n];
        flags = new int[n];
        importance = new int[n];
        category = new int[n];
        int dated = 0;
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < n; i++) {
            Placed p = placed.get(i);
            items[i] = p.item();
            start[i] = p.start();
            end[i] = p.end();
            flags[i] = flagsOf(p.item());
            indices.put(p.item().id(), i);
            dated += p.dated() ? 1 : 0;
        }
        size = dated;
        actorLanes = people.stream()
                .map(a -> new TimelineItems.Lane(a.id(), a.name()))
                .toList();
        actors = actorsOf(people);
        evidence = evidenceOf(indices);
        fillCategories(unsorted);
    }

    private static List<Item> itemsOf(Commentary commentary) {
        List<Item> all = new ArrayList<>(commentary.events());
        all.addAll(commentary.claims());
        return all;
    }

    private static OptionalDouble publicationOf(Source source) {
        OptionalLong day = source.published().map(Edtf::latestDay).orElse(OptionalLong.empty());
        return day.isPresent() ? OptionalDouble.of((double) day.getAsLong()) : OptionalDouble.empty();
    }

    private Placed place(Item item) {
        Optional<Edtf> time = item.time();
        OptionalLong first = time.map(Edtf::earliestDay).orElse(OptionalLong.empty());
        OptionalLong last = time.map(Edtf::latestDay).orElse(OptionalLong.empty());
        if (first.isPresent() && last.isPresent()) {
            return new Placed(item, (double) first.getAsLong(), last.getAsLong() + 1.0, true);
        }
        if (first.isPresent()) {
            double from = first.getAsLong();
            double reached = time.get().endBound() == Edtf.Bound.OPEN ? publication.orElse(from) : from;
            return new Placed(item, from, Math.max(from, reached) + 1, true);
        }
        if (last.isPresent()) {
            return new Placed(item, (double) last.getAsLong(), last.getAsLong() + 1.0, true);
        }
        return new Placed(item, 0, 1, false);
    }

    private static int flagsOf(Item item) {
        int flags = item instanceof Claim ? TimelineItems.CLAIM : 0;
        if (item.time().isEmpty()) {
            return flags;
        }
        Edtf time = item.time().get();
        flags |= time.startQualifier().isApproximate() ? TimelineItems.START_APPROXIMATE : 0;
        flags |= time.endQualifier().isApproximate() ? TimelineItems.END_APPROXIMATE : 0;
        flags |= time.isUncertain() ? TimelineItems.UNCERTAIN : 0;
        flags |= time.startBound() == Edtf.Bound.OPEN ? TimelineItems.START_OPEN : 0;
        flags |= time.startBound() == Edtf.Bound.UNKNOWN ? TimelineItems.START_UNKNOWN : 0;
        flags |= time.endBound() == Edtf.Bound.OPEN ? TimelineItems.END_OPEN : 0;
        flags |= time.endBound() == Edtf.Bound.UNKNOWN ? TimelineItems.END_UNKNOWN : 0;
        return flags;
    }

    private Csr actorsOf(List<Actor> people) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int a = 0; a < people.size(); a++) {
            numbers.put(people.get(a).id(), a);
        }
        Csr.Builder rows = new Csr.Builder();
        for (Item item : items) {
            List<String> ids = item.actors();
            if (ids.isEmpty() && item instanceof Claim claim) {
                ids = List.of(claim.holder());
            }
            ids.stream().distinct().filter(numbers::containsKey).forEach(id -> rows.add(numbers.get(id)));
            rows.endRow();
        }
        return rows.build();
    }

    private Csr evidenceOf(Map<String, Integer> indices) {
        Csr.Builder rows = new Csr.Builder();
        for (Item item : items) {
            if (item instanceof Claim claim) {
                claim.restsOn().stream().filter(indices::containsKey).forEach(id -> rows.add(indices.get(id)));
            }
            rows.endRow();
        }
        return rows.build();
    }

    private void fillCategories(List<Item> unsorted) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Item item : unsorted) {
            if (item instanceof Event event && event.category().isPresent()) {
                String name = event.category().get();
                if (numbers.putIfAbsent(name, categories.size()) == null) {
                    categories.add(name);
                }
            }
        }
        for (int i = 0; i < items.length; i++) {
            category[i] = items[i] instanceof Event event
                    ? event.category().map(numbers::get).orElse(-1)
                    : -1;
        }
    }
}
