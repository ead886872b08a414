package dateline.io.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.problems.LeftOut;
import dateline.io.problems.PartialCommentary;
import dateline.io.problems.PartialCommentary.Ending;
import dateline.io.problems.Problem;
import dateline.io.problems.ReadResult;
import dateline.model.ArgumentStep;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Tension;
import dateline.model.TitleBasis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartialCommentaryTest {
    private static final String EVENT = "\"id\":\"e\",\"title\":\"E\",\"when\":\"2001\"";

    private static PartialCommentary readPart(String json) {
        ReadResult result = TestFiles.read(json);
        assertTrue(result.commentary().isEmpty() && result.errors() > 0, "it has errors");
        return result.partial().orElseThrow();
    }

    private static PartialCommentary readEvent(String members) {
        return readPart(TestFiles.document(
                ",\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"events\":[{" + EVENT + members + "}]"));
    }

    @Test
    void anEventKeepsWhatItCanDoWithoutItsFaultyParts() {
        PartialCommentary partial =
                readEvent(",\"actors\":[\"a\",7,\"nobody\"],\"summary\":5,\"note\":\"N\",\"category\":[],"
                        + "\"passages\":[{\"at\":\"x\"},{\"at\":\"2.1\"},3]");
        Event event = partial.commentary().events().get(0);
        assertEquals(List.of("a"), event.actors());
        assertEquals(Optional.empty(), event.summary());
        assertEquals(Optional.of("N"), event.note());
        assertEquals("2.1", event.passages().get(0).at());
        assertEquals(new LeftOut(0, 0, 0, 2, 2, 2), partial.leftOut());
    }

    @Test
    void anEventWithoutASoundImportancePlaceOrWholeKeepsTheRest() {
        PartialCommentary partial = readEvent(",\"importance\":4,\"places\":[\"\",\"Here\"],\"partOf\":\"e\"");
        Event event = partial.commentary().events().get(0);
        assertEquals(Event.USUAL, event.importance());
        assertEquals(List.of("Here"), event.places());
        assertEquals(Optional.empty(), event.partOf());
        assertEquals(new LeftOut(0, 0, 0, 0, 1, 2), partial.leftOut());
    }

    @Test
    void anEventIsPartOfAnEventAndOfNothingElse() {
        PartialCommentary partial = readPart(TestFiles.document(
                ",\"events\":[{" + EVENT + ",\"partOf\":\"c\"}],\"claims\":[{\"id\":\"c\",\"statement\":\"C\"}]"));
        assertEquals(Optional.empty(), partial.commentary().events().get(0).partOf());
        assertEquals(1, partial.leftOut().references());
    }

    @Test
    void aClaimGoesWithoutTheStepAndTheTensionThatAreNotSound() {
        PartialCommentary partial =
                readPart("{\"format\":\"dateline/1\",\"id\":\"x\",\"source\":{\"title\":\"T\",\"paragraphs\":"
                        + "[{\"sentences\":[\"One.\"]}]},\"events\":[{" + EVENT + "}],\"claims\":[{\"id\":\"c\","
                        + "\"statement\":\"C\",\"part\":\"s\",\"against\":[{\"id\":\"e\"},{\"id\":\"f\"},7]},"
                        + "{\"id\":\"d\",\"statement\":\"D\",\"part\":\"t\"}],\"argument\":["
                        + "{\"id\":\"s\",\"title\":\"S\",\"at\":\"1.2\"},{\"id\":\"t\",\"title\":\"T\",\"at\":\"1.1\"},"
                        + "{\"id\":\"u\",\"at\":\"1.1\"}]}");
        assertEquals(
                List.of("t"),
                partial.commentary().argument().stream().map(ArgumentStep::id).toList());
        Claim first = partial.commentary().claims().get(0);
        assertEquals(Optional.empty(), first.part());
        assertEquals(List.of(new Tension("e", Optional.empty())), first.against());
        assertEquals(Optional.of("t"), partial.commentary().claims().get(1).part());
        assertEquals(new LeftOut(0, 0, 0, 0, 3, 2), partial.leftOut());
    }

    @Test
    void aWordThatMeansNothingLeavesTheItemOutRatherThanMakeItSaySomethingElse() {
        assertEquals(
                new LeftOut(0, 1, 0, 0, 0, 0),
                readEvent(",\"status\":\"perhaps\"").leftOut());
        assertEquals(1, readEvent(",\"title\":\"again\"").leftOut().items());
    }

    @Test
    void ofAnIdGivenTwiceTheFirstStays() {
        PartialCommentary partial = readPart(
                TestFiles.document(",\"events\":[{" + EVENT + "},{\"id\":\"e\",\"title\":\"F\",\"when\":\"2002\"}]"));
        assertEquals("E", partial.commentary().events().get(0).title());
        assertEquals(1, partial.leftOut().total());
    }

    @Test
    void aDocumentWithoutIdOrTitleGetsOnesOfOurs() {
        PartialCommentary partial = readPart("{\"format\":\"other\",\"events\":[{" + EVENT + "}]}");
        assertEquals("unnamed", partial.commentary().id());
        assertEquals("Untitled", partial.commentary().source().title());
        assertEquals(TitleBasis.DESCRIPTIVE, partial.commentary().source().titleBasis());
        assertEquals(1, partial.commentary().events().size());
    }

    @Test
    void faultyParagraphsKeepTheirPlaceSoThatTheOthersKeepTheirNumbers() {
        PartialCommentary partial =
                readPart("{\"format\":\"dateline/1\",\"id\":\"x\",\"source\":{\"title\":\"T\",\"url\":3,"
                        + "\"paragraphs\":[7,{\"kind\":\"odd\",\"sentences\":[\"One.\",null]}]},\"events\":[{" + EVENT
                        + ",\"passages\":[{\"at\":\"1.1\"},{\"at\":\"2.1\"},{\"at\":\"2.2\"},{\"at\":\"2.3\"}]}]}");
        assertEquals(
                List.of("One.", ""),
                partial.commentary().source().paragraphs().get(1).sentences());
        assertEquals(
                List.of("2.1", "2.2"),
                partial.commentary().events().get(0).passages().stream()
                        .map(passage -> passage.at())
                        .toList());
        assertEquals(2, partial.leftOut().passages());
    }

    @Test
    void aTextThatBreaksOffGivesWhatCameBefore() {
        String whole = "{\"events\":[{" + EVENT + "},{\"id\":\"f\",\"tit";
        PartialCommentary partial = readPart(whole);
        assertEquals(Ending.BROKEN_OFF, partial.ending());
        assertEquals(1, partial.commentary().events().size());
        assertEquals(new LeftOut(0, 1, 0, 0, 0, 0), partial.leftOut());
        PartialCommentary source =
                readPart("{\"source\":{\"title\":\"T\",\"paragraphs\":[{\"sentences\":[\"One.\",\"Tw");
        assertEquals(
                List.of("One."),
                source.commentary().source().paragraphs().get(0).sentences());
    }

    @Test
    void bothEndsOfAPassageBeforeTheSourceAreChecked() {
        ReadResult result = TestFiles.read("{\"events\":[{" + EVENT + ",\"passages\":[{\"at\":\"1.2-2.1\"},"
                + "{\"at\":\"1.2-3.1\"}]}],\"source\":{\"title\":\"T\",\"paragraphs\":[{\"sentences\":[\"One.\"]},"
                + "{\"sentences\":[\"Two.\"]}]},\"format\":\"dateline/1\",\"id\":\"x\"}");
        assertEquals(
                List.of("/events/0/passages/0/at", "/events/0/passages/1/at"),
                result.problems().stream().map(Problem::pointer).toList());
        assertEquals(2, result.partial().orElseThrow().leftOut().passages());
    }

    @Test
    void whereThereIsNothingToShowThereIsNoCommentary() {
        assertTrue(TestFiles.read("{\"name\":\"x\",\"events\":[7]}").partial().isEmpty());
        assertTrue(TestFiles.read("[]").partial().isEmpty());
        assertTrue(TestFiles.read("").partial().isEmpty());
    }
}
