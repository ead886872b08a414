package dateline.edit;

import static dateline.edit.HarbourStory.COMMENTARY;
import static dateline.edit.HarbourStory.actor;
import static dateline.edit.HarbourStory.after;
import static dateline.edit.HarbourStory.claim;
import static dateline.edit.HarbourStory.event;
import static dateline.edit.HarbourStory.newActor;
import static dateline.edit.ItemEditsTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.edit.attributes.ActorAttributes;
import dateline.model.Actor;
import dateline.model.ActorKind;
import dateline.model.Claim;
import dateline.model.Commentary;
import dateline.model.Item;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorEditsTest {
    @ParameterizedTest
    @CsvSource({"Harbour Board, harbour-board", "Town, town-2", "Authors, authors-2", "?, actor"})
    void anActorIsAddedLastUnderANewIdOfTheName(String name, String id) {
        Edit edit = ActorEdits.add(COMMENTARY, newActor(name));
        assertEquals("Add actor " + name, edit.label());
        assertEquals(id, after(edit).actors().get(4).id());
    }

    @Test
    void anActorIsAddedAndReferredToInOneStep() {
        Edit edit = ActorEdits.addFor(
                COMMENTARY,
                newActor("Harbour Board"),
                (commentary, id) -> ActorEdits.set(commentary, "town", ActorAttributes.PART_OF, Optional.of(id)));
        assertEquals("Add actor Harbour Board: Change affiliation of The town", edit.label());
        assertEquals(COMMENTARY, edit.before());
        assertEquals(Optional.of("harbour-board"), actor(after(edit), "town").partOf());
    }

    @Test
    void anActorIsReplacedOrGivenAValue() {
        Actor other = ActorAttributes.KIND.with(actor(COMMENTARY, "town"), ActorKind.GROUP);
        Edit change = ActorEdits.change(COMMENTARY, other);
        assertEquals("Change actor The town", change.label());
        assertEquals(other, actor(after(change), "town"));
        Edit set = ActorEdits.set(COMMENTARY, "town", ActorAttributes.KIND, ActorKind.GROUP);
        assertEquals("Change kind of The town", set.label());
        assertEquals(change.after(), set.after());
    }

    @Test
    void anActorCannotComeToBelongToItself() {
        assertRefused(
                "Brandt would come to belong to itself.",
                () -> ActorEdits.set(COMMENTARY, "brandt", ActorAttributes.PART_OF, Optional.of("brandt")));
        assertRefused("The name of an actor must not be empty.", () -> ActorEdits.rename(COMMENTARY, "town", ""));
        assertRefused("There is no actor with the id “none”.", () -> ActorEdits.delete(COMMENTARY, "none"));
    }

    @Test
    void renamingForgetsTheNameOrKeepsItAsAnAlias() {
        Edit rename = ActorEdits.rename(COMMENTARY, "brandt", "Jo Brandt");
        assertEquals("Rename Brandt to Jo Brandt", rename.label());
        assertEquals("Jo Brandt", actor(after(rename), "brandt").name());
        assertEquals(List.of(), actor(after(rename), "brandt").aliases());
        Edit keeping = ActorEdits.renameKeepingAlias(COMMENTARY, "brandt", "Johanna Brandt");
        assertEquals(
                List.of("Jo Brandt", "Brandt"), actor(after(keeping), "brandt").aliases());
        assertTrue(ActorEdits.renameKeepingAlias(COMMENTARY, "brandt", "Brandt").changesNothing());
    }

    @Test
    void mergingMovesAllReferencesAndNames() {
        Edit edit = ActorEdits.merge(COMMENTARY, "mayor", "brandt");
        assertEquals("Merge Mayor Brandt into Brandt", edit.label());
        Commentary merged = after(edit);
        assertEquals(List.of("town", "brandt"), event(merged, "vote").actors());
        assertEquals(List.of("brandt"), event(merged, "suit").actors());
        assertEquals("brandt", claim(merged, "mandate").holder());
        assertEquals(
                new Actor(
                        "brandt",
                        "Brandt",
                        ActorKind.PERSON,
                        List.of("Jo Brandt", "Mayor Brandt"),
                        Optional.of("town"),
                        Optional.of("Mayor")),
                actor(merged, "brandt"));
        assertEquals(List.of("The description of Mayor Brandt is left out: “Since 2019”"), edit.notices());
        Commentary other = after(ActorEdits.merge(COMMENTARY, "brandt", "mayor"));
        assertEquals(List.of("Brandt", "Jo Brandt"), actor(other, "mayor").aliases());
    }

    @ParameterizedTest
    @CsvSource({
        // lost, kept, whole of lost, whole of kept, whole of the port, whole of the merged actor
        "mayor, brandt, brandt, '', '', ''",
        "mayor, brandt, '', mayor, '', ''",
        "mayor, brandt, port, mayor, '', port",
        "mayor, brandt, port, town, '', town",
        "mayor, brandt, port, '', brandt, ''",
        "mayor, brandt, '', port, mayor, ''",
        "mayor, brandt, town, port, mayor, town"
    })
    void aMergedActorNeverComesToBelongToItself(
            String lost, String kept, String ofLost, String ofKept, String ofPort, String ofMerged) {
        Commentary before = COMMENTARY.withActors(COMMENTARY.actors().stream()
                .map(actor -> ActorAttributes.PART_OF.with(
                        actor,
                        Optional.of(
                                        switch (actor.id()) {
                                            case "mayor" -> ofLost;
                                            case "brandt" -> ofKept;
                                            case "port" -> ofPort;
                                            default -> "";
                                        })
                                .filter(id -> !id.isEmpty())))
                .toList());
        Commentary merged = after(ActorEdits.merge(before, lost, kept));
        assertEquals(ofMerged, actor(merged, kept).partOf().orElse(""));
    }

    @Test
    void anAffiliationThatAMergeLeavesOutIsNamed() {
        Commentary before = ActorEdits.set(COMMENTARY, "brandt", ActorAttributes.PART_OF, Optional.of("town"))
                .after();
        Edit edit = ActorEdits.merge(before, "brandt", "port");
        assertEquals(Optional.of("town"), actor(after(edit), "port").partOf());
        Edit other = ActorEdits.merge(
                ActorEdits.set(before, "mayor", ActorAttributes.PART_OF, Optional.of("port"))
                        .after(),
                "mayor",
                "brandt");
        assertTrue(other.notices().contains("That Mayor Brandt belongs to The port is left out."));
    }

    @Test
    void anActorIsNotMergedIntoItself() {
        assertRefused("Brandt cannot be merged into itself.", () -> ActorEdits.merge(COMMENTARY, "brandt", "brandt"));
    }

    @Test
    void whatRefersToAnActorIsListedAndGoesWithIt() {
        ActorReferences references = ActorEdits.references(COMMENTARY, "brandt");
        assertEquals(List.of("suit"), references.items().stream().map(Item::id).toList());
        assertEquals(
                List.of("mandate"), references.held().stream().map(Claim::id).toList());
        assertEquals(List.of("port"), references.parts().stream().map(Actor::id).toList());
        Edit edit = ActorEdits.delete(COMMENTARY, "brandt");
        assertEquals("Delete actor Brandt and 3 references to it", edit.label());
        Commentary without = after(edit);
        assertEquals(List.of("mayor"), event(without, "suit").actors());
        assertEquals(Claim.AUTHORS, claim(without, "mandate").holder());
        assertEquals(Optional.empty(), actor(without, "port").partOf());
        assertEquals(0, ActorEdits.references(without, "brandt").count());
    }
}
