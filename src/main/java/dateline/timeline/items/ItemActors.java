package dateline.timeline.items;

import dateline.index.CommentaryIndex;
import dateline.index.WhoWithWhom;
import dateline.model.Actor;
import dateline.model.Claim;
import dateline.model.Item;
import dateline.text.ShownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers the actors of a commentary, and holds which of them each item involves. Immutable. */
public final class ItemActors {
    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** The numbers of all items' actors, item by item, and where each item's begin. */
    private final int[] involved;

    private final int[] first;
    private final int[] holder;

    /** The names of the lanes who with whom, and the number of each item's. */
    private final List<String> groups;

    private final int[] group;

    ItemActors(CommentaryIndex index) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Actor actor : index.commentary().actors()) {
            numbers.put(actor.id(), ids.size());
            ids.add(actor.id());
            names.add(ShownText.line(actor.name()));
        }
        int size = index.items().size();
        first = new int[size + 1];
        holder = new int[size];
        WhoWithWhom whoWithWhom = new WhoWithWhom(index);
        groups = whoWithWhom.lanes();
        group = new int[size];
        IntStream.Builder all = IntStream.builder();
        for (int i = 0; i < size; i++) {
            Item item = index.items().get(i);
            holder[i] = item instanceof Claim claim ? numbers.getOrDefault(claim.holder(), -1) : -1;
            first[i + 1] = first[i];
            List<String> actors = actorsOf(item);
            group[i] = whoWithWhom.lane(actors);
            for (String actor : actors) {
                if (numbers.containsKey(actor)) {
                    all.add(numbers.get(actor));
                    first[i + 1]++;
                }
            }
        }
        involved = all.build().toArray();
    }

    /** Returns the ids of an item's actors, each once; of a claim that names none, its holder. */
    private static List<String> actorsOf(Item item) {
        return item instanceof Claim claim && claim.actors().isEmpty()
                ? List.of(claim.holder())
                : item.actors().stream().distinct().toList();
    }

    /** Returns the ids of all actors, by number. */
    public List<String> ids() {
        return ids;
    }

    /** Returns the names of all actors, by number. */
    public List<String> names() {
        return names;
    }

    /** Returns how many actors an item involves. */
    public int count(int item) {
        return first[item + 1] - first[item];
    }

    /**
     * Returns the number of one of an item's actors.
     *
     * @param which 0 to {@link #count} - 1
     */
    public int number(int item, int which) {
        return involved[first[item] + which];
    }

    /** Returns the number of the actor who holds a claim, -1 for the authors and for an event. */
    public int holder(int item) {
        return holder[item];
    }

    /** Returns the names of the lanes "who with whom", from top to bottom. */
    public List<String> groups() {
        return groups;
    }

    /** Returns the number of an item's lane among {@link #groups}. */
    public int group(int item) {
        return group[item];
    }
}
