package dateline.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.model.ActorKind;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.ClaimBasis;
import dateline.model.ClaimKind;
import dateline.model.ClaimRole;
import dateline.model.EventStatus;
import dateline.model.ParagraphKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words for the model's vocabulary. */
class WordingTest {
    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of(Stream.of(Basis.values()).map(Wording::of).toList()),
                Arguments.of(Stream.of(EventStatus.values()).map(Wording::of).toList()),
                Arguments.of(Stream.of(ClaimKind.values()).map(Wording::of).toList()),
                Arguments.of(Stream.of(Certainty.values()).map(Wording::of).toList()),
                Arguments.of(Stream.of(ActorKind.values()).map(Wording::of).toList()),
                Arguments.of(Stream.of(ParagraphKind.values()).map(Wording::of).toList()),
                Arguments.of(Stream.of(ClaimRole.values()).map(Wording::of).toList()),
                Arguments.of(Stream.of(ClaimRole.values()).map(Wording::explain).toList()),
                Arguments.of(Stream.of(ClaimKind.values()).map(Wording::explain).toList()),
                Arguments.of(Stream.of(Certainty.values()).map(Wording::explain).toList()));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyValueHasWordsOfItsOwn(List<String> words) {
        assertEquals(words.size(), words.stream().distinct().count(), words.toString());
        words.forEach(each -> assertTrue(each.matches("[A-Za-z][a-z ]+"), each));
    }

    @Test
    void theWordsSayWhatTheValuesMean() {
        assertEquals("stated in the text", Wording.of(Basis.STATED));
        assertEquals("inferred from the text", Wording.of(Basis.INFERRED));
        assertEquals("known from elsewhere", Wording.of(Basis.BACKGROUND));
        assertEquals("did not happen", Wording.of(EventStatus.ABSENT));
        assertEquals("imagined", Wording.of(EventStatus.HYPOTHETICAL));
        assertEquals("taken for granted", Wording.of(ClaimBasis.PRESUPPOSED));
        assertEquals("in part known from elsewhere", Wording.of(ClaimBasis.BACKGROUND));
        assertEquals("grants something to the other side", Wording.explain(ClaimRole.CONCESSION));
        assertEquals("speculative", Wording.of(Certainty.SPECULATIVE));
        assertEquals("says what should be done", Wording.explain(ClaimKind.NORMATIVE));
        assertEquals("passed on as what others say", Wording.explain(Certainty.REPORTED));
    }

    @Test
    void countsAreEnglish() {
        assertEquals("0 events", Wording.count(0, "event"));
        assertEquals("1 event", Wording.count(1, "event"));
        assertEquals("1,000 events", Wording.count(1000, "event"));
        assertEquals("1 of 1 claim", Wording.share(1, 1, "claim"));
        assertEquals("18 of 42 events", Wording.share(18, 42, "event"));
    }
}
