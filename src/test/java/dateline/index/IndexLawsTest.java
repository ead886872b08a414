package dateline.index;

import static dateline.index.QueryFixtures.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.parse.EdtfParser;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import dateline.model.SentenceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The index says of any items what a look at each of them says. */
class IndexLawsTest {
    private static final String[] DATES = {"2001", "2001-05-06", "../1950", "/1900", "2001/2005", "1999-12-31"};
    private static final String[] PASSAGES = {"1.1", "1.2", "2.1-2.3", "1.2-2.1", "3.1"};

    private final Random random = new Random(1);

    private String actor() {
        return "actor" + random.nextInt(4);
    }

    private Event event(int number) {
        String category = random.nextBoolean() ? "" : "category" + random.nextInt(3);
        return QueryFixtures.event("e" + number, "Event", pick(DATES), category, pick(PASSAGES), actor(), actor());
    }

    private Claim claim(int number, List<String> known) {
        return new Claim(
                "c" + number,
                "Claim",
                pick(ClaimKind.values()),
                random.nextBoolean() ? Claim.AUTHORS : actor(),
                pick(Certainty.values()),
                Optional.empty(),
                random.nextBoolean() ? Optional.empty() : Optional.of(EdtfParser.parse(pick(DATES))),
                List.of(actor()),
                known.isEmpty() ? List.of() : List.of(known.get(random.nextInt(known.size()))),
                event(0).passages());
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static Set<String> set(Stream<? extends Item> items) {
        return items.map(Item::id).collect(Collectors.toSet());
    }

    private static Set<String> kept(CommentaryIndex index, Predicate<Item> condition) {
        return set(index.items().stream().filter(condition));
    }

    @Property(tries = 60)
    void itSaysWhatALookAtEachItemSays(@ForAll long seed) {
        random.setSeed(seed);
        List<Event> events = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (int e = random.nextInt(60); e > 0; e--) {
            events.add(event(e));
            known.add("e" + e);
        }
        for (int c = random.nextInt(60); c > 0; c--) {
            claims.add(claim(c, known));
            known.add("c" + c);
        }
        check(CommentaryIndex.of(QueryFixtures.commentary(events, claims)), known);
    }

    private static void check(CommentaryIndex index, List<String> known) {
        Commentary commentary = index.commentary();
        assertEquals(
                set(Stream.concat(commentary.events().stream(), commentary.claims().stream())),
                Set.copyOf(ids(index.items())));
        for (String actor : List.of("actor0", "actor3", Claim.AUTHORS)) {
            assertEquals(
                    kept(index, item -> item.actors().contains(actor) || isHeldBy(item, actor)),
                    set(index.itemsOf(actor).stream()));
        }
        for (SentenceId sentence : SentenceNumbers.of(commentary.source())) {
            assertEquals(
                    kept(index, item -> item.passages().stream().anyMatch(passage -> passage.covers(sentence))),
                    set(index.itemsAt(sentence).stream()));
        }
        for (String id : known) {
            assertEquals(id, index.item(id).orElseThrow().id());
            assertEquals(
                    kept(
                            index,
                            item -> item instanceof Claim claim
                                    && claim.restsOn().contains(id)),
                    set(index.restingOn(id).stream()));
        }
        Postings postings = index.postings();
        Map<Dimension, Predicate<Item>> some = Map.of(
                Dimension.CATEGORY,
                        item -> item instanceof Event event && event.category().equals(Optional.of("category1")),
                Dimension.HOLDER, item -> isHeldBy(item, "actor1"),
                Dimension.CLAIM_KIND, item -> item instanceof Claim claim && claim.kind() == ClaimKind.CAUSAL,
                Dimension.CERTAINTY, item -> item instanceof Claim claim && claim.certainty() == Certainty.HEDGED);
        Map<Dimension, String> values = Map.of(
                Dimension.CATEGORY,
                "category1",
                Dimension.HOLDER,
                "actor1",
                Dimension.CLAIM_KIND,
                ClaimKind.CAUSAL.name(),
                Dimension.CERTAINTY,
                Certainty.HEDGED.name());
        some.forEach((dimension, condition) -> {
            List<String> found = new ArrayList<>();
            for (int at : postings.of(dimension, values.get(dimension))) {
                found.add(index.items().get(at).id());
            }
            assertEquals(kept(index, condition), Set.copyOf(found));
        });
    }

    private static boolean isHeldBy(Item item, String holder) {
        return item instanceof Claim claim && claim.holder().equals(holder);
    }
}
