package dateline.edit;

import static dateline.edit.HarbourStory.COMMENTARY;
import static dateline.edit.HarbourStory.after;
import static dateline.edit.HarbourStory.claim;
import static dateline.edit.HarbourStory.event;
import static dateline.edit.HarbourStory.item;
import static dateline.edit.HarbourStory.newClaim;
import static dateline.edit.HarbourStory.newEvent;
import static dateline.edit.HarbourStory.passage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.edit.attributes.ClaimAttributes;
import dateline.edit.attributes.EventAttributes;
import dateline.edit.attributes.ItemAttributes;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemEditsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Council votes | council-votes",
                "Vote | vote-2",
                "Thin | thin-2",
                "L'Été à Zürich! | lete-a-zurich",
                "!! | event"
            })
    void anEventIsAddedLastUnderAnIdOfItsTitleThatIsNew(String title, String id) {
        Edit edit = ItemEdits.addEvent(COMMENTARY, newEvent(title));
        assertEquals("Add event “" + title + "”", edit.label());
        List<Event> events = after(edit).events();
        assertEquals(id, events.get(3).id());
        assertEquals(title, events.get(3).title());
        assertEquals(COMMENTARY.events(), events.subList(0, 3));
    }

    @Test
    void aClaimIsAddedLastUnderAnIdOfItsTitleOrStatement() {
        Edit edit = ItemEdits.addClaim(COMMENTARY, newClaim("Vote"));
        assertEquals("Add claim “Vote”", edit.label());
        assertEquals("vote-2", after(edit).claims().get(3).id());
        Claim titled = ClaimAttributes.TITLE.with(newClaim("The town is split."), Optional.of("Split"));
        assertEquals(
                "split",
                after(ItemEdits.addClaim(COMMENTARY, titled)).claims().get(3).id());
        assertEquals(
                "claim",
                after(ItemEdits.addClaim(COMMENTARY, newClaim("?")))
                        .claims()
                        .get(3)
                        .id());
    }

    @Test
    void anItemIsReplacedByAnotherValueWithItsId() {
        Event changed = EventAttributes.TITLE.with(event(COMMENTARY, "vote"), "The vote");
        Edit edit = ItemEdits.change(COMMENTARY, changed);
        assertEquals("Change event “Vote on the harbour”", edit.label());
        assertEquals(changed, item(after(edit), "vote"));
        assertEquals(item(COMMENTARY, "count"), item(after(edit), "count"));
    }

    @Test
    void aValueIsSetAndNamedInTheLabel() {
        Edit edit = ItemEdits.set(COMMENTARY, Set.of("thin"), ClaimAttributes.TITLE, Optional.of("Thin"));
        assertEquals("Change title of claim “The margin was thin.”", edit.label());
        assertEquals("Thin", item(after(edit), "thin").label());
    }

    @Test
    void severalItemsTakeACommonValueAndTheOthersStay() {
        Set<String> ids = Set.of("vote", "thin", "suit");
        Edit edit = ItemEdits.set(COMMENTARY, ids, ItemAttributes.CERTAINTY, Certainty.REPORTED);
        assertEquals("Change certainty of 3 items", edit.label());
        Lookup.items(after(edit))
                .forEach(item -> assertEquals(
                        ids.contains(item.id()) ? Certainty.REPORTED : Certainty.ASSERTED, item.certainty()));
    }

    @Test
    void itemsWithoutAnAttributeStayAsTheyAre() {
        Edit edit = ItemEdits.set(COMMENTARY, Set.of("vote", "thin"), EventAttributes.IMPORTANCE, Event.STORY);
        assertEquals(Event.STORY, event(after(edit), "vote").importance());
        assertSame(item(COMMENTARY, "thin"), item(edit.after(), "thin"));
    }

    @Test
    void aFunctionThatChangesAnIdIsAFault() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ItemEdits.set(COMMENTARY, Set.of("vote"), EventAttributes.ID, "other"));
    }

    @Test
    void whatChangesNothingSharesEverything() {
        Edit edit = ItemEdits.change(COMMENTARY, item(COMMENTARY, "vote"));
        assertTrue(edit.changesNothing());
        assertSame(COMMENTARY.events(), edit.after().events());
    }

    @Test
    void deletingTakesTheReferencesOutAndCountsThem() {
        Edit vote = ItemEdits.delete(COMMENTARY, List.of("vote"));
        assertEquals("Delete event “Vote on the harbour” and 2 references to it", vote.label());
        Commentary without = after(vote);
        assertEquals(Optional.empty(), event(without, "count").partOf());
        assertEquals(List.of(), claim(without, "mandate").restsOn());
        Edit several = ItemEdits.delete(COMMENTARY, Set.of("vote", "count", "thin"));
        assertEquals("Delete 3 items and 2 references to them", several.label());
        assertEquals(List.of(), claim(after(several), "mandate").against());
        assertEquals(
                "Delete event “Suit”",
                ItemEdits.delete(COMMENTARY, List.of("suit")).label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | '' | The title of an event must not be empty.",
                "partOf | count | “Vote on the harbour” would come to be part of itself.",
                "partOf | vote | “Vote on the harbour” would come to be part of itself.",
                "partOf | thin | “Vote on the harbour” is part of an event that is not there: “thin”.",
                "actor | nobody | “Vote on the harbour” names an actor that is not there: “nobody”.",
                "place | '' | A place must not be empty.",
                "note | \ud83d | A text holds half of a character.",
                "passage | 1.4 | The text has no sentence 1.4.",
                "quote | a b c d e f g h i | A quote may have at most 8 words; this one has 9."
            })
    void aValueThatAFileCannotHoldIsRefused(String what, String value, String reason) {
        Event vote = event(COMMENTARY, "vote");
        Item changed =
                switch (what) {
                    case "title" -> EventAttributes.TITLE.with(vote, value);
                    case "partOf" -> EventAttributes.PART_OF.with(vote, Optional.of(value));
                    case "actor" -> EventAttributes.ACTORS.with(vote, List.of(value));
                    case "place" -> EventAttributes.PLACES.with(vote, List.of(value));
                    case "note" -> EventAttributes.NOTE.with(vote, Optional.of(value));
                    case "passage" -> EventAttributes.PASSAGES.with(vote, List.of(passage(value)));
                    default -> EventAttributes.PASSAGES.with(vote, List.of(passage("1.1", value)));
                };
        assertRefused(reason, () -> ItemEdits.change(COMMENTARY, changed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | '' | The title of a claim, where it has one, must not be empty.",
                "statement | '' | The statement of a claim must not be empty.",
                "holder | nobody | “The margin was thin.” is held by an actor that is not there: “nobody”.",
                "part | none | “The margin was thin.” belongs to a step of the argument that is not there: “none”.",
                "restsOn | none | “The margin was thin.” rests on an event or claim that is not there: “none”."
            })
    void aClaimThatAFileCannotHoldIsRefused(String what, String value, String reason) {
        Claim thin = claim(COMMENTARY, "thin");
        Claim changed =
                switch (what) {
                    case "title" -> ClaimAttributes.TITLE.with(thin, Optional.of(value));
                    case "statement" -> ClaimAttributes.STATEMENT.with(thin, value);
                    case "holder" -> ClaimAttributes.HOLDER.with(thin, value);
                    case "part" -> ClaimAttributes.PART.with(thin, Optional.of(value));
                    default -> ClaimAttributes.RESTS_ON.with(thin, List.of(value));
                };
        assertRefused(reason, () -> ItemEdits.change(COMMENTARY, changed));
    }

    @Test
    void whatIsNotThereIsRefused() {
        String reason = "There is no event or claim with the id “none”.";
        assertRefused(reason, () -> ItemEdits.delete(COMMENTARY, List.of("vote", "none")));
        assertRefused(reason, () -> ItemEdits.change(COMMENTARY, Set.of("none"), "Change", item -> item));
    }

    static void assertRefused(String reason, Runnable operation) {
        assertEquals(
                reason, assertThrows(EditRefusedException.class, operation::run).reason());
    }
}
