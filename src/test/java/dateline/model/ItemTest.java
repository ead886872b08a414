package dateline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.date.Edtf;
import dateline.date.parse.EdtfParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemTest {
    private static final Edtf TIME = EdtfParser.parse("2024");

    private static final Claim CLAIM = new Claim(
            "c",
            "The harbour silts up.",
            ClaimKind.FACTUAL,
            Claim.AUTHORS,
            Certainty.HEDGED,
            Optional.of("perhaps"),
            Optional.of(TIME),
            List.of("a"),
            List.of("e"),
            List.of());

    @Test
    void anEventHasItsTitleAndItsTime() {
        Item event = new Event(
                "e",
                "Harbour opened",
                TIME,
                Basis.STATED,
                EventStatus.HAPPENED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        assertEquals("Harbour opened", event.label());
        assertEquals(Optional.of(TIME), event.time());
    }

    @Test
    void aClaimHasItsStatementAndTheTimeThatItIsAbout() {
        assertEquals("The harbour silts up.", CLAIM.label());
        assertEquals(Optional.of(TIME), CLAIM.time());
    }

    @Test
    void aClaimCanReferToOtherThings() {
        List<Passage> passages = Passage.parse("1.1", Optional.empty()).stream().toList();
        Claim other = CLAIM.referringTo(
                List.of("b"), Optional.of("step"), List.of("f"), List.of(new Tension("g", Optional.empty())), passages);
        assertEquals(List.of("b"), other.actors());
        assertEquals(List.of("f"), other.restsOn());
        assertEquals(passages, other.passages());
        assertEquals(
                CLAIM,
                other.referringTo(CLAIM.actors(), CLAIM.part(), CLAIM.restsOn(), CLAIM.against(), CLAIM.passages()));
    }
}
