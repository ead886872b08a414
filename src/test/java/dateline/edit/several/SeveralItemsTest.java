package dateline.edit.several;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.edit.Edit;
import dateline.edit.EditHistory;
import dateline.edit.HarbourStory;
import dateline.edit.attributes.ClaimAttributes;
import dateline.edit.attributes.EventAttributes;
import dateline.edit.attributes.ItemAttributes;
import dateline.io.commentary.Commentaries;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeveralItemsTest {
    private static final Commentary STORY = HarbourStory.COMMENTARY;
    private static final SeveralItems MIXED = new SeveralItems(Set.of("vote", "suit", "mandate", "unbound"));

    private static List<String> ids(List<? extends Item> items) {
        return items.stream().map(Item::id).toList();
    }

    @Test
    void aValueIsCommonWhereAllHaveIt() {
        assertEquals(Optional.of(Certainty.ASSERTED), MIXED.common(STORY, ItemAttributes.CERTAINTY));
        assertEquals(Optional.empty(), MIXED.common(STORY, EventAttributes.STATUS));
        assertEquals(Optional.of(Optional.empty()), MIXED.common(STORY, EventAttributes.CATEGORY));
    }

    @Test
    void theEntriesThatSomeHaveAreCounted() {
        assertEquals(
                Map.of("town", 1, "mayor", 2, "brandt", 1, "port", 1), MIXED.entries(STORY, ItemAttributes.ACTORS));
        assertEquals(Map.of("brandt", 1, "port", 1), MIXED.entries(STORY, SeveralItems.holderAsEntry()));
    }

    @Test
    void anAttributeOfEventsChangesTheEventsAlone() {
        Edit edit = MIXED.set(STORY, EventAttributes.CATEGORY, Optional.of("politics"));
        assertEquals("Change category of 2 items", edit.label());
        assertEquals(STORY.claims(), edit.after().claims());
        assertEquals(Optional.empty(), edit.after().events().get(1).category());
    }

    @Test
    void anEntryIsAddedToAllAndTakenAwayFromAll() {
        Commentary all = MIXED.add(STORY, ItemAttributes.ACTORS, "port").after();
        assertEquals(4, MIXED.entries(all, ItemAttributes.ACTORS).get("port"));
        assertEquals(List.of("town", "mayor", "port"), all.events().get(0).actors());
        assertEquals(List.of(), all.events().get(1).actors());
        Commentary none = MIXED.remove(all, ItemAttributes.ACTORS, "port").after();
        assertEquals(
                Set.of("town", "mayor", "brandt"),
                MIXED.entries(none, ItemAttributes.ACTORS).keySet());
    }

    @Test
    void aHolderIsReplacedAndTakenAwayTheAuthorsHoldTheClaim() {
        Commentary one = MIXED.add(STORY, SeveralItems.holderAsEntry(), "mayor").after();
        assertEquals(Map.of("mayor", 2), MIXED.entries(one, SeveralItems.holderAsEntry()));
        Commentary none =
                MIXED.remove(one, SeveralItems.holderAsEntry(), "mayor").after();
        assertEquals(Optional.of(Claim.AUTHORS), MIXED.common(none, ClaimAttributes.HOLDER));
    }

    @Test
    void whatRefersToThemFromOutsideIsListed() {
        assertEquals(List.of("count"), ids(MIXED.referring(STORY)));
        assertEquals(List.of("thin"), ids(new SeveralItems(Set.of("count")).referring(STORY)));
        assertEquals(List.of("mandate"), ids(new SeveralItems(Set.of("thin", "count")).referring(STORY)));
    }

    /** A common change is one step, after which all share the value, and undo restores an equal commentary. */
    @Property(tries = 50)
    void afterACommonChangeAllShareTheValueAndUndoRestoresTheEqualCommentary(@ForAll long seed) {
        Commentary before = Commentaries.of(seed);
        Random random = new Random(seed);
        Set<String> ids = new HashSet<>();
        Stream.concat(before.events().stream(), before.claims().stream())
                .filter(item -> random.nextInt(3) > 0)
                .forEach(item -> ids.add(item.id()));
        SeveralItems items = new SeveralItems(ids);
        boolean any = !ids.isEmpty();
        Certainty certainty = List.of(Certainty.values()).get(random.nextInt(4));
        Commentary now = undone(before, items.set(before, ItemAttributes.CERTAINTY, certainty));
        assertEquals(any ? Optional.of(certainty) : Optional.empty(), items.common(now, ItemAttributes.CERTAINTY));
        boolean hasEvents = !items.in(before, Event.class).isEmpty();
        Commentary placed = undone(now, items.add(now, EventAttributes.PLACES, "Low Island"));
        int events = items.in(before, Event.class).size();
        assertEquals(
                hasEvents ? events : null,
                items.entries(placed, EventAttributes.PLACES).get("Low Island"));
        Commentary without = undone(placed, items.remove(placed, EventAttributes.PLACES, "Low Island"));
        assertTrue(!items.entries(without, EventAttributes.PLACES).containsKey("Low Island"));
        assertEquals(others(before, ids), others(without, ids));
    }

    private static List<Item> others(Commentary commentary, Set<String> ids) {
        return Stream.<Item>concat(commentary.events().stream(), commentary.claims().stream())
                .filter(item -> !ids.contains(item.id()))
                .toList();
    }

    private static Commentary undone(Commentary before, Edit edit) {
        EditHistory<Integer> history = new EditHistory<>(before);
        history.push(edit, 0, 1);
        Commentary after = history.current();
        history.undo();
        assertEquals(before, history.current());
        return after;
    }
}
