package dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.format.ReadResult.Ending;
import dateline.format.ReadResult.Salvaged;
import dateline.model.Event;
import dateline.model.TitleBasis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SalvageTest {
    private static final String EVENT = "\"id\":\"e\",\"title\":\"E\",\"when\":\"2001\"";

    private static Salvaged salvage(String json) {
        ReadResult result = TestFiles.read(json);
        assertTrue(result.commentary().isEmpty() && result.errors() > 0, "it has errors");
        return result.salvaged().orElseThrow();
    }

    private static Salvaged salvageEvent(String members) {
        return salvage(TestFiles.document(
                ",\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"events\":[{" + EVENT + members + "}]"));
    }

    @Test
    void anEventKeepsWhatItCanDoWithoutItsFaultyParts() {
        Salvaged salvaged =
                salvageEvent(",\"actors\":[\"a\",7,\"nobody\"],\"summary\":5,\"note\":\"N\",\"category\":[],"
                        + "\"passages\":[{\"at\":\"x\"},{\"at\":\"2.1\"},3]");
        Event event = salvaged.commentary().events().get(0);
        assertEquals(List.of("a"), event.actors());
        assertEquals(Optional.empty(), event.summary());
        assertEquals(Optional.of("N"), event.note());
        assertEquals("2.1", event.passages().get(0).at());
        assertEquals(new LeftOut(0, 0, 0, 2, 2, 2), salvaged.leftOut());
    }

    @Test
    void aWordThatMeansNothingLeavesTheItemOutRatherThanMakeItSaySomethingElse() {
        assertEquals(
                new LeftOut(0, 1, 0, 0, 0, 0),
                salvageEvent(",\"status\":\"perhaps\"").leftOut());
        assertEquals(1, salvageEvent(",\"title\":\"again\"").leftOut().items());
    }

    @Test
    void ofAnIdGivenTwiceTheFirstStays() {
        Salvaged salvaged = salvage(
                TestFiles.document(",\"events\":[{" + EVENT + "},{\"id\":\"e\",\"title\":\"F\",\"when\":\"2002\"}]"));
        assertEquals("E", salvaged.commentary().events().get(0).title());
        assertEquals(1, salvaged.leftOut().total());
    }

    @Test
    void aDocumentWithoutIdOrTitleGetsOnesOfOurs() {
        Salvaged salvaged = salvage("{\"format\":\"other\",\"events\":[{" + EVENT + "}]}");
        assertEquals("unnamed", salvaged.commentary().id());
        assertEquals("Untitled", salvaged.commentary().source().title());
        assertEquals(TitleBasis.DESCRIPTIVE, salvaged.commentary().source().titleBasis());
        assertEquals(1, salvaged.commentary().events().size());
    }

    @Test
    void faultyParagraphsKeepTheirPlaceSoThatTheOthersKeepTheirNumbers() {
        Salvaged salvaged = salvage("{\"format\":\"dateline/1\",\"id\":\"x\",\"source\":{\"title\":\"T\",\"url\":3,"
                + "\"paragraphs\":[7,{\"kind\":\"odd\",\"sentences\":[\"One.\",null]}]},\"events\":[{" + EVENT
                + ",\"passages\":[{\"at\":\"1.1\"},{\"at\":\"2.1\"},{\"at\":\"2.2\"},{\"at\":\"2.3\"}]}]}");
        assertEquals(
                List.of("One.", ""),
                salvaged.commentary().source().paragraphs().get(1).sentences());
        assertEquals(
                List.of("2.1", "2.2"),
                salvaged.commentary().events().get(0).passages().stream()
                        .map(passage -> passage.at())
                        .toList());
        assertEquals(2, salvaged.leftOut().passages());
    }

    @Test
    void aTextThatBreaksOffGivesWhatCameBefore() {
        String whole = "{\"events\":[{" + EVENT + "},{\"id\":\"f\",\"tit";
        Salvaged salvaged = salvage(whole);
        assertEquals(Ending.BROKEN_OFF, salvaged.ending());
        assertEquals(1, salvaged.commentary().events().size());
        assertEquals(new LeftOut(0, 1, 0, 0, 0, 0), salvaged.leftOut());
        Salvaged source = salvage("{\"source\":{\"title\":\"T\",\"paragraphs\":[{\"sentences\":[\"One.\",\"Tw");
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
        assertEquals(2, result.salvaged().orElseThrow().leftOut().passages());
    }

    @Test
    void whereThereIsNothingToShowNothingIsSalvaged() {
        assertTrue(TestFiles.read("{\"name\":\"x\",\"events\":[7]}").salvaged().isEmpty());
        assertTrue(TestFiles.read("[]").salvaged().isEmpty());
        assertTrue(TestFiles.read("").salvaged().isEmpty());
    }
}
