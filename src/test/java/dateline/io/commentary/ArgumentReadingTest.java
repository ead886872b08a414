package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.io.problems.ReadResult;
import dateline.model.ArgumentStep;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimBasis;
import dateline.model.ClaimRole;
import dateline.model.Commentary;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Tension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The keys that weigh an event and place a claim in the argument. */
class ArgumentReadingTest {
    @Test
    void readsWhatWeighsAnEventAndPlacesAClaim() {
        Commentary commentary =
                CommentaryReader.read(TestFiles.whole()).commentary().orElseThrow();
        Event vote = commentary.events().get(0);
        assertEquals(Certainty.HEDGED, vote.certainty());
        assertEquals(Optional.of("so to speak"), vote.hedge());
        assertEquals(Event.STORY, vote.importance());
        assertEquals(List.of("Town hall"), vote.places());
        Event count = commentary.events().get(1);
        assertEquals(EventStatus.EXPECTED, count.status());
        assertEquals(Event.DETAIL, count.importance());
        assertEquals(Optional.of("vote"), count.partOf());
        Claim close = commentary.claims().get(0);
        assertEquals(Optional.of("A close vote"), close.title());
        assertEquals(ClaimBasis.PRESUPPOSED, close.basis());
        assertEquals(Optional.of("Nobody doubts it."), close.note());
        assertEquals(Optional.of(ClaimRole.THESIS), close.role());
        assertEquals(Optional.of("outcome"), close.part());
        assertEquals(
                List.of(
                        new Tension("suit", Optional.of("Who lost narrowly may sue.")),
                        new Tension("count", Optional.empty())),
                close.against());
        ArgumentStep step = commentary.argument().get(0);
        assertEquals("How the town voted", step.title());
        assertEquals("1.1-1.2", step.at().at());
    }

    @Test
    void warnsOfAClaimKnownFromElsewhereWithoutANoteAndOfOneAgainstItself() {
        ReadResult result = TestFiles.read(TestFiles.document(
                ",\"claims\":[{\"id\":\"c\",\"statement\":\"C\",\"basis\":\"background\",\"against\":[{\"id\":\"c\"}]},"
                        + "{\"id\":\"d\",\"statement\":\"D\",\"basis\":\"background\",\"note\":\"N\"}]"));
        assertEquals(
                List.of(
                        "/claims/0: a claim known from elsewhere has no \"note\"; expected a note that says from where",
                        "/claims/0: a claim speaks against itself; expected the id of another event or claim"),
                result.problems().stream()
                        .map(problem -> problem.pointer() + ": " + problem.message())
                        .toList());
        assertEquals(0, result.errors());
    }
}
