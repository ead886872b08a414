package dateline.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.date.parse.EdtfParser;
import dateline.index.QueryFixtures;
import dateline.index.TollStory;
import dateline.io.commentary.BundledCommentary;
import dateline.model.Basis;
import dateline.model.Certainty;
import dateline.model.Claim;
import dateline.model.ClaimKind;
import dateline.model.Event;
import dateline.model.EventStatus;
import dateline.model.Item;
import dateline.timeline.render.Palette;
import dateline.ui.testing.FxToolkit;
import dateline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The signs of items and the scale of certainty, by their pixels. */
@ExtendWith(FxToolkit.class)
class ItemSymbolTest {
    private static Event event(EventStatus status) {
        return new Event(
                "e",
                "An event",
                EdtfParser.parse("2024"),
                Basis.STATED,
                status,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Claim claim(ClaimKind kind, Certainty certainty) {
        return new Claim(
                "c",
                "A claim",
                kind,
                Claim.AUTHORS,
                certainty,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Pixels drawn(Item item) {
        return Pixels.of(new ItemSymbol(item));
    }

    private static void assertAllDiffer(List<Pixels> pictures) {
        for (int i = 0; i < pictures.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(pictures.get(i).equals(pictures.get(j)), i + " looks like " + j);
            }
        }
    }

    @Test
    void whatHappenedDidNotHappenAndIsImaginedLookDifferent() {
        assertAllDiffer(List.of(
                drawn(event(EventStatus.HAPPENED)),
                drawn(event(EventStatus.ABSENT)),
                drawn(event(EventStatus.HYPOTHETICAL))));
    }

    @Test
    void whatLiesAheadIsHollowAndDashedInEverySense() {
        Pixels imagined = drawn(event(EventStatus.HYPOTHETICAL));
        for (EventStatus status : List.of(EventStatus.EXPECTED, EventStatus.CONDITIONAL, EventStatus.PROPOSED)) {
            assertEquals(imagined, drawn(event(status)), status.name());
        }
        assertFalse(imagined.isInked(8, 8), "not hollow");
    }

    @Test
    void anEventThatIsToldWithAReservationIsHollowAndDotted() {
        Pixels told = drawn(QueryFixtures.item(TollStory.index(), "drop"));
        assertFalse(told.isInked(8, 8), "not hollow");
        assertAllDiffer(List.of(
                told,
                drawn(event(EventStatus.HAPPENED)),
                drawn(event(EventStatus.ABSENT)),
                drawn(event(EventStatus.EXPECTED))));
    }

    @Test
    void whatDidNotHappenIsStruckAndHollow() {
        Pixels happened = drawn(event(EventStatus.HAPPENED));
        Pixels absent = drawn(event(EventStatus.ABSENT));
        assertTrue(absent.inked() < happened.inked());
        assertTrue(absent.isInked(8, 8), "no line through the middle");
        assertFalse(absent.isInked(6, 6), "not hollow");
    }

    @Test
    void eachKindOfClaimHasItsForm() {
        List<Pixels> pictures = new ArrayList<>();
        Arrays.stream(ClaimKind.values()).forEach(kind -> pictures.add(drawn(claim(kind, Certainty.ASSERTED))));
        assertAllDiffer(pictures);
    }

    @Test
    void eachCertaintyHasItsOutlineAndOnlyWhatIsAssertedIsFilled() {
        List<Pixels> pictures = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            Pixels picture = drawn(claim(ClaimKind.FACTUAL, certainty));
            assertEquals(certainty == Certainty.ASSERTED, picture.isInked(8, 8), certainty.name());
            pictures.add(picture);
        }
        assertAllDiffer(pictures);
    }

    /** Returns the colour of a looked-up name of the style sheet in one of its two themes. */
    private static int ofSheet(String name, int which) throws IOException {
        try (InputStream in = ItemSymbol.class.getResourceAsStream("/dateline/ui/dateline.css")) {
            String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> found = Pattern.compile("-dateline-" + name + ": #([0-9a-f]{6});")
                    .matcher(sheet)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            return 0xff000000 | Integer.parseInt(found.get(which), 16);
        }
    }

    @Test
    void theColoursOfCategoriesAreThoseOfTheTimeline() throws IOException {
        List<Palette> palettes = List.of(Palette.light(), Palette.dark());
        for (int theme = 0; theme < 2; theme++) {
            Palette palette = palettes.get(theme);
            assertEquals(palette.blue(), ofSheet("blue", theme));
            assertEquals(palette.ochre(), ofSheet("ochre", theme));
            assertEquals(palette.vermilion(), ofSheet("vermilion", theme));
            assertEquals(palette.teal(), ofSheet("teal", theme));
            assertEquals(palette.mauve(), ofSheet("mauve", theme));
            assertEquals(palette.slate(), ofSheet("slate", theme));
        }
    }

    @Test
    void anEventHasTheColourOfItsCategory() {
        Event military = BundledCommentary.load().events().stream()
                .filter(event -> event.category().equals(Optional.of("military"))
                        && event.status() == EventStatus.HAPPENED
                        && event.certainty() == Certainty.ASSERTED)
                .findFirst()
                .orElseThrow();
        assertTrue(drawn(military).count(Color.web("#c2532d")) > 20);
    }

    @Test
    void theScaleOfCertaintyHasFourStepsFilledFromFourToOne() {
        List<Integer> filled = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            CertaintyScale scale = new CertaintyScale(certainty);
            assertEquals(4, scale.getChildren().size());
            assertEquals("Certainty: " + Wording.of(certainty), scale.getAccessibleText());
            filled.add(Pixels.of(scale).count(Color.web("#8250df")));
        }
        int step = filled.get(3);
        assertTrue(step > 30, "one step is filled: " + filled);
        for (int i = 0; i < 4; i++) {
            assertEquals(4 - i, filled.get(i) / (double) step, 0.2, filled.toString());
        }
    }
}
