package dateline.edit;

import static dateline.edit.HarbourStory.COMMENTARY;
import static dateline.edit.HarbourStory.after;
import static dateline.edit.HarbourStory.item;
import static dateline.edit.HarbourStory.newActor;
import static dateline.edit.ItemEditsTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.edit.attributes.ActorAttributes;
import dateline.model.Commentary;
import dateline.model.Item;
import dateline.model.SentenceId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionEditsTest {
    private static List<String> mentioning(Commentary commentary, String actorId) {
        return MentionEdits.mentioning(commentary, actorId).stream()
                .map(Item::id)
                .toList();
    }

    @Test
    void allItemsWhoseSentencesMentionAnActorGetItInOneStep() {
        assertEquals(List.of("suit", "mandate"), mentioning(COMMENTARY, "brandt"));
        Edit edit = MentionEdits.mark(COMMENTARY, "brandt");
        assertEquals("Mark Brandt in 1 item", edit.label());
        assertEquals(List.of("brandt"), item(after(edit), "mandate").actors());
        assertEquals(List.of("brandt", "mayor"), item(edit.after(), "suit").actors());
        assertTrue(MentionEdits.mark(edit.after(), "brandt").changesNothing());
    }

    @Test
    void unmarkingIsTheReverse() {
        Edit edit = MentionEdits.unmark(MentionEdits.mark(COMMENTARY, "brandt").after(), "brandt");
        assertEquals("Unmark Brandt in 2 items", edit.label());
        assertEquals(List.of("mayor"), item(after(edit), "suit").actors());
        assertEquals(List.of(), item(edit.after(), "mandate").actors());
        assertEquals(
                List.of(),
                item(after(MentionEdits.unmark(COMMENTARY, "port")), "unbound").actors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kim | Kim met Xi. | true",
                "Kim | KIM met Xi. | true",
                "Kim | Kim's visit | true",
                "Kim | Kimono | false",
                "Kim | Joachim | false",
                "US | It helps us. | false",
                "US | The US helps. | true",
                "The pier | On the pier | true",
                "Kim Jong Un | kim jong un | false",
                "Zürich | Zurich | true",
                "金正恩 | 会见金正恩时 | true",
                "Un | Kim Jong Unun; Kim Jong Un. | true"
            })
    void aNameIsFoundAsWholeWords(String name, String sentence, boolean found) {
        Commentary other = ActorEdits.add(COMMENTARY, newActor(name)).after();
        String id = other.actors().get(4).id();
        Commentary said =
                TextEdits.correct(other, new SentenceId(2, 2), sentence).after();
        assertEquals(found ? List.of("unbound") : List.of(), mentioning(said, id));
    }

    @Test
    void anAliasIsAMention() {
        Commentary other = ActorEdits.set(COMMENTARY, "port", ActorAttributes.ALIASES, List.of("The harbour"))
                .after();
        assertEquals(List.of("vote", "count", "suit", "unbound"), mentioning(other, "port"));
        assertRefused("There is no actor with the id “none”.", () -> MentionEdits.mark(COMMENTARY, "none"));
    }
}
