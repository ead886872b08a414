package dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.index.Unfinished.Lack;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.model.Event;
import dateline.model.Item;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is chosen, the postings accept just the items that a look at each of them accepts. */
class FilterLawTest {
    private static final List<String> ACTORS =
            List.of("sudmark", "norland", "ada", "league", "idle", "authors", "nobody");
    private static final List<String> CATEGORIES = List.of("treaty", "summit", "blockade", "none of them");

    private final CommentaryIndex index = QueryFixtures.harbour();

    @Property(tries = 400)
    void theResultHoldsExactlyTheAcceptedItems(
            @ForAll @Size(max = 3) Set<@IntRange(max = 6) Integer> actors,
            @ForAll ActorMatch match,
            @ForAll @Size(max = 2) Set<@IntRange(max = 3) Integer> categories,
            @ForAll @Size(max = 2) Set<ClaimKind> kinds,
            @ForAll @Size(max = 2) Set<@IntRange(max = 6) Integer> holders,
            @ForAll @Size(max = 2) Set<Certainty> certainties,
            @ForAll @Size(max = 2) Set<ClaimRole> roles,
            @ForAll @Size(max = 2) Set<Lack> lacks) {
        Filter filter = new Filter(
                chosen(ACTORS, actors),
                match,
                chosen(CATEGORIES, categories),
                kinds,
                chosen(ACTORS, holders),
                certainties,
                roles,
                lacks);
        List<Item> expected =
                index.items().stream().filter(item -> accepts(filter, item)).toList();
        FilterResult result = FilterResult.of(index, filter);
        assertEquals(expected, result.items());
        assertEquals(expected.size(), result.eventCount() + result.claimCount());
    }

    /** What {@link Filter} says in words, of one item. */
    private static boolean accepts(Filter filter, Item item) {
        boolean isUnfinished = filter.lacks().stream().anyMatch(lack -> lacks(item, lack));
        if (!acceptsActors(filter, item) || (!filter.lacks().isEmpty() && !isUnfinished)) {
            return false;
        }
        if (item instanceof Claim claim) {
            return admits(filter.claimKinds(), claim.kind())
                    && admits(filter.holders(), claim.holder())
                    && admits(filter.certainties(), claim.certainty())
                    && (filter.roles().isEmpty()
                            || claim.role().filter(filter.roles()::contains).isPresent());
        }
        return filter.categories().isEmpty()
                || ((Event) item)
                        .category()
                        .filter(filter.categories()::contains)
                        .isPresent();
    }

    private static boolean lacks(Item item, Lack lack) {
        return switch (lack) {
            case DATE -> item instanceof Event event && event.when().canonical().equals("/");
            case PASSAGE -> item.passages().isEmpty();
            case ACTOR -> item instanceof Event && item.actors().isEmpty();
            case GROUND -> item instanceof Claim claim && claim.restsOn().isEmpty();
            case QUOTE, NOTE -> false;
        };
    }

    private static boolean acceptsActors(Filter filter, Item item) {
        Predicate<String> concerns = actor -> item.actors().contains(actor)
                || (item instanceof Claim claim && claim.holder().equals(actor));
        return filter.actors().isEmpty()
                || (filter.match() == ActorMatch.ANY
                        ? filter.actors().stream().anyMatch(concerns)
                        : filter.actors().stream().allMatch(concerns));
    }

    private static <T> boolean admits(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    private static Set<String> chosen(List<String> names, Set<Integer> numbers) {
        return Set.copyOf(numbers.stream().map(names::get).toList());
    }
}
